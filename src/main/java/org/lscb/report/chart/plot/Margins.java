package org.lscb.report.chart.plot;

import java.util.List;
import java.util.Set;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.document.Figure;
import org.lscb.report.statistics.Symbol;

/** The words above and below the plot: the unit, the key, notes on symbols. */
public final class Margins {

  private final Figure figure;
  private final Frame frame;

  /** The margins of a figure. */
  public Margins(Figure figure, Frame frame) {
    this.figure = figure;
    this.frame = frame;
  }

  /** Writes the unit at the top; returns the foot of the text. */
  public double head(Sketch sketch) {
    return head(sketch, "");
  }

  /** Writes the unit at the top, and more words behind it; returns the foot of the text. */
  public double head(Sketch sketch, String more) {
    Lettering letters = frame.plain();
    if (Lettering.clean(figure.axisLabel()).isEmpty()) {
      return 2;
    }
    List<String> lines = letters.wrap(figure.axisLabel() + more, frame.width());
    double baseline = letters.ascent() + 2;
    sketch.write(lines, 0, baseline, Align.START, letters, Inks.SOFT);
    return baseline + (lines.size() - 1) * letters.leading() + letters.descent();
  }

  /** Writes the unit and a key, side by side where they fit; returns the foot of the text. */
  public double head(Sketch sketch, Key key) {
    return head(sketch, key, frame.width());
  }

  /**
   * Writes the unit and a key, side by side where they fit; returns the foot of the text.
   *
   * @param right the right edge of what stands below
   */
  public double head(Sketch sketch, Key key, double right) {
    Lettering letters = frame.plain();
    double unit = letters.width(Lettering.clean(figure.axisLabel()));
    double foot = head(sketch);
    double left = unit == 0 ? 0 : Math.max(right - key.length(), unit + frame.em(24));
    if (left + key.length() <= frame.width()) {
      return key.write(sketch, left, letters.ascent() + 2) + letters.descent();
    }
    return key.write(sketch, 0, foot + frame.em(8) + letters.ascent()) + letters.descent();
  }

  /** Writes a smaller line under the unit; returns the foot of the text. */
  public double remark(Sketch sketch, double foot, String text) {
    Lettering letters = frame.small();
    List<String> lines = letters.wrap(text, frame.width());
    double baseline = foot + frame.em(4) + letters.ascent();
    sketch.write(lines, 0, baseline, Align.START, letters, Inks.SOFT);
    return baseline + (lines.size() - 1) * letters.leading() + letters.descent();
  }

  /** Says what the letters in the picture mean, and ends the picture there. */
  public void foot(Sketch sketch, double y) {
    Set<Symbol> symbols = frame.alone() ? Values.symbols(figure.series()) : Set.of();
    double end = y;
    for (Symbol symbol : symbols) {
      end =
          remark(
              sketch,
              end == y ? end + frame.em(6) : end,
              Values.letter(symbol) + " = " + symbol.meaning());
    }
    sketch.endAt(end + 2);
  }
}
