package org.lscb.report.chart.paper;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.util.Locale;
import org.lscb.report.document.ContrastRatio;

/**
 * A colour with a role: plain in print, a CSS variable on screen.
 *
 * @param variable name of the CSS variable, such as {@code --chart-ink}
 * @param rgb the plain colour, {@code 0xRRGGBB}
 */
public record Ink(String variable, int rgb) implements Paint {

  private static final int WHITE = 0xFFFFFF;

  /** An ink from {@code #RRGGBB}. */
  public static Ink of(String variable, String hex) {
    return new Ink(variable, Integer.parseInt(hex.substring(1), 16));
  }

  /** The plain colour. */
  public Color color() {
    return new Color(rgb);
  }

  /** The plain colour as {@code #RRGGBB}. */
  public String hex() {
    return "#" + Integer.toHexString(0x1000000 | rgb).substring(1).toUpperCase(Locale.ROOT);
  }

  /** This ink mixed with white: 0 leaves it, 1 makes it white. */
  Ink lighter(String name, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int part = rgb >> shift & 0xFF;
      mixed |= (int) Math.round(part + (0xFF - part) * share) << shift;
    }
    return new Ink(name, mixed);
  }

  /** Whether white text can be read on this ink. */
  boolean carriesWhite() {
    return contrast(WHITE) >= 4.5;
  }

  /** Contrast with another colour, 1 to 21. */
  double contrast(int otherRgb) {
    return ContrastRatio.of(rgb, otherRgb);
  }

  @Override
  public int getTransparency() {
    return Transparency.OPAQUE;
  }

  @Override
  public PaintContext createContext(
      ColorModel model,
      Rectangle device,
      Rectangle2D user,
      AffineTransform transform,
      RenderingHints hints) {
    return color().createContext(model, device, user, transform, hints);
  }
}
