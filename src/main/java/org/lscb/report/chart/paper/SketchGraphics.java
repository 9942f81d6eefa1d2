package org.lscb.report.chart.paper;

import java.awt.BasicStroke;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * Takes down the areas and lines that a plot draws, in inks only. Words, pictures, transforms and
 * plain colours are refused, so that nothing gets into a chart that the sketch does not know.
 */
public final class SketchGraphics extends RefusingGraphics {

  private final Sketch sketch;
  private Paint paint = Inks.INK;
  private Stroke stroke = new BasicStroke(1f);
  private Composite composite;
  private Font font;

  /** Draws into a sketch. */
  public SketchGraphics(Sketch sketch) {
    this.sketch = sketch;
  }

  @Override
  public void draw(Shape shape) {
    if (!(stroke instanceof BasicStroke line)) {
      throw refused("a stroke of this kind");
    }
    float[] dashes = line.getDashArray();
    double dash = dashes == null ? 0 : dashes[0];
    double gap = dashes == null ? 0 : dashes[1];
    sketch.add(new Mark.Stroked(copy(shape), ink(), line.getLineWidth(), dash, gap));
  }

  @Override
  public void fill(Shape shape) {
    sketch.fill(copy(shape), ink());
  }

  private Ink ink() {
    if (paint instanceof Ink ink) {
      return ink;
    }
    throw refused("a colour that is no ink: " + paint);
  }

  // The plot may use its shapes again.
  private static Shape copy(Shape shape) {
    if (shape instanceof Rectangle2D box) {
      return new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }
    if (shape instanceof Line2D line) {
      return new Line2D.Double(line.getP1(), line.getP2());
    }
    return new Path2D.Double(shape);
  }

  @Override
  public void setPaint(Paint newPaint) {
    paint = newPaint;
  }

  @Override
  public Paint getPaint() {
    return paint;
  }

  @Override
  public void setStroke(Stroke newStroke) {
    stroke = newStroke;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setComposite(Composite newComposite) {
    composite = newComposite;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setFont(Font newFont) {
    font = newFont;
  }

  @Override
  public Font getFont() {
    return font;
  }

  // What a plot draws lies inside its area: clipping has nothing to cut off.
  @Override
  public void clip(Shape shape) {}

  @Override
  public void setClip(Shape shape) {}

  @Override
  public Shape getClip() {
    return null;
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {}

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    return null;
  }

  @Override
  public void dispose() {}
}
