package org.lscb.report.definition;

import java.util.List;
import java.util.Optional;
import org.lscb.report.definition.guidance.Mention;
import org.lscb.report.diagnostic.Position;

/**
 * A chapter, as declared; one that is only narrative declares nothing.
 *
 * @param separate whether it is published on its own, not in the main document
 * @param title instead of the title in its Markdown
 * @param removed what the board took out of the built-in chapter: {@code table:ID}, {@code
 *     figure:ID}
 * @param answers elements of guidance that the chapter answers
 * @param position where report.yaml lists it
 */
public record ChapterDefinition(
    String id,
    Role role,
    boolean separate,
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

  /** What a chapter is in the report. */
  public enum Role {
    /** It counts: Chapter 1, Chapter 2. */
    CHAPTER,
    /** It has no number, as a foreword has none. */
    UNNUMBERED,
    /** It is lettered: Appendix A, Appendix B. */
    APPENDIX
  }

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
