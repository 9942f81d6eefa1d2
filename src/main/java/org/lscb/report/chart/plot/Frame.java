package org.lscb.report.chart.plot;

import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.Typeface;

/**
 * The paper that a chart is laid out on.
 *
 * @param width of the picture, in units
 * @param size of its text, in units
 * @param part of its usual height that the place of bars and lines has
 * @param alone whether the picture itself says what its symbols mean
 */
public record Frame(double width, double size, double part, boolean alone, Inks inks) {

  /** Ordinary text. */
  public Lettering plain() {
    return new Lettering(Typeface.regular(), size);
  }

  /** Text that stands out. */
  public Lettering bold() {
    return new Lettering(Typeface.semibold(), size);
  }

  /** The one number that the picture is about. */
  public Lettering large() {
    return new Lettering(Typeface.semibold(), Math.round(size * 1.13));
  }

  /** Notes inside the picture. */
  public Lettering small() {
    return new Lettering(Typeface.regular(), Math.round(size * 0.88));
  }

  /** Whether this is the version for small screens. */
  public boolean narrow() {
    return width < 500;
  }

  /** The height of the place of bars and lines, given as it usually is. */
  public double high(double usual) {
    return usual * part;
  }

  /** A length that grows with the text, given for text of 15 units. */
  public double em(double at15) {
    return at15 * size / 15;
  }
}
