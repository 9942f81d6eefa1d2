package org.lscb.report.dataset.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.yaml.Decoding;

/** Reads a CSV file with a header, strictly: what does not fit is told, not guessed. */
public final class CsvFiles {

  /** Published files have some dozens. */
  private static final int MOST_COLUMNS = 200;

  private final Diagnostics diagnostics;

  /** Reports into the given collection. */
  public CsvFiles(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The table, or empty after a diagnostic. */
  public Optional<CsvTable> read(String file, byte[] bytes) {
    return Decoding.decode(file, bytes, diagnostics).flatMap(text -> parse(file, text));
  }

  private Optional<CsvTable> parse(String file, String text) {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      reader.forEach(records::add);
    } catch (CsvParseException | java.io.IOException bad) {
      int line = records.isEmpty() ? 1 : Math.toIntExact(last(records).getStartingLineNumber()) + 1;
      diagnostics.report(Problem.CSV_UNREADABLE, new Position(file, line, 0, 1));
      return Optional.empty();
    }
    if (records.size() < 2) {
      diagnostics.report(Problem.CSV_WITHOUT_ROWS, Position.ofFile(file));
      return Optional.empty();
    }
    String[] lines = text.split("\r\n|\n|\r", -1);
    List<CsvTable.Row> rows = records.stream().map(one -> row(one, lines)).toList();
    CsvTable table = new CsvTable(file, rows.get(0).fields(), rows.subList(1, rows.size()));
    return fits(table, rows.get(0)) ? Optional.of(table) : Optional.empty();
  }

  private static CsvRecord last(List<CsvRecord> records) {
    return records.get(records.size() - 1);
  }

  private static CsvTable.Row row(CsvRecord record, String[] lines) {
    int line = Math.toIntExact(record.getStartingLineNumber());
    return new CsvTable.Row(line, lines[line - 1], record.getFields());
  }

  private boolean fits(CsvTable table, CsvTable.Row header) {
    int width = table.header().size();
    if (width > MOST_COLUMNS) {
      Position at = new Position(table.file(), header.line(), 0, 1);
      diagnostics.report(Problem.CSV_TOO_WIDE, at, width, MOST_COLUMNS);
      return false;
    }
    Set<String> names = new HashSet<>();
    for (int column = 0; column < width; column++) {
      if (!names.add(table.header().get(column))) {
        diagnostics.report(
            Problem.CSV_COLUMN_TWICE, table.position(header, column), table.header().get(column));
        return false;
      }
    }
    for (CsvTable.Row row : table.rows()) {
      if (row.fields().size() != width) {
        Position at = new Position(table.file(), row.line(), 0, 1);
        diagnostics.report(Problem.CSV_ROW_LENGTH, at, row.fields().size(), width);
        return false;
      }
    }
    return true;
  }
}
