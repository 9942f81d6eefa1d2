package org.lscb.report.output.ees;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.statistics.PeriodText;

/** Times are said in the words of the standard, or not at all. */
class TimeColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "2018-19, FINANCIAL_YEARS, 201819, Financial year",
    "1999-00, FINANCIAL_YEARS, 199900, Financial year",
    "12 months to 2019-03, FINANCIAL_YEARS, 201819, Financial year",
    "2018, CALENDAR_YEARS, 2018, Calendar year",
    "12 months to 2018-12, CALENDAR_YEARS, 2018, Calendar year",
    "school year 2018-19, ACADEMIC_YEARS, 201819, Academic year",
    "2018-19 Q1, QUARTERS, 201819, Financial year Q1",
    "2018-19 Q4, QUARTERS, 201819, Financial year Q4",
    "2019-01 to 2019-03, QUARTERS, 201819, Financial year Q4",
    "2018-04 to 2018-09, HALF_YEARS, 201819, Part 1 (April to September)",
    "2018-10 to 2019-03, HALF_YEARS, 201819, Part 2 (October to March)",
    "2018-04, MONTHS, 2018, April",
    "2019-03-31, DAYS, 2019, March",
    "mid-2018, DAYS, 2018, June"
  })
  void areSaidInItsWords(
      String written, TimeColumns.Times times, String period, String identifier) {
    assertThat(TimeColumns.of(PeriodText.parse(written).orElseThrow()))
        .contains(new TimeColumns(times, period, identifier));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not stated",
        "12 months to 2017-01",
        "school year 2018-19 to 2019-02-15",
        "2018-05 to 2018-07",
        "2018-05 to 2018-10",
        "2016-04 to 2019-03",
        "2018-04-02 to 2019-03-31",
        "2018-04-01 to 2018-04-29"
      })
  void areLeftOutWhereItHasNone(String written) {
    assertThat(TimeColumns.of(PeriodText.parse(written).orElseThrow())).isEmpty();
  }
}
