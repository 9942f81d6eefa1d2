package org.lscb.report.build.importing.table;

import java.util.Map;
import java.util.Optional;
import org.lscb.report.build.importing.level.Labels;
import org.lscb.report.build.importing.level.PeriodLabel;
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
  private final Optional<String> day;
  private final Map<String, Integer> columns;

  /** With the day of each year at which was counted, where the import names one. */
  TimeCells(Sheet sheet, int headings, Optional<String> day) {
    this.sheet = sheet;
    this.day = day;
    Rectangle whole =
        new Rectangle(0, 0, Math.max(0, sheet.height() - 1), Math.max(0, sheet.width() - 1));
    this.columns = headings < 0 ? Map.of() : new Headings(sheet, whole).columns(headings);
  }

  /** A heading that names a year in which was counted at some day. */
  static Cell heading(Cell cell, Optional<String> day) {
    return day.isEmpty()
        ? cell
        : TimePeriods.of(day)
            .flatMap(one -> one.read(digits(cell.text()), "Reporting year"))
            .map(one -> Cell.text(one.toString()))
            .orElse(cell);
  }

  /** The cell, as a period where more is needed than itself to tell which one it is. */
  Cell time(int row, int column) {
    Cell cell = sheet.shown(row, column);
    boolean ofMidYear = columns.getOrDefault(MID_YEAR, -1) == column;
    boolean published = columns.getOrDefault(TIME, -1) == column;
    if (!ofMidYear && !published && day.isEmpty()) {
      return cell;
    }
    String identifier =
        published && columns.containsKey(IDENTIFIER)
            ? sheet.cell(row, columns.get(IDENTIFIER)).text()
            : "Reporting year";
    return TimePeriods.of(ofMidYear ? Optional.of(TimePeriods.MID_YEAR) : day)
        .flatMap(one -> one.read(digits(cell.text()), identifier))
        .map(one -> Cell.text(one.toString()))
        .orElse(cell);
  }

  /** A year as published files write it: 202425 where others write 2024/25. */
  private static String digits(String words) {
    String plain = Labels.withoutNote(words);
    return PeriodLabel.read(plain)
        .filter(one -> one.kind() == Period.Kind.YEAR)
        .map(one -> one.toString().replace("-", ""))
        .orElse(plain);
  }
}
