package org.lscb.report.definition;

import java.util.List;
import java.util.Optional;
import org.lscb.report.diagnostic.Position;

/**
 * A table, as declared.
 *
 * @param caption Markdown of one line
 * @param trend whether a small line is drawn of the values of each row
 * @param places where its values stand, key by key
 */
public record TableDefinition(
    String chapter,
    String id,
    String caption,
    List<LineItem> rows,
    List<LineItem> columns,
    boolean landscape,
    boolean trend,
    Optional<String> note,
    Position position,
    Places places) {

  /** Copies the lists. */
  public TableDefinition {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /** By its name, which tells it from all others: definitions are keys of maps. */
  @Override
  public int hashCode() {
    return 31 * chapter.hashCode() + id.hashCode();
  }
}
