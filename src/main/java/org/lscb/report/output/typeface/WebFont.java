package org.lscb.report.output.typeface;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Deflater;

/**
 * Packs a TrueType font for web pages, about half as long.
 *
 * <p>guidance: WOFF File Format 1.0, 3 to 5.
 */
public final class WebFont {

  private static final int HEADER = 44;
  private static final int ENTRY = 20;
  private static final int OF_FONT = 12;
  private static final int OF_FONT_ENTRY = 16;

  private WebFont() {}

  private record Packed(FontTables.Table table, byte[] bytes, int sum) {}

  /** A font that was checked, as WOFF. */
  public static byte[] packed(byte[] font) {
    List<Packed> tables =
        FontTables.tables(font).stream()
            .map(one -> packed(one, font))
            .sorted(Comparator.comparing(one -> one.table().name()))
            .toList();
    int offset = HEADER + tables.size() * ENTRY;
    int whole = OF_FONT + tables.size() * OF_FONT_ENTRY;
    int length = offset;
    for (Packed one : tables) {
      length += padded(one.bytes().length);
      whole += padded(one.table().length());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(length);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeBytes("wOFF");
      out.write(font, 0, 4);
      out.writeInt(length);
      out.writeShort(tables.size());
      out.writeShort(0);
      out.writeInt(whole);
      out.write(new byte[HEADER - 20]);
      for (Packed one : tables) {
        out.writeBytes(one.table().name());
        out.writeInt(offset);
        out.writeInt(one.bytes().length);
        out.writeInt(one.table().length());
        out.writeInt(one.sum());
        offset += padded(one.bytes().length);
      }
      for (Packed one : tables) {
        out.write(one.bytes());
        out.write(new byte[padded(one.bytes().length) - one.bytes().length]);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static Packed packed(FontTables.Table table, byte[] font) {
    int sum = ByteBuffer.wrap(font).getInt(table.entry() + 4);
    byte[] plain = new byte[table.length()];
    System.arraycopy(font, table.offset(), plain, 0, plain.length);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(plain);
      deflater.finish();
      byte[] small = new byte[plain.length];
      int length = deflater.deflate(small);
      // A table that does not become shorter stays as it is.
      if (!deflater.finished() || length >= plain.length) {
        return new Packed(table, plain, sum);
      }
      return new Packed(table, java.util.Arrays.copyOf(small, length), sum);
    } finally {
      deflater.end();
    }
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }
}
