package org.lscb.report.chart.kind;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.chart.plot.EndLabels;
import org.lscb.report.chart.plot.Frame;
import org.lscb.report.chart.plot.Margins;
import org.lscb.report.chart.plot.PlotArea;
import org.lscb.report.chart.plot.Scale;
import org.lscb.report.chart.plot.SeriesStyle;
import org.lscb.report.chart.plot.Stub;
import org.lscb.report.chart.plot.ValueAxis;
import org.lscb.report.chart.plot.Values;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Figure.Series;
import org.lscb.report.document.Figure.Series.Role;
import org.lscb.report.document.PublishedValue;

/**
 * A small line chart for each series, all with one scale; in each of them, grey and broken, the
 * comparator, if there is one.
 */
final class SmallMultiples {

  private static final double HEIGHT = 66;

  /** How far the last dot may reach beyond its small chart. */
  private static final double DOT = 6;

  private final Figure figure;
  private final Frame frame;
  private final List<Series> panels;
  private final List<Series> behind;
  private final Scale scale;
  private final ValueAxis axis;
  private final int columns;
  private final double width;
  private final Sketch sketch;

  SmallMultiples(Figure figure, Frame frame) {
    this.figure = figure;
    this.frame = frame;
    List<Series> others =
        figure.series().stream().filter(one -> one.role() == Role.COMPARATOR).toList();
    boolean compared = others.size() == 1 && figure.series().size() > 1;
    behind = compared ? others : List.of();
    panels = figure.series().stream().filter(one -> !behind.contains(one)).toList();
    scale = Values.scale(figure);
    axis = new ValueAxis(scale, frame);
    double room = frame.width() - axis.width() - DOT;
    int most = (int) Math.max(1, Math.floor((room + gap()) / (frame.em(118) + gap())));
    columns = Math.min(panels.size(), Math.min(most, even(panels.size())));
    width = (room - (columns - 1) * gap()) / columns;
    sketch = new Sketch(frame.width());
  }

  // Four small charts stand in two rows of two.
  private static int even(int panels) {
    return panels == 4 ? 2 : 3;
  }

  private double gap() {
    return frame.em(22);
  }

  Sketch sketch() {
    Margins margins = new Margins(figure, frame);
    double y = margins.head(sketch);
    if (!behind.isEmpty()) {
      y = margins.remark(sketch, y, "Broken line: " + behind.get(0).name());
    }
    y += frame.em(10);
    for (int start = 0; start < panels.size(); start += columns) {
      List<Series> row = panels.subList(start, Math.min(start + columns, panels.size()));
      y = row(row, y) + frame.em(16);
    }
    margins.foot(sketch, y - frame.em(16));
    return sketch;
  }

  private double left(int column) {
    return axis.width() + column * (width + gap());
  }

  /** The small charts of one row; returns their foot. */
  private double row(List<Series> row, double y) {
    Lettering letters = frame.bold();
    List<List<String>> names =
        row.stream()
            .map(
                one -> {
                  Inks.Tone tone = frame.inks().main();
                  SeriesStyle style = new SeriesStyle(one, tone, true, false);
                  return letters.wrap(EndLabels.words(style), width);
                })
            .toList();
    int most = names.stream().mapToInt(List::size).max().orElse(1);
    double top = y + most * letters.leading() + frame.em(10);
    double foot = top;
    for (int i = 0; i < row.size(); i++) {
      List<String> name = names.get(i);
      double baseline = y + (most - name.size()) * letters.leading() + letters.ascent();
      sketch.write(name, left(i), baseline, Align.START, letters, frame.inks().main().text());
      foot = Math.max(foot, panel(row.get(i), i, top));
    }
    return foot;
  }

  private double panel(Series series, int column, double top) {
    double left = left(column);
    double bottom = top + HEIGHT;
    PlotArea plot =
        new PlotArea(
            new Rectangle2D.Double(left, top, width, HEIGHT),
            PlotArea.Values.UP,
            scale.low(),
            scale.high());
    plot.grid(scale);
    behind.forEach(one -> plot.line(points(one, left), Inks.MUTED, 2.5f, true));
    plot.line(points(series, left), frame.inks().main().fill(), 3f, false);
    plot.drawInto(sketch);
    sketch.line(left, plot.at(0), left + width, plot.at(0), Inks.BASELINE, 1.5);
    if (column == 0) {
      axis.writeLeftSome(sketch, plot);
    }
    dots(series, plot, left);
    symbols(series, left, bottom);
    return periods(left, bottom + frame.em(7));
  }

  private double x(int category, double left) {
    return left + (category + 0.5) * width / figure.categories().size();
  }

  private List<Point2D> points(Series series, double left) {
    List<Point2D> points = new ArrayList<>();
    for (int i = 0; i < figure.categories().size(); i++) {
      points.add(new Point2D.Double(x(i, left), Values.number(series.values().get(i))));
    }
    return points;
  }

  // The last point, and each that has no line because there are gaps on both sides of it.
  private void dots(Series series, PlotArea plot, double left) {
    List<PublishedValue> values = series.values();
    boolean last = true;
    for (int i = values.size() - 1; i >= 0; i--) {
      if (values.get(i).number().isPresent()) {
        boolean alone = !known(values, i - 1) && !known(values, i + 1);
        if (last || alone) {
          double y = plot.at(Values.number(values.get(i)));
          sketch.dot(x(i, left), y, last ? 4 : 3.5, frame.inks().main().fill());
        }
        last = false;
      }
    }
  }

  private static boolean known(List<PublishedValue> values, int index) {
    return index >= 0 && index < values.size() && values.get(index).number().isPresent();
  }

  private void symbols(Series series, double left, double bottom) {
    double slot = width / figure.categories().size();
    double broad = Math.min(10, slot - 1);
    for (int i = 0; i < series.values().size(); i++) {
      PublishedValue value = series.values().get(i);
      if (value.number().isEmpty()) {
        double height = value.withheld() ? Stub.LENGTH : 8;
        double x = x(i, left);
        Stub.draw(
            sketch,
            value,
            new Rectangle2D.Double(x - broad / 2, bottom - height, broad, height),
            true);
        double half = frame.bold().width(Values.label(value)) / 2;
        PlacedText text =
            new PlacedText(
                Values.label(value),
                Math.min(x, frame.width() - half),
                bottom - height - 4,
                Align.MIDDLE,
                frame.bold(),
                Inks.SOFT);
        if (sketch.isFree(text.box())) {
          sketch.write(text);
        }
      }
    }
  }

  // The first period and the last: those between them are as far apart in every small chart.
  private double periods(double left, double top) {
    Lettering letters = frame.small();
    int last = figure.categories().size() - 1;
    double half = width / 2 - frame.em(3);
    boolean both = last > 0;
    List<String> first = letters.wrap(figure.categories().get(0), both ? half : width);
    double baseline = top + letters.ascent();
    sketch.write(first, left, baseline, Align.START, letters, Inks.SOFT);
    int lines = first.size();
    if (both) {
      List<String> end = letters.wrap(figure.categories().get(last), half);
      sketch.write(end, left + width, baseline, Align.END, letters, Inks.SOFT);
      lines = Math.max(lines, end.size());
    }
    return baseline + (lines - 1) * letters.leading() + letters.descent();
  }
}
