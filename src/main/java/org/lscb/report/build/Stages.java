package org.lscb.report.build;

/** Hears which step of the job has begun. */
@FunctionalInterface
public interface Stages {

  /** A step begins, in a few words such as {@code reading the board's files}. */
  void begin(String step);
}
