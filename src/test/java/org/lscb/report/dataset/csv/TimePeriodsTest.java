package org.lscb.report.dataset.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.statistics.Period;

class TimePeriodsTest {

  @ParameterizedTest
  @CsvSource({
    "201819, Financial year, 2018-19",
    "201819, Financial year Q3, 2018-19 Q3",
    "201819, Academic year, school year 2018-19",
    "2018, Calendar year, 2018",
    "2019, Reporting year, 2019",
    "199900, Financial year, 1999-00",
    "2018, April, 2018-04"
  })
  void timeColumnsMakeAPeriod(String time, String identifier, String period) {
    assertThat(read(Optional.empty(), time, identifier)).hasToString(period);
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 31 March, 2019-03-31",
    "201819, 31 March, 2019-03-31",
    "201819, 30 June, 2018-06-30",
    "2018, mid-year, mid-2018"
  })
  void dayOfEachYearMakesASnapshot(String time, String day, String period) {
    assertThat(read(Optional.of(day), time, "Reporting year")).hasToString(period);
  }

  private static Period read(Optional<String> day, String time, String identifier) {
    return TimePeriods.of(day).orElseThrow().read(time, identifier).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "201820, Financial year",
    "18, Calendar year",
    "2018-19, Financial year",
    "2018, Week 3",
    "201819, Financial year Q5"
  })
  void whatIsNoPeriodIsNotGuessed(String time, String identifier) {
    assertThat(TimePeriods.of(Optional.empty()).orElseThrow().read(time, identifier)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 Febuary", "31.3.", "30 February", "March", "0 May"})
  void whatIsNoDayIsRefused(String day) {
    assertThat(TimePeriods.of(Optional.of(day))).isEmpty();
  }

  @Test
  void leapDayIsADayOfLeapYearsOnly() {
    TimePeriods times = TimePeriods.of(Optional.of("29 February")).orElseThrow();
    assertThat(times.read("2020", "Reporting year")).isPresent();
    assertThat(times.read("2019", "Reporting year")).isEmpty();
  }
}
