package org.lscb.report.build.importing.level;

import java.util.Optional;
import org.lscb.report.definition.Breakdown;

/**
 * A level of a block's heading.
 *
 * @param name measure, period, area, or the id of a breakdown
 */
public record Level(String name, Optional<Breakdown> breakdown) {

  /** The measures of the dataset. */
  public static final String MEASURE = "measure";

  /** Times. */
  public static final String PERIOD = "period";

  /** Areas and comparators. */
  public static final String AREA = "area";

  /** Whether all its members are declared. */
  public boolean isClosed() {
    return breakdown.map(one -> !one.open()).orElse(true);
  }

  /** Whether rows of other members are nothing unusual: national files have all areas. */
  public boolean isSparse() {
    return name.equals(AREA);
  }
}
