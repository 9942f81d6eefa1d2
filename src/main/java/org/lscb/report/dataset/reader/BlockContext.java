package org.lscb.report.dataset.reader;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodAdvice;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.yaml.YamlNode.Scalar;

/**
 * What all blocks of a dataset file share.
 *
 * @param chapter the chapter that declares the dataset
 * @param measures of the dataset, by id
 * @param awaited from whom and by when, of values that say only that they are; may be empty
 */
record BlockContext(
    ReportDefinition definition,
    Names names,
    String chapter,
    Map<String, MeasureDefinition> measures,
    String source,
    String awaited,
    Datasets datasets,
    Diagnostics diagnostics) {

  /** Where a definition stands that was probably meant. */
  static List<Diagnostic.Related> declared(Optional<Position> position, String name) {
    return position
        .map(one -> List.of(new Diagnostic.Related(one, "\"" + name + "\" is declared here")))
        .orElse(List.of());
  }

  void unknownMeasure(Position position, String name) {
    Optional<MeasureDefinition> nearest = Nearest.to(name, measures.keySet()).map(measures::get);
    diagnostics.report(
        Problem.UNKNOWN_MEASURE,
        position,
        declared(
            nearest.map(MeasureDefinition::position),
            nearest.map(MeasureDefinition::id).orElse("")),
        name,
        Nearest.advice(name, measures.keySet()));
  }

  void unknownKey(String holder, Scalar key, Collection<String> right) {
    Optional<String> nearest = Nearest.to(key.text(), right);
    diagnostics.report(
        nearest.isPresent() ? Problem.MISSPELT_KEY : Problem.UNKNOWN_KEY,
        key.position(),
        holder,
        key.text(),
        nearest.orElse(String.join(", ", right)));
  }

  /** The same, but what is read is forgotten. */
  BlockContext keepingNothing() {
    return new BlockContext(
        definition, names, chapter, measures, source, awaited, new Datasets(), diagnostics);
  }

  /** Notes that data were lost of the measure that a name means, or is probably meant to mean. */
  void markUnreadable(String name) {
    String nearest = Nearest.to(name, measures.keySet()).orElse(name);
    Optional.ofNullable(measures.get(nearest)).ifPresent(datasets::markUnreadable);
  }

  void twice(Scalar second, Scalar first) {
    diagnostics.report(
        Problem.DUPLICATE_KEY, second.position(), second.text(), first.position().line());
  }

  Optional<Period> period(Scalar scalar) {
    Optional<Period> period = PeriodText.parse(scalar.text());
    if (period.isEmpty()) {
      diagnostics.report(
          Problem.BAD_PERIOD, scalar.position(), scalar.text(), PeriodAdvice.of(scalar.text()));
    }
    return period;
  }

  Optional<String> area(Scalar scalar) {
    Optional<Area> area = definition.board().area(scalar.text());
    if (area.isEmpty()) {
      List<String> ids =
          Stream.concat(
                  definition.board().areas().stream(), definition.board().comparators().stream())
              .map(Area::id)
              .toList();
      diagnostics.report(
          Problem.UNKNOWN_AREA,
          scalar.position(),
          scalar.text(),
          Nearest.advice(scalar.text(), ids));
    }
    return area.map(Area::id);
  }
}
