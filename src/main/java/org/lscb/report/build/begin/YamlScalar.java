package org.lscb.report.build.begin;

import java.util.regex.Pattern;

/** Writes words as YAML, in quotes where they would be read as something else without. */
public final class YamlScalar {

  /** Nothing in it has a meaning in YAML, and no editor takes it for a number or a switch. */
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\d '’().,&/-]*(?<! )");

  private static final Pattern SWITCH = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n");

  private YamlScalar() {}

  /** A text on one line. */
  public static String of(String words) {
    boolean plain = PLAIN.matcher(words).matches() && !SWITCH.matcher(words).matches();
    return plain ? words : "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** A text in a list in brackets, where a comma has a meaning. */
  static String inList(String words) {
    return words.contains(",") ? "\"" + words.replace("\"", "\\\"") + "\"" : of(words);
  }
}
