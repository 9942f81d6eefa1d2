package org.lscb.report.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lscb.report.diagnostic.Position;

/**
 * A figure, as declared.
 *
 * @param chart its kind; empty where the shape of the data is to choose
 * @param title Markdown of one line
 * @param axis the unit in words
 * @param show measures and indicators
 * @param by the level along the categories
 * @param compare the level of the series
 * @param only the members that are meant, of whichever level they belong to
 * @param highlight the member that the figure is about
 * @param benchmark the area that all others are held against
 * @param target the number that all values are held against
 * @param places where its values stand, key by key
 */
public record FigureDefinition(
    String chapter,
    String id,
    Optional<Chart> chart,
    String title,
    String axis,
    List<String> show,
    String by,
    Optional<String> compare,
    List<String> only,
    Optional<String> highlight,
    Optional<String> benchmark,
    Optional<IndicatorDefinition.Goal> target,
    Optional<String> note,
    Position position,
    Places places) {

  /** The closed list of charts. */
  public enum Chart {
    BARS,
    SORTED_BARS,
    CLUSTERS,
    CLUSTERED_BARS,
    LINES,
    STACKED_SHARES,
    DUMBBELL,
    SLOPE,
    INTERVALS,
    FUNNEL,
    SMALL_MULTIPLES;

    /** As definitions write it: {@code sorted-bars}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of all charts. */
    public static String[] words() {
      return Arrays.stream(values()).map(Chart::word).toArray(String[]::new);
    }

    /** The chart of a word; throws {@link IllegalArgumentException} where there is none. */
    public static Chart of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether it shows how far chance alone may move a value. */
    public boolean showsChance() {
      return this == INTERVALS || this == FUNNEL;
    }
  }

  /** Copies the lists. */
  public FigureDefinition {
    show = List.copyOf(show);
    only = List.copyOf(only);
  }

  /** By its name, which tells it from all others: definitions are keys of maps. */
  @Override
  public int hashCode() {
    return 31 * chapter.hashCode() + id.hashCode();
  }
}
