package org.lscb.report.output.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Takes a package apart by its directory, in memory. Java's own reader of streams refuses what the
 * spreadsheet's writer puts behind each part, and its reader of directories wants a file.
 */
final class WrittenParts {

  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;

  private final ByteBuffer bytes;

  WrittenParts(byte[] written) {
    bytes = ByteBuffer.wrap(written).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** All parts by name, in order. */
  Map<String, byte[]> all() throws IOException {
    int end = bytes.capacity() - END_LENGTH;
    int parts = bytes.getShort(end + 10) & 0xFFFF;
    int entry = bytes.getInt(end + 16);
    Map<String, byte[]> found = new TreeMap<>();
    for (int i = 0; i < parts; i++) {
      int nameLength = bytes.getShort(entry + 28);
      String name =
          new String(bytes.array(), entry + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
      found.put(name, content(bytes.getInt(entry + 42), bytes.getInt(entry + 20)));
      entry += ENTRY_LENGTH + nameLength + bytes.getShort(entry + 30) + bytes.getShort(entry + 32);
    }
    return found;
  }

  private byte[] content(int local, int packed) throws IOException {
    int start = local + LOCAL_LENGTH + bytes.getShort(local + 26) + bytes.getShort(local + 28);
    Inflater inflater = new Inflater(true);
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(bytes.array(), start, packed), inflater)) {
      return in.readAllBytes();
    } finally {
      inflater.end();
    }
  }
}
