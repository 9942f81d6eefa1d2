package org.lscb.report.accessibility.barrier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lscb.report.diagnostic.Flaw;

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
    double found = known.computeIfAbsent((long) ink << 32 | ground, pair -> ratio(ink, ground));
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

  /** From 1, the same, to 21, black on white. */
  public static double ratio(int one, int other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static String hex(int rgb) {
    return String.format(Locale.ROOT, "#%06X", rgb & 0xFFFFFF);
  }
}
