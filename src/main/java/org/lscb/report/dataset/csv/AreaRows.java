package org.lscb.report.dataset.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.dataset.csv.CsvTable.Row;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.BoardDefinition.Code;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Area;

/** Finds the rows of an area, by its official code or by its name. */
public final class AreaRows {

  private final CsvTable table;
  private final BoardDefinition board;
  private final Diagnostics diagnostics;

  /** Looks among a table's rows. */
  public AreaRows(CsvTable table, BoardDefinition board, Diagnostics diagnostics) {
    this.table = table;
    this.board = board;
    this.diagnostics = diagnostics;
  }

  /** A level of geography, and its columns. */
  private enum Level {
    NATIONAL("national", "country_name", List.of("country_code")),
    REGIONAL("regional", "region_name", List.of("region_code")),
    LOCAL("local authority", "la_name", List.of("new_la_code", "old_la_code"));

    private final String id;
    private final String name;
    private final List<String> codes;

    Level(String id, String name, List<String> codes) {
      this.id = id;
      this.name = name;
      this.codes = codes;
    }
  }

  /** The rows of an area, or none after a diagnostic where its codes conflict. */
  public List<Row> of(Area area, List<Row> rows) {
    Optional<Code> own = Optional.ofNullable(board.codes().get(area.id()));
    List<Row> found = new ArrayList<>();
    Map<String, Row> codes = new HashMap<>();
    for (Row row : rows) {
      Optional<Level> level = level(row);
      if (level.isEmpty()) {
        continue;
      }
      boolean named = same(table.text(row, level.get().name), area.label());
      String code = table.text(row, level.get().codes.get(0)).strip();
      boolean coded = own.filter(one -> one.text().equals(code)).isPresent();
      if (named && own.isPresent() && !coded && !code.isEmpty()) {
        conflict(area, row, level.get(), code, own.get());
        return List.of();
      }
      if (named || coded) {
        codes.putIfAbsent(level.get() + code, row);
        if (codes.size() > 1) {
          conflict(area, row, level.get(), code, codes.values());
          return List.of();
        }
        found.add(row);
      }
    }
    return found;
  }

  /** The rows of a local authority that is named or coded in board.yaml. */
  public List<Row> of(Code member, List<Row> rows) {
    return rows.stream()
        .filter(row -> level(row).filter(Level.LOCAL::equals).isPresent())
        .filter(
            row ->
                same(table.text(row, Level.LOCAL.name), member.text())
                    || Level.LOCAL.codes.stream()
                        .anyMatch(one -> table.text(row, one).strip().equals(member.text())))
        .toList();
  }

  /** The names of all local authorities of the file. */
  public List<String> localNames() {
    return table.rows().stream()
        .filter(row -> level(row).filter(Level.LOCAL::equals).isPresent())
        .map(row -> table.text(row, Level.LOCAL.name))
        .distinct()
        .toList();
  }

  private Optional<Level> level(Row row) {
    String level = table.text(row, "geographic_level").strip().toLowerCase(Locale.ROOT);
    for (Level one : Level.values()) {
      if (one.id.equals(level)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static boolean same(String name, String label) {
    return name.strip().equalsIgnoreCase(label.strip());
  }

  private void conflict(Area area, Row row, Level level, String code, Code own) {
    Diagnostic.Related related = new Diagnostic.Related(own.position(), "the code in board.yaml");
    report(area, row, level, code, own.text(), related);
  }

  private void conflict(
      Area area, Row row, Level level, String code, java.util.Collection<Row> all) {
    Row first = all.stream().filter(one -> one.line() < row.line()).findFirst().orElse(row);
    String other = table.text(first, level(first).orElse(level).codes.get(0)).strip();
    Diagnostic.Related related =
        new Diagnostic.Related(position(first, level(first).orElse(level)), "the other code");
    report(area, row, level, code, other, related);
  }

  private void report(
      Area area, Row row, Level level, String code, String other, Diagnostic.Related related) {
    diagnostics.report(
        Problem.AREA_CODE_CONFLICT,
        position(row, level),
        List.of(related),
        area.label(),
        code,
        other);
  }

  private org.lscb.report.diagnostic.Position position(Row row, Level level) {
    String column = table.column(level.codes.get(0)).isPresent() ? level.codes.get(0) : level.name;
    return table.cell(row, column).position();
  }
}
