package org.lscb.report.build.importing.proposal;

import org.lscb.report.build.begin.YamlScalar;

/** Words of a spreadsheet in a file of the board. */
final class Quoted {

  private Quoted() {}

  /** Ids and headings of open data need no quotes. */
  static String of(String words) {
    return words.matches("[a-z][a-z0-9]*([_-][a-z0-9]+)*")
            && !words.matches("true|false|yes|no|on|off|null|y|n")
        ? words
        : YamlScalar.of(words.replaceAll("\\s+", " "));
  }

  /** In a list in brackets. */
  static String inList(String words) {
    String one = of(words);
    return one.contains(",") && !one.startsWith("\"") ? "\"" + one + "\"" : one;
  }
}
