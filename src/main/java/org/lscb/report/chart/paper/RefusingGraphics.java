package org.lscb.report.chart.paper;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/** A drawing surface on which nothing can be drawn yet: every call is refused with its reason. */
abstract class RefusingGraphics extends Graphics2D {

  static UnsupportedOperationException refused(String what) {
    return new UnsupportedOperationException("charts do not use " + what);
  }

  @Override
  public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
    throw refused("images");
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
    throw refused("images");
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
    throw refused("images");
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
    throw refused("images");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw refused("images");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, int w, int h, ImageObserver observer) {
    throw refused("images");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, Color ground, ImageObserver observer) {
    throw refused("images");
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int w, int h, Color ground, ImageObserver observer) {
    throw refused("images");
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      ImageObserver observer) {
    throw refused("images");
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      Color ground,
      ImageObserver observer) {
    throw refused("images");
  }

  @Override
  public void drawString(String text, int x, int y) {
    throw refused("words of the plot");
  }

  @Override
  public void drawString(String text, float x, float y) {
    throw refused("words of the plot");
  }

  @Override
  public void drawString(AttributedCharacterIterator text, int x, int y) {
    throw refused("words of the plot");
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    throw refused("words of the plot");
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    throw refused("words of the plot");
  }

  @Override
  public FontMetrics getFontMetrics(Font wanted) {
    throw refused("the runtime's fonts");
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    throw refused("the runtime's fonts");
  }

  @Override
  public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    throw refused("hits");
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw refused("a device");
  }

  @Override
  public void setRenderingHints(Map<?, ?> hints) {
    throw refused("sets of hints");
  }

  @Override
  public void addRenderingHints(Map<?, ?> hints) {
    throw refused("sets of hints");
  }

  @Override
  public RenderingHints getRenderingHints() {
    throw refused("sets of hints");
  }

  @Override
  public void translate(int x, int y) {
    throw refused("transforms");
  }

  @Override
  public void translate(double x, double y) {
    throw refused("transforms");
  }

  @Override
  public void rotate(double angle) {
    throw refused("transforms");
  }

  @Override
  public void rotate(double angle, double x, double y) {
    throw refused("transforms");
  }

  @Override
  public void scale(double x, double y) {
    throw refused("transforms");
  }

  @Override
  public void shear(double x, double y) {
    throw refused("transforms");
  }

  @Override
  public void transform(AffineTransform other) {
    throw refused("transforms");
  }

  @Override
  public void setTransform(AffineTransform other) {
    throw refused("transforms");
  }

  @Override
  public AffineTransform getTransform() {
    throw refused("transforms");
  }

  @Override
  public void setBackground(Color colour) {
    throw refused("a background");
  }

  @Override
  public Color getBackground() {
    throw refused("a background");
  }

  @Override
  public Graphics create() {
    throw refused("copies of the paper");
  }

  @Override
  public void setColor(Color colour) {
    throw refused("plain colours");
  }

  @Override
  public Color getColor() {
    throw refused("plain colours");
  }

  @Override
  public void setPaintMode() {
    throw refused("modes");
  }

  @Override
  public void setXORMode(Color colour) {
    throw refused("modes");
  }

  @Override
  public Rectangle getClipBounds() {
    throw refused("clips");
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    throw refused("clips");
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    throw refused("clips");
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw refused("copies");
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    throw refused("whole units");
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    throw refused("whole units");
  }

  @Override
  public void clearRect(int x, int y, int width, int height) {
    throw refused("whole units");
  }

  @Override
  public void drawRoundRect(int x, int y, int w, int h, int arcWidth, int arcHeight) {
    throw refused("whole units");
  }

  @Override
  public void fillRoundRect(int x, int y, int w, int h, int arcWidth, int arcHeight) {
    throw refused("whole units");
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    throw refused("whole units");
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    throw refused("whole units");
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int start, int arc) {
    throw refused("whole units");
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int start, int arc) {
    throw refused("whole units");
  }

  @Override
  public void drawPolyline(int[] xs, int[] ys, int count) {
    throw refused("whole units");
  }

  @Override
  public void drawPolygon(int[] xs, int[] ys, int count) {
    throw refused("whole units");
  }

  @Override
  public void fillPolygon(int[] xs, int[] ys, int count) {
    throw refused("whole units");
  }
}
