package org.lscb.report.output.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.lscb.report.document.DataFile;
import org.lscb.report.document.Report;
import org.lscb.report.document.Table;
import org.lscb.report.document.imprint.SpreadsheetWords;
import org.lscb.report.output.data.DataTable;
import org.lscb.report.statistics.Symbol;

/** Makes one spreadsheet of all tables, figures and lists of a report. */
public final class SpreadsheetFile {

  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** guidance: no serifs, and at least 12 points. */
  private static final String FONT = "Arial";

  private static final double FONT_SIZE = 12;

  private final Report report;
  private final List<DataTable> tables;
  private final List<String> names;
  private final NoteNumbers numbers;

  private SpreadsheetFile(Report report) {
    this.report = report;
    tables = DataTable.of(report);
    names = SheetNames.of(tables);
    numbers = new NoteNumbers(tables, names);
  }

  /**
   * The file; empty where a report has no tables of values. The same report gives the same bytes.
   *
   * @param stem its name without ending
   */
  public static Optional<DataFile> of(Report report, String stem) {
    SpreadsheetFile file = new SpreadsheetFile(report);
    return file.tables.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DataFile(
                "", stem + ".xlsx", "All tables, figures and lists", MEDIA_TYPE, file.bytes()));
  }

  private byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "lscb-report", "1.0")) {
      book.setGlobalDefaultFont(FONT, FONT_SIZE);
      cover(new Sheet(book, SpreadsheetWords.COVER, SpreadsheetWords.TITLE));
      contents(new Sheet(book, SpreadsheetWords.CONTENTS, SpreadsheetWords.CONTENTS));
      notes(new Sheet(book, SpreadsheetWords.NOTES, SpreadsheetWords.SYMBOLS_AND_NOTES));
      for (int i = 0; i < tables.size(); i++) {
        DataTable table = tables.get(i);
        new TableSheet(new Sheet(book, names.get(i), table.title()), table, numbers).fill();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new FixedPackage(report.cover()).of(bytes.toByteArray());
  }

  private void cover(Sheet sheet) {
    Report.Cover cover = report.cover();
    if (report.draft().isPresent()) {
      sheet.heading(SpreadsheetWords.DRAFT);
    }
    sheet.line(cover.board());
    sheet.line(cover.title());
    sheet.line(cover.period());
    cover.lines().forEach(sheet::line);
    if (!cover.contact().isBlank()) {
      sheet.heading(SpreadsheetWords.CONTACT);
      sheet.line(cover.contact());
    }
    sheet.heading(SpreadsheetWords.HOW);
    SpreadsheetWords.HELP.forEach(sheet::line);
    sheet.link(SpreadsheetWords.CONTENTS, SpreadsheetWords.CONTENTS);
    sheet.cells().width(0, 90);
  }

  private void contents(Sheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    rows.add(List.of(SpreadsheetWords.NOTES, SpreadsheetWords.SYMBOLS_AND_NOTES));
    targets.add(SpreadsheetWords.NOTES);
    for (int i = 0; i < tables.size(); i++) {
      rows.add(List.of(names.get(i), tables.get(i).title()));
      targets.add(names.get(i));
    }
    sheet.line(SpreadsheetWords.ONE_TABLE);
    sheet.words("contents", SpreadsheetWords.CONTENTS_HEADS, rows, targets);
  }

  private void notes(Sheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (Symbol symbol : Symbol.values()) {
      List<String> users = users(symbol);
      if (!users.isEmpty()) {
        rows.add(List.of(symbol.printed(), symbol.meaning(), String.join(", ", users)));
      }
    }
    for (String note : numbers.texts()) {
      rows.add(
          List.of(
              SpreadsheetWords.mark(numbers.number(note)),
              note,
              String.join(", ", numbers.sheets(note))));
    }
    if (rows.isEmpty()) {
      rows.add(
          List.of(
              Symbol.NOT_APPLICABLE.printed(),
              Symbol.NOT_APPLICABLE.meaning(),
              Symbol.NOT_APPLICABLE.printed()));
    }
    sheet.line(SpreadsheetWords.ONE_TABLE);
    sheet.link(SpreadsheetWords.BACK, SpreadsheetWords.CONTENTS);
    sheet.words("notes", SpreadsheetWords.NOTES_HEADS, rows, rows.stream().map(one -> "").toList());
  }

  /** The sheets whose tables have a symbol somewhere. */
  private List<String> users(Symbol symbol) {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < tables.size(); i++) {
      for (DataTable.Line line : tables.get(i).lines()) {
        if (line.row().cells().stream().anyMatch(cell -> shows(cell, symbol))) {
          found.add(i);
        }
      }
    }
    return found.stream().map(names::get).toList();
  }

  private static boolean shows(Table.Cell cell, Symbol symbol) {
    if (cell instanceof Table.Cell.Value value) {
      return value.value().symbol().filter(one -> one == symbol).isPresent();
    }
    boolean blank =
        cell instanceof Table.Cell.Blank
            || cell instanceof Table.Cell.Words words && words.text().isBlank();
    return blank && symbol == Symbol.NOT_APPLICABLE;
  }
}
