package org.lscb.report.statistics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The intervals that the Office for Health Improvement and Disparities computes, again. */
class IntervalVectorsTest {

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  @Test
  void byarsLimitsAreReproducedAndALowerOneBelowZeroIsNone() throws IOException {
    for (NamedCsvRecord row : Vectors.read("byars.csv", 7)) {
      Interval interval = PoissonLimits.byar(number(row, "x"), Vectors.confidence(row));
      Vectors.assertLimits(row, interval, "lowercl", "uppercl");
    }
  }

  @Test
  void wilsonsLimitsAreReproduced() throws IOException {
    for (NamedCsvRecord row : Vectors.read("wilson.csv", 6)) {
      Interval interval =
          ProportionLimits.of(number(row, "x"), number(row, "n"), Vectors.confidence(row));
      Vectors.assertLimits(row, interval, "lowercl", "uppercl");
    }
  }

  @Test
  void limitsOfRatesAreExactBelowTenEventsAndByarsAbove() throws IOException {
    int computed = 0;
    for (NamedCsvRecord row : Vectors.read("phe_rate.csv", 20)) {
      if (complete(row)) {
        Vectors.assertLimits(row, rate(row, Confidence.OF_95), "lower95_0cl", "upper95_0cl");
        Vectors.assertLimits(row, rate(row, Confidence.OF_99_8), "lower99_8cl", "upper99_8cl");
        computed++;
      }
    }
    assertThat(computed).isEqualTo(17);
  }

  @Test
  void limitsOfARateOfSeveralAreasAreThoseOfItsSums() throws IOException {
    int computed = 0;
    for (NamedCsvRecord row : Vectors.read("phe_rate_grouped.csv", 12)) {
      if (complete(row)) {
        Vectors.assertLimits(row, rate(row, Confidence.OF_95), "lowercl", "uppercl");
        computed++;
      }
    }
    assertThat(computed).isEqualTo(9);
  }

  @Test
  void limitsOfProportionsAreWilsons() throws IOException {
    int computed = 0;
    for (NamedCsvRecord row : Vectors.read("phe_proportion.csv", 19)) {
      if (complete(row)) {
        Vectors.assertLimits(row, share(row, Confidence.OF_95), "lower95_0cl", "upper95_0cl");
        Vectors.assertLimits(row, share(row, Confidence.OF_99_8), "lower99_8cl", "upper99_8cl");
        computed++;
      }
    }
    assertThat(computed).isEqualTo(16);
  }

  @Test
  void limitsOfAProportionOfSeveralAreasAreThoseOfItsSums() throws IOException {
    int computed = 0;
    for (NamedCsvRecord row : Vectors.read("phe_proportion_grouped.csv", 11)) {
      if (complete(row)) {
        Vectors.assertLimits(row, share(row, Confidence.OF_95), "lowercl", "uppercl");
        computed++;
      }
    }
    assertThat(computed).isEqualTo(8);
  }

  @Test
  void limitsOfMeansAreStudents() throws IOException {
    List<NamedCsvRecord> inputs = Vectors.read("phe_mean_inputs.csv", 26);
    for (NamedCsvRecord row : Vectors.read("phe_mean_expected.csv", 3)) {
      String area = row.getField("area");
      List<BigDecimal> values =
          inputs.stream()
              .filter(one -> area.equals("No grouping") || one.getField("area").equals(area))
              .map(one -> number(one, "value"))
              .toList();
      assertThat(values).hasSize(Integer.parseInt(row.getField("value_count")));
      Vectors.assertLimits(
          row, MeanLimits.of(values, Confidence.OF_95), "lower95_0cl", "upper95_0cl");
      Vectors.assertLimits(
          row, MeanLimits.of(values, Confidence.OF_99_8), "lower99_8cl", "upper99_8cl");
    }
  }

  @Test
  void everyInvalidInputIsRefusedWithTheNumberThatIsWrong() throws IOException {
    for (NamedCsvRecord row : Vectors.read("errors.csv", 15)) {
      String wrong =
          Stream.of("x", "n", "confidence")
              .filter(one -> blames(row.getField("expected_error"), one))
              .map(row::getField)
              .findFirst()
              .orElseThrow();
      assertThatThrownBy(() -> compute(row))
          .describedAs(row.toString())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(wrong);
    }
  }

  /** The words of the other program, to the input that they blame. */
  private static boolean blames(String message, String input) {
    return switch (input) {
      case "x" -> message.startsWith("observed events") || message.startsWith("numerators");
      case "n" -> message.startsWith("sample sizes") || message.startsWith("denominators");
      default -> message.startsWith("confidence level");
    };
  }

  private static Interval compute(NamedCsvRecord row) {
    BigDecimal x = number(row, "x");
    Confidence confidence = Vectors.confidence(row);
    return switch (row.getField("function")) {
      case "byars" -> PoissonLimits.byar(x, confidence);
      case "phe_rate" -> RateLimits.of(x, number(row, "n"), BigDecimal.ONE, confidence);
      default -> ProportionLimits.of(x, number(row, "n"), confidence);
    };
  }

  @Test
  void certaintyIsTheWholeOfAProportion() {
    Interval interval = ProportionLimits.of(BigDecimal.valueOf(65), PERCENT, new Confidence(1));
    assertThat(interval.lower().orElseThrow()).isEqualByComparingTo("0");
    assertThat(interval.upper()).isEqualByComparingTo("1");
  }

  @Test
  void noEventsMayStillMeanThree() {
    Interval interval = PoissonLimits.of(BigDecimal.ZERO, Confidence.OF_95);
    assertThat(interval.lower().orElseThrow()).isEqualByComparingTo("0");
    assertThat(interval.upper().doubleValue()).isCloseTo(3.688879454, within(1e-9));
  }

  @Test
  void oneValueHasNoIntervalOfItsMean() {
    assertThatThrownBy(() -> MeanLimits.of(List.of(BigDecimal.ONE), Confidence.OF_95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1");
  }

  /** Where the source has no numerator or no denominator, nothing can be computed. */
  private static boolean complete(NamedCsvRecord row) {
    return !Vectors.blank(row, "numerator") && !Vectors.blank(row, "denominator");
  }

  private static Interval rate(NamedCsvRecord row, Confidence confidence) {
    return RateLimits.of(
        number(row, "numerator"),
        number(row, "denominator"),
        row.getFields().contains("rate per 100000") ? new BigDecimal("100000") : PERCENT,
        confidence);
  }

  private static Interval share(NamedCsvRecord row, Confidence confidence) {
    return ProportionLimits.of(number(row, "numerator"), number(row, "denominator"), confidence)
        .times(number(row, "multiplier"));
  }

  private static BigDecimal number(NamedCsvRecord row, String field) {
    return Vectors.number(row, field);
  }
}
