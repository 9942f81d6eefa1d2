package org.lscb.report.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.DataFile;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.FewDeaths;
import org.lscb.report.statistics.Period;
import org.lscb.report.validation.finding.Findings;

/**
 * Does the latest rate use the population of its own year?
 *
 * <p>guidance: for a count at 31 March Y, or during the year ending then, the Department for
 * Education uses the population estimate of mid-(Y−1).
 */
final class PopulationCheck {

  private final ReportDefinition definition;
  private final Calculator calculator;
  private final Findings findings;
  private final PrintedNotes notes;
  private final Set<Coordinate> said = new HashSet<>();

  PopulationCheck(
      ReportDefinition definition, Calculator calculator, List<DataFile> files, Findings findings) {
    this.definition = definition;
    this.calculator = calculator;
    this.findings = findings;
    this.notes = new PrintedNotes(files);
  }

  void check() {
    String area = definition.board().home().id();
    for (ChapterDefinition chapter : definition.chapters()) {
      for (IndicatorDefinition indicator : chapter.indicators()) {
        if (indicator.kind() == IndicatorDefinition.Kind.RATE) {
          calculator
              .recorded()
              .latest(indicator, area, Map.of())
              .map(one -> new Coordinate(indicator, area, one, new TreeMap<>()))
              .map(calculator::compute)
              .filter(
                  one ->
                      one.number().isPresent() && !List.of(FewDeaths.NOTE).containsAll(one.notes()))
              .ifPresent(this::check);
        }
      }
    }
  }

  private void check(Computed rate) {
    Computed population = rate.inputs().get(1);
    Coordinate place = population.coordinate();
    // Every rate of the chapters rests on the same number: one cause, one warning.
    if (said.add(place)) {
      Period of = rate.coordinate().period();
      findings.report(
          Problem.POPULATION_OF_OTHER_YEAR,
          new Findings.Subjects(
              Findings.position(population),
              List.of(place),
              population.observation().flatMap(notes::of),
              List.of()),
          rate.coordinate().subject().label(),
          of.phrase(),
          place.period().kind() == Period.Kind.NOT_STATED
              ? "of which no date is stated"
              : "of " + place.period().words(),
          of.kind() == Period.Kind.NOT_STATED
              ? "the same year"
              : "mid-" + of.end().minusMonths(3).getYear());
    }
  }
}
