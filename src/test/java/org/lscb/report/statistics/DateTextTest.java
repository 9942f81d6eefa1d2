package org.lscb.report.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void monthsAreNamedAsJavaNamesThemInEngland(int month) {
    LocalDate date = LocalDate.of(2019, month, 28 - month);
    assertThat(DateText.day(date)).isEqualTo(java("d MMMM uuuu", date));
    assertThat(DateText.month(date)).isEqualTo(java("MMMM uuuu", date));
  }

  private static String java(String pattern, LocalDate date) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(date);
  }
}
