package org.lscb.report.diagnostic;

/** How grave a problem is. */
public enum Severity {
  /** Nothing is published until it is mended. */
  ERROR,
  /** Published, but somebody should look. */
  WARNING,
  /** Worth knowing; nothing to mend. */
  NOTE
}
