package org.lscb.report.disclosure;

import java.util.List;
import org.lscb.report.document.Published;

/**
 * A report after disclosure control.
 *
 * @param published what may be printed
 * @param log one sentence for each hidden count that says why it is hidden; it tells small numbers
 *     from others and must never be published
 */
public record Protected(Published published, List<String> log) {

  /** Copies the list. */
  public Protected {
    log = List.copyOf(log);
  }
}
