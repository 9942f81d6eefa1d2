package org.lscb.report.output.data;

import java.util.List;
import org.lscb.report.document.DataFile;
import org.lscb.report.document.Report;

/** Makes a CSV file of every table, figure and list of a report. */
public final class DataFiles {

  /** In reading order; the same report gives the same bytes. */
  public List<DataFile> of(Report report) {
    return DataTable.of(report).stream()
        .map(
            one ->
                new DataFile(
                    one.blockId(),
                    one.stem() + ".csv",
                    one.title(),
                    "text/csv",
                    new TableCsv(one).bytes()))
        .toList();
  }
}
