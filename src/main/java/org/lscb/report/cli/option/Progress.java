package org.lscb.report.cli.option;

import java.io.PrintWriter;
import org.lscb.report.build.Stages;

/** Tells the story of the job, one step at a time: on one line of a terminal, else line by line. */
public final class Progress implements Stages {

  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean terminal;

  Progress(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public void begin(String step) {
    if (terminal) {
      err.print(CLEAR_LINE + step + " …");
    } else {
      err.println(step);
    }
    err.flush();
  }

  /** Clears the terminal's line, so that the results stand alone. */
  public void end() {
    if (terminal) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}
