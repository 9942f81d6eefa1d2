package org.lscb.report.dataset.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.dataset.sheet.Cell.Kind;
import org.lscb.report.dataset.sheet.CellName;
import org.lscb.report.dataset.sheet.Rectangle;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.diagnostic.Diagnostics;

/** What stands in a workbook is read as it was saved, with what is seen of it. */
class WorkbookTest {

  @TempDir private Path folder;

  private Spreadsheet open(WrittenWorkbook workbook) {
    Diagnostics diagnostics = new Diagnostics();
    Spreadsheet opened =
        Spreadsheet.open(workbook.write(folder.resolve("a.xlsx")), "a.xlsx", diagnostics)
            .orElseThrow(() -> new AssertionError(diagnostics.inReadingOrder()));
    assertThat(diagnostics.hasErrors()).isFalse();
    return opened;
  }

  private Sheet only(WrittenWorkbook workbook) {
    Spreadsheet opened = open(workbook);
    return opened.sheet(opened.all().get(0), new Diagnostics()).orElseThrow();
  }

  private Sheet rows(String rows) {
    return only(new WrittenWorkbook().raw("Plans", "", "<sheetData>" + rows + "</sheetData>"));
  }

  @Test
  void numbersAreReadWithoutTheDustBehindFifteenDigits() {
    Sheet sheet =
        rows(
            "<row><c><v>0.30000000000000004</v></c><c><v>1.2E3</v></c><c><v>120</v></c>"
                + "<c><v>NaN</v></c></row>");
    assertThat(sheet.rows().get(0).stream().map(Cell::text))
        .containsExactly("0.3", "1200", "120", "NaN");
    assertThat(sheet.cell(0, 3).kind()).isEqualTo(Kind.TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "dd/mm/yyyy, 45747, DATE, 2025-03-31",
    "[$-809]d mmmm yyyy;@, 45747.75, DATE, 2025-03-31",
    "mmm-yy, 45747, DATE, 2025-03",
    "yyyy-mm-dd, 60, DATE, 1900-03-01",
    "yyyy-mm-dd, 59, DATE, 1900-02-28",
    "hh:mm, 0.5, DATE, 0.5",
    "0.0%, 0.295, NUMBER, 0.295",
    "'#,##0 \"days\"', 12, NUMBER, 12",
    "General, 12, NUMBER, 12",
    "[Red]0.00, 12.5, NUMBER, 12.5"
  })
  void numbersThatAreShownAsDaysAreDays(String format, String saved, Kind kind, String text) {
    Sheet sheet =
        only(
            new WrittenWorkbook()
                .styles(format)
                .raw(
                    "Plans",
                    "",
                    "<sheetData><row><c s=\"1\"><v>" + saved + "</v></c></row></sheetData>"));
    assertThat(sheet.cell(0, 0)).extracting(Cell::kind, Cell::text).containsExactly(kind, text);
    assertThat(sheet.cell(0, 0).percent()).isEqualTo(format.contains("%"));
  }

  @Test
  void daysAreCountedFromTheYearThatTheWorkbookNames() {
    Sheet sheet =
        only(
            new WrittenWorkbook("<workbookPr date1904=\"1\"/>")
                .styles("dd/mm/yyyy")
                .raw("A", "", "<sheetData><row><c s=\"1\"><v>1</v></c></row></sheetData>"));
    assertThat(sheet.cell(0, 0).text()).isEqualTo("1904-01-02");
  }

  @Test
  void formulasAreReadByTheirSavedResultAndNeverComputed() {
    Sheet sheet =
        rows(
            "<row><c><f>1+1</f><v>2</v></c><c><f>SUM(B2:B9)</f></c><c t=\"str\"><f>A1&amp;\"\"</f>"
                + "<v>two</v></c><c t=\"e\"><f>Gone!A1</f><v>#REF!</v></c>"
                + "<c t=\"str\"><f>\"\"</f><v></v></c><c t=\"b\"><v>1</v></c></row>");
    assertThat(sheet.rows().get(0).stream().map(Cell::kind))
        .containsExactly(
            Kind.NUMBER, Kind.UNCOMPUTED, Kind.TEXT, Kind.ERROR, Kind.BLANK, Kind.SWITCH);
  }

