package org.lscb.report.dataset.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Observation;
import org.lscb.report.dataset.Remark;
import org.lscb.report.dataset.Shown;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Value;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Reads what stands in one place of a block: a value, a value with remarks, or remarks alone. */
final class CellReader {

  private static final Set<String> REMARKS = Set.of("stated", "by", "because", "note", "status");

  /** Of a value that stands alone below its heading. */
  private static final Set<String> AROUND = Set.of("period", "area", "table");

  private static final Set<String> STATUSES = Set.of("p", "r", "e", "b");

  private final BlockContext context;
  private final ValueReader values;

  CellReader(BlockContext context) {
    this.context = context;
    this.values = new ValueReader(context.awaited(), context.diagnostics());
  }

  boolean isRemark(Mapping mapping) {
    return mapping.entries().stream().allMatch(one -> REMARKS.contains(one.key().text()));
  }

  void read(Scalar key, YamlNode node, Place place, Optional<String> note) {
    if (node instanceof Scalar scalar) {
      observe(key, scalar, place, note);
    } else if (node instanceof Mapping mapping) {
      mapping(key, mapping, place, note);
    } else {
      place.subject().ifPresent(context.datasets()::markUnreadable);
      context.diagnostics().report(Problem.ONE_VALUE, key.position(), key.text());
    }
  }

  private void mapping(Scalar key, Mapping mapping, Place place, Optional<String> note) {
    List<Entry> others = new ArrayList<>();
    Optional<Scalar> value = Optional.empty();
    for (Entry entry : mapping.entries()) {
      String name = entry.key().text();
      if (name.equals("value") && entry.value() instanceof Scalar scalar) {
        value = Optional.of(scalar);
      } else if (!REMARKS.contains(name) && !AROUND.contains(name)) {
        context.unknownKey("a value", entry.key(), new TreeSet<>(REMARKS));
      } else {
        others.add(entry);
      }
    }
    Optional<String> own =
        mapping.get("note").filter(Scalar.class::isInstance).map(one -> ((Scalar) one).text());
    value.ifPresent(scalar -> observe(key, scalar, place, own.or(() -> note)));
    if (others.stream().anyMatch(one -> REMARKS.contains(one.key().text()))) {
      remark(key, mapping, place);
    } else if (value.isEmpty() && place.subject().isPresent()) {
      context.diagnostics().report(Problem.NO_VALUE, key.position(), place.subject().get().label());
    }
  }

  /** A remark that stands apart from its value. */
  void remarkAlone(Scalar key, Mapping mapping, Place place) {
    for (Entry entry : mapping.entries()) {
      if (!REMARKS.contains(entry.key().text())) {
        context.unknownKey("a remark", entry.key(), new TreeSet<>(REMARKS));
      }
    }
    remark(key, mapping, place);
  }

  private void remark(Scalar key, Mapping mapping, Place place) {
    Optional<Coordinate> coordinate = coordinate(key, place);
    if (coordinate.isEmpty()) {
      return;
    }
    Optional<Value> stated =
        mapping.get("stated").flatMap(one -> stated(one, coordinate.get().subject()));
    Optional<String> status = text(mapping, "status");
    if (status.isPresent() && !STATUSES.contains(status.get())) {
      context
          .diagnostics()
          .report(
              Problem.UNKNOWN_STATUS, mapping.get("status").orElseThrow().position(), status.get());
    }
    context
        .datasets()
        .add(
            new Remark(
                coordinate.get(),
                stated,
                text(mapping, "by"),
                text(mapping, "because"),
                text(mapping, "note"),
                status,
                mapping.get("stated").map(YamlNode::position).orElse(key.position())));
  }

