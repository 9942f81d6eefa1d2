package org.lscb.report.statistics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.lscb.report.statistics.Rounding;

/** The funnels that the Office for Health Improvement and Disparities draws, again. */
class FunnelVectorsTest {

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
  private static final BigDecimal PER = BigDecimal.valueOf(100_000);
  private static final BigDecimal YEARS = BigDecimal.valueOf(3);

  @Test
  void limitsOfProportionsAreReproduced() throws IOException {
    assertProportions("funnel_proportion_limits.csv", row -> true, 5e-7);
  }

  @Test
  void limitsOfProportionsFollowTheBaselineOfTheirAreas() throws IOException {
    Predicate<NamedCsvRecord> small =
        row -> number(row, "denominator").compareTo(BigDecimal.valueOf(31_000)) < 0;
    assertProportions("funnel_proportion_limits_axis_variation.csv", small, 1e-6);
  }

  private static void assertProportions(
      String file, Predicate<NamedCsvRecord> used, double tolerance) throws IOException {
    BigDecimal baseline = baseline(proportions().stream().filter(used).toList());
    for (NamedCsvRecord row : Vectors.read(file, 100)) {
      near(row, baseline.multiply(PERCENT), "baseline", tolerance);
      BigDecimal size = number(row, "population");
      Interval two = FunnelLimits.ofProportion(baseline, size, Confidence.OF_95).times(PERCENT);
      Interval three = FunnelLimits.ofProportion(baseline, size, Confidence.OF_99_8).times(PERCENT);
      near(row, two.lower().orElseThrow(), "lower_2s_limit", tolerance);
      near(row, two.upper(), "upper_2s_limit", tolerance);
      near(row, three.lower().orElseThrow(), "lower_3s_limit", tolerance);
      near(row, three.upper(), "upper_3s_limit", tolerance);
    }
  }

  @Test
  void everyProportionIsFoundInsideOrOutsideItsLimits() throws IOException {
    BigDecimal baseline = baseline(proportions());
    for (NamedCsvRecord row : proportions()) {
      BigDecimal size = number(row, "denominator");
      Significance found =
          Significance.within(
              FunnelLimits.ofProportion(baseline, size, Confidence.OF_95),
              FunnelLimits.ofProportion(baseline, size, Confidence.OF_99_8),
              Rounding.divide(number(row, "numerator"), size));
      assertLabel(row, "expected_significance", found);
    }
  }

  @Test
  void limitsOfRatiosAreReproduced() throws IOException {
    for (NamedCsvRecord row : Vectors.read("funnel_ratio_limits.csv", 100)) {
      assertRatio(row, "2s", Confidence.OF_95);
      assertRatio(row, "3s", Confidence.OF_99_8);
    }
  }

  /** A funnel's lower limit is where the expected events are at their most, and the reverse. */
  private static void assertRatio(NamedCsvRecord row, String sigma, Confidence confidence) {
    BigDecimal observed = number(row, "observed_events");
    Interval exact = FunnelLimits.ofExpected(observed, confidence);
    assertRatio(row, "lower_" + sigma, exact.upper());
    assertRatio(row, "upper_" + sigma, exact.lower().orElseThrow());
  }

  private static void assertRatio(NamedCsvRecord row, String limit, BigDecimal exact) {
    BigDecimal observed = number(row, "observed_events");
    double file = number(row, limit + "_exp_events").doubleValue();
    BigDecimal expected = bisected(exact, observed, file);
    near(row, expected, limit + "_exp_events", 1e-7);
    BigDecimal ratio = Rounding.divide(observed, expected);
    near(row, ratio.subtract(BigDecimal.ONE), limit + "_count", 1e-8, true);
    near(row, ratio.multiply(PERCENT), limit + "_isr", 1e-8, true);
  }

  /**
   * Our exact limit as the files have it: they were found by halving steps of {@code λ ÷ (λ + 1 +
   * observed)} down to 2⁻²⁴, so that they stand in the middle of the last step. A limit at the end
   * of a step, as near as 1e-9, may have been found in the next one.
   */
  private static BigDecimal bisected(BigDecimal exact, BigDecimal observed, double file) {
    double more = observed.doubleValue() + 1;
    double found = exact.doubleValue() / (exact.doubleValue() + more);
    return DoubleStream.of(found - 1e-9, found + 1e-9)
        .map(one -> (Math.floor(one * (1 << 23)) + 0.5) / (1 << 23))
        .map(one -> more * one / (1 - one))
        .boxed()
        .min(Comparator.comparingDouble(one -> Math.abs(one - file)))
        .map(BigDecimal::valueOf)
        .orElseThrow();
  }

