package org.lscb.report.validation.mistake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;

/**
 * Says how a number that is not the right one may have come about: the first of the usual mistakes
 * that gives exactly that number.
 */
public final class LikelyMistake {

  private final RoundingMistakes rounding;
  private final ChangeMistakes changes;
  private final PlaceMistakes places;
  private final BaseMistakes bases;

  /** Looks for mistakes in a board's data. */
  public LikelyMistake(
      ReportDefinition definition, Names names, Datasets datasets, Calculator calculator) {
    rounding = new RoundingMistakes();
    changes = new ChangeMistakes(calculator);
    places = new PlaceMistakes(names, datasets, calculator);
    bases = new BaseMistakes(definition, datasets, calculator);
  }

  /**
   * The mistake, if one fits.
   *
   * @param right the right value
   * @param stated what was stated instead, in its own decimals
   */
  public Optional<String> of(Computed right, BigDecimal stated) {
    if (right.number().isEmpty()) {
      return Optional.empty();
    }
    Stream<Supplier<Optional<String>>> tries =
        Stream.of(
            () -> rounding.of(right.number().get(), stated),
            () -> changes.points(right, stated),
            () -> bases.otherPeriod(right, stated),
            () -> places.otherPeriod(right, stated),
            () -> changes.insteadOfShare(right, stated),
            () -> places.otherMember(right, stated),
            () -> bases.otherBase(right, stated),
            () -> rounding.transposed(right.number().get(), stated));
    return tries.map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  /** The mistake in brackets after a blank, or nothing. */
  public String inBrackets(Computed right, BigDecimal stated) {
    return of(right, stated).map(one -> " (" + one + ")").orElse("");
  }
}
