package org.lscb.report.disclosure;

import java.util.List;
import java.util.Map;
import org.lscb.report.document.Published;

/**
 * A report after disclosure control.
 *
 * @param published what may be printed
 * @param log one sentence for each hidden count that says why it is hidden; it tells small numbers
 *     from others and must never be published
 * @param small the counts that are truly small, by id, hidden or only to be worked out; never to be
 *     published either
 */
public record Protected(Published published, List<String> log, Map<String, Long> small) {

  /** Copies the lists. */
  public Protected {
    log = List.copyOf(log);
    small = Map.copyOf(small);
  }
}
