package org.lscb.report.diagnostic.format;

import java.util.Locale;
import org.lscb.report.diagnostic.Explanation;
import org.lscb.report.diagnostic.Kind;

/** What a code means, with an example of wrong and right, for people. */
public final class ExplanationText {

  private static final int WIDTH = 80;
  private static final String TAB = "\t";
  private static final String ARROW = "→";

  private ExplanationText() {}

  /** The explanation in lines that end in \n. */
  public static String of(Kind problem) {
    Explanation explanation = Explanation.of(problem);
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    return severity
        + "["
        + problem.code()
        + "]\n\n"
        + wrapped(explanation.text())
        + "\nWrong:\n"
        + indented(explanation.wrong())
        + "\nRight:\n"
        + indented(explanation.right());
  }

  private static String wrapped(String text) {
    StringBuilder all = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        all.append('\n');
        column = 0;
      } else if (column > 0) {
        all.append(' ');
        column++;
      }
      all.append(word);
      column += word.length();
    }
    return all.append('\n').toString();
  }

  private static String indented(String lines) {
    StringBuilder all = new StringBuilder();
    lines
        .lines()
        .forEach(
            line ->
                all.append("  ")
                    .append(DiagnosticPrinter.visible(line.replace(TAB, ARROW)))
                    .append('\n'));
    return all.toString();
  }
}
