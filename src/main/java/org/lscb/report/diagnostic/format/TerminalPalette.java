package org.lscb.report.diagnostic.format;

import org.lscb.report.diagnostic.Severity;

/** The colours of a terminal, or none. */
final class TerminalPalette {

  private static final String ESCAPE = "\u001B[";
  private static final String END = ESCAPE + "0m";

  private final boolean colour;

  TerminalPalette(boolean colour) {
    this.colour = colour;
  }

  String paint(Severity severity, String text) {
    return wrap(
        switch (severity) {
          case ERROR -> "1;31m";
          case WARNING -> "1;33m";
          case NOTE -> "1;36m";
        },
        text);
  }

  String bold(String text) {
    return wrap("1m", text);
  }

  String dim(String text) {
    return wrap("2m", text);
  }

  private String wrap(String code, String text) {
    return colour ? ESCAPE + code + text + END : text;
  }
}
