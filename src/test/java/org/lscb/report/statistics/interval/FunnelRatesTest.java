package org.lscb.report.statistics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of a rate where only the size of a place is known. */
class FunnelRatesTest {

  private static final BigDecimal PER = BigDecimal.valueOf(10_000);

  @ParameterizedTest(name = "{0} of {1} at {2}")
  @CsvSource({
    "43.7, 63210, 0.95",
    "43.7, 63210, 0.998",
    "0.9, 100000, 0.95",
    "1200, 4000000, 0.998",
    "57.5, 9000, 0.998"
  })
  void asManyEventsAsALimitAllowsWouldJustExpectTheBaseline(
      BigDecimal baseline, BigDecimal population, double level) {
    Confidence confidence = new Confidence(level);
    Interval limits = FunnelLimits.ofRate(baseline, population, PER, confidence);
    double people = population.doubleValue() / 10_000;
    double expected = baseline.doubleValue() * people;

    BigDecimal few = BigDecimal.valueOf(limits.lower().orElseThrow().doubleValue() * people);
    BigDecimal many = BigDecimal.valueOf(limits.upper().doubleValue() * people);

    assertThat(FunnelLimits.ofExpected(few, confidence).upper().doubleValue())
        .isCloseTo(expected, within(expected * 1e-6));
    assertThat(FunnelLimits.ofExpected(many, confidence).lower().orElseThrow().doubleValue())
        .isCloseTo(expected, within(expected * 1e-6));
  }

  @Test
  void whereFewAreExpectedNoneIsNoSurprise() {
    Interval limits = FunnelLimits.ofRate(new BigDecimal("3"), PER, PER, Confidence.OF_95);

    assertThat(limits.lower().orElseThrow().doubleValue()).isZero();
    assertThat(limits.upper().doubleValue()).isBetween(7.0, 9.0);
  }

  @Test
  void theLargerThePlaceTheNarrowerItsLimits() {
    BigDecimal baseline = new BigDecimal("40");
    Interval small = FunnelLimits.ofRate(baseline, new BigDecimal("20000"), PER, Confidence.OF_95);
    Interval large = FunnelLimits.ofRate(baseline, new BigDecimal("90000"), PER, Confidence.OF_95);

    assertThat(large.lower().orElseThrow()).isGreaterThan(small.lower().orElseThrow());
    assertThat(large.upper()).isLessThan(small.upper());
  }

  @Test
  void aPlaceWithoutPeopleHasNoLimits() {
    assertThatThrownBy(
            () -> FunnelLimits.ofRate(BigDecimal.TEN, BigDecimal.ZERO, PER, Confidence.OF_95))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
