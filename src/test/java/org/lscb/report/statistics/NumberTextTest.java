package org.lscb.report.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0         | COUNT   | 0 | 0
          999       | COUNT   | 0 | 999
          1429      | COUNT   | 0 | 1,429
          1234567.5 | COUNT   | 0 | 1,234,568
          40.15     | RATE    | 1 | 40.2
          40        | RATE    | 1 | 40.0
          13.5      | PERCENT | 0 | 14%
          -13.5     | PERCENT | 0 | −14%
          -0.4      | PERCENT | 0 | 0%
          -1200     | POUNDS  | 0 | −£1,200
          0.004     | POUNDS  | 2 | £0.00
          -2.5      | POINTS  | 0 | −3
          """)
  void numbersArePrintedAsInEngland(BigDecimal number, Unit unit, int decimals, String text) {
    assertThat(NumberText.of(number, unit, decimals)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0    | zero
          2    | two
          2.0  | two
          20   | twenty
          21   | 21
          1429 | 1,429
          -3   | −3
          2.5  | 2.5
          1E+1 | ten
          """)
  void smallWholeNumbersBecomeWords(BigDecimal number, String words) {
    assertThat(NumberText.words(number)).isEqualTo(words);
  }

  @Test
  void halvesAreRoundedAwayFromZeroOnBothSides() {
    assertThat(Rounding.round(new BigDecimal("2.5"), 0)).isEqualByComparingTo("3");
    assertThat(Rounding.round(new BigDecimal("3.5"), 0)).isEqualByComparingTo("4");
    assertThat(Rounding.round(new BigDecimal("-2.5"), 0)).isEqualByComparingTo("-3");
    assertThat(Rounding.round(new BigDecimal("2.4999999999999999999"), 0))
        .isEqualByComparingTo("2");
  }

  @Test
  void divisionByZeroIsAnArithmeticException() {
    assertThatThrownBy(() -> Rounding.divide(BigDecimal.ONE, BigDecimal.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void roundingOnceIsNotRoundingTwice() {
    // 0.4545… would become 0.45, then 0.5, then 1.
    BigDecimal exact = Rounding.divide(BigDecimal.valueOf(5), BigDecimal.valueOf(11));
    assertThat(Rounding.round(exact, 0)).isEqualByComparingTo("0");
  }
}
