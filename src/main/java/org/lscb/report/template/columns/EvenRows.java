package org.lscb.report.template.columns;

import java.util.ArrayList;
import java.util.List;

/** Lays things that are equally wide into rows. */
public final class EvenRows {

  private EvenRows() {}

  /**
   * As few rows as possible, and as equal as possible: no tile stands alone below four.
   *
   * @param across how many may stand in a row
   */
  public static List<List<Object>> of(List<Object> tiles, int across) {
    int count = Math.max(1, (tiles.size() + across - 1) / across);
    List<List<Object>> rows = new ArrayList<>();
    int from = 0;
    for (int left = count; left > 0; left--) {
      int to = from + (tiles.size() - from + left - 1) / left;
      rows.add(tiles.subList(from, to));
      from = to;
    }
    return rows;
  }
}
