package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A file that consists of parts, to be changed on purpose. */
final class ZippedFile {

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  ZippedFile(byte[] file) {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
        parts.put(one.getName(), in.readAllBytes());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  String part(String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  byte[] bytes(String name) {
    return parts.get(name);
  }

  ZippedFile put(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Replaces the first place of a text, which must be there. */
  ZippedFile replace(String name, String from, String to) {
    String content = part(name);
    int at = content.indexOf(from);
    assertThat(at).as(from + " in " + name).isNotNegative();
    return put(name, content.substring(0, at) + to + content.substring(at + from.length()));
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
        out.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
