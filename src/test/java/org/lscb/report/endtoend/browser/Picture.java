package org.lscb.report.endtoend.browser;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A page as it looks, at half its size.
 *
 * <p>Two pictures are compared by the mean colours of small cells: the edges of letters may be
 * drawn a little differently by another version of the browser, but nothing may move or change its
 * colour. The stretch of the page that differs most decides, so that a long page hides nothing.
 */
record Picture(BufferedImage image) {

  /** The largest share of a stretch's cells that may differ. */
  static final double TOLERANCE = 0.005;

  /** Pixels of a cell's sides, and of a stretch's height. */
  private static final int CELL = 4;

  private static final int STRETCH = 320;

  /** How far a cell's mean red, green or blue may be away, of 255. */
  private static final int SHADE = 16;

  /** What the browser shows, from the page's beginning to its end. */
  static Picture of(Browser browser) {
    BufferedImage page = browser.wholePage();
    int width = page.getWidth() / 2;
    int height = page.getHeight() / 2;
    BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = half.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(page, 0, 0, width, height, null);
    graphics.dispose();
    return new Picture(half);
  }

  static Picture read(Path file) throws IOException {
    return new Picture(ImageIO.read(file.toFile()));
  }

  void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
  }

  /** The share of cells that differ where most do; 1 where the sizes are not the same. */
  double difference(Picture other) {
    if (image.getWidth() != other.image.getWidth()
        || image.getHeight() != other.image.getHeight()) {
      return 1;
    }
    double worst = 0;
    for (int top = 0; top < image.getHeight(); top += STRETCH) {
      int differing = 0;
      int cells = 0;
      int bottom = Math.min(top + STRETCH, image.getHeight());
      for (int y = top; y < bottom; y += CELL) {
        for (int x = 0; x < image.getWidth(); x += CELL) {
          cells++;
          differing += differs(other, x, y) ? 1 : 0;
        }
      }
      worst = Math.max(worst, (double) differing / cells);
    }
    return worst;
  }

  private boolean differs(Picture other, int x, int y) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs(mean(x, y, shift) - other.mean(x, y, shift)) > SHADE) {
        return true;
      }
    }
    return false;
  }

  private double mean(int left, int top, int shift) {
    int sum = 0;
    int pixels = 0;
    for (int y = top; y < Math.min(top + CELL, image.getHeight()); y++) {
      for (int x = left; x < Math.min(left + CELL, image.getWidth()); x++) {
        sum += image.getRGB(x, y) >> shift & 0xFF;
        pixels++;
      }
    }
    return (double) sum / pixels;
  }
}
