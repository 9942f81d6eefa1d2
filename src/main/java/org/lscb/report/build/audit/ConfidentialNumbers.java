package org.lscb.report.build.audit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.ReportDefinition.SmallNumbers;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.format.Confidential;
import org.lscb.report.document.manifest.Manifest;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.Value;

/**
 * Finds what no published log may tell: the numbers of each measure of which the report hides one,
 * for sums and shares tell of their parts, and of each indicator that is computed from it.
 */
public final class ConfidentialNumbers {

  private final ReportDefinition definition;
  private final Names names;
  private final Datasets datasets;

  /** Looks among the numbers of a report. */
  public ConfidentialNumbers(ReportDefinition definition, Names names, Datasets datasets) {
    this.definition = definition;
    this.names = names;
    this.datasets = datasets;
  }

  /**
   * What the report hides.
   *
   * @param manifest what disclosure control decided, if it came so far
   */
  public Confidential find(Optional<Manifest> manifest) {
    SmallNumbers rule = definition.smallNumbers();
    if (!rule.protects()) {
      return Confidential.NOTHING;
    }
    Set<String> hidden =
        manifest.stream()
            .flatMap(one -> one.hidden().stream())
            .map(id -> id.split("[/@]", 2)[0])
            .collect(Collectors.toCollection(HashSet::new));
    definition.measures().stream()
        .filter(MeasureDefinition::disclosive)
        .filter(one -> manifest.isEmpty() || isUnsure(one))
        .forEach(one -> hidden.add(one.key()));
    spread(hidden);
    return new Confidential(true, told(hidden), open(hidden), labels());
  }

  /** What is computed from a hidden number tells of it. */
  private void spread(Set<String> hidden) {
    int before;
    do {
      before = hidden.size();
      indicators().filter(one -> restsOn(one, hidden)).map(Subject::key).forEach(hidden::add);
    } while (hidden.size() > before);
  }

  private boolean restsOn(IndicatorDefinition indicator, Set<String> hidden) {
    return Stream.concat(Stream.of(indicator.of()), indicator.base().stream())
        .flatMap(one -> Address.parse(one.address()).stream())
        .flatMap(one -> names.find(indicator.chapter(), one).stream())
        .anyMatch(one -> hidden.contains(one.key()));
  }

  /** Where a number is small or could not be read, disclosure control may not have heard of it. */
  private boolean isUnsure(MeasureDefinition measure) {
    return datasets.unreadable(measure)
        || datasets.of(measure).stream().anyMatch(one -> isSmall(one.value()))
        || datasets.remarks().stream()
            .filter(one -> one.coordinate().subject().key().equals(measure.key()))
            .anyMatch(one -> one.stated().filter(this::isSmall).isPresent());
  }

  private boolean isSmall(Value value) {
    if (value instanceof Value.Range range) {
      return isSmall(range.from());
    }
    return value instanceof Value.Quantity quantity && isSmall(quantity.number());
  }

  private boolean isSmall(BigDecimal number) {
    SmallNumbers rule = definition.smallNumbers();
    return number.compareTo(BigDecimal.valueOf(rule.zeroShown() ? 1 : 0)) >= 0
        && number.compareTo(BigDecimal.valueOf(rule.threshold())) <= 0;
  }

  private Stream<IndicatorDefinition> indicators() {
    return definition.chapters().stream().flatMap(one -> one.indicators().stream());
  }

  private Stream<Subject> subjects() {
    return Stream.concat(definition.measures().stream(), indicators());
  }

  private Set<String> told(Set<String> hidden) {
    return subjects()
        .filter(one -> hidden.contains(one.key()))
        .flatMap(one -> Stream.of(one.label(), one.id()))
        .collect(Collectors.toSet());
  }

  private Map<String, Set<Integer>> open(Set<String> hidden) {
    Map<String, Set<Integer>> open = new HashMap<>();
    Map<String, Set<Integer>> closed = new HashMap<>();
    Stream<Map.Entry<Subject, Position>> recorded =
        Stream.concat(
                datasets.all().stream(),
                indicators().flatMap(one -> datasets.benchmarks(one).stream()))
            .map(one -> Map.entry(one.coordinate().subject(), one.position()));
    Stream<Map.Entry<Subject, Position>> said =
        datasets.remarks().stream()
            .map(one -> Map.entry(one.coordinate().subject(), one.position()));
    Stream.concat(recorded, said)
        .forEach(
            one ->
                (hidden.contains(one.getKey().key()) ? closed : open)
                    .computeIfAbsent(one.getValue().file(), file -> new HashSet<>())
                    .add(one.getValue().line()));
    open.forEach((file, lines) -> lines.removeAll(closed.getOrDefault(file, Set.of())));
    return open;
  }

  /** Digits in a name count nobody. */
  private Set<String> labels() {
    Stream<String> members =
        definition.chapters().stream()
            .map(ChapterDefinition::breakdowns)
            .flatMap(List::stream)
            .flatMap(one -> datasets.members(one).stream())
            .flatMap(one -> Stream.of(one.id(), one.text()));
    return Stream.concat(
            subjects().flatMap(one -> Stream.of(one.label(), one.id(), one.chapter())), members)
        .filter(one -> hasDigit(one) && one.codePoints().anyMatch(Character::isLetter))
        .collect(Collectors.toSet());
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(one -> one >= '0' && one <= '9');
  }
}
