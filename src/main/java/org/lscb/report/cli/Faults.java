package org.lscb.report.cli;

import java.io.PrintWriter;
import org.lscb.report.output.CannotWriteException;
import picocli.CommandLine;

/** Says in one message what went wrong when it is not the user's files. */
final class Faults implements CommandLine.IExecutionExceptionHandler {

  private final boolean showTrace;

  /**
   * Faults with or without their trace.
   *
   * @param showTrace whether to print where in the program it happened
   */
  Faults(boolean showTrace) {
    this.showTrace = showTrace;
  }

  @Override
  public int handleExecutionException(
      Exception fault, CommandLine commandLine, CommandLine.ParseResult parsed) {
    return report(fault, commandLine.getErr());
  }

  /** Prints the fault and gives the exit code for it. */
  int report(Throwable fault, PrintWriter err) {
    if (fault instanceof CannotWriteException cannotWrite) {
      err.println("error: cannot write " + cannotWrite.path() + ": " + cannotWrite.reason());
      err.println("  = help: " + cannotWrite.help());
    } else if (fault instanceof OutOfMemoryError) {
      err.println("error: the memory that this program may use is not enough");
      err.println("  = help: allow more, for instance with LSCB_MEMORY=2g");
    } else {
      err.println("error: this is our fault, not yours: " + name(fault));
      err.println(
          "  = help: report it together with the command that you ran"
              + (showTrace ? "" : "; LSCB_DEBUG=1 shows where it happened"));
    }
    if (showTrace) {
      trace(fault, err);
    }
    err.flush();
    return ExitCode.FAILED;
  }

  private static String name(Throwable fault) {
    String message = fault.getMessage();
    String kind = fault.getClass().getSimpleName();
    return message == null ? kind : kind + ": " + message;
  }

  private static void trace(Throwable fault, PrintWriter err) {
    for (Throwable one = fault; one != null; one = one.getCause()) {
      err.println(one);
      for (StackTraceElement element : one.getStackTrace()) {
        err.println("    at " + element);
      }
    }
  }
}
