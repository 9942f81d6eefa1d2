package org.lscb.report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lscb.report.statistics.Unit;

/**
 * A numbered picture of published values, with the same data as a table.
 *
 * @param id unique in the report, starts with {@code figure-}
 * @param kind which chart
 * @param title its message or subject, without the number
 * @param subtitle measure, place, time, unit
 * @param alt what a person hears who cannot see it
 * @param unit of the values
 * @param axisLabel the unit in words, the first text line of the picture, such as {@code Referrals}
 * @param categories the printed names along the category axis
 * @param series at least one; all as long as {@code categories}
 * @param highlight index of the category that the figure is about, or -1
 * @param ends where the scale of the values begins and ends, if they were given on one
 * @param reference what all values are held against
 * @param symbols one sentence for each symbol used
 * @param notes what is said under the figure
 * @param source where the data come from; may be empty
 * @param data the same values as a table; its id starts with {@code data-}
 */
public record Figure(
    String id,
    Kind kind,
    String title,
    String subtitle,
    String alt,
    Unit unit,
    String axisLabel,
    List<String> categories,
    List<Series> series,
    int highlight,
    Optional<Ends> ends,
    Optional<Reference> reference,
    List<String> symbols,
    List<String> notes,
    String source,
    Table data)
    implements Block {

  /** Which chart. */
  public enum Kind {
    /** Upright bars in natural order (time), one series. */
    BARS,
    /** Lying bars, sorted by size, withheld and unknown last; one series. */
    SORTED_BARS,
    /** Upright bars side by side, two to four series. */
    CLUSTERS,
    /** Lying bars side by side, for long names, two to four series. */
    CLUSTERED_BARS,
    /** Lines over time, one to four series. */
    LINES,
    /** Lying bars that fill 100%, one for each category, split by series. */
    STACKED_SHARES,
    /** Two dots and a line for each category: two dates, or two groups. */
    DUMBBELL,
    /** A line for each category from one date to another. */
    SLOPE,
    /** A dot with whiskers for each category: a rate or share and its interval. */
    INTERVALS,
    /** A dot for each category by how large it is, with control limits round a benchmark. */
    FUNNEL,
    /** A small chart of lines for each series, all with one scale. */
    SMALL_MULTIPLES
  }

  /**
   * What all values of a figure are held against, drawn as one line.
   *
   * @param target whether somebody set it beforehand; otherwise it is another area's value
   * @param per for each how many of its base the value is given: 100 for a percentage
   */
  public record Reference(String name, boolean target, PublishedValue value, BigDecimal per) {}

  /** The lowest and the highest that a value can have, such as 1 and 5 for a rating. */
  public record Ends(BigDecimal from, BigDecimal to) {}

  /** The same figure, with its data laid out in another way. */
  public Figure with(Table otherData) {
    return new Figure(
        id,
        kind,
        title,
        subtitle,
        alt,
        unit,
        axisLabel,
        categories,
        series,
        highlight,
        ends,
        reference,
        symbols,
        notes,
        source,
        otherData);
  }

  /** A figure that is held against nothing, of values that were given on no scale. */
  public Figure(
      String id,
      Kind kind,
      String title,
      String subtitle,
      String alt,
      Unit unit,
      String axisLabel,
      List<String> categories,
      List<Series> series,
      int highlight,
      List<String> symbols,
      List<String> notes,
      String source,
      Table data) {
    this(
        id,
        kind,
        title,
        subtitle,
        alt,
        unit,
        axisLabel,
        categories,
        series,
        highlight,
        Optional.empty(),
        Optional.empty(),
        symbols,
        notes,
        source,
        data);
  }

  /** The series of values, without what says how large or how certain they are. */
  public List<Series> values() {
    return series.stream().filter(one -> one.role().isValue()).toList();
  }

  /** The series of a role, if there is one. */
  public Optional<Series> series(Series.Role role) {
    return series.stream().filter(one -> one.role() == role).findFirst();
  }

  /** Whether the categories stand in the order of their size, those without a number last. */
  public boolean sortedBySize() {
    if (kind == Kind.SORTED_BARS) {
      return true;
    }
    List<Optional<BigDecimal>> numbers =
        series.get(0).values().stream().map(PublishedValue::number).toList();
    return kind == Kind.INTERVALS
        && IntStream.range(1, numbers.size())
            .allMatch(
                i ->
                    numbers.get(i).isEmpty()
                        || numbers
                            .get(i - 1)
                            .filter(before -> before.compareTo(numbers.get(i).get()) >= 0)
                            .isPresent());
  }

  /** Checks that every series is complete. */
  public Figure {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    symbols = List.copyOf(symbols);
    notes = List.copyOf(notes);
    for (Series one : series) {
      if (one.values().size() != categories.size()) {
        throw new IllegalArgumentException(id + ": ragged series " + one.name());
      }
    }
  }

  /**
   * One row of values along the categories.
   *
   * @param role what it is drawn as
   */
  public record Series(String name, Role role, List<PublishedValue> values) {

    /** Copies the list. */
    public Series {
      values = List.copyOf(values);
    }

    /** What a series is. */
    public enum Role {
      /** What the figure is about. */
      MAIN,
      /** Somebody else's or an earlier value, drawn in grey or dashed. */
      COMPARATOR,
      /** The confidence intervals of the values before. */
      INTERVAL,
      /** What the values are set against: populations, wholes. */
      BASE,
      /** The control limits at 95%. */
      LIMITS_95,
      /** The control limits at 99.8%. */
      LIMITS_99_8;

      /** Whether it holds values, not what belongs to them. */
      public boolean isValue() {
        return this == MAIN || this == COMPARATOR;
      }
    }
  }
}
