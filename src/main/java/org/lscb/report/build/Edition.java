package org.lscb.report.build;

import java.util.Locale;

/** For whom a report is built. */
public enum Edition {
  /** For everybody: small numbers are protected. */
  PUBLIC,
  /**
   * For the few who may see every number. It is whole, marked on every page, and has no data files
   * and no attachments, which could be passed on without the mark.
   */
  RESTRICTED,
  /** For everybody who reads large print: the public edition's PDF, set anew in 18 point. */
  LARGE_PRINT,
  /** For everybody who will not read the whole report: its messages, one a page. */
  SHORT;

  /** Whether small numbers are protected. */
  boolean protects() {
    return this != RESTRICTED;
  }

  /** As written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
