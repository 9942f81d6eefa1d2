package org.lscb.report.output.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lscb.report.document.DataFile;
import org.lscb.report.document.Report;
import org.lscb.report.document.Table;
import org.lscb.report.statistics.Symbol;

/**
 * What stands beside the data files of a report and explains them: the symbols in their cells, and
 * the notes (provisional, revised, estimated values among them) that a CSV file has no place for.
 */
public final class DataLegend {

  /** Its name in the folder of the data files. */
  public static final String NAME = "symbols-and-notes.csv";

  private static final List<String> HEADS = List.of("file", "row", "column", "mark", "meaning");

  /** The file; empty where nothing needs to be explained. */
  public Optional<DataFile> of(Report report) {
    List<List<String>> lines = new ArrayList<>(List.of(HEADS));
    for (DataTable one : DataTable.of(report)) {
      explain(one.stem() + ".csv", one.table(), lines);
    }
    return lines.size() == 1
        ? Optional.empty()
        : Optional.of(
            new DataFile(
                "", NAME, "Symbols and notes of the data files", "text/csv", CsvBytes.of(lines)));
  }

  private static void explain(String file, Table table, List<List<String>> lines) {
    Set<Symbol> symbols = new TreeSet<>();
    values(table).forEach(one -> one.value().symbol().ifPresent(symbols::add));
    symbols.forEach(one -> lines.add(List.of(file, "", "", one.id(), one.meaning())));
    Set<Integer> called = new LinkedHashSet<>();
    for (Table.Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (row.cells().get(i) instanceof Table.Cell.Value value) {
          for (int note : value.notes()) {
            called.add(note);
            lines.add(note(file, row.label(), table.columns().get(i), note, table));
          }
        }
      }
    }
    for (int note = 1; note <= table.notes().size(); note++) {
      if (!called.contains(note)) {
        lines.add(note(file, "", "", note, table));
      }
    }
  }

  private static List<Table.Cell.Value> values(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(Table.Cell.Value.class::isInstance)
        .map(Table.Cell.Value.class::cast)
        .toList();
  }

  private static List<String> note(String file, String row, String column, int note, Table table) {
    return List.of(
        file,
        CsvBytes.guarded(row),
        CsvBytes.guarded(column),
        "note " + note,
        CsvBytes.guarded(table.notes().get(note - 1)));
  }
}
