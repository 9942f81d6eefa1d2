package org.lscb.report.dataset.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Misfit;

/** Text is read whatever program wrote it. */
class TextSheetTest {

  @TempDir private Path folder;

  private Sheet read(byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("a.csv"), bytes);
    Diagnostics diagnostics = new Diagnostics();
    return Spreadsheet.open(path, "a.csv", diagnostics)
        .flatMap(one -> one.sheet("", diagnostics))
        .orElseThrow();
  }

  private Sheet read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', ''",
    "UTF-8, '\uFEFF', ''",
    "UTF-16LE, '\uFEFF', read as UTF-16",
    "UTF-16BE, '\uFEFF', read as UTF-16",
    "windows-1252, '', 'read as Windows-1252, the encoding of older programs on Windows'"
  })
  void theEncodingIsFoundOut(String encoding, String mark, String told) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(
        (mark + "Agency,Number\nChildren’s homes – café,3\n").getBytes(Charset.forName(encoding)));
    Sheet sheet = read(bytes.toByteArray());
    assertThat(sheet.cell(0, 0).text()).isEqualTo("Agency");
    assertThat(sheet.cell(1, 0).text()).isEqualTo("Children’s homes – café");
    assertThat(sheet.told())
        .isEqualTo(told.isEmpty() ? java.util.List.of() : java.util.List.of(told));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Agency;Number;Share\\nHealth, all;1200;0,5\\nPolice, local;3;0,1#;",
        "Agency\\tNumber\\tShare\\nHealth, all\\t1200\\t0.5#\\t",
        "A title, with commas\\nAgency;Number;Share\\nHealth;1;2\\nPolice;3;4#;",
        "sep=;\\nAgency;Number\\nHealth;1#;",
        "Agency,Number\\n\"Health; all; of it; here\",1#,"
      })
  void whatStandsBetweenTheCellsIsFoundOut(String text, String separator) throws IOException {
    Sheet sheet = read(text.replace("\\n", "\n").replace("\\t", "\t"));
    int last = sheet.height() - 1;
    assertThat(sheet.cell(last, 1).text()).isNotEmpty().doesNotContain(separator);
    assertThat(sheet.told().isEmpty()).isEqualTo(separator.equals(","));
  }

  @Test
  void rowsKeepTheirNumbersWhateverStandsInThem() throws IOException {
    Sheet sheet = read("Agency,Number\r\n\r\n\"Health\nand care\",3\r\n,,\r\n\"Police\",\"1,200\"");
    assertThat(sheet.cell(2, 0).text()).isEqualTo("Health\nand care");
    assertThat(sheet.place(4, 1)).hasToString("a.csv, cell B5");
    assertThat(sheet.cell(4, 1).text()).isEqualTo("1,200");
    assertThat(sheet.cell(1, 0).isBlank()).isTrue();
  }

  @Test
  void formulasAndErrorsAreNoValues() throws IOException {
    Sheet sheet = read("=\"0012\",=A1+1,#REF!,#N/A,=cmd|' /C calc'!A0\n");
    assertThat(sheet.rows().get(0).stream().map(Cell::kind))
        .containsExactly(
            Cell.Kind.TEXT,
            Cell.Kind.UNCOMPUTED,
            Cell.Kind.ERROR,
            Cell.Kind.ERROR,
            Cell.Kind.UNCOMPUTED);
    assertThat(sheet.cell(0, 0).text()).isEqualTo("0012");
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsTold() throws IOException {
    Path path = Files.writeString(folder.resolve("a.csv"), "Agency,Number\n\"Health,3\nPolice,4\n");
    Diagnostics diagnostics = new Diagnostics();
    assertThat(Spreadsheet.open(path, "a.csv", diagnostics)).isEmpty();
    assertThat(diagnostics.hasAny(Misfit.SPREADSHEET_UNREADABLE)).isTrue();
  }
}
