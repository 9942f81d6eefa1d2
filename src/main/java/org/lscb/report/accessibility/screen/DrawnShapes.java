package org.lscb.report.accessibility.screen;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.accessibility.barrier.Painted;
import org.lscb.report.accessibility.barrier.Painted.Kind;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.style.StyleSheet;
import org.lscb.report.accessibility.style.Styled;

/** Reads the shapes of a chart that is drawn in a page, in the colours of a mode. */
final class DrawnShapes {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final String GRID = "--chart-grid";
  private static final String PAPER = "--chart-paper";
  private static final double THIN = 1;

  private DrawnShapes() {}

  /** All that have a colour that can be told, in the order in which they are painted. */
  static List<Painted> of(Element svg, Styled style) {
    List<Painted> shapes = new ArrayList<>();
    for (Element one : svg.all(it -> it.name().matches("rect|circle|line|path"))) {
      Map<String, String> its = StyleSheet.declarations(one.attribute("style"));
      box(one)
          .ifPresent(
              box -> {
                paint(one, box, its.getOrDefault("fill", one.attribute("fill")), 0, style)
                    .ifPresent(shapes::add);
                double width = number(its.getOrDefault("stroke-width", "1"));
                paint(one, box, its.getOrDefault("stroke", one.attribute("stroke")), width, style)
                    .ifPresent(shapes::add);
              });
    }
    return shapes;
  }

  private static Optional<Painted> paint(
      Element one, Rectangle2D box, String colour, double width, Styled style) {
    if (colour.isEmpty() || colour.equals("none")) {
      return Optional.empty();
    }
    Kind kind = one.name().equals("rect") && width == 0 ? Kind.BAR : Kind.MARK;
    if (colour.contains(PAPER)) {
      kind = Kind.GAP;
    } else if (colour.contains(GRID) && one.name().equals("line") && width <= THIN) {
      kind = Kind.GRID;
    }
    Kind found = kind;
    return style.colourOf(colour).stream()
        .mapToObj(rgb -> new Painted(box, rgb, width, found))
        .findFirst();
  }

  private static Optional<Rectangle2D> box(Element one) {
    return switch (one.name()) {
      case "rect" ->
          Optional.of(
              new Rectangle2D.Double(
                  value(one, "x"), value(one, "y"), value(one, "width"), value(one, "height")));
      case "circle" -> {
        double r = value(one, "r");
        yield Optional.of(
            new Rectangle2D.Double(value(one, "cx") - r, value(one, "cy") - r, 2 * r, 2 * r));
      }
      case "line" -> {
        Rectangle2D box = new Rectangle2D.Double(value(one, "x1"), value(one, "y1"), 0, 0);
        box.add(value(one, "x2"), value(one, "y2"));
        yield Optional.of(box);
      }
      default -> path(one.attribute("d"));
    };
  }

  private static Optional<Rectangle2D> path(String data) {
    Rectangle2D box = null;
    Matcher numbers = NUMBER.matcher(data);
    while (numbers.find()) {
      double x = number(numbers.group());
      if (!numbers.find()) {
        break;
      }
      double y = number(numbers.group());
      if (box == null) {
        box = new Rectangle2D.Double(x, y, 0, 0);
      }
      box.add(x, y);
    }
    return Optional.ofNullable(box);
  }

  private static double value(Element one, String attribute) {
    return number(one.attribute(attribute));
  }

  private static double number(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.find() ? Double.parseDouble(number.group()) : 0;
  }
}
