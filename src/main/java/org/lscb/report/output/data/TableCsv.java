package org.lscb.report.output.data;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Table;
import org.lscb.report.document.Table.Row;
import org.lscb.report.statistics.Symbol;

/**
 * Writes a table as CSV: one row of heads, then the rows, the first column naming them.
 *
 * <p>guidance: no commas, pound or percent signs in numbers, and symbols for what is missing, as
 * the open data standard of explore education statistics asks. Lines end as RFC 4180 says.
 */
final class TableCsv {

  private static final String GROUP = "Group";

  private final Table table;
  private final boolean grouped;

  TableCsv(Table table) {
    this.table = table;
    this.grouped = table.rows().stream().anyMatch(row -> row.kind() == Row.Kind.HEADING);
  }

  byte[] bytes() {
    List<List<String>> lines = new ArrayList<>(List.of(heads()));
    String group = "";
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      if (row.kind() == Row.Kind.HEADING) {
        group = row.label();
      } else {
        lines.add(cells(row, isGrandTotal(i) ? "" : group));
      }
    }
    return CsvBytes.of(lines);
  }

  private List<String> heads() {
    List<String> heads = new ArrayList<>();
    if (grouped) {
      heads.add(GROUP);
    }
    heads.add(CsvBytes.guarded(table.rowHead()));
    table.columns().forEach(head -> heads.add(CsvBytes.guarded(head)));
    return heads;
  }

  private List<String> cells(Row row, String group) {
    List<String> cells = new ArrayList<>();
    if (grouped) {
      cells.add(CsvBytes.guarded(group));
    }
    cells.add(CsvBytes.guarded(row.label()));
    row.cells().forEach(cell -> cells.add(text(cell)));
    return cells;
  }

  /**
   * Whether a total at the foot belongs to the whole table and not to its last group: it follows
   * another total, or the groups before it have none.
   */
  private boolean isGrandTotal(int index) {
    List<Row> rows = table.rows();
    if (index < rows.size() - 1 || index == 0 || rows.get(index).kind() != Row.Kind.TOTAL) {
      return false;
    }
    boolean first = rows.subList(0, index).stream().noneMatch(it -> it.kind() == Row.Kind.TOTAL);
    return first || rows.get(index - 1).kind() == Row.Kind.TOTAL;
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
