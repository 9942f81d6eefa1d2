package org.lscb.report.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.CheckDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.AddressResolver;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.Value;

/** Do values agree that say the same, and is no subset larger than its whole? */
final class AgreementCheck {

  private final ReportDefinition definition;
  private final AddressResolver resolver;
  private final AddressResolver quiet;
  private final Calculator calculator;
  private final Datasets datasets;
  private final Diagnostics diagnostics;

  AgreementCheck(
      ReportDefinition definition,
      AddressResolver resolver,
      Calculator calculator,
      Datasets datasets,
      Diagnostics diagnostics) {
    this.definition = definition;
    this.resolver = resolver;
    this.quiet = resolver.reportingTo(new Diagnostics());
    this.calculator = calculator;
    this.datasets = datasets;
    this.diagnostics = diagnostics;
  }

  void check() {
    for (ChapterDefinition chapter : definition.chapters()) {
      chapter.checks().forEach(this::same);
      for (MeasureDefinition measure : chapter.measures()) {
        measure.subsetOf().ifPresent(whole -> subset(measure, whole));
        if (measure.unit() == Unit.PERCENT) {
          datasets.of(measure).forEach(this::percentage);
        }
      }
    }
  }

  /** A check speaks only of values that are recorded; a board need not have all of them. */
  private void same(CheckDefinition check) {
    List<Computed> values = new ArrayList<>();
    for (String address : check.same()) {
      Diagnostics found = new Diagnostics();
      Optional<Coordinate> place =
          resolver.reportingTo(found).resolve(check.chapter(), address, check.position());
      found.inReadingOrder().stream()
          .filter(one -> one.problem() != Problem.NOT_RECORDED)
          .forEach(diagnostics::add);
      place
          .filter(one -> readable(one.subject()))
          .map(calculator::compute)
          .filter(one -> one.number().isPresent())
          .ifPresent(values::add);
    }
    for (int i = 1; i < values.size(); i++) {
      Computed first = values.get(0);
      Computed other = values.get(i);
      if (first.number().get().compareTo(other.number().get()) != 0) {
        diagnostics.report(
            Problem.NOT_THE_SAME,
            position(other),
            List.of(new Diagnostic.Related(position(first), first.coordinate().subject().label())),
            other.coordinate().subject().label(),
            other.number().get().toPlainString(),
            first.coordinate().subject().label(),
            first.number().get().toPlainString());
      }
    }
  }

  private void subset(MeasureDefinition measure, String address) {
    for (Observation part : datasets.of(measure)) {
      Optional<Computed> whole =
          quiet
              .resolve(measure.chapter(), address, measure.position())
              .filter(one -> readable(one.subject()))
              .map(
                  one ->
                      calculator.compute(
                          one.at(part.coordinate().period()).in(part.coordinate().area())));
      Optional<BigDecimal> most = whole.flatMap(Computed::number);
      if (part.value() instanceof Value.Quantity quantity
          && most.isPresent()
          && quantity.number().compareTo(most.get()) > 0) {
        diagnostics.report(
            Problem.LARGER_THAN_WHOLE,
            part.position(),
            List.of(
                new Diagnostic.Related(
                    position(whole.get()), whole.get().coordinate().subject().label())),
            measure.label(),
            quantity.number().toPlainString(),
            whole.get().coordinate().subject().label(),
            most.get().toPlainString());
      }
    }
  }

  /** Whether all of a subject's data could be read; what is missing says nothing otherwise. */
  private boolean readable(Subject subject) {
    return calculator.recorded().measure(subject).filter(datasets::unreadable).isEmpty();
  }

  private void percentage(Observation observation) {
    if (observation.value() instanceof Value.Quantity quantity
        && quantity.number().compareTo(BigDecimal.valueOf(100)) > 0) {
      diagnostics.report(
          Problem.OVER_A_HUNDRED,
          observation.position(),
          observation.coordinate().subject().label(),
          quantity.number().toPlainString());
    }
  }

  private static Position position(Computed computed) {
    if (computed.observation().isPresent()) {
      return computed.observation().get().position();
    }
    return computed.inputs().isEmpty()
        ? computed.coordinate().subject().position()
        : position(computed.inputs().get(0));
  }
}
