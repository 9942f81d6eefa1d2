package org.lscb.report.validation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.dataset.DataFile;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.Period;
import org.lscb.report.validation.finding.Findings;

/**
 * Does the latest of each measure touch the reporting year, or do the data say why not? Earlier
 * periods are series; populations have a check of their own.
 */
final class PeriodCheck {

  private static final Comparator<Observation> LATEST =
      (one, other) -> one.coordinate().period().compareTo(other.coordinate().period());

  private final ReportDefinition definition;
  private final Names names;
  private final Datasets datasets;
  private final Findings findings;
  private final PrintedNotes notes;
  private final Set<String> said = new HashSet<>();

  PeriodCheck(
      ReportDefinition definition,
      Names names,
      Datasets datasets,
      List<DataFile> files,
      Findings findings) {
    this.definition = definition;
    this.names = names;
    this.datasets = datasets;
    this.findings = findings;
    this.notes = new PrintedNotes(files);
  }

  void check() {
    Set<Subject> populations = new HashSet<>();
    for (ChapterDefinition chapter : definition.chapters()) {
      for (IndicatorDefinition indicator : chapter.indicators()) {
        if (indicator.kind() == IndicatorDefinition.Kind.RATE) {
          indicator
              .base()
              .flatMap(one -> Address.parse(one.address()))
              .flatMap(one -> names.find(chapter.id(), one))
              .ifPresent(populations::add);
        }
      }
    }
    for (MeasureDefinition measure : definition.measures()) {
      if (!populations.contains(measure)) {
        datasets.of(measure).stream().max(LATEST).ifPresent(one -> check(measure, one));
      }
    }
  }

  private void check(MeasureDefinition measure, Observation latest) {
    Period period = latest.coordinate().period();
    Period year = definition.year();
    boolean touches = !period.end().isBefore(year.start()) && !period.start().isAfter(year.end());
    if (period.kind() == Period.Kind.NOT_STATED || touches) {
      return;
    }
    Optional<String> because = explained(measure, period) ? notes.of(latest) : Optional.empty();
    // One wrong period at the head of a file is one mistake, however many measures it dates.
    if (said.add(latest.position().file() + " " + period + because)) {
      findings.report(
          Problem.PERIOD_OUTSIDE_YEAR,
          new Findings.Subjects(
              latest.position(), List.of(latest.coordinate()), because, List.of()),
          measure.label(),
          period.words(),
          year.words());
    }
  }

  private boolean explained(MeasureDefinition measure, Period period) {
    return datasets.of(measure).stream()
        .filter(one -> one.coordinate().period().equals(period))
        .allMatch(one -> notes.of(one).isPresent());
  }
}
