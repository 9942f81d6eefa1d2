package org.lscb.report.build.importing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lscb.report.build.begin.YamlScalar;

/** Names and values as a dataset's file writes them. */
final class Written {

  /** Periods and ids; no quotes are needed, and nothing reads them as something else. */
  private static final Pattern PLAIN =
      Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*|\\d{4}-\\d{2} Q\\d|\\d+ months to \\d{4}-\\d{2}");

  private static final Set<String> SWITCHES =
      Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

  private Written() {}

  /** A key. */
  static String key(String name) {
    return isPlain(name) ? name : YamlScalar.of(name);
  }

  /** An entry of a list in brackets. */
  static String entry(String name) {
    if (isPlain(name)) {
      return name;
    }
    String key = YamlScalar.of(name);
    return key.startsWith("\"") || !name.contains(",") ? key : "\"" + name + "\"";
  }

  private static boolean isPlain(String name) {
    return PLAIN.matcher(name).matches() && !SWITCHES.contains(name);
  }

  /** A list in brackets. */
  static String list(Collection<String> entries) {
    return "[" + String.join(", ", entries) + "]";
  }

  /** How wide the longest key is, with its colon. */
  static int width(List<String> keys) {
    return keys.stream().mapToInt(one -> one.codePointCount(0, one.length())).max().orElse(0) + 1;
  }

  /** A key with its colon, padded to a width, and a space. */
  static String padded(String key, int width) {
    String begun = key + ":";
    return begun + " ".repeat(Math.max(0, width - begun.codePointCount(0, begun.length()))) + " ";
  }
}
