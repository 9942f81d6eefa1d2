package org.lscb.report.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.IndicatorDefinition.Occurrences;
import org.lscb.report.definition.LineItem;
import org.lscb.report.indicator.Computed.How;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Value;

/**
 * Counts codes. What the place does not fix is counted over: at a role all of its meetings, at a
 * meeting all roles, at neither every attendance there was.
 */
final class CodeCounts {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final BoardDefinition board;
  private final Datasets datasets;
  private final Function<Coordinate, Computed> compute;

  CodeCounts(BoardDefinition board, Datasets datasets, Function<Coordinate, Computed> compute) {
    this.board = board;
    this.datasets = datasets;
    this.compute = compute;
  }

  /** The count, or the percentage, at a place. */
  Computed of(Coordinate at, IndicatorDefinition indicator, Coordinate codes) {
    boolean overTime = indicator.over().filter(LineItem.PERIOD::equals).isPresent();
    List<Computed> all =
        datasets.of(codes.subject(), codes.members()).stream()
            .map(Observation::coordinate)
            .filter(one -> within(one, codes, overTime))
            .map(compute)
            .toList();
    Occurrences counted = indicator.occurrences().orElseThrow();
    List<Computed> base = all.stream().filter(one -> !isOneOf(one, counted.leftOut())).toList();
    if (all.isEmpty()) {
      return Computed.absent(at, How.MISSING, Symbol.NOT_AVAILABLE, List.of());
    }
    Optional<Symbol> symbol = symbol(all, base, counted);
    if (symbol.isPresent()) {
      return Computed.absent(at, How.INDICATOR, symbol.get(), all);
    }
    BigDecimal number =
        BigDecimal.valueOf(all.stream().filter(one -> isOneOf(one, counted.codes())).count());
    return new Computed(
        at,
        How.INDICATOR,
        Value.of(
            counted.percent()
                ? Rounding.divide(number.multiply(HUNDRED), BigDecimal.valueOf(base.size()))
                : number),
        indicator.unit(),
        indicator.decimals(),
        formula(codes, indicator, counted),
        all,
        Optional.empty(),
        List.of());
  }

  private static Optional<Symbol> symbol(
      List<Computed> all, List<Computed> base, Occurrences counted) {
    if (all.stream().anyMatch(one -> one.value() instanceof Value.Awaited)) {
      return Optional.of(Symbol.AWAITED);
    }
    return counted.percent() && base.isEmpty()
        ? Optional.of(Symbol.NOT_APPLICABLE)
        : Optional.empty();
  }

  private boolean within(Coordinate one, Coordinate codes, boolean overTime) {
    boolean here =
        one.area().equals(codes.area())
            || codes.area().equals(Area.TOTAL_ID)
                && board.areas().stream().anyMatch(area -> area.id().equals(one.area()));
    boolean now =
        overTime ? one.period().within(codes.period()) : one.period().equals(codes.period());
    return here && now && one.members().entrySet().containsAll(codes.members().entrySet());
  }

  private static boolean isOneOf(Computed one, List<String> codes) {
    return one.value() instanceof Value.Code code && Set.copyOf(codes).contains(code.code());
  }

  private static String formula(
      Coordinate codes, IndicatorDefinition indicator, Occurrences counted) {
    String of =
        String.join(" or ", counted.codes())
            + " in "
            + codes.subject().id()
            + " over "
            + indicator.over().orElseThrow();
    if (!counted.percent()) {
      return "how often " + of;
    }
    return of
        + " ÷ all codes"
        + (counted.leftOut().isEmpty() ? "" : " but " + String.join(" and ", counted.leftOut()))
        + " × 100";
  }
}
