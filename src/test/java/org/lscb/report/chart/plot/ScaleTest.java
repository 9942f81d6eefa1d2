package org.lscb.report.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.statistics.Unit;

class ScaleTest {

  private static List<String> labels(String min, String max, Unit unit) {
    Scale scale = Scale.covering(new BigDecimal(min), new BigDecimal(max), unit);
    return scale.ticks().stream().map(scale::label).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0    | 55      | RATE    | 0 20 40 60",
        "438  | 472     | COUNT   | 430 440 450 460 470 480",
        "0    | 3       | COUNT   | 0 1 2 3",
        "0    | 1       | COUNT   | 0 1 2",
        "0    | 0.3     | RATE    | 0.0 0.1 0.2 0.3",
        "0    | 97      | PERCENT | 0% 20% 40% 60% 80% 100%",
        "0    | 1204000 | POUNDS  | £0 £500,000 £1,000,000 £1,500,000",
        "-800 | 1200    | POUNDS  | \u2212£1,000 \u2212£500 £0 £500 £1,000 £1,500",
        "0    | 0       | COUNT   | 0 1 2",
      })
  void ticksAreRound(String min, String max, Unit unit, String ticks) {
    assertThat(labels(min, max, unit)).containsExactly(ticks.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 5   | 1 2 3 4 5",
        "1 | 4   | 1 2 3 4",
        "1 | 7   | 1 2 3 4 5 6 7",
        "1 | 10  | 1 4 7 10",
        "0 | 10  | 0 2 4 6 8 10",
        "0 | 40  | 0 10 20 30 40",
        "0 | 1   | 0.0 0.2 0.4 0.6 0.8 1.0",
        "0 | 1.7 | 0.0 0.5 1.0 1.5 2.0",
      })
  void aRatingHasATickAtBothEndsIfWholeStepsLeadThere(String from, String to, String ticks) {
    Scale scale = Scale.between(new BigDecimal(from), new BigDecimal(to), Unit.SCORE);
    assertThat(scale.ticks().stream().map(scale::label)).containsExactly(ticks.split(" "));
  }

  @Test
  void everyRangeIsCoveredByThreeToEightTicks() {
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      BigDecimal one = number(random);
      BigDecimal other = number(random);
      Scale scale = Scale.covering(one.min(other), one.max(other), Unit.RATE);

      assertThat(scale.ticks()).hasSizeBetween(3, 8);
      assertThat(scale.ticks().get(0)).isLessThanOrEqualTo(one.min(other));
      assertThat(scale.ticks().get(scale.ticks().size() - 1))
          .isGreaterThanOrEqualTo(one.max(other));
    }
  }

  private static BigDecimal number(Random random) {
    return BigDecimal.valueOf(random.nextInt(2_000_000) - 500_000L, random.nextInt(12) - 4);
  }

  @Test
  void noTickStandsBetweenTwoWholeThings() {
    assertThat(labels("0", "2", Unit.COUNT)).containsExactly("0", "1", "2");
  }
}
