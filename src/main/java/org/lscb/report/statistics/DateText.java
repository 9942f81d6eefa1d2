package org.lscb.report.statistics;

import java.time.LocalDate;
import java.util.List;

/** Dates as they are printed in England. */
public final class DateText {

  /** Spelled out, as to ask Java for them takes many times as long as all else about dates. */
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private DateText() {}

  /** A day: {@code 31 March 2019}. */
  public static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date);
  }

  /** The month of a day: {@code March 2019}. */
  public static String month(LocalDate date) {
    return MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }
}
