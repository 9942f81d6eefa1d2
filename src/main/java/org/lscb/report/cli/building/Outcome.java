package org.lscb.report.cli.building;

/** How a build ends, the worst last. */
public enum Outcome {
  /** The report is there. */
  BUILT,
  /** Problems in the board's files stopped it. */
  STOPPED,
  /** It could not write, or the program failed. */
  FAILED
}
