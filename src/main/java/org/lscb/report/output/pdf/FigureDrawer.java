package org.lscb.report.output.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws a figure where the page says {@code <object data-figure="KEY">}. */
final class FigureDrawer implements FSObjectDrawerFactory, FSObjectDrawer {

  private final Map<String, PdfFigure> figures;

  FigureDrawer(Map<String, PdfFigure> figures) {
    this.figures = figures;
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    return this;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return element.hasAttribute(PageMarkup.FIGURE_KEY);
  }

  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    PdfFigure figure = figures.get(element.getAttribute(PageMarkup.FIGURE_KEY));
    double pixelsWide = width / dotsPerPixel;
    double pixelsHigh = height / dotsPerPixel;
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) pixelsWide,
        (float) pixelsHigh,
        graphics -> draw(figure, graphics, pixelsWide, pixelsHigh));
    return Map.of();
  }

  private static void draw(PdfFigure figure, Graphics2D graphics, double width, double height) {
    // One that knows no font, and so draws outlines; the renderer's own would take the nearest of
    // our fonts, whatever the weight.
    ((PdfBoxGraphics2D) graphics).setFontTextDrawer(new PdfBoxGraphics2DFontTextDrawer());
    graphics.scale(width / figure.width(), height / figure.height());
    figure.drawing().accept(graphics);
  }
}
