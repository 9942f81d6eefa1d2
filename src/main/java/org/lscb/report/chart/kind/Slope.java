package org.lscb.report.chart.kind;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.chart.plot.EndLabels;
import org.lscb.report.chart.plot.Frame;
import org.lscb.report.chart.plot.Margins;
import org.lscb.report.chart.plot.PlotArea;
import org.lscb.report.chart.plot.Scale;
import org.lscb.report.chart.plot.Undrawn;
import org.lscb.report.chart.plot.Values;
import org.lscb.report.document.Figure;
import org.lscb.report.document.PublishedValue;

/**
 * A line for each category from one date to another, named at its left end; where lines cross, also
 * at its right end if there is room.
 */
final class Slope {

  private static final double HEIGHT = 250;
  private static final double RADIUS = 4.5;

  /** So wide, in units of the type, lines stay in which a slope can be seen between names. */
  private static final double FREE = 150;

  private final Figure figure;
  private final Frame frame;
  private final List<PublishedValue> before;
  private final List<PublishedValue> after;
  private final boolean twice;
  private final double leftRoom;
  private final double rightRoom;
  private final Sketch sketch;

  Slope(Figure figure, Frame frame) {
    this.figure = figure;
    this.frame = frame;
    before = figure.series().get(0).values();
    after = figure.series().get(1).values();
    twice = cross() && between(room(before, true), room(after, true)) >= frame.em(FREE);
    leftRoom = room(before, true);
    rightRoom = room(after, twice);
    sketch = new Sketch(frame.width());
  }

  /** Whether two categories change places: then a number alone does not say whose it is. */
  private boolean cross() {
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < i; j++) {
        double left = Values.number(before.get(i)) - Values.number(before.get(j));
        double right = Values.number(after.get(i)) - Values.number(after.get(j));
        if (left * right < 0) {
          return true;
        }
      }
    }
    return false;
  }

  // Beside a dot stands its number, and before that its category's name.
  private double room(List<PublishedValue> values, boolean named) {
    double most = 0;
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).number().isPresent()) {
        most = Math.max(most, frame.bold().widest(lines(values, i, named)));
      }
    }
    return most;
  }

  private List<String> lines(List<PublishedValue> values, int category) {
    return lines(values, category, values == before || twice);
  }

  private List<String> lines(List<PublishedValue> values, int category, boolean all) {
    boolean named = all || before.get(category).number().isEmpty();
    String words = (named ? figure.categories().get(category) + ": " : "") + text(values, category);
    return frame.bold().wrap(words, frame.width() * (frame.narrow() ? 0.38 : 0.32));
  }

  private static String text(List<PublishedValue> values, int category) {
    return values.get(category).text();
  }

  /** Whether names and numbers leave room for lines, and are no taller than a page. */
  boolean fits() {
    double between = between(leftRoom, rightRoom);
    boolean any = Values.numbers(figure.series()).findAny().isPresent();
    return any && between >= frame.em(90) && height() <= frame.em(520);
  }

  private double between(double left, double right) {
    return frame.width() - left - right - 2 * gap();
  }

  private double gap() {
    return frame.em(24);
  }

  private double height() {
    double tallest = 0;
    for (List<PublishedValue> side : List.of(before, after)) {
      double all = 0;
      for (int i = 0; i < side.size(); i++) {
        if (side.get(i).number().isPresent()) {
          all += lines(side, i).size() * frame.bold().leading();
        }
      }
      tallest = Math.max(tallest, all);
    }
    return Math.max(frame.high(HEIGHT), tallest);
  }

  Sketch sketch() {
    Margins margins = new Margins(figure, frame);
    double left = leftRoom + gap();
    double right = frame.width() - rightRoom - gap();
    double foot = margins.head(sketch);
    double top = heads(foot + frame.em(8), left, right) + frame.em(18);
    double bottom = top + height();
    Scale scale = Scale.around(Values.numbers(figure.series()).toList(), figure.unit());
    PlotArea plot =
        new PlotArea(
            new Rectangle2D.Double(left, top, right - left, bottom - top),
            PlotArea.Values.UP,
            scale.low(),
            scale.high());
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < before.size(); i++) {
        if ((i == figure.highlight()) == (pass == 1)) {
          line(plot, i, left, right);
        }
      }
    }
    for (double x : List.of(left, right)) {
      sketch.line(x, top - frame.em(8), x, bottom + frame.em(8), Inks.GRID, 1);
    }
    plot.drawInto(sketch);
    dots(plot, before, left, top, bottom, Align.END);
    dots(plot, after, right, top, bottom, Align.START);
    margins.foot(sketch, new Undrawn(figure, frame).write(sketch, bottom + frame.em(14)));
    return sketch;
  }

  private double heads(double top, double left, double right) {
    Lettering letters = frame.bold();
    double half = frame.width() / 2 - frame.em(6);
    List<String> first = letters.wrap(figure.series().get(0).name(), half);
    List<String> second = letters.wrap(figure.series().get(1).name(), half);
    double baseline = top + letters.ascent();
    double from = Math.max(0, Math.min(left, frame.width() / 2 - 6) - letters.widest(first));
    sketch.write(first, from, baseline, Align.START, letters, Inks.SOFT);
    double widest = letters.widest(second);
    double to =
        Math.min(Math.max(right, from + letters.widest(first) + 12), frame.width() - widest);
    sketch.write(second, to, baseline, Align.START, letters, frame.inks().main().text());
    int lines = Math.max(first.size(), second.size());
    return baseline + (lines - 1) * letters.leading() + letters.descent();
  }

  private Inks.Tone tone(int category) {
    boolean back = figure.highlight() >= 0 && category != figure.highlight();
    return back ? frame.inks().muted() : frame.inks().main();
  }

  private void line(PlotArea plot, int category, double left, double right) {
    double from = Values.number(before.get(category));
    double to = Values.number(after.get(category));
    if (!Double.isNaN(from) && !Double.isNaN(to)) {
      plot.line(
          List.of(new Point2D.Double(left, from), new Point2D.Double(right, to)),
          tone(category).fill(),
          2.5f,
          false);
    }
  }

  private void dots(
      PlotArea plot, List<PublishedValue> side, double x, double top, double bottom, Align align) {
    EndLabels labels = new EndLabels(frame);
    for (int i = 0; i < side.size(); i++) {
      double number = Values.number(side.get(i));
      if (!Double.isNaN(number)) {
        double y = plot.at(number);
        sketch.dot(x, y, RADIUS, tone(i).fill());
        boolean own = figure.highlight() < 0 || i == figure.highlight();
        Lettering letters = own ? frame.bold() : frame.plain();
        labels.add(lines(side, i), y, letters, own ? tone(i).text() : Inks.INK);
      }
    }
    double away = align == Align.END ? -gap() + 2 : gap() - 2;
    labels.leadFrom(align == Align.END ? x - RADIUS - 3 : x + RADIUS + 3);
    labels.write(sketch, x + away, top - frame.em(9), bottom + frame.em(9), align);
  }
}
