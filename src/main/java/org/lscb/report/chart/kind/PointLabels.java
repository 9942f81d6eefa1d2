package org.lscb.report.chart.kind;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.chart.plot.Frame;
import org.lscb.report.chart.plot.PlotArea;
import org.lscb.report.chart.plot.SeriesStyle;
import org.lscb.report.document.Figure;
import org.lscb.report.document.PublishedValue;

/** Dots and numbers on a single line: its last, first, highest and lowest point. */
final class PointLabels {

  private static final double AWAY = 9;

  private final Figure figure;
  private final Frame frame;
  private final SeriesStyle style;
  private final Sketch sketch;

  PointLabels(Figure figure, Frame frame, SeriesStyle style, Sketch sketch) {
    this.figure = figure;
    this.frame = frame;
    this.style = style;
    this.sketch = sketch;
  }

  /** The room that the number at the right end needs. */
  static double lastWidth(Figure figure, Frame frame) {
    List<PublishedValue> values = figure.series().get(0).values();
    PublishedValue last = values.get(values.size() - 1);
    return last.number().isPresent() ? frame.bold().width(last.text()) : 0;
  }

  void write(List<Point2D> points, PlotArea plot) {
    List<Integer> known =
        IntStream.range(0, points.size())
            .filter(i -> !Double.isNaN(points.get(i).getY()))
            .boxed()
            .toList();
    if (known.isEmpty()) {
      return;
    }
    for (int i : known) {
      boolean alone = !known.contains(i - 1) && !known.contains(i + 1);
      if (alone) {
        dot(points.get(i), plot);
      }
    }
    Comparator<Integer> bySize = Comparator.comparingDouble(i -> points.get(i).getY());
    Set<Integer> chief = new LinkedHashSet<>();
    chief.add(known.get(known.size() - 1));
    chief.add(known.get(0));
    chief.add(known.stream().max(bySize).orElseThrow());
    chief.add(known.stream().min(bySize).orElseThrow());
    if (known.contains(figure.highlight())) {
      chief.add(figure.highlight());
    }
    for (int i : chief) {
      label(points, i, plot);
    }
  }

  private void dot(Point2D point, PlotArea plot) {
    sketch.dot(point.getX(), plot.at(point.getY()), 4.5, style.tone().fill());
  }

  private void label(List<Point2D> points, int index, PlotArea plot) {
    Lettering letters = frame.bold();
    double x = points.get(index).getX();
    double y = plot.at(points.get(index).getY());
    PlacedText above = text(index, x, y - AWAY, Align.MIDDLE);
    PlacedText below = text(index, x, y + AWAY + letters.ascent(), Align.MIDDLE);
    PlacedText right = text(index, x + AWAY, y + letters.size() * 0.34, Align.START);
    boolean valley = higher(points, index, index - 1) && higher(points, index, index + 1);
    List<PlacedText> places =
        index == points.size() - 1
            ? List.of(right)
            : valley ? List.of(below, above) : List.of(above, below);
    for (PlacedText place : places) {
      if (free(place)) {
        dot(points.get(index), plot);
        sketch.write(place);
        return;
      }
    }
  }

  // At the edges there is no neighbour to be lower than.
  private static boolean higher(List<Point2D> points, int index, int other) {
    boolean there = other >= 0 && other < points.size();
    return !there || !(points.get(other).getY() <= points.get(index).getY());
  }

  private PlacedText text(int index, double x, double baseline, Align align) {
    return new PlacedText(
        style.series().values().get(index).text(),
        x,
        baseline,
        align,
        frame.bold(),
        style.tone().text());
  }

  private boolean free(PlacedText place) {
    Rectangle2D box = place.box();
    return box.getMinX() >= 0 && box.getMaxX() <= frame.width() && sketch.isFree(box);
  }
}
