package org.lscb.report.chart.kind;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.lscb.report.chart.paper.Ink;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.chart.plot.ColumnNames;
import org.lscb.report.chart.plot.Frame;
import org.lscb.report.chart.plot.Key;
import org.lscb.report.chart.plot.Margins;
import org.lscb.report.chart.plot.PlotArea;
import org.lscb.report.chart.plot.SeriesStyle;
import org.lscb.report.chart.plot.Stub;
import org.lscb.report.chart.plot.Values;
import org.lscb.report.document.Figure;
import org.lscb.report.document.PublishedValue;

/** Bars on a baseline, alone or side by side, each with its number at its end. */
final class UprightBars {

  private static final double HEIGHT = 190;
  private static final double GAP = 6;
  private static final double BETWEEN = 2;

  private final Figure figure;
  private final Frame frame;
  private final List<SeriesStyle> styles;
  private final Sketch sketch;
  private final double height;
  private final double slot;
  private final double thickness;
  private final ColumnNames names;

  UprightBars(Figure figure, Frame frame) {
    this.figure = figure;
    this.frame = frame;
    styles = SeriesStyle.of(figure, frame.inks());
    sketch = new Sketch(frame.width());
    height = frame.high(HEIGHT);
    boolean alone = styles.size() == 1;
    slot = Math.min(frame.width() / figure.categories().size(), alone ? 150 : 240);
    double all = slot * (alone ? 0.74 : 0.68) - (styles.size() - 1) * BETWEEN;
    thickness = Math.min(all / styles.size(), alone ? 96 : 66);
    names = new ColumnNames(figure, frame, 0, slot);
  }

  /** Whether names and numbers find room. */
  boolean fits() {
    double room = styles.size() == 1 ? slot - frame.em(5) : thickness + BETWEEN - frame.em(3);
    for (SeriesStyle style : styles) {
      for (int i = 0; i < figure.categories().size(); i++) {
        String label = Values.label(style.series().values().get(i));
        if (letters(style, i).width(label) > room) {
          return false;
        }
      }
    }
    return names.fit();
  }

  Sketch sketch() {
    Margins margins = new Margins(figure, frame);
    double low = Values.lowest(figure.series()).doubleValue();
    double high = Values.highest(figure).doubleValue();
    double label = frame.plain().leading() + GAP;
    double head =
        styles.size() > 1
            ? margins.head(sketch, key(), slot * figure.categories().size())
            : margins.head(sketch);
    double top = head + label + frame.em(6) + stubsAbove(low, high);
    double right = slot * figure.categories().size();
    PlotArea plot =
        new PlotArea(new Rectangle2D.Double(0, top, right, height), PlotArea.Values.UP, low, high);
    forEachValue((value, start, style, category) -> bar(plot, value, start, style, category));
    plot.drawInto(sketch);
    forEachValue((value, start, style, category) -> label(plot, value, start, style, category));
    sketch.line(0, plot.at(0), right, plot.at(0), Inks.BASELINE, 1.5);
    double bottom = top + height + (low < 0 ? label : 0);
    margins.foot(sketch, names.write(sketch, bottom + frame.em(9)));
    return sketch;
  }

  // Stubs stand up from nought even where bars hang down from it.
  private double stubsAbove(double low, double high) {
    if (low >= 0 || Values.symbols(figure.series()).isEmpty()) {
      return 0;
    }
    return Math.max(0, Stub.LENGTH - height * high / (high - low));
  }

  private interface Visit {
    void visit(PublishedValue value, double start, SeriesStyle style, int category);
  }

  private void forEachValue(Visit visit) {
    double all = styles.size() * (thickness + BETWEEN) - BETWEEN;
    for (int i = 0; i < figure.categories().size(); i++) {
      for (int j = 0; j < styles.size(); j++) {
        double start = names.middle(i) - all / 2 + j * (thickness + BETWEEN);
        visit.visit(styles.get(j).series().values().get(i), start, styles.get(j), i);
      }
    }
  }

  private void bar(
      PlotArea plot, PublishedValue value, double start, SeriesStyle style, int category) {
    double number = Values.number(value);
    if (number != 0 && !Double.isNaN(number)) {
      Ink ink = standsBack(category) ? Inks.MUTED : style.tone().fill();
      plot.bar(0, number, start, start + thickness, ink);
    }
  }

  private void label(
      PlotArea plot, PublishedValue value, double start, SeriesStyle style, int category) {
    Lettering letters = letters(style, category);
    double number = Values.number(value);
    double y = plot.at(Double.isNaN(number) ? 0 : number);
    Ink ink = category == figure.highlight() ? style.tone().text() : Inks.INK;
    if (value.number().isEmpty()) {
      double stub = value.withheld() ? Stub.LENGTH : 8;
      Rectangle2D box = new Rectangle2D.Double(start, y - stub, thickness, stub);
      Stub.draw(sketch, value, box, true);
      y -= stub;
      ink = Inks.SOFT;
    }
    double baseline = number < 0 ? y + GAP + letters.ascent() : y - GAP;
    sketch.write(
        new PlacedText(
            Values.label(value), start + thickness / 2, baseline, Align.MIDDLE, letters, ink));
  }

  private Lettering letters(SeriesStyle style, int category) {
    if (!style.main() || standsBack(category)) {
      return frame.plain();
    }
    return category == figure.highlight() && styles.size() == 1 ? frame.large() : frame.bold();
  }

  private boolean standsBack(int category) {
    return styles.size() == 1 && figure.highlight() >= 0 && category != figure.highlight();
  }

  private Key key() {
    return new Key(
        frame,
        styles.stream()
            .map(one -> new Key.Entry(one.series().name(), one.tone().fill(), Key.Sign.SQUARE))
            .toList());
  }
}
