package org.lscb.report.validation.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.CheckDefinition.Subset;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Address;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.validation.finding.Lookup;

/** Is a subset not more than its whole, in every period, area and category of both? */
final class SubsetCheck {

  private final Names names;
  private final Datasets datasets;
  private final Lookup lookup;
  private final Findings findings;

  SubsetCheck(Names names, Datasets datasets, Lookup lookup, Findings findings) {
    this.names = names;
    this.datasets = datasets;
    this.lookup = lookup;
    this.findings = findings;
  }

  /** A measure that says {@code subset-of:}; that its whole exists is checked elsewhere. */
  void check(MeasureDefinition measure) {
    measure.subsetOf().ifPresent(whole -> subsetOf(measure, whole));
  }

  private void subsetOf(MeasureDefinition measure, String whole) {
    if (datasets.of(measure).isEmpty()) {
      return;
    }
    Optional<Coordinate> place = lookup.quietPlace(measure.chapter(), whole, measure.position());
    for (Observation one : datasets.of(measure)) {
      Coordinate part = one.coordinate().only(Set.of());
      place.ifPresent(
          at ->
              compare(
                  Optional.empty(),
                  lookup.value(one.coordinate()),
                  wholeOf(one.coordinate(), part, at)));
    }
  }

  /** Whether there was anything to compare; what is not recorded is not asked for. */
  boolean check(Subset check) {
    Optional<Coordinate> part = lookup.place(check, check.part());
    Optional<Coordinate> whole = lookup.place(check, check.whole());
    if (part.isEmpty() || whole.isEmpty()) {
      return true;
    }
    List<Coordinate> parts =
        datasets.of(part.get().subject()).isEmpty()
            ? List.of(part.get())
            : datasets.of(part.get().subject()).stream()
                .map(Observation::coordinate)
                .filter(
                    one -> one.members().entrySet().containsAll(part.get().members().entrySet()))
                .toList();
    boolean fixed = Address.parse(check.whole()).flatMap(Address::period).isPresent();
    boolean compared = false;
    for (Coordinate one : parts) {
      Coordinate asked = fixed ? one.at(whole.get().period()) : one;
      Computed all = wholeOf(asked, part.get(), whole.get());
      compared |= all.exists();
      compare(check.because(), lookup.value(one), all);
    }
    return compared;
  }

  /** The whole at the part's period and area, and in the categories that both have. */
  private Computed wholeOf(Coordinate one, Coordinate part, Coordinate whole) {
    Set<String> shared =
        names.breakdowns(whole.subject()).stream().map(Breakdown::id).collect(Collectors.toSet());
    shared.removeAll(part.members().keySet());
    shared.removeAll(whole.members().keySet());
    Coordinate total = whole.at(one.period()).in(one.area());
    Computed same = lookup.value(total.with(one.only(shared).members()));
    return same.number().isPresent() ? same : lookup.value(total);
  }

  private void compare(Optional<String> because, Computed part, Computed whole) {
    Optional<BigDecimal> number = part.number();
    Optional<BigDecimal> most = whole.number();
    if (number.isPresent() && most.isPresent() && number.get().compareTo(most.get()) > 0) {
      findings.report(
          Problem.LARGER_THAN_WHOLE,
          new Findings.Subjects(
              Findings.position(part),
              List.of(part.coordinate(), whole.coordinate()),
              because,
              List.of(Findings.related(whole))),
          findings.label(part.coordinate()),
          Lookup.shown(number.get()),
          findings.label(whole.coordinate()),
          Lookup.shown(most.get()));
    }
  }
}
