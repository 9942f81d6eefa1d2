package org.lscb.report.build.importing.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lscb.report.build.importing.level.Labels;
import org.lscb.report.dataset.sheet.Cell;

/** Counts what is to be told of a table's rows: which were read, and which were not. */
final class RowsTold {

  private static final int NAMED = 20;

  private final RowFilter filter;
  private final Set<String> marked = new LinkedHashSet<>();
  private final Set<String> otherAreas = new HashSet<>();
  private int counted;
  private int others;

  RowsTold(RowFilter filter) {
    this.filter = filter;
  }

  /** A row was counted. */
  void count() {
    counted++;
  }

  /** A row is none of those that the import asks for. */
  void leaveOut() {
    others++;
  }

  /** A row is about an area that is none of the board's. */
  void otherArea(String name) {
    otherAreas.add(name);
  }

  /** A name was read, without the mark of a note behind it. */
  void name(Cell cell) {
    boolean note = !Labels.withoutNote(cell.text()).equals(cell.text());
    if (note && marked.size() < NAMED) {
      marked.add(cell.text());
    }
  }

  /** All of it in lines. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (counted > 0) {
      lines.add(counted + (counted == 1 ? " row is counted" : " rows are counted"));
    }
    if (others > 0) {
      String rows = others == 1 ? "1 other row is" : others + " other rows are";
      lines.add(rows + " not read, as \"where:\" says");
    }
    List<String> undated = filter.withoutTime();
    if (!undated.isEmpty()) {
      String rows = undated.size() == 1 ? "1 of them has" : undated.size() + " of them have";
      lines.add(rows + " no day that can be read (" + CellValues.some(undated) + ")");
    }
    if (!marked.isEmpty()) {
      lines.add("marks of notes behind names are not read: " + String.join(", ", marked));
    }
    if (!otherAreas.isEmpty()) {
      String areas = otherAreas.size() == 1 ? "another area" : otherAreas.size() + " other areas";
      lines.add("rows about " + areas + " are not read");
    }
    return lines;
  }
}
