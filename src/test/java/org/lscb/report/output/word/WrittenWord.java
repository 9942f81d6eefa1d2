package org.lscb.report.output.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.lscb.report.document.Report;
import org.lscb.report.output.beside.Libraries;

/** Writes a small page for Word, and looks into the parts of the file. */
final class WrittenWord {

  private static final byte[] DOT =
      java.util.Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                  + "rkJggg==");

  private WrittenWord() {}

  static byte[] write(String body) {
    return write(body, Optional.empty());
  }

  static byte[] write(String body, Optional<String> mark) {
    try (Libraries libraries = new Libraries()) {
      return new WordEdition(libraries).of(source(body, mark, "#12436D")).orElseThrow();
    }
  }

  static WordSource source(String body, Optional<String> mark, String colour) {
    Report.Cover cover =
        new Report.Cover(
            "The board",
            "Board",
            "Annual report",
            "April 2018 to March 2019",
            "2018-19",
            List.of(),
            "",
            "en-GB",
            "2019-09-30",
            false,
            new Report.Palette(colour, "#28A197"));
    return new WordSource(
        "<!DOCTYPE html>\n<html><head><title>x</title></head><body>" + body + "</body></html>",
        "The title",
        cover,
        mark,
        Map.of("figure-a", new WordSource.Picture(DOT, 170, 100)));
  }

  static String part(byte[] file, String name) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
        parts.put(one.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts.get(name);
  }
}
