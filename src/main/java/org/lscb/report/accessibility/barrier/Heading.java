package org.lscb.report.accessibility.barrier;

import java.util.List;
import org.lscb.report.diagnostic.Flaw;

/**
 * A heading.
 *
 * @param level from 1
 * @param words as they are read
 */
public record Heading(int level, String words) {

  /**
   * Headings begin with one of level 1 and skip none on the way down.
   *
   * <p>guidance: WCAG 2.2, 1.3.1 and 2.4.6; PDF/UA-1, 7.4.2.
   */
  public static void check(List<Heading> headings, Barriers barriers) {
    int before = 0;
    for (Heading one : headings) {
      if (one.words.isBlank()) {
        barriers.report(Flaw.HEADING_EMPTY, one.level);
      } else if (before == 0 && one.level != 1) {
        barriers.report(Flaw.TOP_HEADING_MISSING, one.shown(), one.level);
      } else if (before > 0 && one.level == 1) {
        barriers.report(Flaw.TOP_HEADING_TWICE, one.shown());
      } else if (before > 0 && one.level > before + 1) {
        barriers.report(Flaw.HEADING_SKIPPED, one.shown(), one.level, before);
      }
      before = one.level;
    }
    if (headings.isEmpty()) {
      barriers.report(Flaw.TOP_HEADING_MISSING, "", 0);
    }
  }

  private String shown() {
    return Barriers.beginning(words);
  }
}