  @Test
  void textsAreReadWhereverTheyAreKept() {
    WrittenWorkbook workbook =
        new WrittenWorkbook()
            .part(
                "xl/sharedStrings.xml",
                "<sst><si><t>Health</t></si><si><r><t>Po</t></r><r><t xml:space=\"preserve\">lice "
                    + "</t></r><rPh><t>spoken</t></rPh></si></sst>")
            .raw(
                "A",
                "",
                "<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"inlineStr\">"
                    + "<is><r><t>Early</t></r><r><t>&#160;years</t></r></is></c></row></sheetData>");
    assertThat(only(workbook).rows().get(0).stream().map(Cell::text))
        .containsExactly("Health", "Police", "Early years");
  }

  @Test
  void whatIsHiddenFilteredOrMergedIsKnown() {
    Sheet sheet =
        only(
            new WrittenWorkbook()
                .raw(
                    "A",
                    "",
                    "<sheetPr filterMode=\"1\"/><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>"
                        + "<sheetData><row r=\"2\"><c r=\"B2\"><v>1</v></c></row>"
                        + "<row r=\"5\" hidden=\"true\"><c r=\"D5\"><v>4</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref=\"B2:C3\"/></mergeCells>"));
    assertThat(sheet.filtered()).isTrue();
    assertThat(sheet.hiddenColumns()).containsExactlyInAnyOrder(1, 2);
    assertThat(sheet.hiddenRows()).containsExactly(4);
    assertThat(sheet.cell(4, 3).text()).isEqualTo("4");
    assertThat(sheet.shown(2, 2).text()).isEqualTo("1");
    assertThat(sheet.cell(2, 2).isBlank()).isTrue();
    assertThat(sheet.height()).isEqualTo(5);
    assertThat(sheet.width()).isEqualTo(4);
  }

  @Test
  void hiddenSheetsAreNotAmongThoseToChooseFrom() {
    Spreadsheet workbook =
        open(
            new WrittenWorkbook()
                .raw("Old", " state=\"hidden\"", "")
                .raw("Older", " state=\"veryHidden\"", "")
                .sheet("Plans", "Agency | Number\nPolice | 3"));
    assertThat(workbook.sheets()).containsExactly("Plans");
    assertThat(workbook.all()).isEqualTo(List.of("Old", "Older", "Plans"));
    Sheet plans = workbook.sheet("PLANS", new Diagnostics()).orElseThrow();
    assertThat(plans.title()).isEqualTo("a.xlsx, sheet Plans");
    assertThat(plans.place(1, 1)).hasToString("a.xlsx, sheet Plans, cell B2");
    assertThat(plans.place(1, 1).container()).isEqualTo("a.xlsx");
  }

  @ParameterizedTest
  @CsvSource({"0, A", "25, Z", "26, AA", "701, ZZ", "702, AAA", "16383, XFD"})
  void columnsHaveLetters(int column, String letters) {
    assertThat(CellName.column(column)).isEqualTo(letters);
    assertThat(CellName.columnOf(letters + "7")).isEqualTo(column);
    assertThat(CellName.rowOf(letters + "7")).isEqualTo(6);
  }

  @Test
  void rangesAreReadAsTheyAreWritten() {
    assertThat(Rectangle.parse("A3:F15")).contains(new Rectangle(2, 0, 14, 5));
    assertThat(Rectangle.parse("B7").orElseThrow()).hasToString("B7");
    assertThat(Rectangle.parse("A3:F15").orElseThrow()).hasToString("A3:F15");
    for (String wrong : List.of("F15:A3", "A0", "3A", "A3-F15", "A3:F", "AAAA1", "")) {
      assertThat(Rectangle.parse(wrong)).as(wrong).isEmpty();
    }
  }
}
