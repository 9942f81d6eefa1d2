package org.lscb.report.build.importing.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lscb.report.build.importing.level.Level;

/**
 * The values of a block, read from a spreadsheet.
 *
 * @param levels of the heading
 * @param cells by the ids of their members, one a level, in the order of the spreadsheet
 * @param texts for each level, how the dataset writes a member, by its id
 * @param place as {@code table:} says it: sheet and cells
 * @param told what was read otherwise than it stands there, and what was not read
 */
public record Grid(
    List<Level> levels,
    Map<List<String>, String> cells,
    List<Map<String, String>> texts,
    String place,
    List<String> told) {

  /** Copies all but the order of the values. */
  public Grid {
    levels = List.copyOf(levels);
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    texts = List.copyOf(texts);
    told = List.copyOf(told);
  }

  /** The ids of a level's members, in the order of the spreadsheet, the total last. */
  public List<String> members(int level) {
    List<String> ids = new ArrayList<>(texts.get(level).keySet());
    if (ids.remove("total")) {
      ids.add("total");
    }
    return ids;
  }
}
