package org.lscb.report.output.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.lscb.report.document.imprint.SpreadsheetWords;
import org.lscb.report.output.data.DataTable;

/**
 * Names for the sheets of tables: their label, without what spreadsheet programs refuse or quote.
 */
final class SheetNames {

  /** More characters make programs repair the file. */
  static final int LONGEST = 31;

  private SheetNames() {}

  /** One for each table, in order; no two alike, also where capitals do not count. */
  static List<String> of(List<DataTable> tables) {
    Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    // "History" is a sheet that programs keep for themselves.
    taken.addAll(
        List.of(
            SpreadsheetWords.COVER, SpreadsheetWords.CONTENTS, SpreadsheetWords.NOTES, "History"));
    List<String> names = new ArrayList<>();
    for (DataTable table : tables) {
      String plain = plain(table.label().isEmpty() ? table.stem() : table.label());
      String name = shortened(plain, "");
      for (int i = 2; !taken.add(name); i++) {
        name = shortened(plain, "_" + i);
      }
      names.add(name);
    }
    return names;
  }

  private static String plain(String text) {
    String plain = text.replaceAll("[^A-Za-z0-9.]+", "_").replaceAll("^_+|_+$", "");
    return plain.isEmpty() ? "table" : plain;
  }

  private static String shortened(String plain, String end) {
    return plain.substring(0, Math.min(plain.length(), LONGEST - end.length())) + end;
  }

  /** A name for a table itself: programs know it by this, as formulas do. */
  static String ofTable(DataTable table) {
    return table.stem().toLowerCase(Locale.ROOT).replace('-', '_');
  }
}
