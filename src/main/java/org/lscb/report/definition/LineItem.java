package org.lscb.report.definition;

import java.util.List;
import java.util.Optional;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.statistics.interval.Confidence;

/**
 * One item of a table's rows or columns.
 *
 * @param show the address of a measure or an indicator
 * @param by the level that gives one line for each member; of two, the first gives headings
 * @param only the members of that level that are meant; empty for all
 * @param total the breakdown whose total is added as a last line
 * @param at members and periods that are fixed on the whole line
 * @param comparePrevious whether the line holds the change from the period before
 * @param interval the confidence of the interval that the line holds
 * @param against the area that the line compares with, or {@code previous}
 * @param label the printed name, instead of the one that follows from the rest
 * @param heading a heading row
 * @param comment words that stand in the cells
 * @param places where its values stand, key by key
 */
public record LineItem(
    Optional<String> show,
    List<String> by,
    List<String> only,
    Optional<String> total,
    List<String> at,
    boolean comparePrevious,
    Optional<Confidence> interval,
    Optional<String> against,
    Optional<String> label,
    Optional<String> heading,
    Optional<String> comment,
    Position position,
    Places places) {

  /** The level of time. */
  public static final String PERIOD = "period";

  /** The level of areas. */
  public static final String AREA = "area";

  /** The level of measures and indicators. */
  public static final String MEASURE = "measure";

  /** What its cells tell of their values. */
  public Aspect aspect() {
    return Aspect.of(comparePrevious, interval, against);
  }

  /** Copies the lists. */
  public LineItem {
    by = List.copyOf(by);
    only = List.copyOf(only);
    at = List.copyOf(at);
  }
}
