package org.lscb.report.statistics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  /** The worked examples of Newcombe (1998), method 10, as printed there. */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.0524, 0.3339",
    "9, 10, 3, 10, 0.1705, 0.8090",
    "6, 7, 2, 7, 0.0582, 0.8062",
    "5, 56, 0, 29, -0.0381, 0.1926",
    "0, 10, 0, 20, -0.1611, 0.2775",
    "0, 10, 0, 10, -0.2775, 0.2775",
    "10, 10, 0, 20, 0.6791, 1.0000",
    "10, 10, 0, 10, 0.6075, 1.0000"
  })
  void newcombesExamplesAreReproduced(
      int part, int whole, int part2, int whole2, double lower, double upper) {
    Interval interval =
        ProportionDifference.interval(
            number(part), number(whole), number(part2), number(whole2), Confidence.OF_95);
    assertThat(interval.lower().orElseThrow().doubleValue()).isCloseTo(lower, within(5.1e-5));
    assertThat(interval.upper().doubleValue()).isCloseTo(upper, within(5.1e-5));
  }

  @Test
  void proportionsMayDifferAlthoughTheirIntervalsOverlap() {
    Interval one = ProportionLimits.of(number(60), number(100), Confidence.OF_95);
    Interval two = ProportionLimits.of(number(45), number(100), Confidence.OF_95);
    assertThat(one.lower().orElseThrow()).isLessThan(two.upper());
    assertThat(ProportionDifference.of(number(60), number(100), number(45), number(100)))
        .isEqualTo(Significance.HIGHER_BEYOND_95);
  }

  /** With equal populations the first of n events in all is binomial with one half. */
  @ParameterizedTest
  @CsvSource({
    "5, 0, SIMILAR", // 2 × 1/32 is 0.0625
    "6, 0, HIGHER_BEYOND_95", // 2 × 1/64 is 0.03125
    "0, 6, LOWER_BEYOND_95",
    "9, 0, HIGHER_BEYOND_95", // 2 × 1/512 is 0.0039
    "10, 0, HIGHER_BEYOND_99_8", // 2 × 1/1024 is 0.00195
    "0, 10, LOWER_BEYOND_99_8",
    "0, 0, SIMILAR",
    "9, 2, SIMILAR", // 2 × 67/2048 is 0.065
    "10, 2, HIGHER_BEYOND_95" // 2 × 79/4096 is 0.0386
  })
  void countsAreComparedGivenTheirTotal(int first, int second, Significance expected) {
    assertThat(CountComparison.of(number(first), number(7), number(second), number(7)))
        .isEqualTo(expected);
  }

  @Test
  void populationsOfCountsAreTakenIntoAccount() {
    assertThat(CountComparison.of(number(60), number(200), number(30), number(100)))
        .isEqualTo(Significance.SIMILAR);
    assertThat(CountComparison.of(number(60), number(100), number(30), number(100)))
        .isEqualTo(Significance.HIGHER_BEYOND_95);
  }

  @Test
  void countsThatCannotBeComparedAreRefused() {
    BigDecimal one = BigDecimal.ONE;
    assertThatThrownBy(() -> CountComparison.of(new BigDecimal("1.5"), one, one, one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.5");
    assertThatThrownBy(() -> CountComparison.of(one, one, number(-2), one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-2");
    assertThatThrownBy(() -> CountComparison.of(one, BigDecimal.ZERO, one, one))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void valueIsComparedWithABenchmarkByItsIntervals() {
    Interval at95 = Interval.of(12, 18);
    Interval at998 = Interval.of(10, 20);
    assertThat(Significance.of(at95, at998, number(9))).isEqualTo(Significance.HIGHER_BEYOND_99_8);
    assertThat(Significance.of(at95, at998, number(11))).isEqualTo(Significance.HIGHER_BEYOND_95);
    assertThat(Significance.of(at95, at998, number(12))).isEqualTo(Significance.SIMILAR);
    assertThat(Significance.of(at95, at998, number(19))).isEqualTo(Significance.LOWER_BEYOND_95);
    assertThat(Significance.of(at95, at998, number(21))).isEqualTo(Significance.LOWER_BEYOND_99_8);
  }

  @Test
  void unknownLowerLimitIsAboveNothing() {
    Interval interval = new Interval(Optional.empty(), number(9));
    assertThat(interval.above(number(-1))).isFalse();
    assertThat(interval.below(number(10))).isTrue();
  }

  @Test
  void exchangedLimitsAreRefused() {
    assertThatThrownBy(() -> Interval.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static BigDecimal number(int number) {
    return BigDecimal.valueOf(number);
  }
}
