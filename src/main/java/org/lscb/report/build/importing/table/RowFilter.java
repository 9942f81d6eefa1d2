package org.lscb.report.build.importing.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.build.importing.level.PeriodLabel;
import org.lscb.report.dataset.sheet.CellName;
import org.lscb.report.dataset.sheet.Rectangle;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.definition.imports.ImportDefinition;
import org.lscb.report.statistics.Period;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Which rows are read, by what stands in some of their columns. */
final class RowFilter {

  private final Sheet sheet;
  private final ImportDefinition definition;
  private final Map<Integer, Wanted> wanted = new HashMap<>();
  private final List<String> withoutTime = new ArrayList<>();

  RowFilter(Sheet sheet, ImportDefinition definition) {
    this.sheet = sheet;
    this.definition = definition;
  }

  /**
   * What may stand in a column.
   *
   * @param periods in which a day there may lie
   * @param onlyPeriods whether nothing else is wanted
   */
  private record Wanted(Set<String> words, List<Period> periods, boolean onlyPeriods) {

    static Wanted of(List<Scalar> values) {
      Set<String> words = new HashSet<>();
      values.forEach(one -> words.add(ImportDefinition.plain(one.text())));
      List<Period> periods =
          values.stream().flatMap(one -> PeriodLabel.read(one.text()).stream()).toList();
      return new Wanted(words, periods, periods.size() == values.size());
    }

    boolean holds(LocalDate day) {
      return periods.stream()
          .anyMatch(one -> !day.isBefore(one.start()) && !day.isAfter(one.end()));
    }
  }

  /** Looks for the columns in the row of headings, which has all of them. */
  void begin(int headings) {
    Rectangle whole =
        new Rectangle(0, 0, Math.max(0, sheet.height() - 1), Math.max(0, sheet.width() - 1));
    Map<String, Integer> columns =
        definition.where().isEmpty() ? Map.of() : new Headings(sheet, whole).columns(headings);
    definition
        .where()
        .forEach(
            (name, values) ->
                wanted.put(columns.get(ImportDefinition.plain(name.text())), Wanted.of(values)));
  }

  boolean takes(int row) {
    return wanted.entrySet().stream().allMatch(one -> fits(row, one.getKey(), one.getValue()));
  }

  private boolean fits(int row, int column, Wanted values) {
    String words = sheet.shown(row, column).text();
    if (values.words().contains(ImportDefinition.plain(words))) {
      return true;
    }
    if (values.periods().isEmpty()) {
      return false;
    }
    Optional<Period> time = PeriodLabel.read(words);
    if (time.isEmpty() && values.onlyPeriods()) {
      withoutTime.add(CellName.of(row, column));
    }
    return time.filter(one -> one.kind() == Period.Kind.SNAPSHOT)
        .filter(one -> values.holds(one.start()))
        .isPresent();
  }

  /** Cells that hold no time, although the rows of some time are wanted. */
  List<String> withoutTime() {
    return List.copyOf(withoutTime);
  }
}
