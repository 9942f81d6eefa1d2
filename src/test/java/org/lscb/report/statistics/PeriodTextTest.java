package org.lscb.report.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {

  private static Period period(String text) {
    return PeriodText.parse(text).orElseThrow(() -> new AssertionError("no period: " + text));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018-19, YEAR, 2018-04-01, 2019-03-31
          1999-00, YEAR, 1999-04-01, 2000-03-31
          2011-12, YEAR, 2011-04-01, 2012-03-31
          2018-19 Q1, QUARTER, 2018-04-01, 2018-06-30
          2018-19 Q3, QUARTER, 2018-10-01, 2018-12-31
          2018-19 Q4, QUARTER, 2019-01-01, 2019-03-31
          2019-20 Q4, QUARTER, 2020-01-01, 2020-03-31
          2018, CALENDAR_YEAR, 2018-01-01, 2018-12-31
          2018-04, MONTH, 2018-04-01, 2018-04-30
          2020-02, MONTH, 2020-02-01, 2020-02-29
          2019-03-31, SNAPSHOT, 2019-03-31, 2019-03-31
          2020-02-29, SNAPSHOT, 2020-02-29, 2020-02-29
          mid-2015, MID_YEAR, 2015-06-30, 2015-06-30
          school year 2018-19, SCHOOL_YEAR, 2018-09-01, 2019-08-31
          school year 2018-19 to 2019-05-31, SCHOOL_YEAR, 2018-09-01, 2019-05-31
          12 months to 2017-01, ROLLING_YEAR, 2016-02-01, 2017-01-31
          2008-04-01 to 2017-03-31, SPAN, 2008-04-01, 2017-03-31
          2017-01-15 to 2017-02-14, SPAN, 2017-01-15, 2017-02-14
          """)
  void everyFormIsReadAndWrittenAsItWas(
      String text, Period.Kind kind, LocalDate start, LocalDate end) {
    Period period = period(text);
    assertThat(period).isEqualTo(new Period(kind, start, end));
    assertThat(period).hasToString(text);
    assertThat(period(period.toString())).isEqualTo(period);
  }

  @Test
  void spanOfMonthsRunsFromTheFirstDayToTheLast() {
    assertThat(period("2017-11 to 2018-02")).hasToString("2017-11-01 to 2018-02-28");
  }

  @Test
  void timeThatIsNotStatedSortsBeforeEveryOther() {
    assertThat(period("not stated").kind()).isEqualTo(Period.Kind.NOT_STATED);
    assertThat(new TreeSet<>(List.of(period("2018"), period("not stated"))).first())
        .hasToString("not stated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-20",
        "2018-13",
        "2018-00",
        "2019-02-30",
        "2019-02-29",
        "2018-19 Q0",
        "2018-19 Q5",
        "2018-04 Q1",
        "2018-20 Q1",
        "18-19",
        "2018/19",
        "2018-2019",
        "mid-18",
        "mid 2015",
        "school year 2018",
        "school year 2018-20",
        "school year 2018-19 to 2018-08-31",
        "12 months to 2017",
        "12 months to 2017-13",
        "2019-03-31 to 2018-03-31",
        "2018 to 2019",
        "2018-04 to",
        "to 2018-04",
        "",
        "March 2019",
        "31/03/2019",
        "2019-3-31",
        "+2019-03-31"
      })
  void whatIsNoPeriodIsRefused(String text) {
    assertThat(PeriodText.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-19              | in 2018-19
          2018-19 Q2           | in 2018-19 quarter 2
          2019-03-31           | at 31 March 2019
          mid-2015             | at mid-2015
          2018-04              | in April 2018
          12 months to 2017-01 | in the period 12 months to January 2017
          2017-04 to 2018-03   | in the period April 2017 to March 2018
          2017-04-02 to 2018-03-31 | in the period 2 April 2017 to 31 March 2018
          school year 2018-19 to 2019-05-31 | in school year 2018-19 to 31 May 2019
          not stated           | (period not stated)
          """)
  void aPeriodIsPrintedAfterWhatWasCounted(String text, String phrase) {
    assertThat(period(text).phrase()).isEqualTo(phrase);
  }

  @Test
  void quartersLieWithinTheirYearAndOthersDoNot() {
    assertThat(period("2018-19 Q4").within(period("2018-19"))).isTrue();
    assertThat(period("2019-20 Q1").within(period("2018-19"))).isFalse();
    assertThat(period("2018-19").within(period("2018-19 Q4"))).isFalse();
  }
}
