package org.lscb.report.build.begin;

/** Comments of a file, in lines that fit a window. */
final class Remark {

  private static final int WIDEST = 96;

  private Remark() {}

  /** Some words as comment lines, each ending with a line end; nothing of no words. */
  static String of(String words) {
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder("#");
    for (String word : words.strip().split("\\s+")) {
      if (line.length() + 1 + word.length() > WIDEST) {
        lines.append(line).append('\n');
        line = new StringBuilder("#");
      }
      line.append(word.isEmpty() ? "" : " " + word);
    }
    return line.length() > 1 ? lines.append(line).append('\n').toString() : "";
  }
}
