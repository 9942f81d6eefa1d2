package org.lscb.report.chart.plot;

import java.awt.geom.Line2D;
import java.util.List;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.Mark;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.document.Figure;

/** The broken line of a benchmark or target across all values, with its name and number. */
public final class ReferenceLine {

  private final Figure.Reference reference;
  private final Frame frame;
  private final Inks.Tone tone;

  /** The line of what a figure is held against. */
  public ReferenceLine(Figure.Reference reference, Frame frame) {
    this.reference = reference;
    this.frame = frame;
    tone = frame.inks().series(1, 2);
  }

  /** Its name and number. */
  public String words() {
    return reference.name() + " " + reference.value().text();
  }

  /** Its name and number in lines no wider than some room. */
  public List<String> lines(double room) {
    return frame.bold().wrap(words(), room);
  }

  /** Whether it can be drawn. */
  public boolean isSeen() {
    return reference.value().number().isPresent();
  }

  /** Its number. */
  public double number() {
    return reference.value().number().orElseThrow().doubleValue();
  }

  /** An upright line. */
  public void upright(Sketch sketch, double x, double top, double bottom) {
    draw(sketch, new Line2D.Double(x, top, x, bottom));
  }

  /** A lying line. */
  public void lying(Sketch sketch, double y, double left, double right) {
    draw(sketch, new Line2D.Double(left, y, right, y));
  }

  private void draw(Sketch sketch, Line2D line) {
    sketch.add(new Mark.Stroked(line, Inks.PAPER, 6, 0, 0));
    sketch.add(new Mark.Stroked(line, tone.fill(), 2.5, 7, 4));
  }

  /** Writes lines of its words in the middle of a place, moved inwards from the picture's edges. */
  public void name(Sketch sketch, List<String> lines, double x, double baseline) {
    Lettering letters = frame.bold();
    double half = letters.widest(lines) / 2;
    double middle = Math.min(Math.max(x, half), frame.width() - half);
    sketch.write(lines, middle, baseline, Align.MIDDLE, letters, tone.text());
  }

  /** Writes lines of its words from a place to the right. */
  public void nameFrom(Sketch sketch, List<String> lines, double x, double baseline) {
    sketch.write(lines, x, baseline, Align.START, frame.bold(), tone.text());
  }
}
