package org.lscb.report.document.alt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Figure.Kind;
import org.lscb.report.document.Figure.Series;
import org.lscb.report.document.Figure.Series.Role;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Table;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;

class AltTextTest {

  @Test
  void barsOverTimeTellStartEndAndTurn() {
    assertThat(alt(Kind.BARS, "Referrals fell again", "2013-14, 2015-16, 2018-19", "R: 21 123 83"))
        .isEqualTo(
            "Bar chart: Referrals fell again. From 21 in 2013-14 to 83 in 2018-19;"
                + " highest 123 in 2015-16.");
  }

  @Test
  void datesWithADayAreSaidWithAt() {
    assertThat(alt(Kind.BARS, "Fewer plans", "29 January 2018, 31 March 2019", "P: 296 254"))
        .isEqualTo("Bar chart: Fewer plans. From 296 at 29 January 2018 to 254 at 31 March 2019.");
  }

  @Test
  void barsOfOtherThingsTellLargestAndSmallest() {
    assertThat(alt(Kind.SORTED_BARS, "Placements", "Foster care, Homes, Adoption", "P: 253 69 5"))
        .isEqualTo("Bar chart: Placements. Largest: Foster care, 253; smallest: Adoption, 5.");
  }

  @Test
  void linesAreToldOneByOneAndThePeriodsOnce() {
    assertThat(alt(Kind.LINES, "Plan rate", "2014, 2019", "Lambeth: 52.1 40.2", "England: 42 43"))
        .isEqualTo(
            "Line chart: Plan rate. Lambeth from 52.1 in 2014 to 40.2 in 2019;"
                + " England from 42 to 43.");
  }

  @Test
  void clustersSetTheSeriesSideBySide() {
    assertThat(
            alt(
                Kind.CLUSTERS,
                "Free meals",
                "Primary, Secondary",
                "Lambeth: 23% 24%",
                "England: 14% 13%"))
        .isEqualTo(
            "Clustered bar chart: Free meals."
                + " Primary: Lambeth 23%, England 14%; Secondary: Lambeth 24%, England 13%.");
  }

  @Test
  void periodsFollowTheirNumbers() {
    assertThat(alt(Kind.CLUSTERS, "Fewer plans", "Plans", "29 January 2018: 296", "2018-19: 254"))
        .isEqualTo(
            "Clustered bar chart: Fewer plans. Plans: 296 at 29 January 2018, 254 in 2018-19.");
  }

  @Test
  void ofAPairWithAHiddenSideTheOtherIsSaid() {
    assertThat(alt(Kind.CLUSTERS, "Ages", "Under 1, 1 to 4", "Boys: c 9", "Girls: 7 8"))
        .isEqualTo(
            "Clustered bar chart: Ages. Under 1: Girls 7; 1 to 4: Boys 9, Girls 8;"
                + " some values are withheld.");
  }

  @Test
  void aClusterOfOneIsABarChart() {
    assertThat(alt(Kind.CLUSTERED_BARS, "Referrals", "Schools, Health", "2016-17: 26 6"))
        .isEqualTo("Bar chart: Referrals. Largest: Schools, 26; smallest: Health, 6.");
  }

  @Test
  void aStackTellsTheLargestPartOfItsFirstCompleteBar() {
    assertThat(
            alt(
                Kind.STACKED_SHARES,
                "Outcomes",
                "Schools, Health",
                "Upheld: c 20%",
                "Other: 30% 80%"))
        .isEqualTo(
            "Stacked bar chart: Outcomes. Largest part of Health: Other, 80%;"
                + " some values are withheld.");
  }

  @Test
  void aDumbbellTellsItsWidestGap() {
    assertThat(alt(Kind.DUMBBELL, "Plans by age", "Under 1, 1 to 4", "2019: 31 62", "2018: 34 78"))
        .isEqualTo("Dot chart: Plans by age. Widest gap: 1 to 4, 62 in 2019, 78 in 2018.");
  }

  @Test
  void nothingIsCalledLargestOfAllWhereSomethingIsHidden() {
    assertThat(alt(Kind.SORTED_BARS, "Placements", "Foster care, Homes, Adoption", "P: 253 c 7"))
        .isEqualTo(
            "Bar chart: Placements. Of the values shown, largest: Foster care, 253;"
                + " smallest: Adoption, 7; some values are withheld.");
  }

  @Test
  void hiddenEndsOfATrendGiveWayToTheValuesShown() {
    assertThat(alt(Kind.BARS, "Deaths", "2015, 2016, 2017, 2018", "D: c 9 7 c"))
        .isEqualTo("Bar chart: Deaths. From 9 in 2016 to 7 in 2017; some values are withheld.");
  }

  @Test
  void neitherHiddenCategoryNorSymbolIsNamed() {
    String alt = alt(Kind.SORTED_BARS, "Causes", "Known, Secret, Lost", "P: 12 c x");

    assertThat(alt).doesNotContain("Secret").doesNotContain("Lost").doesNotContain("[");
  }

  @Test
  void whereEverythingIsHiddenItSaysSo() {
    assertThat(alt(Kind.BARS, "Deaths", "2015, 2016", "D: c c"))
        .isEqualTo("Bar chart: Deaths. No value can be shown.");
  }

