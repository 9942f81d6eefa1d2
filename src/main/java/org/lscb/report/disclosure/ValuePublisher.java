package org.lscb.report.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Remark;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Label;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.Computed.How;
import org.lscb.report.statistics.NumberText;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.Value;

/** Makes a computed value publishable: rounded once, in words, or withheld. */
final class ValuePublisher {

  private final ReportDefinition definition;
  private final Names names;
  private final Datasets datasets;
  private final Withholding withholding;

  ValuePublisher(
      ReportDefinition definition, Names names, Datasets datasets, Withholding withholding) {
    this.definition = definition;
    this.names = names;
    this.datasets = datasets;
    this.withholding = withholding;
  }

  PublishedValue publish(Computed computed) {
    boolean hide =
        definition.smallNumbers().profile() != ReportDefinition.SmallNumbers.Profile.NONE
            && withholding.withheld(computed);
    Optional<Symbol> symbol = hide ? Optional.of(Symbol.CONFIDENTIAL) : symbol(computed);
    Optional<BigDecimal> number =
        symbol.isPresent()
            ? Optional.empty()
            : computed.number().map(one -> Rounding.round(one, computed.decimals()));
    String text = symbol.map(Symbol::printed).orElseGet(() -> text(computed));
    return new PublishedValue(
        id(computed),
        label(computed),
        computed.unit(),
        computed.decimals(),
        number,
        symbol,
        text,
        computed.formula(),
        origins(computed),
        notes(computed));
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
      return computed.how() == How.COMPARISON ? ComparisonWords.cell(computed) : code.code();
    }
    if (computed.how() == How.CHANGE) {
      return ChangeWords.cell(computed);
    }
    Value.Quantity quantity = (Value.Quantity) value;
    String word = quantity.qualifier().word();
    return (word.isEmpty() ? "" : word + " ") + number(quantity.number(), computed);
  }

  private static String number(BigDecimal number, Computed computed) {
    String text = NumberText.of(number, computed.unit(), computed.decimals());
    return computed.unit() == Unit.POINTS ? text + " points" : text;
  }

  private String id(Computed computed) {
    Coordinate at = computed.coordinate();
    StringBuilder id = new StringBuilder(AspectWords.idPrefix(computed));
    id.append(at.subject().key());
    at.members()
        .forEach(
            (breakdown, member) -> id.append('/').append(breakdown).append('=').append(member));
    if (!at.area().equals(definition.board().home().id())) {
      id.append('/').append(at.area());
    }
    return id.append('@').append(at.period()).append(AspectWords.idSuffix(computed)).toString();
  }

  private String label(Computed computed) {
    Coordinate at = computed.coordinate();
    List<String> parts = new ArrayList<>();
    parts.add(AspectWords.label(computed) + at.subject().label());
    at.members().forEach((breakdown, member) -> parts.add(memberLabel(at, breakdown, member)));
    definition.board().area(at.area()).ifPresent(area -> parts.add(area.label()));
    return String.join(", ", parts) + " " + at.period().phrase();
  }

  /** The printed name of a member. */
  String memberLabel(Coordinate at, String breakdown, String member) {
    Optional<Breakdown> found =
        names.breakdowns(at.subject()).stream()
            .filter(one -> one.id().equals(breakdown))
            .findFirst();
    return found.stream()
        .flatMap(one -> datasets.members(one).stream())
        .filter(one -> one.id().equals(member))
        .map(Label::text)
        .findFirst()
        .orElse(member);
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

  private List<String> notes(Computed computed) {
    List<String> notes = new ArrayList<>(computed.notes());
    if (AspectWords.idPrefix(computed).isEmpty()) {
      Optional<Remark> remark = datasets.remark(computed.coordinate());
      remark.flatMap(Remark::note).filter(one -> !notes.contains(one)).ifPresent(notes::add);
      remark.flatMap(Remark::status).map(StatusWords::of).ifPresent(notes::add);
    }
    return notes;
  }
}
