package org.lscb.report.dataset.csv;

/** Where the fields of a line begin. */
final class CsvPlaces {

  private CsvPlaces() {}

  /** The column, from 1 and in code points, at which a field begins; -1 beyond the line. */
  static int start(String line, int field) {
    boolean quoted = false;
    int passed = 0;
    int column = 1;
    int at = 0;
    while (at < line.length()) {
      if (passed == field) {
        return line.charAt(at) == '"' ? column + 1 : column;
      }
      int sign = line.codePointAt(at);
      if (sign == '"') {
        quoted = !quoted;
      } else if (sign == ',' && !quoted) {
        passed++;
      }
      at += Character.charCount(sign);
      column++;
    }
    return passed == field ? column : -1;
  }
}
