package org.lscb.report.statistics.interval;

import java.math.BigDecimal;
import org.lscb.report.statistics.Rounding;

/**
 * Where an area stands in a funnel of rates.
 *
 * @param rate for each so many of the population
 * @param population of one year
 */
public record FunnelPoint(BigDecimal rate, BigDecimal population) {

  private static final BigDecimal FEWEST_STANDARDISED = BigDecimal.TEN;

  /**
   * From a rate alone: its population follows from how many events there were.
   *
   * @param per for each how many people the rate is given
   * @param years how many years' events were counted
   * @throws IllegalArgumentException if the rate is not above 0: nothing follows from it
   */
  public static FunnelPoint of(BigDecimal events, BigDecimal rate, BigDecimal per, int years) {
    if (rate.signum() <= 0) {
      throw new IllegalArgumentException("no population follows from the rate " + rate);
    }
    BigDecimal population = Rounding.divide(per.multiply(events), rate);
    return new FunnelPoint(rate, Rounding.divide(population, BigDecimal.valueOf(years)));
  }

  /**
   * The same for a rate that was standardised by age.
   *
   * <p>guidance: below ten events no standardised rate is given.
   *
   * @throws IllegalArgumentException below ten events, and as {@link #of}
   */
  public static FunnelPoint ofStandardised(
      BigDecimal events, BigDecimal rate, BigDecimal per, int years) {
    if (events.compareTo(FEWEST_STANDARDISED) < 0) {
      throw new IllegalArgumentException("a standardised rate needs ten events, not " + events);
    }
    return of(events, rate, per, years);
  }
}
