package org.lscb.report.build.importing.table;

import java.util.Map;
import java.util.Optional;
import org.lscb.report.dataset.csv.TimePeriods;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.dataset.sheet.Rectangle;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.statistics.Period;

/**
 * Cells that say a time. In the Department's open data the column beside says which kind of year is
 * meant, and in its files of population the heading does.
 */
final class TimeCells {

  private static final String TIME = "time_period";
  private static final String IDENTIFIER = "time_identifier";
  private static final String MID_YEAR = "mid_year";

  private final Sheet sheet;
  private final Map<String, Integer> columns;

  TimeCells(Sheet sheet, int headings) {
    this.sheet = sheet;
    Rectangle whole =
        new Rectangle(0, 0, Math.max(0, sheet.height() - 1), Math.max(0, sheet.width() - 1));
    this.columns = headings < 0 ? Map.of() : new Headings(sheet, whole).columns(headings);
  }

  /** The cell, as a period where its neighbours are needed to tell which one it is. */
  Cell time(int row, int column) {
    Cell cell = sheet.shown(row, column);
    Optional<Period> period = Optional.empty();
    if (columns.getOrDefault(TIME, -1) == column && columns.containsKey(IDENTIFIER)) {
      String identifier = sheet.cell(row, columns.get(IDENTIFIER)).text();
      period = TimePeriods.of(Optional.empty()).flatMap(one -> one.read(cell.text(), identifier));
    } else if (columns.getOrDefault(MID_YEAR, -1) == column) {
      period =
          TimePeriods.of(Optional.of(TimePeriods.MID_YEAR))
              .flatMap(one -> one.read(cell.text(), ""));
    }
    return period.map(one -> Cell.text(one.toString())).orElse(cell);
  }
}
