package org.lscb.report.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.lscb.report.diagnostic.Explanation;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Problem;
import picocli.CommandLine;

/** What a code means, with an example of wrong and right. */
final class ExplainedCode {

  private static final int WIDTH = 80;

  private final Problem problem;

  private ExplainedCode(Problem problem) {
    this.problem = problem;
  }

  /**
   * Finds a code.
   *
   * @throws CommandLine.ParameterException when there is none, with the nearest that there is
   */
  static ExplainedCode of(String code, CommandLine.Model.CommandSpec spec) {
    return new ExplainedCode(
        Problem.of(code)
            .orElseThrow(
                () ->
                    new CommandLine.ParameterException(
                        spec.commandLine(),
                        "there is no problem \""
                            + code
                            + "\"; "
                            + Nearest.advice(code, Problem.codes()))));
  }

  void print(PrintWriter out) {
    Explanation explanation = Explanation.of(problem);
    out.print(problem.severity().name().toLowerCase(Locale.ROOT) + "[" + problem.code() + "]\n\n");
    out.print(wrapped(explanation.text()));
    out.print("\nWrong:\n" + indented(explanation.wrong()));
    out.print("\nRight:\n" + indented(explanation.right()));
    out.flush();
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
    lines.lines().forEach(line -> all.append("  ").append(line).append('\n'));
    return all.toString();
  }
}
