package org.lscb.report.build;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.SourceText;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeBlock;
import org.lscb.report.output.pdf.FontCoverage;
import org.lscb.report.output.picture.PictureCheck;
import org.lscb.report.project.BoardFolder;

/** Can everything be printed that the files hold: every character, every picture? */
final class SourceCheck {

  /** Every typeface has these, so the fonts need not be opened for them. */
  private static final String COMMON = "£–—‘’“”…•·×÷½°é\u00A0";

  private final BoardFolder folder;
  private final Diagnostics diagnostics;

  SourceCheck(BoardFolder folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  void check(List<ChapterNarrative> narratives) {
    pictures(narratives);
    characters();
  }

  private void pictures(List<ChapterNarrative> narratives) {
    PictureCheck check = new PictureCheck(folder.root());
    for (ChapterNarrative chapter : narratives) {
      for (Narrative text : chapter.all()) {
        for (NarrativeBlock block : text.blocks()) {
          if (block instanceof NarrativeBlock.Image image && !isRefused(image.position())) {
            check.check(image.path(), image.position(), diagnostics);
          }
        }
      }
    }
  }

  /** Whether the picture's path was reported when the text was read. */
  private boolean isRefused(Position position) {
    return diagnostics.inReadingOrder().stream()
        .anyMatch(
            one ->
                one.problem() == Problem.IMAGE_OUTSIDE_FOLDER && one.position().equals(position));
  }

  private void characters() {
    Set<Integer> unusual = new TreeSet<>();
    for (String file : readable()) {
      if (!folder.sources().isAscii(file)) {
        unusual(folder.sources().text(file).orElseThrow(), unusual);
      }
    }
    if (unusual.isEmpty()) {
      return;
    }
    String all = unusual.stream().map(Character::toString).collect(Collectors.joining());
    Set<Integer> missing = FontCoverage.own().missing(all);
    if (!missing.isEmpty()) {
      readable().forEach(file -> report(file, missing));
    }
  }

  private static void unusual(SourceText text, Set<Integer> found) {
    for (int line = 1; line <= text.count(); line++) {
      String words = text.line(line);
      for (int i = 0; i < words.length(); i++) {
        int one = words.codePointAt(i);
        if (isUnusual(one)) {
          found.add(one);
          i += Character.charCount(one) - 1;
        }
      }
    }
  }

  /** Files that could not be decoded have been reported with their first wrong byte. */
  private List<String> readable() {
    Set<String> undecoded =
        diagnostics.inReadingOrder().stream()
            .filter(one -> one.problem() == Problem.NOT_UTF8)
            .map(one -> one.position().file())
            .collect(Collectors.toSet());
    return folder.sources().files().stream().filter(one -> !undecoded.contains(one)).toList();
  }

  private static boolean isUnusual(int one) {
    return one > 0x7E && COMMON.indexOf(one) < 0;
  }

  /** Lines with another mistake, which may well be the same. */
  private Set<Integer> told(String file) {
    return diagnostics.inReadingOrder().stream()
        .map(Diagnostic::position)
        .filter(one -> one.file().equals(file))
        .map(Position::line)
        .collect(Collectors.toSet());
  }

  private void report(String file, Set<Integer> missing) {
    SourceText text = folder.sources().text(file).orElseThrow();
    Set<Integer> told = told(file);
    for (int line = 1; line <= text.count(); line++) {
      if (told.contains(line)) {
        continue;
      }
      int[] points = text.line(line).codePoints().toArray();
      for (int column = 1; column <= points.length; column++) {
        if (missing.contains(points[column - 1])) {
          diagnostics.report(
              Problem.UNPRINTABLE_CHARACTER,
              new Position(file, line, column, 1),
              Character.toString(points[column - 1]),
              String.format(java.util.Locale.ROOT, "U+%04X", points[column - 1]));
        }
      }
    }
  }
}