  @Test
  void everyRatioIsFoundInsideOrOutsideItsLimits() throws IOException {
    for (NamedCsvRecord row : Vectors.read("funnel_ratio_inputs.csv", 300)) {
      BigDecimal observed = number(row, "obs");
      Significance found =
          Significance.of(
              FunnelLimits.ofExpected(observed, Confidence.OF_95),
              FunnelLimits.ofExpected(observed, Confidence.OF_99_8),
              number(row, "expected"));
      assertLabel(row, "expected_significance", found);
    }
  }

  @Test
  void limitsOfRatesAreReproduced() throws IOException {
    assertRates("funnel_rate_limits.csv", events -> events, row -> true);
  }

  @Test
  void limitsOfCrudeRatesFollowTheBaselineOfTheirAreas() throws IOException {
    assertRates("funnel_rate_limits_2.csv", events -> BigDecimal.valueOf(5), row -> true);
  }

  @Test
  void limitsOfCrudeRatesOfLargeAreasFollowTheirBaseline() throws IOException {
    double most =
        rates().stream().mapToDouble(row -> people(row).doubleValue()).max().orElseThrow();
    assertRates(
        "funnel_rate_limits_3.csv",
        events -> BigDecimal.ZERO,
        row -> people(row).doubleValue() > most / 2);
  }

  /**
   * The limits in a file, and the baseline that they are drawn from.
   *
   * @param largest what became of the area with most events
   */
  private static void assertRates(
      String file, UnaryOperator<BigDecimal> largest, Predicate<NamedCsvRecord> used)
      throws IOException {
    BigDecimal most =
        rates().stream().map(row -> number(row, "ev")).max(BigDecimal::compareTo).orElseThrow();
    BigDecimal events = BigDecimal.ZERO;
    BigDecimal people = BigDecimal.ZERO;
    for (NamedCsvRecord row : rates().stream().filter(used).toList()) {
      BigDecimal own = number(row, "ev");
      BigDecimal changed = own.equals(most) ? largest.apply(own) : own;
      boolean followed = own.equals(most) && changed.signum() > 0;
      events = events.add(changed);
      people =
          people.add(
              followed
                  ? FunnelPoint.of(changed, number(row, "rate"), PER, 1).population()
                  : people(row));
    }
    BigDecimal baseline = Rounding.divide(events.multiply(PER), people);
    for (NamedCsvRecord row : Vectors.read(file, 100)) {
      near(row, baseline, "baseline", 1e-9, true);
      assertRate(row, "2s", Confidence.OF_95);
      assertRate(row, "3s", Confidence.OF_99_8);
    }
  }

  private static List<NamedCsvRecord> rates() throws IOException {
    return Vectors.read("funnel_rate_inputs.csv", 50);
  }

  /** The people among whom the events of three years were counted. */
  private static BigDecimal people(NamedCsvRecord row) {
    return FunnelPoint.of(number(row, "ev"), number(row, "rate"), PER, 1).population();
  }

  private static void assertRate(NamedCsvRecord row, String sigma, Confidence confidence) {
    BigDecimal events = number(row, "Events");
    Interval exact = FunnelLimits.ofExpected(events, confidence);
    assertRate(row, "lower_" + sigma, exact.upper());
    assertRate(row, "upper_" + sigma, exact.lower().orElseThrow());
  }

  /** The population in which so many events are expected, and the rate of those observed. */
  private static void assertRate(NamedCsvRecord row, String limit, BigDecimal exact) {
    BigDecimal baseline = number(row, "baseline");
    BigDecimal inFile = number(row, limit + "_population_1_year").multiply(YEARS);
    double file = Rounding.divide(inFile.multiply(baseline), PER).doubleValue();
    BigDecimal expected = bisected(exact, number(row, "Events"), file);
    FunnelPoint like = FunnelPoint.of(expected, baseline, PER, YEARS.intValue());
    near(row, like.population(), limit + "_population_1_year", 1e-8, true);
    BigDecimal people = like.population().multiply(YEARS);
    BigDecimal rate = Rounding.divide(number(row, "Events").multiply(PER), people);
    near(row, rate, limit + "_limit", 1e-8, true);
  }