  /** What was printed: a number, or there is nothing that could differ from it. */
  private Optional<Value> stated(YamlNode node, Subject subject) {
    if (!(node instanceof Scalar scalar)) {
      context.diagnostics().report(Problem.ONE_VALUE, node.position(), "stated");
      return Optional.empty();
    }
    Optional<Value> stated = values.read(scalar, subject);
    if (stated.filter(one -> !(one instanceof Value.Quantity)).isPresent()) {
      context.diagnostics().report(Problem.STATED_NO_NUMBER, node.position(), scalar.text());
      return Optional.empty();
    }
    return stated;
  }

  private static Optional<String> text(Mapping mapping, String key) {
    return mapping.get(key).filter(Scalar.class::isInstance).map(one -> ((Scalar) one).text());
  }

  private void observe(Scalar key, Scalar scalar, Place place, Optional<String> note) {
    Optional<Coordinate> coordinate = coordinate(key, place);
    if (coordinate.isEmpty()) {
      place.subject().ifPresent(context.datasets()::markUnreadable);
      return;
    }
    Subject subject = coordinate.get().subject();
    if (subject instanceof IndicatorDefinition) {
      if (isComparator(coordinate.get().area())) {
        benchmark(scalar, coordinate.get(), note);
        return;
      }
      context.diagnostics().report(Problem.COMPUTED_NOT_TYPED, scalar.position(), subject.id());
      return;
    }
    Optional<Value> value = values.read(scalar, subject);
    if (value.isEmpty()) {
      context.datasets().markUnreadable(subject);
      return;
    }
    Observation observation =
        new Observation(coordinate.get(), value.get(), scalar.position(), context.source(), note);
    Optional<Observation> earlier = context.datasets().add(observation);
    earlier.ifPresent(first -> twice(observation, first));
  }

  private boolean isComparator(String area) {
    return context
        .definition()
        .board()
        .area(area)
        .filter(one -> one.kind() == Area.Kind.COMPARATOR)
        .isPresent();
  }

  private void benchmark(Scalar scalar, Coordinate coordinate, Optional<String> note) {
    values
        .read(scalar, coordinate.subject())
        .map(one -> new Observation(coordinate, one, scalar.position(), context.source(), note))
        .ifPresent(
            one -> context.datasets().addBenchmark(one).ifPresent(first -> twice(one, first)));
  }

  /** Reports two values of one place, where they differ. */
  void twice(Observation second, Observation first) {
    if (!same(second.value(), first.value())) {
      context
          .diagnostics()
          .report(
              Problem.RECORDED_TWICE,
              second.position(),
              List.of(new Diagnostic.Related(first.position(), "recorded here first")),
              second.coordinate().subject().label(),
              Shown.of(second.value()),
              Shown.of(first.value()));
    }
  }

  /** A zero behind the point makes no other number. */
  private static boolean same(Value second, Value first) {
    return second instanceof Value.Quantity one
            && first instanceof Value.Quantity other
            && one.qualifier() == other.qualifier()
        ? one.number().compareTo(other.number()) == 0
        : second.equals(first);
  }

  private Optional<Coordinate> coordinate(Scalar key, Place place) {
    Position position = key.position();
    if (place.subject().isEmpty()) {
      return Optional.empty();
    }
    Subject subject = place.subject().get();
    if (place.period().isEmpty()) {
      context.diagnostics().report(Problem.NO_PERIOD, position, subject.label());
      return Optional.empty();
    }
    boolean board = subject instanceof MeasureDefinition measure && measure.boardOnly();
    if (place.area().isEmpty() && context.definition().board().areas().size() > 1 && !board) {
      context.diagnostics().report(Problem.NO_AREA, position, subject.label());
      return Optional.empty();
    }
    List<String> allowed = context.names().breakdowns(subject).stream().map(Breakdown::id).toList();
    for (String breakdown : place.members().keySet()) {
      if (!allowed.contains(breakdown)) {
        context.diagnostics().report(Problem.NOT_GIVEN_BY, position, subject.label(), breakdown);
        return Optional.empty();
      }
    }
    String area = place.area().orElse(context.definition().board().home().id());
    return Optional.of(
        new Coordinate(subject, area, place.period().get(), new TreeMap<>(place.members())));
  }
}
