package org.lscb.report.definition;

import java.util.List;
import java.util.Optional;
import org.lscb.report.definition.guidance.Mention;
import org.lscb.report.diagnostic.Position;

/**
 * A chapter, as declared; one that is only narrative declares nothing.
 *
 * @param title instead of the title in its Markdown
 * @param removed what the board took out of the built-in chapter: {@code table:ID}, {@code
 *     figure:ID}
 * @param answers elements of guidance that the chapter answers
 * @param position where report.yaml lists it
 */
public record ChapterDefinition(
    String id,
    boolean numbered,
    Optional<String> title,
    List<MeasureDefinition> measures,
    List<Breakdown> breakdowns,
    List<IndicatorDefinition> indicators,
    List<CheckDefinition> checks,
    List<RegisterDefinition> registers,
    List<TableDefinition> tables,
    List<FigureDefinition> figures,
    List<String> removed,
    List<Mention> answers,
    Position position) {

  /** Copies the lists. */
  public ChapterDefinition {
    measures = List.copyOf(measures);
    breakdowns = List.copyOf(breakdowns);
    indicators = List.copyOf(indicators);
    checks = List.copyOf(checks);
    registers = List.copyOf(registers);
    tables = List.copyOf(tables);
    figures = List.copyOf(figures);
    removed = List.copyOf(removed);
    answers = List.copyOf(answers);
  }

  /** A breakdown declared here. */
  public Optional<Breakdown> breakdown(String breakdownId) {
    return breakdowns.stream().filter(one -> one.id().equals(breakdownId)).findFirst();
  }
}
