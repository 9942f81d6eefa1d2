package org.lscb.report.disclosure.collection;

import java.util.LinkedHashSet;
import java.util.Set;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.Computed.How;
import org.lscb.report.indicator.table.Tabulations;

/**
 * Finds the counts that the report prints, or prints something of that is computed from them. Such
 * a count is taken as known: rounding hides less than it seems, a rate with one decimal giving the
 * count itself where a hundred thousand children live.
 */
public final class PrintedCounts {

  private final Set<Coordinate> places = new LinkedHashSet<>();
  private final Set<Coordinate> mentioned = new LinkedHashSet<>();
  private final Set<Share> shares = new LinkedHashSet<>();

  /** A count that is printed as a percentage of another one, which contains it. */
  record Share(Coordinate part, Coordinate whole) {}

  /** Looks at everything that will be printed. */
  public PrintedCounts(Tabulations tabulations) {
    tabulations.tables().values().forEach(one -> one.values().forEach(this::add));
    tabulations.figures().values().forEach(one -> one.values().forEach(this::add));
    for (Computed value : tabulations.values().values()) {
      add(value);
      mentioned.add(place(value));
    }
  }

  private void add(Computed computed) {
    if (computed.how() == How.RECORDED || computed.how() == How.TOTAL) {
      places.add(place(computed));
      return;
    }
    computed.inputs().forEach(this::add);
    if (computed.how() == How.INDICATOR
        && computed.inputs().size() == 2
        && computed.coordinate().subject() instanceof IndicatorDefinition indicator
        && isOfWhole(indicator.kind())) {
      shares.add(new Share(place(computed.inputs().get(0)), place(computed.inputs().get(1))));
    }
  }

  private static boolean isOfWhole(IndicatorDefinition.Kind kind) {
    return kind.ofWhole() || kind == IndicatorDefinition.Kind.PERCENTAGE;
  }

  /** Where a value stands in the data: a course in its group of courses, though not named so. */
  public static Coordinate place(Computed computed) {
    return computed.observation().map(one -> one.coordinate()).orElse(computed.coordinate());
  }

  /** The places of all such counts. */
  public Set<Coordinate> places() {
    return places;
  }

  /** What is printed as a percentage of something else. */
  Set<Share> shares() {
    return shares;
  }

  /** Whether a sentence or a tile prints the value of a place. */
  boolean isMentioned(Coordinate at) {
    return mentioned.contains(at);
  }
}
