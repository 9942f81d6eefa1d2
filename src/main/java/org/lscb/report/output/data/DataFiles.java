package org.lscb.report.output.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lscb.report.document.Block;
import org.lscb.report.document.DataFile;
import org.lscb.report.document.DocumentWalk;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Report;
import org.lscb.report.document.Table;

/** Makes a CSV file of every table and figure of a report. */
public final class DataFiles {

  /** In reading order; the same report gives the same bytes. Tables of words are left out. */
  public List<DataFile> of(Report report) {
    List<DataFile> files = new ArrayList<>();
    Set<String> names = new HashSet<>();
    DocumentWalk.blocks(report)
        .forEach(
            block -> {
              if (block instanceof Table table) {
                files.add(file(report, table, table.caption(), table, names));
              } else if (block instanceof Figure figure) {
                files.add(file(report, figure, figure.title(), figure.data(), names));
              }
            });
    return List.copyOf(files);
  }

  private static DataFile file(
      Report report, Block block, String caption, Table data, Set<String> names) {
    String label = report.numbering().label(block.id());
    String title = label.isEmpty() ? caption : label + ": " + caption;
    return new DataFile(
        block.id(), name(block.id(), names), title, "text/csv", new TableCsv(data).bytes());
  }

  /**
   * Fit for every file system: some know no colons, some do not tell capitals from small letters.
   */
  private static String name(String id, Set<String> names) {
    String plain = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String name = plain + ".csv";
    for (int i = 2; !names.add(name); i++) {
      name = plain + "-" + i + ".csv";
    }
    return name;
  }
}
