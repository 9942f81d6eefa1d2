package org.lscb.report.build.importing.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.build.importing.level.PeriodLabel;
import org.lscb.report.dataset.sheet.Cell;
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
  private final Map<Integer, List<Scalar>> wanted = new HashMap<>();
  private final List<String> withoutTime = new ArrayList<>();

  RowFilter(Sheet sheet, ImportDefinition definition) {
    this.sheet = sheet;
    this.definition = definition;
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
            (name, values) -> wanted.put(columns.get(ImportDefinition.plain(name.text())), values));
  }

  boolean takes(int row) {
    return wanted.entrySet().stream()
        .allMatch(
            one -> {
              Cell cell = sheet.shown(row, one.getKey());
              boolean fits = one.getValue().stream().anyMatch(value -> fits(cell, value.text()));
              if (!fits && isNoTime(cell, one.getValue())) {
                withoutTime.add(CellName.of(row, one.getKey()));
              }
              return fits;
            });
  }

  /** Cells that hold no time, although the rows of some time are wanted. */
  List<String> withoutTime() {
    return List.copyOf(withoutTime);
  }

  private static boolean isNoTime(Cell cell, List<Scalar> wanted) {
    return wanted.stream().allMatch(one -> PeriodLabel.read(one.text()).isPresent())
        && PeriodLabel.read(cell.text()).isEmpty();
  }

  private static boolean fits(Cell cell, String value) {
    if (ImportDefinition.plain(cell.text()).equals(ImportDefinition.plain(value))) {
      return true;
    }
    Optional<Period> period = PeriodLabel.read(value);
    Optional<Period> day = period.isPresent() ? PeriodLabel.read(cell.text()) : Optional.empty();
    return day.filter(one -> one.kind() == Period.Kind.SNAPSHOT)
        .map(Period::start)
        .filter(one -> lies(one, period.get()))
        .isPresent();
  }

  private static boolean lies(LocalDate day, Period period) {
    return !day.isBefore(period.start()) && !day.isAfter(period.end());
  }
}
