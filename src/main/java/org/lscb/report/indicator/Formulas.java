package org.lscb.report.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.indicator.Computed.How;
import org.lscb.report.statistics.NumberText;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.Value;

/** The closed list of ways to compute, one method each. */
final class Formulas {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Targets targets;
  private final Names names;
  private final Recorded recorded;
  private final Populations populations;
  private final Function<Coordinate, Computed> compute;

  Formulas(
      BoardDefinition board,
      Names names,
      Recorded recorded,
      Function<Coordinate, Computed> compute) {
    this.targets = new Targets(board, names);
    this.names = names;
    this.recorded = recorded;
    this.populations = new Populations(recorded);
    this.compute = compute;
  }

  Computed of(Coordinate at, IndicatorDefinition indicator) {
    Optional<Coordinate> of = targets.from(at, indicator.of());
    if (of.isEmpty()) {
      return Computed.absent(at, How.MISSING, Symbol.NOT_AVAILABLE, List.of());
    }
    Computed first = compute.apply(of.get());
    return switch (indicator.kind()) {
      case RATE -> rate(at, indicator, first);
      case SHARE -> share(at, indicator, first);
      case REMAINDER -> remainder(at, indicator, first);
      case DIFFERENCE -> difference(at, indicator, first);
      case MEAN -> mean(at, indicator, first);
      case CHANGE ->
          change(
              of.get(),
              earlier(indicator).or(() -> recorded.previous(of.get())),
              indicator.decimals());
    };
  }

  private static Optional<Period> earlier(IndicatorDefinition indicator) {
    return indicator.base().flatMap(one -> PeriodText.parse(one.address()));
  }

  private Computed rate(Coordinate at, IndicatorDefinition indicator, Computed count) {
    Optional<Coordinate> base = indicator.base().flatMap(one -> targets.from(at, one));
    Optional<Populations.Choice> choice = base.flatMap(populations::choose);
    if (choice.isEmpty()) {
      return Computed.absent(at, How.MISSING, Symbol.NOT_AVAILABLE, List.of(count));
    }
    Computed population = compute.apply(base.get().at(choice.get().period()));
    List<String> notes = new ArrayList<>();
    if (!choice.get().fitting()) {
      Period used = choice.get().period();
      notes.add(
          "The rate uses the "
              + (choice.get().only() ? "only" : "nearest")
              + " population that is recorded, "
              + (used.kind() == Period.Kind.NOT_STATED
                  ? "for which the source states no date."
                  : "that of " + used.words() + "."));
    }
    String formula =
        name(count)
            + " ÷ "
            + name(population)
            + " × "
            + NumberText.of(indicator.per(), Unit.COUNT, 0);
    return result(
        at,
        indicator.unit(),
        formula,
        List.of(count, population),
        notes,
        numbers -> Rounding.divide(numbers.get(0).multiply(indicator.per()), numbers.get(1)));
  }

  private Computed share(Coordinate at, IndicatorDefinition indicator, Computed part) {
    Computed whole;
    if (indicator.over().isPresent()) {
      whole = compute.apply(part.coordinate().total(indicator.over().get()));
    } else {
      Optional<Coordinate> base = indicator.base().flatMap(one -> targets.from(at, one));
      if (base.isEmpty()) {
        return Computed.absent(at, How.MISSING, Symbol.NOT_AVAILABLE, List.of(part));
      }
      whole = compute.apply(base.get());
    }
    String formula =
        name(part)
            + " ÷ "
            + indicator.over().map(one -> "its total over " + one).orElse(name(whole))
            + " × 100";
    return result(
        at,
        indicator.unit(),
        formula,
        List.of(part, whole),
        List.of(),
        numbers -> Rounding.divide(numbers.get(0).multiply(HUNDRED), numbers.get(1)));
  }

  private Computed remainder(Coordinate at, IndicatorDefinition indicator, Computed total) {
    String over = indicator.over().orElseThrow();
    Optional<Breakdown> breakdown = names.breakdown(total.coordinate().subject().chapter(), over);
    List<Computed> inputs = new ArrayList<>(List.of(total));
    for (String member :
        breakdown
            .map(one -> recorded.members(total.coordinate().subject(), one))
            .orElse(List.of())) {
      boolean subtotal =
          breakdown
              .flatMap(one -> one.member(member))
              .filter(one -> !one.parts().isEmpty())
              .isPresent();
      Computed part = compute.apply(total.coordinate().member(over, member));
      if (part.exists() && !subtotal) {
        inputs.add(part);
      }
    }
    if (inputs.size() == 1) {
      return Computed.absent(at, How.MISSING, Symbol.NOT_AVAILABLE, inputs);
    }
    return result(
        at,
        total.unit(),
        name(total) + " minus its parts over " + over,
        inputs,
        List.of(),
        numbers -> numbers.stream().skip(1).reduce(numbers.get(0), BigDecimal::subtract));
  }

