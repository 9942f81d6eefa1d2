package org.lscb.report.accessibility.inference;

/** Counts the work on one question, so that every question ends; never the clock. */
final class Steps {

  private final long allowed;
  private long left;

  Steps(long allowed) {
    this.allowed = allowed;
  }

  /** Says that a question took too long. */
  static final class Exhausted extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Exhausted() {
      super("too many steps", null, false, false);
    }
  }

  void begin() {
    left = allowed;
  }

  void take() {
    if (--left < 0) {
      throw new Exhausted();
    }
  }
}
