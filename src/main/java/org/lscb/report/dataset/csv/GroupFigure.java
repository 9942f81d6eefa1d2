package org.lscb.report.dataset.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.statistics.Value;

/**
 * The one figure of several areas, such as statistical neighbours.
 *
 * <p>guidance: it is a mean in one of the Department's tools and a median in another, so the report
 * says which, and how many of the areas had data.
 *
 * @param names the local authorities that could have been meant
 */
public record GroupFigure(BoardDefinition.Group group, List<String> names) {

  /** Their mean or median; empty where none has a number. */
  public Optional<Value> of(List<Value> values) {
    List<BigDecimal> numbers = numbers(values);
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    int count = numbers.size();
    BigDecimal two = BigDecimal.valueOf(2);
    return Optional.of(
        Value.of(
            group.median()
                ? Rounding.divide(numbers.get((count - 1) / 2).add(numbers.get(count / 2)), two)
                : Rounding.divide(
                    numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                    BigDecimal.valueOf(count))));
  }

  private static List<BigDecimal> numbers(List<Value> values) {
    return values.stream()
        .filter(Value.Quantity.class::isInstance)
        .map(one -> ((Value.Quantity) one).number())
        .sorted()
        .toList();
  }

  /** What is printed beside it. */
  public String note(Area area, List<Value> values) {
    return area.label()
        + ": the "
        + (group.median() ? "median" : "mean")
        + " of the "
        + numbers(values).size()
        + " with data, of "
        + group.members().size()
        + " areas.";
  }

  /** Reports a member that the file does not have. */
  public void reportMissing(BoardDefinition.Code member, String file, Diagnostics diagnostics) {
    String advice =
        Nearest.to(member.text().toLowerCase(Locale.UK), names)
            .or(() -> Nearest.to(member.text(), names))
            .map(one -> "did you mean \"" + one + "\"?")
            .orElse("write its name or code as the file does");
    diagnostics.report(Problem.NEIGHBOUR_NOT_FOUND, member.position(), member.text(), file, advice);
  }
}
