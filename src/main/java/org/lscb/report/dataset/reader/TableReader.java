package org.lscb.report.dataset.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Observation;
import org.lscb.report.dataset.csv.AreaRows;
import org.lscb.report.dataset.csv.CsvTable;
import org.lscb.report.dataset.csv.CsvTable.Row;
import org.lscb.report.dataset.csv.GroupFigure;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.Value;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Reads a published file into observations of measures and benchmarks of indicators. */
final class TableReader {

  private final BlockContext context;
  private final BoardDefinition board;
  private final CsvTable table;
  private final TableMapping mapping;
  private final AreaRows areas;
  private final ValueReader values;
  private final Set<String> broken = new HashSet<>();

  TableReader(BlockContext context, CsvTable table, TableMapping mapping) {
    this.context = context;
    this.board = context.definition().board();
    this.table = table;
    this.mapping = mapping;
    this.areas = new AreaRows(table, board, context.diagnostics());
    this.values = new ValueReader(context.awaited(), context.diagnostics());
  }

  void read(Position from) {
    List<Row> rows = table.rows().stream().filter(row -> mapping.takes(table, row)).toList();
    boolean any = false;
    for (Area area : mapping.areas()) {
      Map<Period, Row> byPeriod = new LinkedHashMap<>();
      if (board.groups().containsKey(area.id())) {
        any |= group(area, rows);
      } else {
        any |= byPeriod(area.label(), areas.of(area, rows), byPeriod) && mapping.reads(area);
        byPeriod.forEach((period, row) -> observe(area, period, row));
      }
    }
    boolean told =
        context.diagnostics().inReadingOrder().stream()
            .anyMatch(one -> one.position().file().equals(table.file()));
    if (!any && !told) {
      String asked =
          String.join(
              ", ", mapping.areas().stream().filter(mapping::reads).map(Area::label).toList());
      context.diagnostics().report(Problem.CSV_WITHOUT_AREA, from, table.file(), asked);
    }
  }

  /** One row for each period; what does not fit is reported. */
  private boolean byPeriod(String area, List<Row> rows, Map<Period, Row> byPeriod) {
    for (Row row : rows) {
      String time = table.text(row, mapping.time());
      String identifier = table.text(row, "time_identifier");
      Optional<Period> period = mapping.times().read(time, identifier);
      if (period.isEmpty()) {
        if (broken.add("time_period")) {
          Position at = table.cell(row, mapping.time()).position();
          context.diagnostics().report(Problem.CSV_TIME_PERIOD, at, time, identifier);
        }
        continue;
      }
      Row earlier = byPeriod.putIfAbsent(period.get(), row);
      if (earlier != null && broken.add(area)) {
        twice(area, row, earlier);
      }
    }
    return !rows.isEmpty();
  }

  private void twice(String area, Row row, Row earlier) {
    List<String> differing = new ArrayList<>();
    for (int column = 0; column < table.header().size(); column++) {
      String name = table.header().get(column);
      if (!mapping.isRead(name) && !row.fields().get(column).equals(earlier.fields().get(column))) {
        differing.add(name);
      }
    }
    Position at = new Position(table.file(), row.line(), 0, 1);
    Position first = new Position(table.file(), earlier.line(), 0, 1);
    context
        .diagnostics()
        .report(
            Problem.CSV_ROWS_ALIKE,
            at,
            List.of(new Diagnostic.Related(first, "the other row")),
            area,
            table.text(row, mapping.time()),
            differing.isEmpty() ? "nothing" : String.join(", ", differing));
  }

  private void observe(Area area, Period period, Row row) {
    mapping
        .columns()
        .forEach(
            (subject, column) -> {
              boolean own = area.kind() != Area.Kind.COMPARATOR;
              if (!(own && subject instanceof IndicatorDefinition)) {
                value(row, subject, column)
                    .ifPresent(
                        value -> {
                          Position at = table.cell(row, column).position();
                          add(subject, area, period, value, at, Optional.empty());
                        });
              }
            });
  }

  private Optional<Value> value(Row row, Subject subject, String column) {
    if (broken.contains(column)) {
      return Optional.empty();
    }
    Scalar cell = table.cell(row, column);
    // guidance: older files of the same publishers write two dots where a number is not available.
    Optional<Value> value =
        cell.text().strip().equals("..")
            ? Optional.of(new Value.Absent(Symbol.NOT_AVAILABLE))
            : values.read(cell, subject);
    if (value.isEmpty()) {
      // A column of something else would be told of once for every row.
      broken.add(column);
      context.datasets().markUnreadable(subject);
    }
    return value;
  }

  private void add(
      Subject subject,
      Area area,
      Period period,
      Value value,
      Position position,
      Optional<String> note) {
    Coordinate at = new Coordinate(subject, area.id(), period, new TreeMap<>());
    Observation observation = new Observation(at, value, position, context.source(), note);
    Optional<Observation> earlier =
        subject instanceof IndicatorDefinition
            ? context.datasets().addBenchmark(observation)
            : context.datasets().add(observation);
    earlier.ifPresent(first -> new CellReader(context).twice(observation, first));
  }

  private boolean group(Area area, List<Row> rows) {
    GroupFigure figure = new GroupFigure(board.groups().get(area.id()), areas.localNames());
    boolean figures = mapping.columns().keySet().stream().anyMatch(TableReader::hasMiddle);
    if (areas.localNames().isEmpty() || !figures) {
      return false;
    }
    List<Map<Period, Row>> members = new ArrayList<>();
    for (BoardDefinition.Code member : figure.group().members()) {
      List<Row> own = areas.of(member, rows);
      if (own.isEmpty()) {
        figure.reportMissing(member, table.file(), context.diagnostics());
      }
      Map<Period, Row> byPeriod = new LinkedHashMap<>();
      byPeriod(member.text(), own, byPeriod);
      members.add(byPeriod);
    }
    Set<Period> periods = new java.util.LinkedHashSet<>();
    members.forEach(one -> periods.addAll(one.keySet()));
    for (Period period : periods) {
      List<Row> of =
          members.stream().map(one -> one.get(period)).filter(java.util.Objects::nonNull).toList();
      mapping.columns().forEach((subject, column) -> group(area, period, subject, column, of));
    }
    return !periods.isEmpty();
  }

  /** A median of counts would say nothing: areas differ in size. */
  private static boolean hasMiddle(Subject subject) {
    return subject.unit() != Unit.COUNT && subject.unit() != Unit.POUNDS;
  }

  private void group(Area area, Period period, Subject subject, String column, List<Row> rows) {
    if (!hasMiddle(subject)) {
      return;
    }
    GroupFigure figure = new GroupFigure(board.groups().get(area.id()), List.of());
    List<Value> all = rows.stream().flatMap(row -> value(row, subject, column).stream()).toList();
    Position at = table.cell(rows.get(0), column).position();
    figure
        .of(all)
        .ifPresent(
            value -> add(subject, area, period, value, at, Optional.of(figure.note(area, all))));
  }
}
