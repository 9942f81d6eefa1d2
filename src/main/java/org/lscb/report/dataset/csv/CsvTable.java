package org.lscb.report.dataset.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.yaml.YamlNode.Scalar;

/**
 * A CSV file, read. Its cells know their places.
 *
 * @param file relative to the board's folder
 * @param header the names of the columns
 * @param rows as long as the header
 */
public record CsvTable(String file, List<String> header, List<Row> rows) {

  /** Copies the lists. */
  public CsvTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** Where a column stands in every row, from 0. */
  public Optional<Integer> column(String name) {
    int index = header.indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(index);
  }

  /** What a row has in a column; empty text where there is no such column. */
  public String text(Row row, String column) {
    return column(column).map(row.fields()::get).orElse("");
  }

  /** The cell of a row in a column that exists. */
  public Scalar cell(Row row, String column) {
    int index = column(column).orElseThrow();
    return new Scalar(position(row, index), row.fields().get(index).strip(), false);
  }

  /** Where a cell stands. */
  public Position position(Row row, int column) {
    int start = CsvPlaces.start(row.text(), column);
    return start < 0
        ? new Position(file, row.line(), 0, 1)
        : new Position(file, row.line(), start, Math.max(1, row.fields().get(column).length()));
  }

  /** The values of a column, and how often each stands there. */
  Map<String, Integer> values(int column) {
    Map<String, Integer> values = new HashMap<>();
    rows.forEach(row -> values.merge(row.fields().get(column), 1, Integer::sum));
    return values;
  }

  /**
   * A row.
   *
   * @param line from 1
   * @param text the line as written
   */
  public record Row(int line, String text, List<String> fields) {

    /** Copies the fields. */
    public Row {
      fields = List.copyOf(fields);
    }
  }
}
