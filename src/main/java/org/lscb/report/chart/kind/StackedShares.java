package org.lscb.report.chart.kind;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.lscb.report.chart.paper.Ink;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.chart.plot.Frame;
import org.lscb.report.chart.plot.Key;
import org.lscb.report.chart.plot.Margins;
import org.lscb.report.chart.plot.PlotArea;
import org.lscb.report.chart.plot.RowNames;
import org.lscb.report.chart.plot.Stub;
import org.lscb.report.chart.plot.Values;
import org.lscb.report.document.Figure;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.statistics.Unit;

/**
 * Lying bars that fill 100%, split into parts. A bar of which any part is withheld or unknown is
 * not drawn to scale, for the remainder would tell what is hidden.
 */
final class StackedShares {

  private final Figure figure;
  private final Frame frame;
  private final RowNames names;
  private final Sketch sketch;
  private final double thickness;

  StackedShares(Figure figure, Frame frame) {
    this.figure = figure;
    this.frame = frame;
    names = new RowNames(figure, frame, LyingBars.natural(figure));
    sketch = new Sketch(frame.width());
    thickness = frame.em(31);
  }

  Sketch sketch() {
    Margins margins = new Margins(figure, frame);
    double top = margins.head(sketch, key()) + frame.em(8);
    List<Double> rows = names.rows(top, thickness, frame.em(12));
    double bottom = rows.get(rows.size() - 1);
    double left = names.width() + frame.em(8);
    PlotArea plot =
        new PlotArea(
            new Rectangle2D.Double(left, top, frame.width() - left, bottom - top),
            PlotArea.Values.ACROSS,
            0,
            100);
    names.write(sketch, rows);
    List<Double> middles = new ArrayList<>();
    for (int i = 0; i < figure.categories().size(); i++) {
      middles.add((rows.get(i) + rows.get(i + 1)) / 2);
      segments(plot, i, middles.get(i));
    }
    plot.drawInto(sketch);
    for (int i = 0; i < figure.categories().size(); i++) {
      edges(plot, i, middles.get(i));
    }
    margins.foot(sketch, bottom);
    return sketch;
  }

  private Key key() {
    List<Key.Entry> entries = new ArrayList<>();
    for (int i = 0; i < figure.series().size(); i++) {
      Key.Sign sign = pale(i) ? Key.Sign.PALE : Key.Sign.SQUARE;
      entries.add(new Key.Entry(figure.series().get(i).name(), frame.inks().step(i).fill(), sign));
    }
    return new Key(frame, entries);
  }

  // The palest parts get an edge, or they could not be told from the paper.
  private boolean pale(int series) {
    return frame.inks().isPale(frame.inks().step(series));
  }

  private boolean complete(int category) {
    return figure.series().stream()
        .allMatch(
            one -> one.values().get(category).number().filter(n -> n.signum() >= 0).isPresent());
  }

  private double whole(int category) {
    double sum = figure.series().stream().mapToDouble(one -> number(one, category)).sum();
    boolean shares = figure.unit() == Unit.PERCENT && Math.abs(sum - 100) > 3;
    return shares ? Math.max(100, sum) : sum;
  }

  private static double number(Figure.Series series, int category) {
    return Values.number(series.values().get(category));
  }

  private List<Double> ends(int category) {
    List<Double> ends = new ArrayList<>();
    ends.add(0.0);
    double sum = 0;
    for (Figure.Series series : figure.series()) {
      sum += number(series, category);
      ends.add(100 * sum / whole(category));
    }
    return ends;
  }

  private void segments(PlotArea plot, int category, double middle) {
    if (!complete(category) || whole(category) == 0) {
      return;
    }
    List<Double> ends = ends(category);
    for (int i = 0; i < figure.series().size(); i++) {
      if (number(figure.series().get(i), category) > 0) {
        plot.bar(
            ends.get(i),
            ends.get(i + 1),
            middle - thickness / 2,
            middle + thickness / 2,
            frame.inks().step(i).fill());
      }
    }
  }

  private void edges(PlotArea plot, int category, double middle) {
    if (!complete(category) || whole(category) == 0) {
      instead(plot, category, middle);
      return;
    }
    List<Double> ends = ends(category);
    double top = middle - thickness / 2;
    for (int i = 0; i < figure.series().size(); i++) {
      double start = plot.at(ends.get(i));
      double end = plot.at(ends.get(i + 1));
      if (end - start < 0.01) {
        continue;
      }
      if (pale(i)) {
        sketch.line(start, top + 0.5, end, top + 0.5, Inks.MUTED, 1);
        sketch.line(start, top + thickness - 0.5, end, top + thickness - 0.5, Inks.MUTED, 1);
        sketch.line(end - 0.5, top, end - 0.5, top + thickness, Inks.MUTED, 1);
        sketch.line(start + 1.25, top, start + 1.25, top + thickness, Inks.MUTED, 1);
      }
      if (i > 0 && start > plot.at(0) + 0.01) {
        sketch.line(start, top - 0.5, start, top + thickness + 0.5, Inks.PAPER, 1.5);
      }
      label(category, i, start, end, middle);
    }
  }

  private void label(int category, int series, double start, double end, double middle) {
    Lettering letters = frame.bold();
    String text = Values.label(figure.series().get(series).values().get(category));
    if (letters.width(text) + frame.em(6) > end - start) {
      return;
    }
    sketch.write(
        new PlacedText(
            text,
            (start + end) / 2,
            middle + letters.size() * 0.34,
            Align.MIDDLE,
            letters,
            frame.inks().step(series).on()));
  }

  // What stands in the place of a bar: the gravest symbol of its parts, or a nought.
  private void instead(PlotArea plot, int category, double middle) {
    PublishedValue shown = figure.series().get(0).values().get(category);
    for (Figure.Series series : figure.series()) {
      PublishedValue value = series.values().get(category);
      boolean graver = value.withheld() || shown.number().isPresent() && !shown.withheld();
      if (value.symbol().isPresent() && graver) {
        shown = value;
      }
    }
    double x = plot.at(0);
    Ink ink = Inks.INK;
    if (shown.symbol().isPresent()) {
      Stub.draw(
          sketch,
          shown,
          new Rectangle2D.Double(x, middle - thickness / 2, Stub.LENGTH, thickness),
          false);
      x += Stub.LENGTH;
      ink = Inks.SOFT;
    }
    sketch.write(
        new PlacedText(
            Values.label(shown),
            x + 6,
            middle + frame.size() * 0.34,
            Align.START,
            frame.bold(),
            ink));
  }
}
