package org.lscb.report.document.compose;

import java.util.List;
import java.util.Map;
import org.lscb.report.definition.RegisterDefinition;
import org.lscb.report.narrative.Narrative;

/**
 * A register with its texts read.
 *
 * @param entries field id to its text
 */
public record RegisterText(RegisterDefinition definition, List<Map<String, Narrative>> entries) {

  /** Copies the list. */
  public RegisterText {
    entries = List.copyOf(entries);
  }
}
