package org.lscb.report.output.data;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Table;
import org.lscb.report.statistics.Symbol;

/**
 * Writes a table as CSV: one row of heads, then the rows, the first column naming them.
 *
 * <p>guidance: no commas, pound or percent signs in numbers, and symbols for what is missing, as
 * the open data standard of explore education statistics asks. Lines end as RFC 4180 says.
 */
final class TableCsv {

  private static final String GROUP = "Group";

  private final DataTable data;

  TableCsv(DataTable data) {
    this.data = data;
  }

  byte[] bytes() {
    List<List<String>> lines = new ArrayList<>(List.of(heads()));
    data.lines().forEach(line -> lines.add(cells(line)));
    return CsvBytes.of(lines);
  }

  private List<String> heads() {
    List<String> heads = new ArrayList<>();
    if (data.grouped()) {
      heads.add(GROUP);
    }
    heads.add(CsvBytes.guarded(data.table().rowHead()));
    data.table().columns().forEach(head -> heads.add(CsvBytes.guarded(head)));
    return heads;
  }

  private List<String> cells(DataTable.Line line) {
    List<String> cells = new ArrayList<>();
    if (data.grouped()) {
      cells.add(CsvBytes.guarded(line.group()));
    }
    cells.add(CsvBytes.guarded(line.row().label()));
    line.row().cells().forEach(cell -> cells.add(text(cell)));
    return cells;
  }

  private static String text(Table.Cell cell) {
    if (cell instanceof Table.Cell.Value value) {
      return number(value.value());
    } else if (cell instanceof Table.Cell.Words words) {
      return CsvBytes.guarded(words.text());
    }
    return Symbol.NOT_APPLICABLE.id();
  }

  private static String number(PublishedValue value) {
    return value
        .number()
        .map(it -> it.setScale(value.decimals(), RoundingMode.HALF_UP).toPlainString())
        .or(() -> value.symbol().map(Symbol::id))
        .orElseGet(() -> CsvBytes.guarded(value.text()));
  }
}
