package org.lscb.report.chart.kind;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lscb.report.chart.paper.Ink;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.chart.plot.Frame;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Figure.Series.Role;
import org.lscb.report.document.PublishedValue;

/**
 * The dots of a funnel and their names: first that of the place that the figure is about, then of
 * those outside the limits, then of all others that find room.
 */
final class FunnelNames {

  private static final double RADIUS = 5;
  private static final double LARGE = 7;

  private final Figure figure;
  private final Frame frame;
  private final Rectangle2D area;
  private final List<Line2D> curves;
  private final List<Dot> dots = new ArrayList<>();
  private final List<Rectangle2D> taken = new ArrayList<>();

  FunnelNames(Figure figure, Frame frame, Rectangle2D area, List<Line2D> curves) {
    this.curves = List.copyOf(curves);
    this.figure = figure;
    this.frame = frame;
    this.area = area;
  }

  private record Dot(int category, double x, double y, int outside) {}

  /** Adds a dot in the middle of a place. */
  void add(int category, double x, double y) {
    int outside =
        isOutside(category, Role.LIMITS_99_8) ? 2 : isOutside(category, Role.LIMITS_95) ? 1 : 0;
    dots.add(new Dot(category, x, y, outside));
  }

  private boolean isOutside(int category, Role role) {
    PublishedValue value = figure.series().get(0).values().get(category);
    return figure
        .series(role)
        .flatMap(limits -> limits.values().get(category).span())
        .filter(
            span ->
                value.number().orElseThrow().compareTo(span.from()) < 0
                    || value.number().get().compareTo(span.to()) > 0)
        .isPresent();
  }

  private boolean own(Dot dot) {
    return dot.category() == figure.highlight();
  }

  private double radius(Dot dot) {
    return own(dot) || dot.outside() == 2 ? LARGE : RADIUS;
  }

  /** Draws the dots, and as many names as find room. */
  void draw(Sketch sketch) {
    for (Dot dot : dots) {
      double reach = radius(dot) + 2;
      taken.add(new Rectangle2D.Double(dot.x() - reach, dot.y() - reach, 2 * reach, 2 * reach));
    }
    List<Dot> byWeight = new ArrayList<>(dots);
    byWeight.sort(
        Comparator.comparing((Dot dot) -> !own(dot)).thenComparing(dot -> -dot.outside()));
    for (Dot dot : byWeight) {
      name(sketch, dot);
    }
    byWeight.sort(Comparator.comparing(this::own).thenComparing(Dot::outside));
    byWeight.forEach(dot -> dot(sketch, dot));
  }

  private void dot(Sketch sketch, Dot dot) {
    if (dot.outside() == 2) {
      // A ring, so that it is told from the others not by colour alone.
      Ink ink = own(dot) ? frame.inks().main().fill() : frame.inks().series(1, 2).fill();
      sketch.ring(dot.x(), dot.y(), LARGE, ink);
    } else {
      Ink ink = own(dot) ? frame.inks().main().fill() : Inks.MUTED;
      sketch.dot(dot.x(), dot.y(), radius(dot), ink);
    }
  }

  private void name(Sketch sketch, Dot dot) {
    boolean weighty = own(dot) || dot.outside() == 2;
    Lettering letters = weighty ? frame.bold() : frame.plain();
    String value = figure.series().get(0).values().get(dot.category()).text();
    String words = figure.categories().get(dot.category()) + (weighty ? " " + value : "");
    List<String> lines = letters.wrap(words, Math.max(frame.width() * 0.24, frame.em(125)));
    double far = weighty ? frame.em(70) : 0;
    for (double away = 0; away <= far; away += frame.em(14)) {
      Optional<PlacedText> place = place(dot, letters, lines, away);
      if (place.isPresent()) {
        write(sketch, dot, lines, place.get(), away);
        return;
      }
    }
  }

  private Optional<PlacedText> place(Dot dot, Lettering letters, List<String> lines, double away) {
    double reach = radius(dot) + frame.em(4) + away;
    double block = (lines.size() - 1) * letters.leading();
    double middle = dot.y() + letters.size() * 0.34 - block / 2;
    double above = dot.y() - reach - letters.descent() - block;
    double below = dot.y() + reach + letters.ascent();
    Ink ink = own(dot) ? frame.inks().main().text() : Inks.SOFT;
    if (dot.outside() == 2 && !own(dot)) {
      ink = frame.inks().series(1, 2).text();
    }
    List<PlacedText> places = new ArrayList<>();
    if (away == 0) {
      places.add(new PlacedText("", dot.x() + reach, middle, Align.START, letters, ink));
      places.add(new PlacedText("", dot.x() - reach, middle, Align.END, letters, ink));
    }
    for (Align align : List.of(Align.MIDDLE, Align.START, Align.END)) {
      places.add(new PlacedText("", dot.x(), above, align, letters, ink));
      places.add(new PlacedText("", dot.x(), below, align, letters, ink));
    }
    List<PlacedText> free =
        places.stream()
            .filter(one -> isFree(box(lines, one)))
            .filter(one -> away == 0 || isFree(dot, leader(dot, box(lines, one))))
            .toList();
    return free.stream()
        .filter(one -> curves.stream().noneMatch(box(lines, one)::intersectsLine))
        .findFirst()
        .or(() -> free.stream().findFirst());
  }

  private static Rectangle2D leader(Dot dot, Rectangle2D box) {
    double end = box.getCenterY() < dot.y() ? box.getMaxY() : box.getMinY();
    return new Rectangle2D.Double(dot.x() - 1, Math.min(dot.y(), end), 2, Math.abs(end - dot.y()));
  }

  private boolean isFree(Dot dot, Rectangle2D leader) {
    return taken.stream()
        .filter(one -> !one.contains(dot.x(), dot.y()))
        .noneMatch(leader::intersects);
  }

  private static Rectangle2D box(List<String> lines, PlacedText first) {
    Rectangle2D box = null;
    double baseline = first.baseline();
    for (String line : lines) {
      Rectangle2D one =
          new PlacedText(line, first.x(), baseline, first.align(), first.lettering(), first.ink())
              .box();
      box = box == null ? one : box.createUnion(one);
      baseline += first.lettering().leading();
    }
    return box;
  }

  private boolean isFree(Rectangle2D box) {
    Rectangle2D wide =
        new Rectangle2D.Double(
            box.getX() - 2, box.getY() - 1, box.getWidth() + 4, box.getHeight() + 2);
    return area.contains(box) && taken.stream().noneMatch(wide::intersects);
  }

  private void write(Sketch sketch, Dot dot, List<String> lines, PlacedText at, double away) {
    Rectangle2D box = box(lines, at);
    taken.add(box);
    if (away > 0) {
      double end = box.getCenterY() < dot.y() ? box.getMaxY() + 1 : box.getMinY() - 1;
      sketch.line(dot.x(), dot.y(), dot.x(), end, at.ink(), 1.5);
      taken.add(leader(dot, box));
    }
    sketch.fill(box, Inks.PAPER);
    sketch.write(lines, at.x(), at.baseline(), at.align(), at.lettering(), at.ink());
  }
}
