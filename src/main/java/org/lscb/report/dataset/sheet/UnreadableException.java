package org.lscb.report.dataset.sheet;

/** A spreadsheet that cannot be read, with the reason and what to do, as messages say them. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String help;

  /** Neither ends with a full stop. */
  public UnreadableException(String reason, String help) {
    super(reason);
    this.help = help;
  }

  /** Why it cannot be read. */
  public String reason() {
    return getMessage();
  }

  /** What to do. */
  public String help() {
    return help;
  }
}
