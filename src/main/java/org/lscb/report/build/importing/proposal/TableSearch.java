package org.lscb.report.build.importing.proposal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.build.importing.level.PeriodLabel;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.dataset.sheet.Rectangle;
import org.lscb.report.dataset.sheet.Sheet;

/**
 * Finds the table of a sheet that nobody has described: below headings stand rows, and there are
 * more of them than of what stands above, titles and what was asked for of a statistics office.
 */
final class TableSearch {

  private static final int LOOKED_AT = 60;
  private static final int ENOUGH = 500;

  private final Sheet sheet;
  private final int right;

  TableSearch(Sheet sheet) {
    this.sheet = sheet;
    this.right = sheet.width();
  }

  /** The largest table; empty where there is none. */
  Optional<Table> find() {
    int best = -1;
    long most = 0;
    for (int row = 0; row < Math.min(LOOKED_AT, sheet.height()); row++) {
      int width = width(row);
      int below = width < 2 || !hasHeadings(row) ? 0 : below(row);
      // Straight below the headings of a table of numbers stands one.
      long weight = (long) below * width * (hasNumber(row + 1) ? 2 : 1);
      if (weight > most) {
        most = weight;
        best = row;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(Table.below(sheet, best));
  }

  /** How many cells of a row are filled; merged ones are one. */
  private int width(int row) {
    Set<Rectangle> merged = new HashSet<>();
    int width = 0;
    for (int column = 0; column < right; column++) {
      if (!sheet.shown(row, column).isBlank()) {
        Optional<Rectangle> several = sheet.mergedAt(row, column);
        width += several.isEmpty() || merged.add(several.get()) ? 1 : 0;
      }
    }
    return width;
  }

  /** Whether nothing but words and times stands in a row. */
  private boolean hasHeadings(int row) {
    for (int column = 0; column < right; column++) {
      Cell cell = sheet.cell(row, column);
      if (cell.holdsValue() && PeriodLabel.read(cell.text()).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private int below(int row) {
    int last = row;
    while (last < row + ENOUGH && last + 1 < sheet.height() && width(last + 1) > 0) {
      last++;
    }
    return last - row;
  }

  private boolean hasNumber(int row) {
    for (int column = 0; column < right; column++) {
      if (sheet.cell(row, column).holdsValue()) {
        return true;
      }
    }
    return false;
  }
}
