package org.lscb.report.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The chapters that come with the program. */
final class BuiltIn {

  private BuiltIn() {}

  static String file(String chapter, String name) {
    return "templates/chapters/" + chapter + "/" + name;
  }

  /** Whether a file, as positions name it, came with the program. */
  static boolean isOne(String file) {
    return file.startsWith("templates/");
  }

  static Optional<byte[]> read(String file) {
    try (InputStream in = BuiltIn.class.getResourceAsStream("/" + file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }

  static boolean has(String file) {
    return BuiltIn.class.getResource("/" + file) != null;
  }
}
