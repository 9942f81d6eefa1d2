package org.lscb.report.chart;

import java.awt.Graphics2D;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lscb.report.chart.kind.Plots;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.PlacedText;
import org.lscb.report.chart.paper.PngWriter;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.chart.paper.SvgWriter;
import org.lscb.report.chart.plot.Frame;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Report;

/**
 * One figure laid out: drawn once, then written as SVG for a page or drawn in plain colours for
 * print. Lengths are in units of the picture, 640 to the width of a page's text.
 */
public final class ChartDrawing {

  private final Figure figure;
  private final ChartLayout layout;
  private final Sketch sketch;

  /** Lays a figure out in a board's colours. */
  public ChartDrawing(Figure figure, ChartLayout layout, Report.Palette palette) {
    this.figure = figure;
    this.layout = layout;
    sketch =
        Plots.lay(
            figure,
            new Frame(
                layout.width(),
                layout.textSize(),
                layout.height(),
                layout.alone(),
                new Inks(palette.charts())));
  }

  /** The picture's width in units. */
  public double width() {
    return sketch.width();
  }

  /** The picture's height in units; it depends on the kind and on how much there is to show. */
  public double height() {
    return sketch.height();
  }

  /** Draws the picture in plain colours, its upper left corner at 0, 0; words as outlines. */
  public void draw(Graphics2D g) {
    sketch.drawOn(g);
  }

  /**
   * The picture as an {@code <svg>} element, its alternative text with it. Every colour is a CSS
   * variable that falls back on the plain one; see the package for their names.
   *
   * @param idPrefix unique in the page; the element's id is {@code idPrefix-wide} and so on
   */
  public String svg(String idPrefix) {
    return SvgWriter.write(
        sketch, idPrefix + "-" + layout.id(), "plot plot-" + layout.id(), figure.alt());
  }

  /**
   * The picture as an SVG file of its own, in plain colours and with its letters as outlines.
   *
   * @param title with the figure's number
   */
  public byte[] svgFile(String title) {
    return SvgWriter.file(sketch, title, figure.alt()).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The picture as a PNG file, two dots for a unit; it carries its title, its alternative text and
   * its source.
   *
   * @param title with the figure's number
   */
  public byte[] png(String title) {
    return PngWriter.write(sketch, PngWriter.SCREEN, words(title));
  }

  /** The picture as a PNG file for paper, 300 dots to the inch where it is as wide as the text. */
  public byte[] print() {
    return PngWriter.write(sketch, PngWriter.PAPER, Map.of());
  }

  private Map<String, String> words(String title) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("Title", title);
    words.put("Description", figure.alt());
    if (!figure.source().isEmpty()) {
      words.put("Source", figure.source());
    }
    return words;
  }

  /** Every line of text in the picture, with its place. */
  public List<PlacedText> texts() {
    return sketch.texts();
  }

  Sketch sketch() {
    return sketch;
  }
}
