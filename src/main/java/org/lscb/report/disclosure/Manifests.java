package org.lscb.report.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.ReportDefinition.SmallNumbers;
import org.lscb.report.disclosure.collection.Collected;
import org.lscb.report.disclosure.collection.JointTable;
import org.lscb.report.disclosure.collection.PrintedCounts;
import org.lscb.report.disclosure.collection.ValueIds;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.document.manifest.Manifest;
import org.lscb.report.document.manifest.Relation;
import org.lscb.report.document.manifest.Relation.Term;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.Computed.How;
import org.lscb.report.indicator.table.Tabulations;
import org.lscb.report.statistics.Unit;

/** Lists what of a ledger, and of the values that are computed from its counts, all may check. */
final class Manifests {

  private final Collected collected;
  private final Set<String> cells = new HashSet<>();
  private final ValueIds ids;
  private final SmallNumbers rule;
  private final Map<String, Long> known = new TreeMap<>();
  private final Map<String, Relation> rounded = new LinkedHashMap<>();
  private final Map<String, Manifest.Computed> computed = new LinkedHashMap<>();

  Manifests(Collected collected, ValueIds ids, SmallNumbers rule) {
    this.collected = collected;
    this.ids = ids;
    this.rule = rule;
    for (Cell cell : collected.ledger().cells()) {
      cells.add(cell.id());
      if (cell.seen() == Cell.Seen.PUBLIC) {
        known.put(cell.id(), cell.count());
      }
    }
  }

  /**
   * The list.
   *
   * @param hidden ids of the counts that are withheld
   */
  Manifest of(Tabulations tabulations, Set<String> hidden) {
    Stream.of(
            tabulations.tables().values().stream().flatMap(one -> one.values().stream()),
            tabulations.figures().values().stream().flatMap(one -> one.values().stream()),
            tabulations.values().values().stream())
        .flatMap(all -> all)
        .forEach(this::add);
    Set<String> mentioned = new LinkedHashSet<>(hidden);
    List<Relation> relations = relations(mentioned);
    relations.addAll(rounded.values());
    computed.values().forEach(one -> mentioned.addAll(one.from()));
    List<String> sensitive =
        collected.ledger().cells().stream()
            .filter(one -> one.seen() != Cell.Seen.UNCOUNTED)
            .filter(one -> one.seen() == Cell.Seen.PRINTED || mentioned.contains(one.id()))
            .map(Cell::id)
            .toList();
    return new Manifest(
        rule.threshold(),
        rule.zeroShown(),
        rule.roundedTo(),
        sensitive,
        List.copyOf(hidden),
        known,
        relations,
        List.copyOf(computed.values()),
        HiddenWords.all(),
        List.of());
  }

  /** What connects the counts; mentions those that it connects. */
  private List<Relation> relations(Set<String> mentioned) {
    List<Relation> relations = new ArrayList<>();
    Set<org.lscb.report.disclosure.ledger.Relation> apart = new HashSet<>(collected.rough());
    collected.joints().forEach(one -> apart.addAll(one.relations()));
    collected.ledger().relations().stream()
        .filter(one -> !apart.contains(one))
        .forEach(
            one -> {
              relations.add(sum(one));
              one.terms().forEach(term -> mentioned.add(term.cell()));
            });
    for (JointTable table : collected.joints()) {
      if (table.state() == JointTable.State.COLLECTED) {
        relations.add(table.joint());
        table.joint().tables().forEach(mentioned::addAll);
      }
    }
    return relations;
  }

  private static Relation sum(org.lscb.report.disclosure.ledger.Relation relation) {
    return new Relation.Sum(
        relation.why(),
        relation.terms().stream().map(one -> new Term(one.cell(), one.times())).toList(),
        relation.least(),
        relation.most());
  }

  private void add(Computed value) {
    if (!isComputed(value)) {
      return;
    }
    Set<String> from = new LinkedHashSet<>();
    counts(value, from);
    if (from.isEmpty()) {
      return;
    }
    String id = AspectWords.id(value, ids);
    computed.put(id, new Manifest.Computed(id, List.copyOf(from)));
    value.inputs().forEach(this::constant);
    quotient(value).ifPresent(one -> rounded.put(id, one));
  }

  private static boolean isComputed(Computed value) {
    return switch (value.how()) {
      case INDICATOR, CHANGE, INTERVAL_95, INTERVAL_99_8, COMPARISON, LIMITS_95, LIMITS_99_8 ->
          true;
      case RECORDED, TOTAL, BENCHMARK, TARGET, MISSING -> false;
    };
  }

  /** The counts of children that a value is computed from. */
  private void counts(Computed value, Set<String> from) {
    if (isComputed(value)) {
      value.inputs().forEach(one -> counts(one, from));
    } else if (cells.contains(id(value))) {
      from.add(id(value));
    }
  }

  private String id(Computed value) {
    return ids.of(PrintedCounts.place(value));
  }

  /** Everybody knows how many children live in an area, whether or not this report says it. */
  private void constant(Computed input) {
    boolean count = input.how() == How.RECORDED || input.how() == How.TOTAL;
    if (count && !cells.contains(id(input)) && input.unit() == Unit.COUNT) {
      input
          .number()
          .filter(one -> one.signum() > 0 && one.stripTrailingZeros().scale() <= 0)
          .map(BigDecimal::longValue)
          .ifPresent(one -> known.put(id(input), one));
    }
  }

  /** guidance: what is rounded to so many decimals leaves a window of counts. */
  private Optional<Relation> quotient(Computed value) {
    boolean countsOnly =
        value.inputs().size() == 2
            && value.inputs().stream()
                .allMatch(one -> cells.contains(id(one)) || known.containsKey(id(one)));
    if (!countsOnly || value.number().isEmpty()) {
      return Optional.empty();
    }
    Term first = new Term(id(value.inputs().get(0)), 1);
    Term second = new Term(id(value.inputs().get(1)), 1);
    boolean change = value.how() == How.CHANGE || kind(value) == IndicatorDefinition.Kind.CHANGE;
    if (change && value.unit() == Unit.PERCENT) {
      return Optional.of(
          relation(value, List.of(first, new Term(second.id(), -1)), List.of(second), 100));
    }
    if (change || kind(value) == null) {
      return Optional.empty();
    }
    return switch (kind(value)) {
      case SHARE, CONVERSION, PERCENTAGE ->
          Optional.of(relation(value, List.of(first), List.of(second), 100));
      case RATE -> rate(value, first, second);
      default -> Optional.empty();
    };
  }

  private Optional<Relation> rate(Computed value, Term first, Term second) {
    BigDecimal per = ((IndicatorDefinition) value.coordinate().subject()).per();
    return per.stripTrailingZeros().scale() <= 0
        ? Optional.of(relation(value, List.of(first), List.of(second), per.longValue()))
        : Optional.empty();
  }

  private Relation relation(Computed value, List<Term> terms, List<Term> of, long per) {
    return new Relation.Rounded(
        "it is computed from them and rounded",
        AspectWords.id(value, ids),
        terms,
        of,
        per,
        value.decimals());
  }

  private static IndicatorDefinition.Kind kind(Computed value) {
    return value.how() == How.INDICATOR
            && value.coordinate().subject() instanceof IndicatorDefinition indicator
        ? indicator.kind()
        : null;
  }
}
