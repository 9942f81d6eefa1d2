package org.lscb.report.chart.kind;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * those outside the limits, then of all others, if every one of them finds room: a single ordinary
 * place would look accused.
 */
final class FunnelNames {

  private static final double RADIUS = 5;
  private static final double LARGE = 7;

  /** So far from its dot a name may stand that must. */
  private static final double FARTHEST = 110;

  private static final double STEP = 8;

  private final Figure figure;
  private final Frame frame;
  private final Rectangle2D area;
  private final List<Line2D> curves;
  private final List<Dot> dots = new ArrayList<>();
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Line2D> leaders = new ArrayList<>();

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
    byWeight.stream()
        .filter(this::stands)
        .forEach(dot -> place(name(dot)).ifPresent(one -> write(sketch, name(dot), one)));
    ordinary(sketch, byWeight.stream().filter(dot -> !stands(dot)).toList());
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

  private boolean stands(Dot dot) {
    return own(dot) || dot.outside() > 0;
  }

  private void ordinary(Sketch sketch, List<Dot> inside) {
    int before = taken.size();
    List<PlacedText> places = new ArrayList<>();
    for (Dot dot : inside) {
      Optional<PlacedText> found = place(name(dot));
      if (found.isEmpty()) {
        taken.subList(before, taken.size()).clear();
        return;
      }
      places.add(found.get());
      taken.add(box(name(dot).lines(), found.get()));
    }
    for (int i = 0; i < places.size(); i++) {
      write(sketch, name(inside.get(i)), places.get(i));
    }
  }

  private boolean weighty(Dot dot) {
    return own(dot) || dot.outside() == 2;
  }

  private Name name(Dot dot) {
    boolean weighty = weighty(dot);
    Lettering letters = weighty ? frame.bold() : frame.plain();
    String value = figure.series().get(0).values().get(dot.category()).text();
    String words = figure.categories().get(dot.category()) + (weighty ? " " + value : "");
    List<String> lines = letters.wrap(words, Math.max(frame.width() * 0.24, frame.em(125)));
    Ink ink = own(dot) ? frame.inks().main().text() : Inks.SOFT;
    if (dot.outside() == 2 && !own(dot)) {
      ink = frame.inks().series(1, 2).text();
    }
    return new Name(dot, letters, lines, ink);
  }

  /** One that only just finds room may be left out; one that must stand may cover a line. */
  private Optional<PlacedText> place(Name name) {
    Optional<PlacedText> beside = beside(name).stream().filter(one -> clear(name, one)).findFirst();
    if (!weighty(name.dot())) {
      return beside;
    }
    return beside
        .or(() -> away(name).filter(one -> clear(name, one)).findFirst())
        .or(() -> Stream.concat(beside(name).stream(), away(name)).findFirst());
  }

  private record Name(Dot dot, Lettering letters, List<String> lines, Ink ink) {

    PlacedText at(double x, double baseline, Align align) {
      return new PlacedText("", x, baseline, align, letters, ink);
    }

    /** How high the lines are together, from the first baseline to the last. */
    double block() {
      return (lines.size() - 1) * letters.leading();
    }
  }

  private boolean clear(Name name, PlacedText at) {
    Rectangle2D wide = widened(box(name.lines(), at));
    return curves.stream().noneMatch(wide::intersectsLine);
  }

  /** The free places that touch the dot: at its sides, above and below. */
  private List<PlacedText> beside(Name name) {
    Dot dot = name.dot();
    double reach = radius(dot) + frame.em(4);
    double middle = dot.y() + name.letters().size() * 0.34 - name.block() / 2;
    double above = dot.y() - reach - name.letters().descent() - name.block();
    double below = dot.y() + reach + name.letters().ascent();
    List<PlacedText> places = new ArrayList<>();
    places.add(name.at(dot.x() + reach, middle, Align.START));
    places.add(name.at(dot.x() - reach, middle, Align.END));
    for (Align align : List.of(Align.MIDDLE, Align.START, Align.END)) {
      places.add(name.at(dot.x(), above, align));
      places.add(name.at(dot.x(), below, align));
    }
    return places.stream().filter(one -> isFree(box(name.lines(), one))).toList();
  }

  /** The free places farther off, the nearest first, to which a line leads past all others. */
  private Stream<PlacedText> away(Name name) {
    Dot dot = name.dot();
    Rectangle2D origin = box(name.lines(), name.at(0, 0, Align.START));
    List<Rectangle2D> boxes = new ArrayList<>();
    for (double y = area.getMinY() + 1; y < area.getMaxY() - origin.getHeight(); y += STEP) {
      for (double x = area.getMinX() + 1; x < area.getMaxX() - origin.getWidth(); x += STEP) {
        Rectangle2D box = new Rectangle2D.Double(x, y, origin.getWidth(), origin.getHeight());
        if (length(dot, box) <= frame.em(FARTHEST)) {
          boxes.add(box);
        }
      }
    }
    return boxes.stream()
        .sorted(Comparator.comparingDouble(one -> length(dot, one)))
        .filter(one -> isFree(one) && isFree(dot, leader(dot, one)))
        .map(one -> name.at(one.getX() - origin.getX(), one.getY() - origin.getY(), Align.START));
  }

  private static double length(Dot dot, Rectangle2D box) {
    Line2D leader = leader(dot, box);
    return leader.getP1().distance(leader.getP2());
  }

  /** From the dot to the nearest point of the name. */
  private static Line2D leader(Dot dot, Rectangle2D box) {
    double x = Math.max(box.getMinX(), Math.min(dot.x(), box.getMaxX()));
    double y = Math.max(box.getMinY(), Math.min(dot.y(), box.getMaxY()));
    return new Line2D.Double(dot.x(), dot.y(), x, y);
  }

  private boolean isFree(Dot dot, Line2D leader) {
    return taken.stream()
            .filter(one -> !one.contains(dot.x(), dot.y()))
            .noneMatch(leader::intersects)
        && leaders.stream().noneMatch(leader::intersectsLine);
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
    Rectangle2D wide = widened(box);
    return area.contains(box)
        && taken.stream().noneMatch(wide::intersects)
        && leaders.stream().noneMatch(wide::intersectsLine);
  }

  private static Rectangle2D widened(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() - 2, box.getY() - 1, box.getWidth() + 4, box.getHeight() + 2);
  }

  private void write(Sketch sketch, Name name, PlacedText at) {
    Rectangle2D box = box(name.lines(), at);
    Dot dot = name.dot();
    taken.add(box);
    if (length(dot, box) > radius(dot) + frame.em(6)) {
      Line2D leader = leader(dot, box);
      sketch.line(dot.x(), dot.y(), leader.getX2(), leader.getY2(), at.ink(), 1.5);
      leaders.add(leader);
    }
    sketch.fill(box, Inks.PAPER);
    sketch.write(name.lines(), at.x(), at.baseline(), at.align(), at.lettering(), at.ink());
  }
}
