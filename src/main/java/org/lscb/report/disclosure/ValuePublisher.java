package org.lscb.report.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Remark;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.diagnostic.kept.Kept;
import org.lscb.report.disclosure.collection.ValueIds;
import org.lscb.report.disclosure.working.Workings;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.codebook.Codebook;
import org.lscb.report.document.codebook.Origins;
import org.lscb.report.document.codebook.Working;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.Computed.How;
import org.lscb.report.indicator.FewDeaths;
import org.lscb.report.statistics.NumberText;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.Value;

/** Makes a computed value publishable: rounded once, in words, or withheld. */
final class ValuePublisher {

  private final Datasets datasets;
  private final Labels labels;
  private final Withholding withholding;
  private final UnaryOperator<Computed> rounding;
  private final ValueIds ids;
  private final Optional<Workings> workings;
  private final Object words;
  private final Kept kept;
  private final Map<String, Codebook.Entry> entries = new HashMap<>();
  private final Map<String, Working> told = new HashMap<>();

  /**
   * Publishes values.
   *
   * @param workings says how they came about, where the report tells that
   * @param words equal to those of another time if all labels and workings have the same words
   * @param kept of another time
   */
  ValuePublisher(
      Datasets datasets,
      Labels labels,
      ValueIds ids,
      Withholding withholding,
      UnaryOperator<Computed> rounding,
      Optional<Workings> workings,
      Object words,
      Kept kept) {
    this.datasets = datasets;
    this.labels = labels;
    this.ids = ids;
    this.withholding = withholding;
    this.rounding = rounding;
    this.workings = workings;
    this.words = words;
    this.kept = kept;
  }

  /** A value as it may be shown, should it not be withheld: rounded where all counts are. */
  Computed shown(Computed computed) {
    return rounding.apply(computed);
  }

  PublishedValue publish(Computed exact) {
    Computed shown = shown(exact);
    String id = AspectWords.id(shown, ids);
    Source source =
        new Source(
            exact,
            Optional.of(shown).filter(one -> one != exact),
            withholding.withheld(exact),
            datasets.remark(exact.coordinate()),
            words);
    Made made = kept.of(id, source, () -> make(id, source));
    made.entry().ifPresent(one -> entries.putIfAbsent(id, one));
    made.told().ifPresent(one -> told.putIfAbsent(id, one));
    return made.value();
  }

  /**
   * Everything that a value is published from.
   *
   * @param rounded empty where it is exact
   */
  private record Source(
      Computed exact,
      Optional<Computed> rounded,
      boolean withheld,
      Optional<Remark> remark,
      Object words) {}

  /** A value as it is published, with its place in the codebook. */
  private record Made(
      PublishedValue value, Optional<Codebook.Entry> entry, Optional<Working> told) {}

  private Made make(String id, Source source) {
    Computed computed = source.rounded().orElse(source.exact());
    boolean itself = AspectWords.idPrefix(computed).isEmpty();
    return new Made(
        value(id, computed, source),
        itself ? Optional.of(labels.entry(computed.coordinate())) : Optional.empty(),
        source.withheld() ? Optional.empty() : workings.map(it -> it.of(computed)));
  }

  private PublishedValue value(String id, Computed computed, Source source) {
    boolean withheld = source.withheld();
    Optional<Symbol> symbol = withheld ? Optional.of(Symbol.CONFIDENTIAL) : symbol(computed);
    Optional<BigDecimal> number =
        symbol.isPresent()
            ? Optional.empty()
            : computed.number().map(one -> Rounding.round(one, computed.decimals()));
    String text = symbol.map(Symbol::printed).orElseGet(() -> text(computed));
    return new PublishedValue(
        id,
        labels.label(computed),
        computed.unit(),
        computed.decimals(),
        number,
        symbol,
        text,
        computed.formula(),
        withheld ? List.of() : inputs(computed),
        origins(source.exact()),
        notes(computed, source),
        mark(computed),
        symbol.isPresent() ? Optional.empty() : span(computed));
  }

