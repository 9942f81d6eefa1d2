package org.lscb.report.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks long texts of YAML into lines, as an author may. */
final class Narrow {

  /** A key, and a text without quotes behind it. */
  private static final Pattern TEXT =
      Pattern.compile("(?<indent> *(?:- )?)(?<key>[A-Za-z0-9][A-Za-z0-9 -]*): (?<text>[A-Za-z].*)");

  private Narrow() {}

  static List<String> lines(List<String> lines, int width) {
    List<String> narrow = new ArrayList<>();
    for (String line : lines) {
      Matcher text = TEXT.matcher(line);
      if (line.length() > width && !line.contains("  #") && text.matches()) {
        narrow.add(text.group("indent") + text.group("key") + ": >-");
        fold(narrow, " ".repeat(text.group("indent").length() + 2), text.group("text"), width);
      } else {
        narrow.add(line);
      }
    }
    return List.copyOf(narrow);
  }

  private static void fold(List<String> lines, String indent, String text, int width) {
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split(" ")) {
      boolean begun = line.length() > indent.length();
      if (begun && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
    }
    lines.add(line.toString());
  }
}
