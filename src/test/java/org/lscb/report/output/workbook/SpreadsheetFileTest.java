package org.lscb.report.output.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lscb.report.document.ReportSample.count;
import static org.lscb.report.document.ReportSample.figure;
import static org.lscb.report.document.ReportSample.heading;
import static org.lscb.report.document.ReportSample.hidden;
import static org.lscb.report.document.ReportSample.report;
import static org.lscb.report.document.ReportSample.row;
import static org.lscb.report.document.ReportSample.table;
import static org.lscb.report.document.ReportSample.value;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.lscb.report.accessibility.spreadsheet.Spreadsheet;
import org.lscb.report.accessibility.spreadsheet.SpreadsheetReader;
import org.lscb.report.document.Block;
import org.lscb.report.document.DataFile;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Table;
import org.lscb.report.document.Table.Row.Kind;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;

class SpreadsheetFileTest {

  @Test
  void hasACoverTheContentsTheNotesAndASheetForEachTableAndFigure() {
    Table data = table("data-b", List.of("Children"), row(Kind.BODY, "x", count("a", 1)));
    Spreadsheet book =
        read(
            table("table-a", List.of("A"), row(Kind.BODY, "x", count("b", 2))),
            figure("figure-b", data, count("a", 1)));

    assertThat(book.sheets())
        .extracting(Spreadsheet.Sheet::name)
        .containsExactly("Cover", "Contents", "Notes", "Table_4", "Figure_2");
    assertThat(column(book, "Contents", 1)).contains("Table 4: Caption of table-a");
    assertThat(cell(book, "Figure_2", 0, 0)).isEqualTo("Figure 2: Title of figure-b");
    assertThat(book.hidden()).isEmpty();
  }

  @Test
  void givesNumbersAsNumbersWithTheirDecimals() throws IOException {
    Block table =
        table(
            "table-a",
            List.of("A", "B", "C", "D"),
            row(
                Kind.BODY,
                "x",
                count("a", 1234567),
                value("b", Unit.POUNDS, 2, "1200.5"),
                value("c", Unit.PERCENT, 1, "40"),
                value("d", Unit.POINTS, 0, "-3")));

    Spreadsheet.Sheet sheet = sheet(read(table), "Table_4");
    int row = sheet.table().orElseThrow().bottom();
    assertThat(sheet.cells().stream().filter(one -> one.row() == row && one.number()).toList())
        .extracting(Spreadsheet.Cell::text)
        .containsExactly("1234567", "1200.50", "40.0", "-3");
    assertThat(parts(file(table)).get("xl/styles.xml"))
        .contains("formatCode=\"#,##0\"")
        .contains("formatCode=\"&quot;&#xa3;&quot;#,##0.00;&quot;-&#xa3;&quot;#,##0.00\"")
        .contains("formatCode=\"#,##0.0&quot;%&quot;\"");
  }

  @Test
  void givesSymbolsAsWordsAndExplainsThem() {
    Spreadsheet book =
        read(
            table(
                "table-a",
                List.of("A", "B"),
                row(Kind.BODY, "x", hidden("a", Symbol.CONFIDENTIAL, "4711"), count("b", 7)),
                new Table.Row(
                    Kind.BODY, "y", List.of(new Table.Cell.Blank(), new Table.Cell.Blank()))));

    Spreadsheet.Sheet sheet = sheet(book, "Table_4");
    int row = sheet.table().orElseThrow().bottom();
    assertThat(sheet.cell(row - 1, 1))
        .hasValueSatisfying(one -> assertThat(one.text()).isEqualTo("[c]"));
    assertThat(sheet.cell(row, 1))
        .hasValueSatisfying(one -> assertThat(one.text()).isEqualTo("[z]"));
    assertThat(column(book, "Notes", 0)).contains("[c]", "[z]");
    assertThat(book.sheets())
        .flatExtracting(Spreadsheet.Sheet::cells)
        .noneMatch(one -> one.text().contains("4711"));
  }

  @Test
  void markUpEachTableAsOneWithoutGapsOrMergedCells() throws IOException {
    DataFile file =
        file(
            table(
                "table-a",
                List.of("Rate", "rate", "Rate"),
                heading("Early years"),
                row(Kind.BODY, "", count("a", 1), count("b", 2), count("c", 3)),
                row(Kind.TOTAL, "All", count("d", 4), count("e", 5), count("f", 6))));
    Spreadsheet.Sheet sheet = sheet(SpreadsheetReader.read(file.bytes()), "Table_4");
    Spreadsheet.Area table = sheet.table().orElseThrow();

    assertThat(table.name()).isEqualTo("table_a");
    assertThat(table.heads()).containsExactly("Group", "Sector", "Rate", "rate (2)", "Rate (3)");
    for (int row = table.top(); row <= table.bottom(); row++) {
      for (int column = table.left(); column <= table.right(); column++) {
        assertThat(sheet.cell(row, column)).as(row + ", " + column).isPresent();
      }
    }
    assertThat(String.join("", parts(file).values())).doesNotContain("mergeCell");
  }

