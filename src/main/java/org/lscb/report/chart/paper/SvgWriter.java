package org.lscb.report.chart.paper;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** A picture as an SVG element whose colours a style sheet can replace. */
public final class SvgWriter {

  /** Plain colours instead of those of a style sheet, and letters as outlines. */
  private final boolean alone;

  private final StringBuilder out = new StringBuilder();

  private SvgWriter(boolean alone) {
    this.alone = alone;
  }

  /**
   * Writes a picture.
   *
   * @param id of the element, unique in the page
   * @param styleClass of the element
   * @param alt what a person hears who cannot see it
   */
  public static String write(Sketch sketch, String id, String styleClass, String alt) {
    SvgWriter writer = new SvgWriter(false);
    writer.open(sketch, id, styleClass, alt);
    sketch.marks().forEach(writer::mark);
    return writer.out.append("</svg>").toString();
  }

  /**
   * Writes a picture as a file of its own: in plain colours on white, its letters as outlines with
   * their words beside them, so that it looks the same where the typeface is not installed.
   *
   * @param title in a line
   * @param alt what a person hears who cannot see it
   */
  public static String file(Sketch sketch, String title, String alt) {
    SvgWriter writer = new SvgWriter(true);
    writer.begin(sketch);
    writer.attribute("role", "img");
    writer.attribute("aria-label", Lettering.clean(alt));
    writer.out.append(">\n<title>").append(escaped(Lettering.clean(title))).append("</title>\n");
    writer.out.append("<desc>").append(escaped(Lettering.clean(alt))).append("</desc>\n");
    writer.out.append("<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>");
    sketch.marks().forEach(writer::mark);
    return writer.out.append("\n</svg>\n").toString();
  }

  /** Writes a picture that says nothing but what stands beside it in words. */
  public static String ornament(Sketch sketch, String styleClass) {
    SvgWriter writer = new SvgWriter(false);
    writer.begin(sketch);
    writer.attribute("class", styleClass);
    writer.attribute("aria-hidden", "true");
    writer.attribute("focusable", "false");
    writer.out.append('>');
    sketch.marks().forEach(writer::mark);
    return writer.out.append("</svg>").toString();
  }

  private void begin(Sketch sketch) {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    size(sketch);
  }

  private void size(Sketch sketch) {
    String width = number(sketch.width());
    String height = number(sketch.height());
    attribute("viewBox", "0 0 " + width + " " + height);
    attribute("width", width);
    attribute("height", height);
  }

  private void open(Sketch sketch, String id, String styleClass, String alt) {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    attribute("id", id);
    attribute("class", styleClass);
    size(sketch);
    attribute("role", "img");
    attribute("aria-label", Lettering.clean(alt));
    attribute("font-family", "'Source Sans 3', Arial, sans-serif");
    attribute("style", "font-variant-ligatures:none");
    out.append('>');
  }

  private void mark(Mark mark) {
    if (mark instanceof Mark.Filled filled) {
      shape(filled.shape());
      fill(filled.ink());
      out.append("/>");
    } else if (mark instanceof Mark.Stroked stroked) {
      shape(stroked.shape());
      if (alone) {
        stroke(stroked);
      } else {
        attribute("style", "fill:none;stroke:" + colour(stroked.ink()) + strokeStyle(stroked));
      }
      out.append("/>");
    } else if (mark instanceof Mark.Written written && alone) {
      letters(written.text());
    } else if (mark instanceof Mark.Written written) {
      text(written.text());
    }
  }

  private void fill(Ink ink) {
    if (alone) {
      attribute("fill", ink.hex());
    } else {
      attribute("style", "fill:" + colour(ink));
    }
  }

  private void stroke(Mark.Stroked mark) {
    attribute("fill", "none");
    attribute("stroke", mark.ink().hex());
    attribute("stroke-width", number(mark.width()));
    attribute("stroke-linejoin", "round");
    if (mark.gap() != 0) {
      attribute("stroke-dasharray", number(mark.dash()) + " " + number(mark.gap()));
    }
  }

  private void letters(PlacedText text) {
    Lettering lettering = text.lettering();
    out.append("\n<path");
    attribute("aria-label", text.text());
    attribute(
        "d",
        path(
            lettering.face().outline(text.text(), text.left(), text.baseline(), lettering.size())));
    fill(text.ink());
    out.append("/>");
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
    fill(text.ink());
    out.append('>').append(escaped(text.text())).append("</text>");
  }

  private void shape(Shape shape) {
    if (shape instanceof Rectangle2D box) {
      out.append(alone ? "\n<rect" : "<rect");
      attribute("x", number(box.getX()));
      attribute("y", number(box.getY()));
      attribute("width", number(box.getWidth()));
      attribute("height", number(box.getHeight()));
    } else if (shape instanceof Ellipse2D circle) {
      out.append(alone ? "\n<circle" : "<circle");
      attribute("cx", number(circle.getCenterX()));
      attribute("cy", number(circle.getCenterY()));
      attribute("r", number(circle.getWidth() / 2));
    } else if (shape instanceof Line2D line) {
      out.append(alone ? "\n<line" : "<line");
      attribute("x1", number(line.getX1()));
      attribute("y1", number(line.getY1()));
      attribute("x2", number(line.getX2()));
      attribute("y2", number(line.getY2()));
    } else {
      out.append(alone ? "\n<path" : "<path");
      attribute("d", path(shape));
    }
  }

  private String path(Shape shape) {
    StringBuilder path = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
      switch (it.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> path.append('M').append(point(at));
        case PathIterator.SEG_LINETO -> path.append('L').append(point(at));
        case PathIterator.SEG_CLOSE -> path.append('Z');
        case PathIterator.SEG_QUADTO ->
            path.append('Q').append(point(at)).append(' ').append(curve(at));
        default -> throw new UnsupportedOperationException("curves in a chart");
      }
    }
    return path.toString();
  }

  private String curve(double[] at) {
    if (!alone) {
      throw new UnsupportedOperationException("curves in a chart");
    }
    return number(at[2]) + " " + number(at[3]);
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
