package org.lscb.report.cli;

/** What the process tells the shell. */
public final class ExitCode {

  /** All was done. */
  public static final int DONE = 0;

  /** The files have problems; nothing was published. */
  public static final int PROBLEMS = 1;

  /** The command line cannot be understood. */
  public static final int WRONG_USAGE = 2;

  /** It could not write, or it is our fault. */
  public static final int FAILED = 3;

  private ExitCode() {}
}
