package org.lscb.report.definition.guidance;

import java.util.List;
import java.util.Optional;
import org.lscb.report.diagnostic.Position;

/**
 * Where a report answers one element of the guidance.
 *
 * @param element its id
 * @param chapters that answer it; empty where none does
 * @param none why no chapter answers it, printed in the report
 * @param position where that is written
 */
public record Answer(
    String element, List<Mention> chapters, Optional<String> none, Position position) {

  /** Copies the list. */
  public Answer {
    chapters = List.copyOf(chapters);
  }
}
