package org.lscb.report.indicator.table;

import java.util.Optional;
import java.util.TreeSet;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.Places;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.narrative.NarrativeInline.Reference;
import org.lscb.report.statistics.interval.Confidence;

/** What a sentence or a line asks of a value, if that can be asked. */
final class Aspects {

  private final BoardDefinition board;
  private final Diagnostics diagnostics;

  Aspects(BoardDefinition board, Diagnostics diagnostics) {
    this.board = board;
    this.diagnostics = diagnostics;
  }

  /** Of a sentence; empty after a diagnostic. */
  Optional<Aspect> of(Reference reference, Subject subject) {
    Aspect aspect =
        switch (reference.kind()) {
          case CHANGE -> new Aspect.Change();
          case INTERVAL -> new Aspect.Interval(declared(subject));
          case AGAINST -> new Aspect.Against(reference.other());
          default -> Aspect.ITSELF;
        };
    return checked(aspect, Optional.of(subject), reference.position())
        ? Optional.of(aspect)
        : Optional.empty();
  }

  /** The first that is declared of an indicator. */
  private static Confidence declared(Subject subject) {
    return subject instanceof IndicatorDefinition indicator && !indicator.intervals().isEmpty()
        ? indicator.intervals().get(0)
        : Confidence.OF_95;
  }

  /** Of an item of a table. */
  boolean checked(Aspect aspect, Optional<Subject> subject, Places places) {
    String key = aspect instanceof Aspect.Interval ? "interval" : "against";
    return checked(aspect, subject, places.of(key));
  }

  private boolean checked(Aspect aspect, Optional<Subject> subject, Position position) {
    if (aspect instanceof Aspect.Interval && subject.filter(Aspects::hasNone).isPresent()) {
      diagnostics.report(Problem.NO_INTERVAL, position, subject.get().id());
      return false;
    }
    if (aspect instanceof Aspect.Against against && !known(against.other())) {
      TreeSet<String> right = new TreeSet<>();
      right.add(Aspect.PREVIOUS);
      board.areas().forEach(one -> right.add(one.id()));
      board.comparators().forEach(one -> right.add(one.id()));
      diagnostics.report(
          Problem.UNKNOWN_BENCHMARK,
          position,
          against.other(),
          Nearest.advice(against.other(), right));
      return false;
    }
    return true;
  }

  private boolean known(String other) {
    return other.equals(Aspect.PREVIOUS) || board.area(other).isPresent();
  }

  private static boolean hasNone(Subject subject) {
    return !(subject instanceof IndicatorDefinition indicator && indicator.hasInterval());
  }
}
