package org.lscb.report.cli.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The part of a shell's script that is the same whatever the commands are. */
final class Script {

  private Script() {}

  /**
   * Reads it.
   *
   * @param name of the file beside this class
   */
  static String read(String name) {
    try (InputStream in = Script.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }

  /** A text as one word of any of the shells, which all read single quotes alike. */
  static String quoted(String text) {
    return "'" + text.replace("'", "’") + "'";
  }
}
