package org.lscb.report.chart.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A picture as a PNG file, on white, with words that other programs can read. The same bytes on
 * every run.
 *
 * <p>Source: W3C, Portable Network Graphics, third edition.
 */
public final class PngWriter {

  /** So many dots for a unit in each direction suit screens. */
  public static final int SCREEN = 2;

  /** And so many suit paper: 640 units are 170 mm wide there. */
  public static final double PAPER = 3.15;

  /** 96 units to the inch. */
  private static final double UNITS_PER_METRE = 3779.5;

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int UP = 2;

  private PngWriter() {}

  /**
   * Writes a picture.
   *
   * @param scale dots for a unit
   * @param words by their PNG keyword, such as {@code Title}
   */
  public static byte[] write(Sketch sketch, double scale, Map<String, String> words) {
    BufferedImage picture = draw(sketch, scale);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(file)) {
      out.write(SIGNATURE);
      chunk(out, "IHDR", head(picture));
      chunk(out, "sRGB", new byte[] {0});
      chunk(out, "pHYs", resolution(scale));
      for (Map.Entry<String, String> one : words.entrySet()) {
        chunk(out, "iTXt", text(one.getKey(), one.getValue()));
      }
      chunk(out, "IDAT", dots(picture));
      chunk(out, "IEND", new byte[0]);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  private static BufferedImage draw(Sketch sketch, double scale) {
    BufferedImage picture =
        new BufferedImage(
            (int) Math.ceil(sketch.width() * scale),
            (int) Math.ceil(sketch.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    g.scale(scale, scale);
    sketch.drawOn(g);
    g.dispose();
    return picture;
  }

  private static byte[] head(BufferedImage picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(picture.getWidth());
    out.writeInt(picture.getHeight());
    // Eight bits of each colour, red, green and blue, the usual methods, not interlaced.
    out.write(new byte[] {8, 2, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] resolution(double scale) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt((int) Math.round(UNITS_PER_METRE * scale));
    out.writeInt((int) Math.round(UNITS_PER_METRE * scale));
    out.write(1);
    return bytes.toByteArray();
  }

  private static byte[] text(String keyword, String words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
    // Not compressed, no language, no other name.
    bytes.write(new byte[] {0, 0, 0, 0, 0});
    bytes.write(words.getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private static byte[] dots(BufferedImage picture) throws IOException {
    int width = picture.getWidth();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      int[] row = new int[width];
      byte[] above = new byte[3 * width];
      byte[] line = new byte[3 * width];
      byte[] filtered = new byte[3 * width + 1];
      filtered[0] = UP;
      for (int y = 0; y < picture.getHeight(); y++) {
        picture.getRGB(0, y, width, 1, row, 0, width);
        for (int i = 0; i < line.length; i++) {
          line[i] = (byte) (row[i / 3] >> 8 * (2 - i % 3));
          filtered[i + 1] = (byte) (line[i] - above[i]);
        }
        out.write(filtered);
        System.arraycopy(line, 0, above, 0, line.length);
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }
}
