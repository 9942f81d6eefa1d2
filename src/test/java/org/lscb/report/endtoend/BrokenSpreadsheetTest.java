package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.cli.Launch;

/** Wherever a spreadsheet tells of a withheld number, the audit hears it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenSpreadsheetTest {

  private static final String BOOK = "data/board-annual-report-2020-21.xlsx";
  private static final String STRINGS = "xl/sharedStrings.xml";
  private static final String TABLE = "Table_1";

  @TempDir static Path folder;
  private FinishedBoard sound;
  private FinishedBoard broken;
  private Map<String, String> parts;

  @BeforeAll
  void build() throws IOException {
    sound = FinishedBoard.build(folder);
  }

  @BeforeEach
  void copy() throws IOException {
    broken = sound.copy();
    parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound.file(BOOK)))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        parts.put(part.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void aWithheldNumberInItsCell() throws IOException {
    int index = strings("[c]");
    String cell = "t=\"s\"><v>" + index + "</v>";
    change(sheetOf(TABLE), cell, "t=\"n\"><v>3</v>");
    assertHeard("outputs-disagree", ", Table_1 has \"3\" where \"[c]\" should stand");
  }

  @Test
  void aWithheldNumberAsWords() throws IOException {
    change(STRINGS, ">[c]</t>", ">3</t>");
    assertHeard("outputs-disagree", "has \"3\" where \"[c]\" should stand");
  }

  @Test
  void moreDigitsThanArePublished() throws IOException {
    change(sheetOf(TABLE), "<v>9000</v>", "<v>9000.0001</v>");
    assertHeard("outputs-disagree", "has \"9000.0001\" where \"9000\" should stand");
  }

  @Test
  void aNumberBesideTheTable() throws IOException {
    change(
        sheetOf(TABLE),
        "</row><row r=\"2\">",
        "<c r=\"F1\" t=\"n\"><v>3</v></c></row><row r=\"2\">");
    assertHeard("unmatched-number", "\"3\" in board-annual-report-2020-21.xlsx, Table_1");
  }

  @Test
  void wordsThatThePageDoesNotSay() throws IOException {
    change(STRINGS, ">This worksheet contains one table.</t>", ">At school there are three.</t>");
    assertHeard("unmatched-number", "At school there are three.");
  }

  @Test
  void aTitleOfItsOwn() throws IOException {
    change(STRINGS, ": Settings</t>", ": Settings, three at school</t>");
    assertHeard("unmatched-number", "three at school");
  }

  @Test
  void aHeadOfItsOwn() throws IOException {
    change(tableOf(), "name=\"Children with a plan\"", "name=\"Three\"");
    assertHeard("outputs-disagree", "has \"Three\" where \"Children with a plan\" should stand");
  }

  @Test
  void aFormulaAndItsResult() throws IOException {
    change(sheetOf(TABLE), "<v>9000</v>", "<f>9743-743</f><v>9000</v>");
    assertHeard("unmatched-number", "\"f 9743-743\"");
  }

  @Test
  void aStringThatNoCellShows() throws IOException {
    change(STRINGS, "</sst>", "<si><t>school 3</t></si></sst>");
    assertHeard("unmatched-number", "\"school 3\"");
  }

  @Test
  void aCommentOnACell() throws IOException {
    parts.put("xl/comments1.xml", "<comments><t>school 3</t></comments>");
    assertHeard("unmatched-number", "\"xl/comments1.xml\"");
  }

  @Test
  void aCommentInAPart() throws IOException {
    change(sheetOf(TABLE), "</sheetData>", "</sheetData><!-- school 3 -->");
    assertHeard("unmatched-number", sheetOf(TABLE));
  }

  @Test
  void aHiddenSheet() throws IOException {
    change(
        "xl/workbook.xml", "<sheet name=\"Table_1\"", "<sheet state=\"hidden\" name=\"Table_1\"");
    assertHeard("unmatched-number", "\"Table_1\"");
  }

  @Test
  void aHiddenRow() throws IOException {
    change(sheetOf(TABLE), "<row r=\"2\"", "<row hidden=\"true\" r=\"2\"");
    assertHeard("unmatched-number", "a hidden row");
  }

  @Test
  void aNumberInAFormat() throws IOException {
    change("xl/styles.xml", "formatCode=\"#,##0\"", "formatCode=\"#,##0;;;&quot;3&quot;\"");
    assertHeard("unmatched-number", "#,##0;;;");
  }

  @Test
  void aNameForANumber() throws IOException {
    change(
        "xl/workbook.xml",
        "<definedNames></definedNames>",
        "<definedNames><definedName name=\"school\">3</definedName></definedNames>");
    assertHeard("unmatched-number", "\"3\"");
  }

  @Test
  void aPropertyOfTheDocument() throws IOException {
    change(
        "docProps/core.xml", "</dc:title>", "</dc:title><dc:description>school 3</dc:description>");
    assertHeard("unmatched-number", "school 3");
  }

  @Test
  void aRowOfAnotherTable() throws IOException {
    change(tableOf(), "ref=\"A", "ref=\"B");
    assertHeard("outputs-disagree", "columns");
  }

  @Test
  void aCellThatIsThereTwice() throws IOException {
    change(sheetOf(TABLE), "<c r=\"A2\"", "<c r=\"A1\" t=\"n\"><v>3</v></c><c r=\"A2\"");
    assertHeard("unmatched-number", "\"3\"");
  }

  @Test
  void aSheetThatIsNotListed() throws IOException {
    parts.put("xl/worksheets/sheet99.xml", "<worksheet><sheetData/></worksheet>");
    assertHeard("unmatched-number", "sheet99.xml");
  }

  @Test
  void wordsInAPartThatHasNone() throws IOException {
    change("xl/styles.xml", "</styleSheet>", "<note>school 3</note></styleSheet>");
    assertHeard("unmatched-number", "school 3");
  }

  @Test
  void aSpreadsheetThatWasCutOff() throws IOException {
    broken.put(BOOK, "PK".getBytes(StandardCharsets.UTF_8));
    Launch launch = broken.check();
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err()).contains("board-annual-report-2020-21.xlsx cannot be read");
    assertThat(broken.stoppedBy()).contains("output-unreadable");
  }

  private int strings(String wanted) {
    String[] all = parts.get(STRINGS).split("<si>");
    for (int i = 1; i < all.length; i++) {
      if (all[i].contains(">" + wanted + "</t>")) {
        return i - 1;
      }
    }
    throw new AssertionError(wanted);
  }

  private String sheetOf(String name) {
    String book = parts.get("xl/workbook.xml");
    int at = book.indexOf("sheetId=\"", book.indexOf("name=\"" + name + "\"")) + 9;
    return "xl/worksheets/sheet" + book.substring(at, book.indexOf('"', at)) + ".xml";
  }

  private String tableOf() {
    return parts.entrySet().stream()
        .filter(one -> one.getValue().contains("displayName=\"table_plans_settings\""))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private void change(String part, String from, String to) {
    assertThat(parts.get(part)).contains(from);
    int at = parts.get(part).indexOf(from);
    String before = parts.get(part);
    parts.put(part, before.substring(0, at) + to + before.substring(at + from.length()));
  }

  private void assertHeard(String code, String words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    broken.put(BOOK, bytes.toByteArray());
    Launch launch = broken.check();
    assertThat(launch.code()).as(launch.err()).isEqualTo(1);
    assertThat(launch.err()).contains("error[" + code + "]").contains(words);
    assertThat(broken.stoppedBy()).contains(code);
  }
}
