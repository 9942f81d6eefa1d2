package org.lscb.report.build.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lscb.report.definition.look.Look;
import org.lscb.report.definition.look.Look.Colour;
import org.lscb.report.definition.look.Look.Use;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.document.ContrastRatio;
import org.lscb.report.template.colour.Lightness;

/**
 * Whether the board's colours stand out from what they are used beside. The shades for links,
 * numbers and the dark mode are made from them so that they always do; here is what uses them as
 * they are.
 *
 * <p>guidance: WCAG 2.2, success criteria 1.4.3 and 1.4.11.
 */
final class ColourCheck {

  private static final int PAPER = 0xFFFFFF;
  private static final int INK = 0x1D2327;

  /** The second of two and the second of several series: its neighbours in keys and clusters. */
  static final int ORANGE = 0xF46A25;

  static final int TURQUOISE = 0x28A197;
  private static final double TEXT = 4.5;
  private static final double GRAPHIC = 3;

  private static final Pair TITLE =
      new Pair("the words on the cover, white or black", TEXT, PAPER, INK);
  private static final Pair LINES =
      new Pair("white paper, where it is the name of a line in a chart", TEXT, PAPER);
  private static final Pair BESIDE_ORANGE =
      new Pair("the orange of the second series in a chart", GRAPHIC, ORANGE);
  private static final Pair BESIDE_TURQUOISE =
      new Pair("the turquoise of the second series in a chart", GRAPHIC, TURQUOISE);
  private static final Pair RULES =
      new Pair("white paper, where it is a rule or a frame", GRAPHIC, PAPER);

  private static final List<Pair> IN_CHARTS = List.of(LINES, BESIDE_ORANGE, BESIDE_TURQUOISE);

  private final Diagnostics diagnostics;

  ColourCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * A use beside another colour.
   *
   * @param others of which the best is taken
   */
  private record Pair(String words, double needed, int... others) {

    double found(int colour) {
      double best = 0;
      for (int other : others) {
        best = Math.max(best, ContrastRatio.of(colour, other));
      }
      return best;
    }

    /** The part of what is needed. */
    double reached(int colour) {
      return found(colour) / needed;
    }

    boolean holds(int colour) {
      return found(colour) >= needed;
    }
  }

  void check(Look look) {
    boolean ownCharts = look.colour(Use.CHARTS).isPresent();
    for (Colour colour : look.colours()) {
      List<Pair> pairs =
          switch (colour.use()) {
            case MAIN -> List.of(TITLE);
            case ACCENT -> List.of(RULES);
            case CHARTS -> IN_CHARTS;
          };
      check(colour, pairs, colour.use() == Use.MAIN && !ownCharts);
    }
  }

  private void check(Colour colour, List<Pair> own, boolean inCharts) {
    List<Pair> all = new ArrayList<>(own);
    if (inCharts) {
      all.addAll(IN_CHARTS);
    }
    int rgb = Integer.parseInt(colour.text().substring(1), 16);
    Optional<Pair> worst =
        all.stream()
            .filter(one -> !one.holds(rgb))
            .min((one, other) -> Double.compare(one.reached(rgb), other.reached(rgb)));
    if (worst.isEmpty()) {
      return;
    }
    String proposal =
        Lightness.nearest(rgb, shade -> all.stream().allMatch(one -> one.holds(shade)))
            .map(shade -> String.format(Locale.ROOT, "#%06X", shade))
            .orElseThrow();
    report(colour, worst.get(), rgb, inCharts && IN_CHARTS.contains(worst.get()), proposal);
  }

  private void report(Colour colour, Pair pair, int rgb, boolean ofCharts, String proposal) {
    // Never rounded up to what is wanted.
    String found = number(Math.floor(pair.found(rgb) * 10) / 10);
    String needed = number(pair.needed());
    if (ofCharts) {
      diagnostics.report(
          Problem.CHART_COLOUR,
          colour.position(),
          colour.text(),
          pair.words(),
          found,
          needed,
          proposal);
    } else {
      diagnostics.report(
          Problem.COLOUR_CONTRAST,
          colour.position(),
          colour.text(),
          colour.use().name().toLowerCase(Locale.ROOT),
          pair.words(),
          found,
          needed,
          proposal);
    }
  }

  private static String number(double ratio) {
    return ratio == Math.rint(ratio)
        ? String.valueOf((int) ratio)
        : String.format(Locale.UK, "%.1f", ratio);
  }
}
