package org.lscb.report.document.largeprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lscb.report.document.Table;

/** How wide a page is for a table in type of 18 point; lengths in points. */
enum Room {
  /** An upright page. */
  UPRIGHT(482),
  /** A page on its side. */
  SIDEWAYS(728);

  private static final double CHARACTER = 9.4;
  private static final double GAP = 11.4;
  private static final String NOTE = "[note 1]";

  /** The names of rows may be broken into lines of so many characters. */
  private static final int NAME = 14;

  private final double width;

  Room(double width) {
    this.width = width;
  }

  /** Whether no word of a table is cut there. */
  boolean fits(Table table) {
    List<String> names = new ArrayList<>(List.of(table.rowHead()));
    table.rows().stream()
        .filter(one -> one.kind() != Table.Row.Kind.HEADING)
        .forEach(one -> names.add(one.label()));
    double used = Math.max(Math.min(longest(names), NAME), word(names)) * CHARACTER;
    for (int i = 0; i < table.columns().size(); i++) {
      int longest = word(List.of(table.columns().get(i)));
      for (Table.Row row : table.rows()) {
        longest = Math.max(longest, i < row.cells().size() ? whole(row.cells().get(i)) : 0);
      }
      used += longest * CHARACTER + GAP;
    }
    return used <= width;
  }

  /** How many characters of a cell stand in one line: a value is never broken. */
  private static int whole(Table.Cell cell) {
    if (cell instanceof Table.Cell.Value value) {
      int text = value.value().text().length();
      return value.notes().isEmpty() ? text : Math.max(text, NOTE.length());
    }
    return cell instanceof Table.Cell.Words words ? word(List.of(words.text())) : 0;
  }

  private static int longest(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0);
  }

  private static int word(List<String> texts) {
    return texts.stream()
        .flatMap(one -> Arrays.stream(one.split(" ")))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
