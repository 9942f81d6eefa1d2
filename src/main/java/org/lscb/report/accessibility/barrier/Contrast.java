package org.lscb.report.accessibility.barrier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lscb.report.diagnostic.Flaw;
import org.lscb.report.document.ContrastRatio;

/**
 * Whether words stand out from their ground.
 *
 * <p>guidance: WCAG 2.2, 1.4.3: 4.5 to 1, and 3 to 1 for large text.
 */
public final class Contrast {

  private static final double TEXT = 4.5;
  private static final double LARGE_TEXT = 3;
  private static final double LARGE = 18;
  private static final double LARGE_BOLD = 14;

  private final Barriers barriers;
  private final Set<String> reported = new HashSet<>();
  private final Map<Long, Double> known = new HashMap<>();

  /** Each pair of colours is reported once. */
  public Contrast(Barriers barriers) {
    this.barriers = barriers;
  }

  /**
   * Looks at some words.
   *
   * @param ink their colour, {@code 0xRRGGBB}
   * @param ground the colour behind them
   * @param points how large they are
   * @param where in which medium or mode, such as "in the dark"
   */
  public void check(int ink, int ground, double points, boolean bold, String words, String where) {
    double wanted = points >= LARGE || bold && points >= LARGE_BOLD ? LARGE_TEXT : TEXT;
    double found =
        known.computeIfAbsent((long) ink << 32 | ground, pair -> ContrastRatio.of(ink, ground));
    if (found < wanted && reported.add(hex(ink) + hex(ground) + where)) {
      barriers.report(
          Flaw.LOW_CONTRAST,
          Barriers.beginning(words),
          hex(ink),
          hex(ground),
          // Never rounded up to what is wanted.
          String.format(Locale.UK, "%.1f", Math.floor(found * 10) / 10),
          wanted == TEXT ? "4.5" : "3",
          where);
    }
  }

  private static String hex(int rgb) {
    return String.format(Locale.ROOT, "#%06X", rgb & 0xFFFFFF);
  }
}
