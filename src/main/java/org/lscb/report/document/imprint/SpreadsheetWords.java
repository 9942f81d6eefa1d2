package org.lscb.report.document.imprint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;

/**
 * What a spreadsheet of the data says of itself, in words that are the same for every report. All
 * other words in it stand on the page.
 */
public final class SpreadsheetWords {

  /** The sheets that hold no data. */
  public static final String COVER = "Cover";

  /** The list of the sheets. */
  public static final String CONTENTS = "Contents";

  /** The symbols and notes of all sheets. */
  public static final String NOTES = "Notes";

  /** The title of the first sheet. */
  public static final String TITLE = "Data of the tables, figures and lists";

  /** The title of the sheet of notes. */
  public static final String SYMBOLS_AND_NOTES = "Symbols and notes";

  /** On the first sheet of a draft. */
  public static final String DRAFT = "Draft, not for publication";

  /** Above the sentences that help readers. */
  public static final String HOW = "How to read this spreadsheet";

  /** Above the address that other formats can be had from. */
  public static final String CONTACT = "Contact";

  /** In front of a source. */
  public static final String SOURCE = "Source: ";

  /** The way back from a sheet. */
  public static final String BACK = "Back to the contents";

  /** Says of a sheet that it holds one table. */
  public static final String ONE_TABLE = "This worksheet contains one table.";

  /** The same, where cells refer to notes. */
  public static final String ONE_TABLE_WITH_NOTES =
      "This worksheet contains one table. Notes are referred to in its last column.";

  /** The head of the column of groups. */
  public static final String GROUP = "Group";

  /** What stands in a column of groups where a row belongs to none. */
  public static final String NO_GROUP = "All";

  /** What stands in a column of notes where a row has none. */
  public static final String NO_NOTE = "No note";

  /** The head of a column that has none on the page. */
  public static final String UNNAMED = "Name";

  /** The heads of the list of sheets. */
  public static final List<String> CONTENTS_HEADS = List.of("Worksheet", "Title");

  /** The heads of the sheet of notes. */
  public static final List<String> NOTES_HEADS = List.of("Mark", "Meaning", "Used in");

  /** What stands for words that no cell of a spreadsheet holds. */
  public static final String TOO_LONG = "Too long for a spreadsheet: see the report";

  /** More characters make programs repair the file. */
  private static final int LONGEST_CELL = 32_767;

  /** What helps readers. */
  public static final List<String> HELP =
      List.of(
          "The contents sheet lists the other worksheets, with a link to each.",
          "Each table, figure or list of the report has one worksheet with one table.",
          "Numbers are rounded as they are in the report; percentages are out of a hundred.",
          "Where a number cannot be given, a symbol in square brackets stands in its place.",
          "The notes sheet explains all symbols and notes.");

  private SpreadsheetWords() {}

  /** What a sheet says of a table whose values are all counted alike. */
  public static String unit(Unit unit) {
    return "Unit: " + (unit == Unit.COUNT ? "number" : unit.id());
  }

  /** A note with its number. */
  public static String mark(int number) {
    return "[note " + number + "]";
  }

  /** The words of a cell, as far as a spreadsheet can hold them. */
  public static String fitting(String words) {
    if (words.length() <= LONGEST_CELL) {
      return words;
    }
    String plain = words.replaceAll("\\s+", " ").strip();
    return plain.length() <= LONGEST_CELL ? plain : TOO_LONG;
  }

  /** Every text that stands by itself in a cell. */
  public static Set<String> all() {
    Stream<String> plain =
        Stream.of(
            COVER,
            CONTENTS,
            NOTES,
            TITLE,
            SYMBOLS_AND_NOTES,
            DRAFT,
            HOW,
            CONTACT,
            BACK,
            ONE_TABLE,
            ONE_TABLE_WITH_NOTES,
            GROUP,
            NO_GROUP,
            NO_NOTE,
            UNNAMED,
            TOO_LONG);
    Stream<String> lists =
        Stream.of(CONTENTS_HEADS, NOTES_HEADS, HELP).flatMap(List<String>::stream);
    Stream<String> symbols =
        Stream.of(Symbol.values()).flatMap(one -> Stream.of(one.printed(), one.meaning()));
    Stream<String> units = Stream.of(Unit.values()).map(SpreadsheetWords::unit);
    return Stream.of(plain, lists, symbols, units)
        .flatMap(one -> one)
        .collect(Collectors.toUnmodifiableSet());
  }
}
