package org.lscb.report.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lscb.report.project.BoardFolder;

/**
 * Where the outputs of an edition go. The two editions never share a folder, and neither goes into
 * one of the other's: what is copied to a web site as a folder must not hold a true number.
 */
public final class OutputFolder {

  private static final String PUBLIC = "out";
  private static final String RESTRICTED = "restricted";

  private final BoardFolder board;
  private final BuildOptions options;

  /** The folder for what is to be built. */
  public OutputFolder(BoardFolder board, BuildOptions options) {
    this.board = board;
    this.options = options;
  }

  /** The folder, which need not exist yet. */
  public Path path() {
    String own = options.edition() == Edition.RESTRICTED ? RESTRICTED : PUBLIC;
    return options.out().orElseGet(() -> year().resolve(own)).toAbsolutePath().normalize();
  }

  /** The folder in a year's folder that is never published. */
  public static Path restricted(BoardFolder board, String year) {
    return board.root().resolve(year).resolve(RESTRICTED);
  }

  private Path year() {
    return board.root().resolve(options.year());
  }

  /** The first part of the outputs' names. */
  public String stem() {
    String stem = report(board, options.year());
    return options.edition() == Edition.PUBLIC ? stem : stem + "-" + options.edition();
  }

  /** The first part of the names of the report for everybody. */
  static String report(BoardFolder board, String year) {
    return board.name() + "-annual-report-" + year;
  }

  /** Why the edition must not be written there; empty where it may. */
  public Optional<String> complaint() {
    Path real = real(path());
    if (options.edition() == Edition.RESTRICTED) {
      boolean above = real(year().resolve(PUBLIC)).startsWith(real);
      if (above || real.startsWith(real(year().resolve(PUBLIC))) || holds(real, false)) {
        return Optional.of("the public edition goes into " + path());
      }
    } else if (real.startsWith(real(year().resolve(RESTRICTED)))
        || real.getNameCount() > 0 && real.endsWith(RESTRICTED)
        || holds(real, true)) {
      return Optional.of("the restricted edition goes into " + path());
    }
    return Optional.empty();
  }

  /** Whether a page of an edition lies in a folder. */
  private static boolean holds(Path folder, boolean restricted) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*-annual-report-*")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (name.matches(".*-" + RESTRICTED + "\\.(html|pdf)") == restricted) {
          return true;
        }
      }
      return false;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** With links followed, as far as the path exists. */
  private static Path real(Path path) {
    for (Path there = path; there != null; there = there.getParent()) {
      if (Files.exists(there)) {
        try {
          return there.toRealPath().resolve(there.relativize(path)).normalize();
        } catch (IOException unreadable) {
          return path;
        }
      }
    }
    return path;
  }
}
