package org.lscb.report.build.importing.table;

import java.util.List;
import java.util.Map;
import org.lscb.report.build.importing.level.Level;
import org.lscb.report.build.importing.level.Member;

/**
 * Where the levels of a block stand in a sheet. Rows and columns are counted from 0.
 *
 * @param headings the row of the headings; -1 where there is none
 * @param first the first row of the table below its headings
 * @param last the last row that is looked at
 * @param left the first column that is read
 * @param down levels that each row names
 * @param across columns of values; one of no column where rows are counted
 */
record Layout(int headings, int first, int last, int left, List<Down> down, List<Across> across) {

  /** Copies the lists. */
  Layout {
    down = List.copyOf(down);
    across = List.copyOf(across);
  }

  /** Of several columns the first that is not empty. */
  record Down(Level level, List<Integer> columns) {
    /** Copies the list. */
    Down {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A column of values.
   *
   * @param column -1 where rows are counted
   * @param members of the levels that its heading names, by the level's name
   */
  record Across(int column, Map<String, Member> members) {
    /** Copies the map. */
    Across {
      members = Map.copyOf(members);
    }
  }

  /** The last column that is read. */
  int right() {
    int labels =
        down.stream().flatMap(one -> one.columns().stream()).mapToInt(one -> one).max().orElse(0);
    return Math.max(labels, across.stream().mapToInt(Across::column).max().orElse(0));
  }
}
