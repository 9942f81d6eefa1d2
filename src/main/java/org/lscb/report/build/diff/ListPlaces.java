package org.lscb.report.build.diff;

import org.lscb.report.statistics.Period;

/**
 * Where the list of what a year's report published stands, in the board's folder.
 *
 * @param year of the report
 */
public record ListPlaces(Period year) {

  /**
   * The list that is kept when the next year begins. It stands in the folder of that year, so that
   * the folder appears with it in one step, and last year's stays as it is.
   */
  public String kept() {
    return next() + "/" + keptInNextYear();
  }

  /** The same, in the folder of the next year. */
  public String keptInNextYear() {
    return "published/" + year + ".json";
  }

  /** The list of the last build. */
  public String built() {
    return year + "/out/data/values.json";
  }

  private Period next() {
    return Period.year(year.start().getYear() + 1);
  }
}
