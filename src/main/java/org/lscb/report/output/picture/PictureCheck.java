package org.lscb.report.output.picture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.output.BoardFile;

/**
 * Checks a picture before anything draws it: a missing one, or one too large for the memory, would
 * vanish from the report without a word. Nothing is read of one that is too large.
 */
public final class PictureCheck {

  /** Four times the pixels that a full A4 page needs at 300 dots an inch. */
  public static final long MOST_PIXELS = 36_000_000;

  /** The page carries its pictures, and is sent by e-mail. */
  public static final long MOST_BYTES = 20_000_000;

  private static final long MILLION = 1_000_000;
  private static final int PRINTING_COLOURS = 4;

  private final Path root;

  /**
   * A check of pictures in one folder.
   *
   * @param root the folder that no picture may lie outside of
   */
  public PictureCheck(Path root) {
    this.root = root;
  }

  /**
   * Reports what prevents a picture from being printed.
   *
   * @param path relative to the folder, as the user wrote it
   * @param position where the user wrote it
   * @return the picture; empty after a diagnostic
   */
  public Optional<CleanPicture> check(String path, Position position, Diagnostics diagnostics) {
    Optional<Path> file = BoardFile.inside(root, path);
    if (file.isEmpty()) {
      diagnostics.report(Problem.PICTURE_OUTSIDE, position, path);
    } else if (!Files.isRegularFile(file.get())) {
      diagnostics.report(Problem.PICTURE_MISSING, position, path);
    } else if (path.toLowerCase(Locale.ROOT).endsWith(".svg")) {
      diagnostics.report(Problem.PICTURE_DRAWING, position, path);
    } else if (fits(path, file.get(), position, diagnostics)) {
      return content(path, file.get(), position, diagnostics);
    }
    return Optional.empty();
  }

  private static boolean fits(String path, Path file, Position position, Diagnostics diagnostics) {
    Optional<PictureHeader> header = header(file);
    if (header.isEmpty() || header.get().components() == PRINTING_COLOURS) {
      diagnostics.report(Problem.PICTURE_UNREADABLE, position, path);
      return false;
    }
    long pixels = (long) header.get().width() * header.get().height();
    if (pixels > MOST_PIXELS) {
      diagnostics.report(
          Problem.PICTURE_TOO_LARGE,
          position,
          path,
          header.get().width(),
          header.get().height(),
          pixels / MILLION,
          MOST_PIXELS / MILLION);
      return false;
    }
    return true;
  }

  private static Optional<CleanPicture> content(
      String path, Path file, Position position, Diagnostics diagnostics) {
    try {
      long size = Files.size(file);
      if (size > MOST_BYTES) {
        diagnostics.report(
            Problem.PICTURE_TOO_HEAVY, position, path, size / MILLION, MOST_BYTES / MILLION);
        return Optional.empty();
      }
      Optional<CleanPicture> picture = CleanPicture.of(Files.readAllBytes(file));
      if (picture.isEmpty()) {
        diagnostics.report(Problem.PICTURE_UNREADABLE, position, path);
      } else if (!picture.get().isUpright()) {
        diagnostics.report(Problem.PICTURE_TURNED, position, path);
      }
      return picture;
    } catch (IOException vanished) {
      diagnostics.report(Problem.PICTURE_UNREADABLE, position, path);
      return Optional.empty();
    }
  }

  private static Optional<PictureHeader> header(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return PictureHeader.read(in);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
