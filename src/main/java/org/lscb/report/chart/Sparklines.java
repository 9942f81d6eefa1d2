package org.lscb.report.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lscb.report.document.Block;
import org.lscb.report.document.Report;
import org.lscb.report.document.Table;
import org.lscb.report.document.Tiles;

/** The small lines of a block: of a table's rows that ask for them, and of tiles with a past. */
public final class Sparklines {

  private Sparklines() {}

  /** By the name under which a page asks for each; empty for blocks that have none. */
  public static Map<String, Sparkline> of(Block block, Report.Palette palette) {
    Map<String, Sparkline> lines = new LinkedHashMap<>();
    if (block instanceof Table table && table.trend()) {
      List<Table.Row> rows = table.rows();
      for (int i = 0; i < rows.size(); i++) {
        String key = key(table, i);
        Sparkline.of(rows.get(i), palette).ifPresent(one -> lines.put(key, one));
      }
    } else if (block instanceof Tiles tiles) {
      for (int i = 0; i < tiles.tiles().size(); i++) {
        String key = key(tiles, i);
        Sparkline.of(tiles.tiles().get(i).history(), palette).ifPresent(one -> lines.put(key, one));
      }
    }
    return lines;
  }

  /** The name of the line of a row or a tile, counted from 0. */
  public static String key(Block block, int at) {
    return block.id() + "--trend-" + at;
  }
}
