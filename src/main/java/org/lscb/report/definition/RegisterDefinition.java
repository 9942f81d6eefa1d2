package org.lscb.report.definition;

import java.util.List;
import org.lscb.report.diagnostic.Position;

/**
 * A register, as declared: text in rows.
 *
 * @param layout the layout's name in YAML
 * @param fields in printed order; the first names the entry
 * @param places where its fields stand, field by field
 */
public record RegisterDefinition(
    String chapter,
    String id,
    String layout,
    List<Label> fields,
    Position position,
    Places places) {

  /** Copies the list. */
  public RegisterDefinition {
    fields = List.copyOf(fields);
  }
}
