package org.lscb.report.output.typeface;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.output.BoardFile;

/**
 * Checks a board's font before anything is set in it: may it be embedded, can it be, and has it all
 * letters.
 *
 * <p>guidance: OpenType 1.9, OS/2, fsType.
 */
public final class FontCheck {

  private static final long LARGEST = 8_000_000;
  private static final int USAGE = 0x000F;
  private static final int RESTRICTED = 0x0002;
  private static final int FOR_VIEWING = 0x0004;
  private static final int WHOLE_ONLY = 0x0100;
  private static final int BITMAPS_ONLY = 0x0200;
  private static final int SHOWN = 8;

  private final Path root;
  private final Diagnostics diagnostics;

  /**
   * A check of fonts in one folder.
   *
   * @param root the folder that no font may lie outside of
   */
  public FontCheck(Path root, Diagnostics diagnostics) {
    this.root = root;
    this.diagnostics = diagnostics;
  }

  /** Whether nobody may embed a font with these bits, or not a part of it. */
  static boolean isForbidden(int licence) {
    return (licence & USAGE) == RESTRICTED || (licence & (WHOLE_ONLY | BITMAPS_ONLY)) != 0;
  }

  /**
   * Reports what is wrong with a font.
   *
   * @param path relative to the folder, as the user wrote it
   * @param position where the user wrote it
   * @return the font; empty when it cannot be used, after a diagnostic
   */
  public Optional<CheckedFont> check(String path, Position position) {
    try {
      Optional<Path> file = BoardFile.inside(root, path).filter(Files::isRegularFile);
      if (file.isEmpty()) {
        diagnostics.report(Problem.FONT_MISSING, position, path);
        return Optional.empty();
      }
      if (Files.size(file.get()) > LARGEST) {
        return unusable(path, position, "it is larger than 8 megabytes");
      }
      byte[] bytes = Files.readAllBytes(file.get());
      Optional<String> trouble = FontTables.trouble(bytes);
      if (trouble.isPresent()) {
        return unusable(path, position, trouble.get());
      }
      OwnFont font = OwnFont.tried(bytes);
      return isAllowed(path, position, font) && hasLetters(path, position, font)
          ? Optional.of(new CheckedFont(path, bytes.length, font.characters()))
          : Optional.empty();
    } catch (IOException broken) {
      return unusable(path, position, "it is damaged or cut short");
    }
  }

  private Optional<CheckedFont> unusable(String path, Position position, String why) {
    diagnostics.report(Problem.FONT_UNUSABLE, position, path, why);
    return Optional.empty();
  }

  private boolean isAllowed(String path, Position position, OwnFont font) {
    int licence = font.licence();
    if (isForbidden(licence)) {
      String what =
          (licence & USAGE) == RESTRICTED
              ? "that it must not be embedded"
              : (licence & BITMAPS_ONLY) != 0
                  ? "that only its bitmaps may be embedded"
                  : "that no part of it may be embedded, only the whole";
      diagnostics.report(Problem.FONT_LICENCE, position, path, what, bits(licence));
      return false;
    }
    if ((licence & FOR_VIEWING) != 0) {
      diagnostics.report(Problem.FONT_FOR_VIEWING, position, path, bits(licence));
    }
    return true;
  }

  private static String bits(int licence) {
    return String.format(Locale.ROOT, "0x%04X", licence);
  }

  private boolean hasLetters(String path, Position position, OwnFont font) {
    List<String> missing = font.missingLetters();
    if (!missing.isEmpty()) {
      String some = String.join(" ", missing.subList(0, Math.min(SHOWN, missing.size())));
      diagnostics.report(Problem.FONT_WITHOUT_LETTERS, position, path, missing.size(), some);
      return false;
    }
    if (!font.evenDigits()) {
      diagnostics.report(Problem.FONT_DIGITS, position, path);
    }
    return true;
  }
}
