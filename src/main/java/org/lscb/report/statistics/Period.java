package org.lscb.report.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The time that a value is about.
 *
 * @param kind what sort of time
 * @param start the first day; for a snapshot the day itself
 * @param end the last day; of two that end together the longer comes last, as a year after its
 *     fourth quarter
 */
public record Period(Kind kind, LocalDate start, LocalDate end) implements Comparable<Period> {

  /** Sorts of time. */
  public enum Kind {
    /** A reporting year, April to March. */
    YEAR,
    /** A quarter of a reporting year. */
    QUARTER,
    /** January to December. */
    CALENDAR_YEAR,
    /** A calendar month. */
    MONTH,
    /** A day on which was counted. */
    SNAPSHOT,
    /** 30 June, as used for population estimates. */
    MID_YEAR,
    /** September to August. */
    SCHOOL_YEAR,
    /** The twelve months that end with a month. */
    ROLLING_YEAR,
    /** From one day to another. */
    SPAN,
    /** The source does not say. */
    NOT_STATED
  }

  /** By so many days two like spans may differ: a leap day, and a weekend at either end. */
  private static final long LEAP_AND_WEEKEND = 5;

  /** Checks the order of the days. */
  public Period {
    Objects.requireNonNull(kind);
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("ends before it starts: " + start + " to " + end);
    }
  }

  /** The reporting year that starts on 1 April of the given year. */
  public static Period year(int startYear) {
    return new Period(Kind.YEAR, LocalDate.of(startYear, 4, 1), LocalDate.of(startYear + 1, 3, 31));
  }

  /** A day on which was counted. */
  public static Period snapshot(LocalDate day) {
    return new Period(Kind.SNAPSHOT, day, day);
  }

  /** A time that the source does not state; sorts before every other. */
  public static Period notStated() {
    return new Period(Kind.NOT_STATED, LocalDate.MIN, LocalDate.MIN);
  }

  /**
   * The quarters of a reporting year, in order.
   *
   * @throws IllegalStateException when it is none
   */
  public List<Period> quarters() {
    if (kind != Kind.YEAR) {
      throw new IllegalStateException(this + " is no reporting year");
    }
    List<Period> quarters = new ArrayList<>();
    for (LocalDate first = start; first.isBefore(end); first = first.plusMonths(3)) {
      quarters.add(new Period(Kind.QUARTER, first, first.plusMonths(3).minusDays(1)));
    }
    return quarters;
  }

  /** Whether it lies wholly within another period. */
  public boolean within(Period other) {
    return !start.isBefore(other.start) && !end.isAfter(other.end);
  }

  /**
   * Whether what was counted in both can be compared: of one kind, and where it is not always as
   * long, about as long. A part of a year has not gone down from a whole one.
   */
  public boolean comparesWith(Period other) {
    boolean anyLength = kind != Kind.SCHOOL_YEAR && kind != Kind.SPAN;
    return kind == other.kind && (anyLength || Math.abs(days() - other.days()) <= LEAP_AND_WEEKEND);
  }

  private long days() {
    return ChronoUnit.DAYS.between(start, end);
  }

  /** Spelled out, as is the hash: the generated ones cost more than all searches of a run. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Period that
            && kind == that.kind
            && start.equals(that.start)
            && end.equals(that.end);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * kind.ordinal() + start.hashCode()) + end.hashCode();
  }

  @Override
  public int compareTo(Period other) {
    int order = end.compareTo(other.end);
    order = order == 0 ? other.start.compareTo(start) : order;
    return order == 0 ? kind.compareTo(other.kind) : order;
  }

  /** As written in YAML and addresses. */
  @Override
  public String toString() {
    return PeriodText.written(this);
  }

  /** As printed: {@code 31 March 2019}, {@code 2018-19}, {@code April 2018}. */
  public String words() {
    return PeriodText.words(this);
  }

  /** As printed after what was counted: {@code at 31 March 2019}, {@code in 2018-19}. */
  public String phrase() {
    return switch (kind) {
      case SNAPSHOT, MID_YEAR -> "at " + words();
      case NOT_STATED -> "(" + words() + ")";
      case SPAN, ROLLING_YEAR -> "in the period " + words();
      default -> "in " + words();
    };
  }
}