  private Computed difference(Coordinate at, IndicatorDefinition indicator, Computed first) {
    Optional<Coordinate> base = indicator.base().flatMap(one -> targets.from(at, one));
    if (base.isEmpty()) {
      return Computed.absent(at, How.MISSING, Symbol.NOT_AVAILABLE, List.of(first));
    }
    Computed second = compute.apply(base.get());
    Unit unit = first.unit() == Unit.PERCENT ? Unit.POINTS : first.unit();
    return result(
        at,
        unit,
        name(first) + " − " + name(second),
        List.of(first, second),
        List.of(),
        numbers -> numbers.get(0).subtract(numbers.get(1)));
  }

  private Computed mean(Coordinate at, IndicatorDefinition indicator, Computed sum) {
    Optional<Coordinate> base = indicator.base().flatMap(one -> targets.from(at, one));
    if (base.isEmpty()) {
      return Computed.absent(at, How.MISSING, Symbol.NOT_AVAILABLE, List.of(sum));
    }
    Computed count = compute.apply(base.get());
    return result(
        at,
        indicator.unit(),
        name(sum) + " ÷ " + name(count),
        List.of(sum, count),
        List.of(),
        numbers -> Rounding.divide(numbers.get(0), numbers.get(1)));
  }

  /**
   * A value against its earlier self.
   *
   * <p>guidance: a percentage change is on the earlier value; a change in percentages is in
   * percentage points.
   */
  Computed change(Coordinate at, Optional<Period> before, int relativeDecimals) {
    Computed now = compute.apply(at);
    if (before.isEmpty() || !now.exists()) {
      return Computed.absent(at, How.CHANGE, Symbol.NOT_APPLICABLE, List.of());
    }
    Computed then = compute.apply(at.at(before.get()));
    boolean relative =
        now.unit() == Unit.COUNT || now.unit() == Unit.RATE || now.unit() == Unit.POUNDS;
    Unit unit = relative ? Unit.PERCENT : now.unit() == Unit.PERCENT ? Unit.POINTS : now.unit();
    String formula =
        relative
            ? "(" + name(now) + " − the value before) ÷ the value before × 100"
            : name(now) + " − the value before";
    Computed result =
        result(
            at,
            unit,
            formula,
            List.of(now, then),
            List.of(),
            numbers -> {
              BigDecimal difference = numbers.get(0).subtract(numbers.get(1));
              return relative
                  ? Rounding.divide(difference.multiply(HUNDRED), numbers.get(1).abs())
                  : difference;
            });
    return new Computed(
        at,
        How.CHANGE,
        result.value(),
        unit,
        relative ? relativeDecimals : now.decimals(),
        formula,
        result.exists() ? result.inputs() : List.of(),
        Optional.empty(),
        List.of());
  }

  private static String name(Computed computed) {
    StringBuilder name = new StringBuilder(computed.coordinate().subject().id());
    computed.coordinate().members().values().forEach(one -> name.append('/').append(one));
    return name.toString();
  }

  private static Computed result(
      Coordinate at,
      Unit unit,
      String formula,
      List<Computed> inputs,
      List<String> notes,
      Function<List<BigDecimal>, BigDecimal> compute) {
    if (inputs.stream().anyMatch(one -> !one.exists())) {
      return Computed.absent(at, How.MISSING, Symbol.NOT_AVAILABLE, inputs);
    }
    List<BigDecimal> numbers = new ArrayList<>();
    for (Computed input : inputs) {
      if (input.number().isEmpty()) {
        return absent(at, input, inputs);
      }
      numbers.add(input.number().get());
    }
    BigDecimal number;
    try {
      number = compute.apply(numbers);
    } catch (ArithmeticException divisionByZero) {
      return Computed.absent(at, How.INDICATOR, Symbol.NOT_APPLICABLE, inputs);
    }
    return new Computed(
        at,
        How.INDICATOR,
        Value.of(number),
        unit,
        at.subject().decimals(),
        formula,
        inputs,
        Optional.empty(),
        notes);
  }

  private static Computed absent(Coordinate at, Computed input, List<Computed> inputs) {
    Symbol symbol =
        input.value() instanceof Value.Absent absent
            ? absent.symbol()
            : input.value() instanceof Value.Awaited ? Symbol.AWAITED : Symbol.NOT_AVAILABLE;
    return Computed.absent(at, How.INDICATOR, symbol, inputs);
  }
}
