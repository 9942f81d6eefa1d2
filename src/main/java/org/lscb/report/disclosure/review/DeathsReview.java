package org.lscb.report.disclosure.review;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.MeasureDefinition.About;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.TableDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Period;

/**
 * Judges tables of children who died.
 *
 * <p>guidance: no cross-tabulations; few deaths are pooled over three or five years; a cause in the
 * words of a case is questioned where it is rare.
 */
final class DeathsReview {

  /** Of fewer in a year no breakdown is told. */
  private static final long MANY = 20;

  /** Three years, the shorter of the two spans over which deaths are pooled. */
  private static final long POOLED_DAYS = 3 * 365;

  private final Names names;
  private final Totals totals;
  private final Predicate<Computed> hidden;
  private final Diagnostics diagnostics;

  DeathsReview(Names names, Totals totals, Predicate<Computed> hidden, Diagnostics diagnostics) {
    this.names = names;
    this.totals = totals;
    this.hidden = hidden;
    this.diagnostics = diagnostics;
  }

  void review(TableDefinition table, List<Computed> cells) {
    List<Computed> deaths = cells.stream().filter(DeathsReview::ofDeaths).toList();
    if (deaths.stream().anyMatch(one -> one.coordinate().members().size() > 1)) {
      diagnostics.report(Problem.DEATHS_CROSSED, table.position(), table.id(), table.chapter());
      return;
    }
    deaths.stream()
        .filter(one -> isFew(one.coordinate()))
        .findFirst()
        .ifPresent(
            one ->
                diagnostics.report(
                    Problem.DEATHS_NOT_POOLED,
                    table.position(),
                    table.id(),
                    one.coordinate().period().words()));
    deaths.stream()
        .filter(hidden)
        .filter(one -> inWordsOfACase(one.coordinate()))
        .findFirst()
        .ifPresent(one -> diagnostics.report(Problem.CAUSE_NAMED, table.position(), table.id()));
  }

  private static boolean ofDeaths(Computed computed) {
    return computed.coordinate().subject() instanceof MeasureDefinition measure
        && measure.about() == About.DEATHS
        && !computed.coordinate().members().isEmpty();
  }

  private boolean isFew(Coordinate at) {
    Period period = at.period();
    if (period.kind() == Period.Kind.NOT_STATED
        || ChronoUnit.DAYS.between(period.start(), period.end()) + 1 >= POOLED_DAYS) {
      return false;
    }
    Optional<Long> total = totals.of(at.only(java.util.Set.of()));
    return total.filter(one -> one > 0 && one < MANY).isPresent();
  }

  private boolean inWordsOfACase(Coordinate at) {
    return names.breakdowns(at.subject()).stream()
        .filter(Breakdown::open)
        .anyMatch(one -> at.members().containsKey(one.id()));
  }
}
