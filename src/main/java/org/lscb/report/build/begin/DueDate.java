package org.lscb.report.build.begin;

import org.lscb.report.statistics.Period;

/** When the numbers of a year are expected, unless somebody says otherwise. */
public final class DueDate {

  private static final int MONTHS = 3;

  private DueDate() {}

  /** Three months after the year's end, in words: {@code 30 June 2026}. */
  public static String of(Period year) {
    return Period.snapshot(year.end().plusMonths(MONTHS).withDayOfMonth(30)).words();
  }
}
