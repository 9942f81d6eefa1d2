package org.lscb.report.dataset.reader;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.dataset.csv.CsvTable;
import org.lscb.report.dataset.csv.TimePeriods;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.Area;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.YamlNode.Sequence;

/**
 * What a dataset says of the published file that it is read from.
 *
 * @param columns measures and indicators, with the names of their columns
 * @param where filters' columns, with the value that is wanted; {@code Total} where none is given
 * @param time the column of the time
 * @param areas that are read
 */
record TableMapping(
    Map<Subject, String> columns,
    Map<String, String> where,
    String time,
    TimePeriods times,
    List<Area> areas) {

  private static final List<String> TIME_AND_PLACE =
      List.of("time_period", "time_identifier", "geographic_level");

  /** In files of population estimates, instead of both columns of time. */
  private static final String MID_YEAR = "mid_year";

  private static final Set<String> LAYOUT =
      Set.of(
          MID_YEAR,
          "time_period",
          "time_identifier",
          "geographic_level",
          "country_code",
          "country_name",
          "region_code",
          "region_name",
          "old_la_code",
          "new_la_code",
          "la_name");

  private static final String TOTAL = "total";

  /** Whether a row has the wanted value in every filter's column. */
  boolean takes(CsvTable table, CsvTable.Row row) {
    return where.entrySet().stream()
        .allMatch(one -> table.text(row, one.getKey()).strip().equalsIgnoreCase(one.getValue()));
  }

  /** Whether anything is read of an area: indicators of the board's own are computed. */
  boolean reads(Area area) {
    return area.kind() == Area.Kind.COMPARATOR
        || columns.keySet().stream().anyMatch(MeasureDefinition.class::isInstance);
  }

  /** Whether a column is read as values. */
  boolean isRead(String column) {
    return columns.containsValue(column);
  }

  /** What a dataset says, or empty after a diagnostic. */
  static Optional<TableMapping> read(
      Mapping content, Scalar from, CsvTable table, BlockContext context) {
    boolean ofMidYears =
        table.column(MID_YEAR).isPresent() && table.column("time_period").isEmpty();
    for (String name : ofMidYears ? List.of("geographic_level") : TIME_AND_PLACE) {
      if (table.column(name).isEmpty()) {
        missing(from, name, table, context);
        return Optional.empty();
      }
    }
    Optional<Scalar> day = content.get("day").map(Scalar.class::cast);
    Optional<TimePeriods> times =
        TimePeriods.of(
            day.map(Scalar::text)
                .or(() -> Optional.of(TimePeriods.MID_YEAR).filter(any -> ofMidYears)));
    if (times.isEmpty()) {
      context.diagnostics().report(Problem.CSV_DAY, day.get().position(), day.get().text());
      return Optional.empty();
    }
    Map<Subject, String> columns = columns(content, from, table, context);
    Optional<Map<String, String>> where = where(content, table, columns, context);
    List<Area> areas = areas(content, context);
    return columns.isEmpty() || areas.isEmpty()
        ? Optional.empty()
        : where.map(
            one ->
                new TableMapping(
                    columns, one, ofMidYears ? MID_YEAR : "time_period", times.get(), areas));
  }

  private static Map<Subject, String> columns(
      Mapping content, Scalar from, CsvTable table, BlockContext context) {
    Map<Subject, String> columns = new LinkedHashMap<>();
    if (!(content.get("columns").orElse(null) instanceof Mapping mapping)) {
      context.diagnostics().report(Problem.CSV_WITHOUT_COLUMNS, from.position(), from.text());
      return columns;
    }
    for (Entry entry : mapping.entries()) {
      Optional<Subject> subject = subject(entry.key(), context);
      Scalar column = (Scalar) entry.value();
      if (table.column(column.text()).isEmpty()) {
        missing(column, column.text(), table, context);
        subject.ifPresent(context.datasets()::markUnreadable);
      } else {
        subject.ifPresent(one -> columns.put(one, column.text()));
      }
    }
    return columns;
  }

  private static Optional<Subject> subject(Scalar name, BlockContext context) {
    Subject measure = context.measures().get(name.text());
    Optional<Subject> subject =
        Optional.ofNullable(measure)
            .or(
                () ->
                    Address.parse(name.text())
                        .flatMap(one -> context.names().find(context.chapter(), one))
                        .filter(IndicatorDefinition.class::isInstance));
    if (subject.isEmpty()) {
      context.unknownMeasure(name.position(), name.text());
    }
    return subject;
  }

  /** The wanted values of the filters; empty after a diagnostic. */
  private static Optional<Map<String, String>> where(
      Mapping content, CsvTable table, Map<Subject, String> columns, BlockContext context) {
    Map<String, String> where = new LinkedHashMap<>();
    for (String column : table.header()) {
      boolean filter = !LAYOUT.contains(column) && !columns.containsValue(column);
      if (filter && values(table, column).stream().anyMatch(TOTAL::equalsIgnoreCase)) {
        where.put(column, TOTAL);
      }
    }
    if (!(content.get("where").orElse(null) instanceof Mapping mapping)) {
      return Optional.of(where);
    }
    boolean right = true;
    for (Entry entry : mapping.entries()) {
      String column = entry.key().text();
      Scalar wanted = (Scalar) entry.value();
      if (table.column(column).isEmpty()) {
        missing(entry.key(), column, table, context);
        right = false;
      } else {
        right &= stands(wanted, column, values(table, column), context);
        where.put(column, wanted.text());
      }
    }
    return right ? Optional.of(where) : Optional.empty();
  }

  private static boolean stands(
      Scalar wanted, String column, Set<String> values, BlockContext context) {
    if (values.stream().anyMatch(wanted.text()::equalsIgnoreCase)) {
      return true;
    }
    context
        .diagnostics()
        .report(
            Problem.CSV_VALUE_MISSING,
            wanted.position(),
            wanted.text(),
            column,
            Nearest.advice(wanted.text(), values.stream().limit(12).toList()));
    return false;
  }

  private static Set<String> values(CsvTable table, String column) {
    Set<String> values = new LinkedHashSet<>();
    table.rows().forEach(row -> values.add(table.text(row, column).strip()));
    return values;
  }

  private static List<Area> areas(Mapping content, BlockContext context) {
    List<Area> all = context.definition().board().all();
    Optional<YamlNode> asked = content.get("areas");
    if (asked.isEmpty()) {
      return all;
    }
    List<YamlNode> names =
        asked.get() instanceof Sequence list ? list.entries() : List.of(asked.get());
    return names.stream()
        .map(Scalar.class::cast)
        .flatMap(one -> context.area(one).stream())
        .flatMap(id -> all.stream().filter(area -> area.id().equals(id)))
        .toList();
  }

  private static void missing(Scalar at, String name, CsvTable table, BlockContext context) {
    context
        .diagnostics()
        .report(
            Problem.CSV_COLUMN_MISSING,
            at.position(),
            table.file(),
            name,
            Nearest.advice(name, table.header()));
  }
}
