package org.lscb.report.output.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a file's parts anew, in one order and with one time, so that no clock is in it. */
final class FixedFile {

  /** A day that the format knows; before it Java adds another, with its time zone. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Programs that read from a stream want the list of kinds first. */
  private static final String KINDS = "[Content_Types].xml";

  private FixedFile() {}

  static byte[] of(byte[] written) {
    Map<String, byte[]> parts =
        new TreeMap<>(
            Comparator.comparing((String name) -> !name.equals(KINDS))
                .thenComparing(Comparator.naturalOrder()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        parts.put(part.getName(), in.readAllBytes());
      }
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(EPOCH);
        out.putNextEntry(entry);
        out.write(part.getValue());
        out.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
