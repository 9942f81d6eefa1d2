package org.lscb.report.definition.imports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a block's grid stands in a spreadsheet: {@code bookings.xlsx, sheet Bookings, A3:F15}.
 *
 * @param file relative to the board's folder, or the name of a file elsewhere
 * @param sheet empty where the file has one, or none
 * @param cells empty where the grid is found by its headings
 */
public record TableName(String file, Optional<String> sheet, Optional<String> cells) {

  /** As Java and ECMAScript both read it. */
  public static final String FORM =
      "[^\\s].*\\.([xX][lL][sS][xX]|[cC][sS][vV]|[tT][sS][vV]|[tT][xX][tT])"
          + "(, sheet .+)?(, [A-Z]{1,3}[1-9][0-9]{0,6}(:[A-Z]{1,3}[1-9][0-9]{0,6})?)?";

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)(\\S.*?\\.(?:xlsx|csv|tsv|txt))(?:, sheet (.+?))?"
              + "(?:, ([A-Z]{1,3}[1-9]\\d{0,6}(?::[A-Z]{1,3}[1-9]\\d{0,6})?))?");

  /** Reads it; empty where the text is something else. */
  public static Optional<TableName> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(
            new TableName(
                matcher.group(1),
                Optional.ofNullable(matcher.group(2)),
                Optional.ofNullable(matcher.group(3))))
        : Optional.empty();
  }

  /** As it is written. */
  @Override
  public String toString() {
    return file
        + sheet.map(one -> ", sheet " + one).orElse("")
        + cells.map(one -> ", " + one).orElse("");
  }
}
