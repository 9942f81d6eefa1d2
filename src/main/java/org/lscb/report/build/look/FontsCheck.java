package org.lscb.report.build.look;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lscb.report.definition.look.Look;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.SourceText;
import org.lscb.report.diagnostic.Sources;
import org.lscb.report.output.typeface.CheckedFont;
import org.lscb.report.output.typeface.FontCheck;
import org.lscb.report.project.BoardFolder;

/** Whether the board's fonts can be used, together, for the characters of its files. */
final class FontsCheck {

  /** The page is sent by e-mail; the program's own fonts are 400 kilobytes. */
  private static final long HEAVY = 2_000_000;

  private static final int LAST_LETTER = 0x7E;

  private final BoardFolder folder;
  private final Diagnostics diagnostics;

  FontsCheck(BoardFolder folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  void check(List<Look.FontFile> files) {
    FontCheck check = new FontCheck(folder.root(), diagnostics);
    List<CheckedFont> fonts = new ArrayList<>();
    for (Look.FontFile one : files) {
      check.check(one.file(), one.position()).ifPresent(fonts::add);
    }
    long bytes = fonts.stream().mapToLong(CheckedFont::bytes).sum();
    if (bytes > HEAVY) {
      diagnostics.report(Problem.FONTS_HEAVY, files.get(0).position(), bytes / 1000, HEAVY / 1000);
    }
    if (!fonts.isEmpty()) {
      characters(fonts);
    }
  }

  private void characters(List<CheckedFont> fonts) {
    Sources sources = folder.sources();
    Set<String> undecoded =
        diagnostics.inReadingOrder().stream()
            .filter(one -> one.problem() == Problem.NOT_UTF8)
            .map(one -> one.position().file())
            .collect(Collectors.toSet());
    Set<Integer> seen = new HashSet<>();
    for (String file : sources.files()) {
      if (!undecoded.contains(file) && !sources.isAscii(file)) {
        characters(file, sources.text(file).orElseThrow(), fonts, seen);
      }
    }
  }

  private void characters(
      String file, SourceText text, List<CheckedFont> fonts, Set<Integer> seen) {
    for (int line = 1; line <= text.count(); line++) {
      int[] points = text.line(line).codePoints().toArray();
      for (int column = 1; column <= points.length; column++) {
        int point = points[column - 1];
        if (point > LAST_LETTER && isShown(point) && seen.add(point)) {
          Position position = new Position(file, line, column, 1);
          fonts.stream()
              .filter(one -> !one.has(point))
              .findFirst()
              .ifPresent(one -> report(one, point, position));
        }
      }
    }
  }

  private static boolean isShown(int point) {
    return !Character.isSpaceChar(point)
        && !Character.isISOControl(point)
        && Character.getType(point) != Character.FORMAT;
  }

  private void report(CheckedFont font, int point, Position position) {
    diagnostics.report(
        Problem.FONT_CHARACTER,
        position,
        font.path(),
        Character.toString(point),
        String.format(Locale.ROOT, "U+%04X", point));
  }
}