  @Test
  void numbersNotesThroughTheWholeFile() {
    Spreadsheet book =
        read(noted("table-a", "first", "shared"), noted("table-b", "shared", "second"));

    assertThat(column(book, "Notes", 1)).containsSubsequence("first", "shared", "second");
    assertThat(column(book, "Notes", 2)).contains("Table_4, table_b");
    assertThat(column(book, "table_b", 0)).contains("[note 2] shared", "[note 3] second");
    assertThat(column(book, "table_b", 3)).contains("[note 2] A", "No note");
  }

  @Test
  void neverRunsWordsAsFormulas() throws IOException {
    Map<String, String> parts =
        parts(file(table("table-a", List.of("=1+1"), row(Kind.BODY, "=cmd", count("a", 1)))));

    assertThat(parts.get("xl/sharedStrings.xml")).contains("=cmd").doesNotContain("'=cmd");
    assertThat(parts.get("xl/worksheets/sheet4.xml")).doesNotContain("<f>");
  }

  @Test
  void keepsWordsAsTheyAre() {
    String words = "Independent, \"voluntary\" & <b>'charity'</b> – £1; café";

    assertThat(
            column(
                read(table("table-a", List.of("A"), row(Kind.BODY, words, count("a", 1)))),
                "Table_4",
                0))
        .endsWith(words);
  }

  @Test
  void hasTheSameBytesWheneverAndWhereverItIsMade() {
    Block table = table("table-a", List.of("A"), row(Kind.BODY, "x", count("a", 1)));
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      byte[] there = file(table).bytes();
      TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
      byte[] here = file(table).bytes();

      assertThat(there).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void saysOfItselfWhatTheReportSays() throws IOException {
    String properties =
        parts(file(table("table-a", List.of("A"), row(Kind.BODY, "x", count("a", 1)))))
            .get("docProps/core.xml");

    assertThat(properties)
        .contains("<dc:language>en-GB</dc:language>")
        .containsPattern("<dcterms:created [^>]*>\\d{4}-\\d\\d-\\d\\dT00:00:00Z<");
  }

  @Test
  void isNotThereWithoutTables() {
    assertThat(SpreadsheetFile.of(report(), "name")).isEmpty();
  }

  private static Table noted(String id, String first, String second) {
    Table.Cell cell = new Table.Cell.Value(count(id, 7), List.of(1));
    Table.Cell plain = new Table.Cell.Value(count(id + "b", 8), List.of());
    return new Table(
        id,
        "c",
        "Row",
        List.of("A", "B"),
        List.of(
            new Table.Row(Kind.BODY, "x", List.of(cell, plain)),
            new Table.Row(Kind.BODY, "y", List.of(plain, plain))),
        List.of(),
        List.of(first, second),
        "",
        false);
  }

  private static DataFile file(Block... blocks) {
    return SpreadsheetFile.of(report(blocks), "name").orElseThrow();
  }

  @Test
  void holdsWordsThatAreTooLongForACellOrItsRow() {
    String lines = "word\n".repeat(3000);
    String endless = "word ".repeat(8000);
    Block list =
        Block.Register.of(
            "register-a",
            Block.Register.Layout.TABLE,
            List.of("A", "B"),
            List.of(List.of(paragraph(lines), paragraph(endless))));

    Spreadsheet book = read(list);
    int row = sheet(book, "register_a").table().orElseThrow().bottom();
    assertThat(cell(book, "register_a", row, 0)).isEqualTo(lines);
    assertThat(cell(book, "register_a", row, 1))
        .isEqualTo("Too long for a spreadsheet: see the report");
  }

  private static List<Block> paragraph(String words) {
    return List.of(new Block.Paragraph("p", List.of(new Inline.Text(words)), false));
  }

  private static Spreadsheet read(Block... blocks) {
    return SpreadsheetReader.read(file(blocks).bytes());
  }

  private static Spreadsheet.Sheet sheet(Spreadsheet book, String name) {
    return book.sheets().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static String cell(Spreadsheet book, String sheet, int row, int column) {
    return sheet(book, sheet).cell(row, column).orElseThrow().text();
  }

  private static List<String> column(Spreadsheet book, String sheet, int column) {
    return sheet(book, sheet).cells().stream()
        .filter(one -> one.column() == column)
        .map(Spreadsheet.Cell::text)
        .toList();
  }

  private static Map<String, String> parts(DataFile file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        parts.put(part.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
