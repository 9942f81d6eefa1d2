package org.lscb.report.validation.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.CheckDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.AddressResolver;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.Value;

/** Finds the values that a check speaks of; a board need not have all of them. */
public final class Lookup {

  private final ReportDefinition definition;
  private final AddressResolver resolver;
  private final Calculator calculator;
  private final Findings findings;
  private final Diagnostics diagnostics;

  /** Looks values up. */
  public Lookup(
      ReportDefinition definition,
      AddressResolver resolver,
      Calculator calculator,
      Findings findings,
      Diagnostics diagnostics) {
    this.definition = definition;
    this.resolver = resolver;
    this.calculator = calculator;
    this.findings = findings;
    this.diagnostics = diagnostics;
  }

  /** The place that an address of a check means, if anything is recorded there. */
  public Optional<Coordinate> place(CheckDefinition check, String address) {
    Optional<Address> named = Address.parse(address);
    boolean elsewhere = named.flatMap(Address::chapter).filter(this::isLeftOut).isPresent();
    if (elsewhere) {
      return Optional.empty();
    }
    Diagnostics found = new Diagnostics();
    Optional<Coordinate> place =
        resolver.reportingTo(found).resolve(check.chapter(), address, check.position());
    found.inReadingOrder().stream()
        .filter(one -> one.problem() != Problem.NOT_RECORDED)
        .forEach(diagnostics::add);
    return place.filter(one -> findings.readable(one.subject()));
  }

  /** A built-in chapter may name another chapter that a report has not. */
  private boolean isLeftOut(String chapter) {
    return definition.chapter(chapter).isEmpty();
  }

  /** The value at a place. */
  public Computed value(Coordinate place) {
    return calculator.compute(place);
  }

  /** The number at a place, if an exact one is known. */
  public static Optional<BigDecimal> exact(Computed value) {
    return value.value() instanceof Value.Quantity quantity
            && quantity.qualifier() == Value.Qualifier.EXACT
        ? Optional.of(quantity.number())
        : Optional.empty();
  }

  /** A number as a message shows it: recorded ones as they are, computed ones with two places. */
  public static String shown(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    BigDecimal shown = plain.scale() > 3 ? number.setScale(2, RoundingMode.HALF_UP) : number;
    return (shown.scale() > 3 ? plain : shown).toPlainString();
  }
}
