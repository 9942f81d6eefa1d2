package org.lscb.report.indicator;

import static org.lscb.report.indicator.Results.name;
import static org.lscb.report.indicator.Results.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.IndicatorDefinition.Goal;
import org.lscb.report.definition.Names;
import org.lscb.report.indicator.Computed.How;
import org.lscb.report.statistics.NumberText;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;

/** The closed list of ways to compute, one method each. */
final class Formulas {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Targets targets;
  private final SumsOverSums sums;
  private final Names names;
  private final Recorded recorded;
  private final Populations populations;
  private final CodeCounts codes;
  private final Function<Coordinate, Computed> compute;

  Formulas(
      BoardDefinition board,
      Names names,
      Datasets datasets,
      Recorded recorded,
      Function<Coordinate, Computed> compute) {
    this.targets = new Targets(board, names);
    this.names = names;
    this.recorded = recorded;
    this.populations = new Populations(recorded);
    this.sums = new SumsOverSums(board, targets, populations, compute);
    this.codes = new CodeCounts(board, datasets, compute);
    this.compute = compute;
  }

  Computed of(Coordinate at, IndicatorDefinition indicator) {
    Optional<Coordinate> of = targets.from(at, indicator.of());
    if (of.isEmpty()) {
      return Computed.absent(at, How.MISSING, Symbol.NOT_AVAILABLE, List.of());
    }
    if (indicator.kind() == IndicatorDefinition.Kind.OCCURRENCES) {
      return codes.of(at, indicator, of.get());
    }
    Computed first = compute.apply(of.get());
    return switch (indicator.kind()) {
      case RATE -> FewDeaths.judged(rate(at, indicator, first), indicator);
      case SHARE, CONVERSION, PERCENTAGE ->
          FewDeaths.judged(share(at, indicator, first), indicator);
      case TOTAL -> sums.of(at, indicator, first.coordinate());
      case REMAINDER -> remainder(at, indicator, first);
      case DIFFERENCE -> difference(at, indicator, first);
      case MEAN, RATIO -> mean(at, indicator, first);
      case OCCURRENCES -> throw new IllegalStateException("counted before");
      case CHANGE ->
          change(
              of.get(),
              earlier(indicator).or(() -> recorded.previous(of.get())),
              indicator.decimals(),
              !indicator.absolute());
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
    if (indicator.target().isPresent()) {
      return fromTarget(at, indicator.target().get(), first);
    }
    Optional<Coordinate> base = indicator.base().flatMap(one -> targets.from(at, one));
    if (base.isEmpty()) {
      return Computed.absent(at, How.MISSING, Symbol.NOT_AVAILABLE, List.of(first));
    }
    Computed second = compute.apply(base.get());
    Unit unit = ofDifference(first);
    return result(
        at,
        unit,
        name(first) + " − " + name(second),
        List.of(first, second),
        List.of(),
        numbers -> numbers.get(0).subtract(numbers.get(1)));
  }

  private static Unit ofDifference(Computed of) {
    return of.unit() == Unit.PERCENT ? Unit.POINTS : of.unit();
  }

  private static Computed fromTarget(Coordinate at, Goal target, Computed first) {
    String shown =
        NumberText.of(target.number(), first.unit(), Math.max(0, target.number().scale()));
    return result(
        at,
        ofDifference(first),
        name(first) + " − the target of " + shown,
        List.of(first),
        List.of("The target is " + shown + target.setBy().map(by -> ": " + by).orElse("") + "."),
        numbers -> numbers.get(0).subtract(target.number()));
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
  Computed change(Coordinate at, Optional<Period> before, int decimals, boolean inPercent) {
    Computed now = compute.apply(at);
    if (before.isEmpty() || !now.exists()) {
      return Computed.absent(at, How.CHANGE, Symbol.NOT_APPLICABLE, List.of());
    }
    Computed then = compute.apply(at.at(before.get()));
    boolean relative =
        inPercent
            && (now.unit() == Unit.COUNT || now.unit() == Unit.RATE || now.unit() == Unit.POUNDS);
    Unit unit = relative ? Unit.PERCENT : ofDifference(now);
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
        relative ? decimals : now.decimals(),
        formula,
        result.exists() ? result.inputs() : List.of(),
        Optional.empty(),
        List.of());
  }
}
