package org.lscb.report.definition;

import java.util.List;
import org.lscb.report.diagnostic.Position;

/** Values that must be the same, by their addresses. */
public record CheckDefinition(String chapter, List<String> same, Position position) {

  /** Copies the list. */
  public CheckDefinition {
    same = List.copyOf(same);
  }
}
