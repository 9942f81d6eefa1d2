package org.lscb.report.validation;

import java.util.Optional;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.dataset.Register;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.RegisterDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.Value;

/** Is everything there that the report needs: datasets, populations, awaited values? */
final class PresenceCheck {

  private final ReportDefinition definition;
  private final Names names;
  private final Calculator calculator;
  private final Datasets datasets;
  private final Diagnostics diagnostics;

  PresenceCheck(
      ReportDefinition definition,
      Names names,
      Calculator calculator,
      Datasets datasets,
      Diagnostics diagnostics) {
    this.definition = definition;
    this.names = names;
    this.calculator = calculator;
    this.datasets = datasets;
    this.diagnostics = diagnostics;
  }

  void check() {
    for (ChapterDefinition chapter : definition.chapters()) {
      dataset(chapter);
      for (IndicatorDefinition indicator : chapter.indicators()) {
        if (indicator.kind() == IndicatorDefinition.Kind.RATE) {
          population(indicator);
        }
      }
    }
    approvals();
    datasets.all().forEach(this::awaited);
    for (ChapterDefinition chapter : definition.chapters()) {
      chapter.indicators().forEach(one -> datasets.benchmarks(one).forEach(this::awaited));
      chapter.registers().forEach(this::awaited);
    }
  }

  private void awaited(Observation observation) {
    if (observation.value() instanceof Value.Awaited awaited) {
      diagnostics.report(
          Problem.AWAITED_VALUE,
          observation.position(),
          observation.coordinate().subject().label(),
          awaited.words());
    }
  }

  private void awaited(RegisterDefinition register) {
    for (RegisterDefinition.Field field : register.fields()) {
      datasets.register(register.id()).stream()
          .flatMap(one -> one.entries().stream())
          .map(entry -> entry.get(field.id()))
          .filter(Register.Field.Awaited.class::isInstance)
          .map(Register.Field.Awaited.class::cast)
          .forEach(
              one ->
                  diagnostics.report(
                      Problem.AWAITED_VALUE,
                      one.text().position(),
                      field.label().isEmpty() ? field.id() : field.label(),
                      one.words()));
    }
  }

  private void approvals() {
    for (ReportDefinition.Approval one : definition.arrangement().approvals()) {
      if (one.on().isEmpty()) {
        diagnostics.report(Problem.AWAITED_APPROVAL, one.position(), one.by(), one.awaited());
      }
    }
  }

  private void dataset(ChapterDefinition chapter) {
    boolean none =
        chapter.measures().stream()
            .allMatch(one -> datasets.of(one).isEmpty() && !datasets.unreadable(one));
    if (!chapter.measures().isEmpty() && none) {
      String wanted =
          String.join(
              ", ",
              chapter.measures().stream().map(MeasureDefinition::dataset).distinct().toList());
      diagnostics.report(Problem.NO_DATASET, chapter.position(), chapter.id(), wanted);
    }
  }

  private void population(IndicatorDefinition rate) {
    boolean counted =
        calculator.recorded().measure(rate).filter(one -> !datasets.of(one).isEmpty()).isPresent();
    Optional<Subject> population =
        rate.base()
            .flatMap(one -> Address.parse(one.address()))
            .flatMap(one -> names.find(rate.chapter(), one));
    boolean missing =
        population
            .filter(MeasureDefinition.class::isInstance)
            .filter(one -> datasets.of(one).isEmpty() && !datasets.unreadable(one))
            .isPresent();
    if (counted && missing) {
      diagnostics.report(
          Problem.NO_POPULATION, rate.position(), rate.label(), population.get().label());
    }
  }
}
