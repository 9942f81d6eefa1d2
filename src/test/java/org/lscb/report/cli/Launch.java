package org.lscb.report.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/**
 * One command line, run inside the test's process.
 *
 * @param code the exit code
 * @param out what stood on standard output
 * @param err what stood on standard error
 */
public record Launch(int code, String out, String err) {

  /** Runs a command line with colours off. */
  public static Launch of(String... args) {
    return of(Map.of("NO_COLOR", "1"), args);
  }

  /** Runs a command line with an environment. */
  public static Launch of(Map<String, String> environment, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(args, new PrintWriter(out), new PrintWriter(err), environment);
    return new Launch(code, out.toString(), err.toString());
  }
}
