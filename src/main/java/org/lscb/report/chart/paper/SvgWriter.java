package org.lscb.report.chart.paper;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** A picture as an SVG element whose colours a style sheet can replace. */
public final class SvgWriter {

  private final StringBuilder out = new StringBuilder();

  private SvgWriter() {}

  /**
   * Writes a picture.
   *
   * @param id of the element, unique in the page
   * @param styleClass of the element
   * @param alt what a person hears who cannot see it
   */
  public static String write(Sketch sketch, String id, String styleClass, String alt) {
    SvgWriter writer = new SvgWriter();
    writer.open(sketch, id, styleClass, alt);
    sketch.marks().forEach(writer::mark);
    return writer.out.append("</svg>").toString();
  }

  /** Writes a picture that says nothing but what stands beside it in words. */
  public static String ornament(Sketch sketch, String styleClass) {
    SvgWriter writer = new SvgWriter();
    writer.begin(sketch);
    writer.attribute("class", styleClass);
    writer.attribute("aria-hidden", "true");
    writer.attribute("focusable", "false");
    writer.out.append('>');
    sketch.marks().forEach(writer::mark);
    return writer.out.append("</svg>").toString();
  }

  private void begin(Sketch sketch) {
    String width = number(sketch.width());
    String height = number(sketch.height());
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    attribute("viewBox", "0 0 " + width + " " + height);
    attribute("width", width);
    attribute("height", height);
  }

  private void open(Sketch sketch, String id, String styleClass, String alt) {
    String width = number(sketch.width());
    String height = number(sketch.height());
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    attribute("id", id);
    attribute("class", styleClass);
    attribute("viewBox", "0 0 " + width + " " + height);
    attribute("width", width);
    attribute("height", height);
    attribute("role", "img");
    attribute("aria-label", Lettering.clean(alt));
    attribute("font-family", "'Source Sans 3', Arial, sans-serif");
    attribute("style", "font-variant-ligatures:none");
    out.append('>');
  }

  private void mark(Mark mark) {
    if (mark instanceof Mark.Filled filled) {
      shape(filled.shape());
      attribute("style", "fill:" + colour(filled.ink()));
      out.append("/>");
    } else if (mark instanceof Mark.Stroked stroked) {
      shape(stroked.shape());
      attribute("style", "fill:none;stroke:" + colour(stroked.ink()) + strokeStyle(stroked));
      out.append("/>");
    } else if (mark instanceof Mark.Written written) {
      text(written.text());
    }
  }

  private static String strokeStyle(Mark.Stroked mark) {
    String style = ";stroke-width:" + number(mark.width()) + ";stroke-linejoin:round";
    return mark.gap() == 0
        ? style
        : style + ";stroke-dasharray:" + number(mark.dash()) + " " + number(mark.gap());
  }

  private void text(PlacedText text) {
    out.append("<text");
    attribute("x", number(text.x()));
    attribute("y", number(text.baseline()));
    if (text.align() != PlacedText.Align.START) {
      attribute("text-anchor", text.align().name().toLowerCase(Locale.ROOT));
    }
    attribute("font-size", number(text.lettering().size()));
    if (text.lettering().face().bold()) {
      attribute("font-weight", "600");
    }
    attribute("style", "fill:" + colour(text.ink()));
    out.append('>').append(escaped(text.text())).append("</text>");
  }

  private void shape(Shape shape) {
    if (shape instanceof Rectangle2D box) {
      out.append("<rect");
      attribute("x", number(box.getX()));
      attribute("y", number(box.getY()));
      attribute("width", number(box.getWidth()));
      attribute("height", number(box.getHeight()));
    } else if (shape instanceof Ellipse2D circle) {
      out.append("<circle");
      attribute("cx", number(circle.getCenterX()));
      attribute("cy", number(circle.getCenterY()));
      attribute("r", number(circle.getWidth() / 2));
    } else if (shape instanceof Line2D line) {
      out.append("<line");
      attribute("x1", number(line.getX1()));
      attribute("y1", number(line.getY1()));
      attribute("x2", number(line.getX2()));
      attribute("y2", number(line.getY2()));
    } else {
      out.append("<path");
      attribute("d", path(shape));
    }
  }

  private static String path(Shape shape) {
    StringBuilder path = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
      switch (it.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> path.append('M').append(point(at));
        case PathIterator.SEG_LINETO -> path.append('L').append(point(at));
        case PathIterator.SEG_CLOSE -> path.append('Z');
        default -> throw new UnsupportedOperationException("curves in a chart");
      }
    }
    return path.toString();
  }

  private static String point(double[] at) {
    return number(at[0]) + " " + number(at[1]);
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }

  private static String colour(Ink ink) {
    return "var(" + ink.variable() + "," + ink.hex() + ")";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  // At most two decimals, without the formatter's cost and without any locale.
  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    if (rest == 0) {
      return sign + whole;
    }
    String decimals = rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
    return sign + whole + decimals;
  }
}
