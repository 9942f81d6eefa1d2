package org.lscb.report.indicator;

import static org.lscb.report.indicator.Results.name;
import static org.lscb.report.indicator.Results.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.IndicatorDefinition.Target;
import org.lscb.report.definition.LineItem;
import org.lscb.report.indicator.Computed.How;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.statistics.Symbol;

/** Totals over areas and members, as indicators. */
final class SumsOverSums {

  private final BoardDefinition board;
  private final Targets targets;
  private final Populations populations;
  private final Function<Coordinate, Computed> compute;

  SumsOverSums(
      BoardDefinition board,
      Targets targets,
      Populations populations,
      Function<Coordinate, Computed> compute) {
    this.board = board;
    this.targets = targets;
    this.populations = populations;
    this.compute = compute;
  }

  /**
   * A sum over areas or members.
   *
   * <p>guidance: a total's rate is sum over sum, never the mean of rates. With weights the value of
   * one area is its own, so that the areas and their weighted mean can stand in one table.
   */
  Computed of(Coordinate at, IndicatorDefinition indicator, Coordinate of) {
    String over = indicator.over().orElseThrow();
    if (!over.equals(LineItem.AREA)) {
      Computed whole = compute.apply(of.total(over));
      return same(at, whole, "the total of " + name(whole) + " over " + over);
    }
    boolean ofOneArea = !at.area().equals(board.home().id());
    if (indicator.weights().isPresent() && !ofOneArea) {
      return weighted(at, indicator.weights().get(), of);
    }
    if (indicator.weights().isPresent()) {
      Computed own = compute.apply(of.in(at.area()));
      return same(at, own, name(own) + " of the area itself");
    }
    Computed whole = compute.apply(of.in(board.home().id()));
    return same(at, whole, "the total of " + name(whole) + " over the board's areas");
  }

  private static Computed same(Coordinate at, Computed value, String formula) {
    return result(at, value.unit(), formula, List.of(value), List.of(), numbers -> numbers.get(0));
  }

  private Computed weighted(Coordinate at, Target weights, Coordinate of) {
    List<Computed> inputs = new ArrayList<>();
    for (Area area : board.areas()) {
      Optional<Coordinate> weight = targets.from(at.in(area.id()), weights);
      Optional<Populations.Choice> choice = weight.flatMap(populations::choose);
      if (choice.isEmpty()) {
        return Computed.absent(at, How.MISSING, Symbol.NOT_AVAILABLE, inputs);
      }
      inputs.add(compute.apply(of.in(area.id())));
      inputs.add(compute.apply(weight.get().at(choice.get().period())));
    }
    Computed first = inputs.get(0);
    return result(
        at,
        first.unit(),
        name(first) + " of each area, weighted by " + name(inputs.get(1)),
        inputs,
        List.of(),
        SumsOverSums::weightedMean);
  }

  /** Of values and their weights in turn. */
  private static BigDecimal weightedMean(List<BigDecimal> numbers) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    for (int i = 0; i < numbers.size(); i += 2) {
      sum = sum.add(numbers.get(i).multiply(numbers.get(i + 1)));
      weights = weights.add(numbers.get(i + 1));
    }
    return Rounding.divide(sum, weights);
  }
}