  @Test
  void oneValueIsJustSaid() {
    assertThat(alt(Kind.BARS, "Plans", "Lambeth", "P: 254"))
        .isEqualTo("Bar chart: Plans. Lambeth, 254.");
  }

  @Test
  void furtherSeriesAreLeftOutWhereTheTextWouldGrowLong() {
    String alt =
        alt(
            Kind.LINES,
            "Lambeth’s rate of child protection plans is now below England’s",
            "2014, 2019",
            "Lambeth: 52.1 40.2",
            "England: 42.1 43.7",
            "Statistical neighbours: 47.9 46.4");

    assertThat(alt).hasSizeLessThanOrEqualTo(140).contains("40.2").doesNotContain("46.4");
  }

  @Test
  void intervalsTellWhoLiesBeyondTheBenchmark() {
    assertThat(chance(Kind.INTERVALS, Role.INTERVAL, "60 to 90", "30 to 50", "10 to 20"))
        .isEqualTo(
            "Dot chart with intervals: Rates. Interval above England: Ash; interval below England:"
                + " Elm; England 43.7.");
  }

  @Test
  void intervalsThatAllHoldTheBenchmarkTellLargestAndSmallest() {
    assertThat(chance(Kind.INTERVALS, Role.INTERVAL, "30 to 90", "30 to 50", "10 to 60"))
        .contains("Largest: Ash, 75; smallest: Elm, 15; England 43.7");
  }

  @Test
  void aFunnelTellsWhoLiesOutsideTheLimits() {
    assertThat(chance(Kind.FUNNEL, Role.LIMITS_99_8, "30 to 60", "30 to 60", "10 to 60"))
        .isEqualTo("Funnel plot: Rates. Above the 99.8% limits: Ash; England 43.7.");
    assertThat(chance(Kind.FUNNEL, Role.LIMITS_99_8, "30 to 80", "30 to 60", "10 to 60"))
        .contains("All that are shown lie within the 99.8% limits");
  }

  @Test
  void aSlopeTellsTheWidestGap() {
    assertThat(alt(Kind.SLOPE, "Plans", "Under 5, Older", "2018: 30 60", "2019: 20 58"))
        .isEqualTo("Slope chart: Plans. Widest gap: Under 5, 30 in 2018, 20 in 2019.");
  }

  private static String chance(Kind kind, Role role, String... spans) {
    List<PublishedValue> ends = new ArrayList<>();
    for (String span : spans) {
      String[] parts = span.split(" to ");
      ends.add(span(new BigDecimal(parts[0]), new BigDecimal(parts[1]), span));
    }
    List<Series> series =
        List.of(
            new Series("Rate", Role.MAIN, List.of(value("75"), value("40"), value("15"))),
            new Series("Interval", role, ends));
    return AltText.of(
        figure(
            kind,
            "Rates",
            "Ash, Beech, Elm",
            series,
            Optional.of(
                new Figure.Reference("England", false, value("43.7"), new BigDecimal("10000")))),
        "Rates");
  }

  @Test
  void aTitleThatEndsInAFullStopGetsNoSecondOne() {
    assertThat(alt(Kind.BARS, "Plans fell.", "Lambeth", "P: 254")).contains("fell. Lambeth");
  }

  private static String alt(Kind kind, String title, String categories, String... series) {
    List<Series> all = new ArrayList<>();
    for (String one : series) {
      String[] parts = one.split(": ");
      List<PublishedValue> values =
          Arrays.stream(parts[1].split(" ")).map(AltTextTest::value).toList();
      all.add(new Series(parts[0], Role.MAIN, values));
    }
    Figure figure = figure(kind, title, categories, all, Optional.empty());
    return AltText.of(figure, title);
  }

  private static Figure figure(
      Kind kind,
      String title,
      String categories,
      List<Series> series,
      Optional<Figure.Reference> reference) {
    Table data =
        new Table("data-x", "x", "x", List.of(), List.of(), List.of(), List.of(), "", false);
    return new Figure(
        "figure-x",
        kind,
        title,
        "Subtitle",
        "",
        Unit.COUNT,
        "",
        List.of(categories.split(", ")),
        series,
        -1,
        Optional.empty(),
        reference,
        List.of(),
        List.of(),
        "",
        data);
  }

  private static PublishedValue span(BigDecimal from, BigDecimal to, String text) {
    return new PublishedValue(
        "x:y",
        "y",
        Unit.COUNT,
        0,
        Optional.empty(),
        Optional.empty(),
        text,
        "as recorded",
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of(new PublishedValue.Span(from, to)));
  }

  private static PublishedValue value(String text) {
    Optional<Symbol> symbol =
        Arrays.stream(Symbol.values()).filter(one -> one.id().equals(text)).findFirst();
    Optional<BigDecimal> number =
        symbol.isPresent() ? Optional.empty() : Optional.of(new BigDecimal(text.replace("%", "")));
    String printed = symbol.map(Symbol::printed).orElse(text);
    return new PublishedValue(
        "x:y",
        "y",
        Unit.COUNT,
        0,
        number,
        symbol,
        printed,
        "as recorded",
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
