package org.lscb.report.validation.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.CheckDefinition.Direction;
import org.lscb.report.definition.CheckDefinition.Direction.Way;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.Recorded;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Period;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.validation.finding.Lookup;

/** Did a value move the way that a title or a text claims? */
final class DirectionCheck {

  private final BoardDefinition board;
  private final Recorded recorded;
  private final Lookup lookup;
  private final Findings findings;

  DirectionCheck(BoardDefinition board, Recorded recorded, Lookup lookup, Findings findings) {
    this.board = board;
    this.recorded = recorded;
    this.lookup = lookup;
    this.findings = findings;
  }

  /** Whether there was anything to compare; what is not recorded is not asked for. */
  boolean check(Direction check) {
    Optional<Coordinate> place = lookup.place(check, check.of());
    if (place.isEmpty()) {
      return true;
    }
    if (!check.everyArea()) {
      return compare(check, place.get(), "");
    }
    boolean compared = false;
    for (Area area : board.areas()) {
      compared |= compare(check, place.get().in(area.id()), " in " + area.label());
    }
    return compared;
  }

  private boolean compare(Direction check, Coordinate at, String where) {
    Optional<Period> before = check.from().or(() -> recorded.previous(at));
    if (before.isEmpty()) {
      return false;
    }
    Computed now = lookup.value(at);
    Computed then = lookup.value(at.at(before.get()));
    Optional<BigDecimal> number = now.number();
    Optional<BigDecimal> earlier = then.number();
    if (number.isEmpty() || earlier.isEmpty()) {
      return now.exists() && then.exists();
    }
    Way moved = way(number.get().compareTo(earlier.get()));
    if (moved != check.way()) {
      findings.report(
          Problem.CLAIM_CONTRADICTED,
          new Findings.Subjects(
              check.position(),
              List.of(at),
              check.because(),
              List.of(
                  new Diagnostic.Related(Findings.position(now), at.period().words()),
                  new Diagnostic.Related(Findings.position(then), before.get().words()))),
          at.subject().label(),
          check.way().name().toLowerCase(Locale.ROOT),
          where,
          Lookup.shown(earlier.get()) + " " + before.get().phrase(),
          Lookup.shown(number.get()) + " " + at.period().phrase());
    }
    return true;
  }

  private static Way way(int sign) {
    return sign == 0 ? Way.UNCHANGED : sign < 0 ? Way.DOWN : Way.UP;
  }
}
