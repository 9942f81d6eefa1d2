package org.lscb.report.document;

import java.util.List;
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
    DUMBBELL
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
      COMPARATOR
    }
  }
}
