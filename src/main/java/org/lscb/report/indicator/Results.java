package org.lscb.report.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.indicator.Computed.How;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.Value;

/** Makes the value that follows from others. */
final class Results {

  private Results() {}

  /** Its name, with its members. */
  static String name(Computed computed) {
    StringBuilder name = new StringBuilder(computed.coordinate().subject().id());
    computed.coordinate().members().values().forEach(one -> name.append('/').append(one));
    return name.toString();
  }

  /** What follows from exact numbers; absent as soon as one of them is. */
  static Computed result(
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
