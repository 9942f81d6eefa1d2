package org.lscb.report.endtoend;

import java.util.stream.Collectors;
import org.lscb.report.accessibility.spreadsheet.Spreadsheet;
import org.lscb.report.accessibility.spreadsheet.SpreadsheetReader;

/** A spreadsheet as text: its sheets, their rows, and where a table begins. */
final class SpreadsheetText {

  private SpreadsheetText() {}

  static String of(byte[] file) {
    Spreadsheet book = SpreadsheetReader.read(file);
    StringBuilder out = new StringBuilder();
    for (Spreadsheet.Sheet sheet : book.sheets()) {
      out.append("== ").append(sheet.name()).append('\n');
      int last = sheet.cells().stream().mapToInt(Spreadsheet.Cell::row).max().orElse(-1);
      for (int row = 0; row <= last; row++) {
        int at = row;
        sheet
            .table()
            .filter(table -> table.top() == at)
            .ifPresent(table -> out.append("-- ").append(table.name()).append('\n'));
        out.append(
                sheet.cells().stream()
                    .filter(cell -> cell.row() == at)
                    .map(SpreadsheetText::text)
                    .collect(Collectors.joining(" | ")))
            .append('\n');
      }
    }
    return out.toString();
  }

  private static String text(Spreadsheet.Cell cell) {
    return cell.number() ? cell.text() : '"' + cell.text() + '"';
  }
}
