package org.lscb.report.chart.plot;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.document.Figure;
import org.lscb.report.document.PublishedValue;

/** Lists under a plot what has no number to be drawn: on the scale it would have a place. */
public final class Undrawn {

  private static final double HEIGHT = 12;

  private final Figure figure;
  private final Frame frame;

  /** What of a figure cannot be drawn. */
  public Undrawn(Figure figure, Frame frame) {
    this.figure = figure;
    this.frame = frame;
  }

  /** Writes a line or more of names, each behind the sign of why; returns their foot. */
  public double write(Sketch sketch, double top) {
    Lettering letters = frame.plain();
    double x = 0;
    double baseline = top + frame.em(6) + letters.ascent();
    boolean any = false;
    for (int i = 0; i < figure.categories().size(); i++) {
      PublishedValue value = gravest(i);
      if (value == null) {
        continue;
      }
      double indent = Stub.LENGTH + frame.em(6);
      String words = figure.categories().get(i) + whose(i, value) + " " + Values.label(value);
      List<String> lines = letters.wrap(words, frame.width() - indent - 1);
      double width = indent + letters.widest(lines);
      if (any && (x + width > frame.width() + 0.01 || lines.size() > 1)) {
        x = 0;
        baseline += letters.leading() * 1.1;
      }
      double middle = baseline - frame.size() * 0.34;
      Stub.draw(
          sketch,
          value,
          new Rectangle2D.Double(x, middle - HEIGHT / 2, Stub.LENGTH, HEIGHT),
          false);
      sketch.write(lines, x + indent, baseline, Align.START, letters, Inks.SOFT);
      baseline += (lines.size() - 1) * letters.leading();
      x = lines.size() > 1 ? frame.width() : x + width + frame.em(16);
      any = true;
    }
    return any ? baseline + letters.descent() : top;
  }

  // Where another value of it is drawn, it must be said which is not.
  private String whose(int category, PublishedValue missing) {
    boolean drawn =
        figure.values().stream()
            .anyMatch(
                one ->
                    one.values().get(category) != missing
                        && one.values().get(category).number().isPresent());
    return figure.values().stream()
        .filter(one -> drawn && one.values().get(category) == missing)
        .map(one -> ", " + one.name() + ":")
        .findFirst()
        .orElse("");
  }

  // What is withheld is told before what is not known.
  private PublishedValue gravest(int category) {
    PublishedValue found = null;
    for (Figure.Series one : figure.values()) {
      PublishedValue value = one.values().get(category);
      if (value.number().isEmpty() && (found == null || value.withheld())) {
        found = value;
      }
    }
    return found;
  }
}
