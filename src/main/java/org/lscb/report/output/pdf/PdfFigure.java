package org.lscb.report.output.pdf;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/**
 * A picture that is drawn straight into the PDF.
 *
 * @param width in the picture's own units; scaled to the width that the page gives it
 * @param height in the same units
 * @param drawing draws from (0, 0) to (width, height); its text becomes outlines, so that the alt
 *     text and the data table must carry it
 */
public record PdfFigure(double width, double height, Consumer<Graphics2D> drawing) {

  /** Checks that the picture has an extent. */
  public PdfFigure {
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException("no extent: " + width + " x " + height);
    }
  }
}