  @Test
  void pointsOfRatesAreReproduced() throws IOException {
    int standardised = 0;
    for (NamedCsvRecord row : rates()) {
      BigDecimal events = number(row, "ev");
      BigDecimal rate = number(row, "rate");
      assertPoint(row, FunnelPoint.of(events, rate, PER, 3), "_crude");
      if (row.getField("rate_chart").equals("NA")) {
        // In this file the largest area was given five events for its standardised rate.
        assertThatThrownBy(() -> FunnelPoint.ofStandardised(BigDecimal.valueOf(5), rate, PER, 3))
            .hasMessageContaining("5");
      } else {
        assertPoint(row, FunnelPoint.ofStandardised(events, rate, PER, 3), "");
        assertPoint(row, FunnelPoint.of(events, rate, PER, 5), "_crude_with_denom");
        standardised++;
      }
    }
    assertThat(standardised).isEqualTo(49);
  }

  private static void assertPoint(NamedCsvRecord row, FunnelPoint point, String kind) {
    near(row, point.rate(), "rate_chart" + kind, 1e-9, true);
    near(row, point.population(), "denominator_derived" + kind, 1e-9, true);
  }

  @Test
  void everyRateIsFoundInsideOrOutsideItsLimits() throws IOException {
    List<NamedCsvRecord> all = Vectors.read("funnel_rate_significance.csv", 40);
    List<NamedCsvRecord> some =
        all.stream().filter(row -> number(row, "count").signum() > 0).toList();
    assertThat(some).hasSize(39);
    assertCrude(all, "crude_per_100000_with_0");
    assertCrude(all, "crude_per_100_with_0");
    assertCrude(some, "crude_per_100000_without_0");
    assertCrude(some, "crude_per_100_without_0");
    assertStandardised(some, "dsr_per_100000_with_0");
    assertStandardised(some, "dsr_per_100_with_0");
    assertStandardised(some, "dsr_per_100000_without_0");
    assertStandardised(some, "dsr_per_100_without_0");
  }

  private static void assertCrude(List<NamedCsvRecord> rows, String label) {
    BigDecimal baseline = Rounding.divide(sum(rows, "count"), sum(rows, "pop"));
    for (NamedCsvRecord row : rows) {
      assertRateLabel(row, label, number(row, "pop"), baseline);
    }
  }

  private static void assertStandardised(List<NamedCsvRecord> rows, String label) {
    List<BigDecimal> populations =
        rows.stream()
            .map(
                row ->
                    FunnelPoint.ofStandardised(
                            number(row, "count"), number(row, "rate_dsr"), PER, 1)
                        .population())
            .toList();
    BigDecimal all = populations.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal baseline = Rounding.divide(sum(rows, "count"), all);
    for (int i = 0; i < rows.size(); i++) {
      assertRateLabel(rows.get(i), label, populations.get(i), baseline);
    }
  }

  private static void assertRateLabel(
      NamedCsvRecord row, String label, BigDecimal population, BigDecimal baseline) {
    BigDecimal count = number(row, "count");
    Significance found =
        Significance.of(
            RateLimits.of(count, population, BigDecimal.ONE, Confidence.OF_95),
            RateLimits.of(count, population, BigDecimal.ONE, Confidence.OF_99_8),
            baseline);
    assertLabel(row, label, found);
  }

  private static void assertLabel(NamedCsvRecord row, String field, Significance found) {
    Significance expected =
        switch (row.getField(field)) {
          case "High (0.001)" -> Significance.HIGHER_BEYOND_99_8;
          case "High (0.025)" -> Significance.HIGHER_BEYOND_95;
          case "Low (0.001)" -> Significance.LOWER_BEYOND_99_8;
          case "Low (0.025)" -> Significance.LOWER_BEYOND_95;
          case "Not significant" -> Significance.SIMILAR;
          default -> throw new AssertionError(row.toString());
        };
    assertThat(found).describedAs(row.toString()).isEqualTo(expected);
  }

  private static List<NamedCsvRecord> proportions() throws IOException {
    return Vectors.read("funnel_proportion_inputs.csv", 303);
  }

  private static BigDecimal baseline(List<NamedCsvRecord> rows) {
    return Rounding.divide(sum(rows, "numerator"), sum(rows, "denominator"));
  }

  private static BigDecimal sum(List<NamedCsvRecord> rows, String field) {
    return rows.stream().map(row -> number(row, field)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal number(NamedCsvRecord row, String field) {
    return Vectors.number(row, field);
  }

  private static void near(NamedCsvRecord row, BigDecimal actual, String field, double tolerance) {
    near(row, actual, field, tolerance, false);
  }

  private static void near(
      NamedCsvRecord row, BigDecimal actual, String field, double tolerance, boolean relative) {
    BigDecimal expected = number(row, field);
    double size = relative ? Math.abs(expected.doubleValue()) : 1;
    Vectors.near(row, actual, expected, within(tolerance * size));
  }
}