  /** The words behind the ids of all values published so far. */
  Codebook codebook() {
    return new Codebook(
        entries,
        labels.places(),
        new Origins(told, told.isEmpty() ? Map.of() : datasets.signedOff()));
  }

  private static Optional<Symbol> symbol(Computed computed) {
    Value value = computed.value();
    if (vanishes(computed)) {
      return Optional.of(Symbol.LOW);
    }
    if (value instanceof Value.Absent absent) {
      return Optional.of(absent.symbol());
    }
    return value instanceof Value.Awaited ? Optional.of(Symbol.AWAITED) : Optional.empty();
  }

  /** guidance: a share or rate that rounds to 0 but is not 0 is shown as low, never as 0. */
  private static boolean vanishes(Computed computed) {
    boolean relative = computed.unit() == Unit.PERCENT || computed.unit() == Unit.RATE;
    return relative
        && computed.how() == How.INDICATOR
        && computed
            .number()
            .filter(one -> one.signum() != 0)
            .filter(one -> Rounding.round(one, computed.decimals()).signum() == 0)
            .isPresent();
  }

  private static String text(Computed computed) {
    Value value = computed.value();
    if (value instanceof Value.Range range) {
      return number(range.from(), computed) + " to " + number(range.to(), computed);
    }
    if (value instanceof Value.Code code) {
      return computed.how() == How.COMPARISON
          ? ComparisonWords.cell(computed)
          : code(computed).map(MeasureDefinition.Code::label).orElse(code.code());
    }
    if (computed.how() == How.CHANGE) {
      return ChangeWords.cell(computed);
    }
    Value.Quantity quantity = (Value.Quantity) value;
    String word = quantity.qualifier().word();
    return (word.isEmpty() ? "" : word + " ") + number(quantity.number(), computed);
  }

  private static Optional<MeasureDefinition.Code> code(Computed computed) {
    return computed.value() instanceof Value.Code code
            && computed.coordinate().subject() instanceof MeasureDefinition measure
        ? measure.code(code.code())
        : Optional.empty();
  }

  private static Optional<PublishedValue.Mark> mark(Computed computed) {
    return code(computed)
        .map(
            one ->
                new PublishedValue.Mark(
                    ((MeasureDefinition) computed.coordinate().subject()).codes().indexOf(one),
                    one.shortForm(),
                    one.rating()));
  }

  private static Optional<PublishedValue.Span> span(Computed computed) {
    return computed.value() instanceof Value.Range range
        ? Optional.of(
            new PublishedValue.Span(
                Rounding.round(range.from(), computed.decimals()),
                Rounding.round(range.to(), computed.decimals())))
        : Optional.empty();
  }

  private static String number(BigDecimal number, Computed computed) {
    String text = NumberText.of(number, computed.unit(), computed.decimals());
    return computed.unit() == Unit.POINTS ? text + " points" : text;
  }

  private List<String> inputs(Computed computed) {
    return computed.inputs().stream().map(one -> AspectWords.id(one, ids)).distinct().toList();
  }

  private static List<PublishedValue.Origin> origins(Computed computed) {
    Set<PublishedValue.Origin> origins = new LinkedHashSet<>();
    collect(computed, origins);
    return List.copyOf(origins);
  }

  private static void collect(Computed computed, Set<PublishedValue.Origin> origins) {
    computed
        .observation()
        .ifPresent(
            one ->
                origins.add(
                    new PublishedValue.Origin(
                        one.position().file(), one.position().line(), one.source())));
    computed.inputs().forEach(input -> collect(input, origins));
  }

  private static List<String> notes(Computed computed, Source source) {
    List<String> notes = new ArrayList<>(computed.notes());
    if (source.withheld()) {
      notes.remove(FewDeaths.NOTE);
    }
    if (AspectWords.idPrefix(computed).isEmpty()) {
      Optional<Remark> remark = source.remark();
      remark.flatMap(Remark::note).filter(one -> !notes.contains(one)).ifPresent(notes::add);
      remark.flatMap(Remark::status).map(StatusWords::of).ifPresent(notes::add);
    }
    return notes;
  }
}
