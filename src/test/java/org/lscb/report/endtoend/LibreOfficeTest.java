package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.accessibility.spreadsheet.Spreadsheet;
import org.lscb.report.accessibility.spreadsheet.SpreadsheetReader;

/** LibreOffice opens the spreadsheets, and finds in every cell the number or text that we wrote. */
class LibreOfficeTest {

  @TempDir private static Path folder;

  /** One start of the program for all spreadsheets: it takes longer than the work. */
  @BeforeAll
  static void open() throws IOException, InterruptedException {
    List<Path> books = new ArrayList<>();
    for (Sample sample : Sample.values()) {
      books.add(Files.write(folder.resolve(sample.name() + ".xlsx"), book(sample)));
    }
    LibreOffice.convert(folder, "ods", books);
  }

  @ParameterizedTest
  @EnumSource
  void findsTheSheetsInTheirOrderWithEveryNumberAndText(Sample sample) throws IOException {
    Map<String, Map<String, String>> written = written(sample);
    Map<String, Map<String, String>> found = found(sample);
    assertThat(found.keySet()).containsExactlyElementsOf(written.keySet());
    assertThat(written.values().stream().mapToInt(Map::size).sum()).isGreaterThan(100);
    written.forEach((sheet, cells) -> assertThat(found.get(sheet)).as(sheet).isEqualTo(cells));
  }

  @Test
  void tellsOneBoardsNumbersFromAnothers() throws IOException {
    assertThat(found(Sample.LAMBETH)).isNotEqualTo(written(Sample.LEWISHAM));
    assertThat(
            found(Sample.LAMBETH).values().stream()
                .flatMap(one -> one.values().stream())
                .filter(one -> !one.startsWith("\"")))
        .hasSizeGreaterThan(50)
        .contains("352");
  }

  private static Map<String, Map<String, String>> found(Sample sample) throws IOException {
    return OpenDocument.read(folder.resolve(sample.name() + ".ods"));
  }

  private static Map<String, Map<String, String>> written(Sample sample) {
    Map<String, Map<String, String>> sheets = new LinkedHashMap<>();
    for (Spreadsheet.Sheet sheet : SpreadsheetReader.read(book(sample)).sheets()) {
      Map<String, String> cells = new TreeMap<>();
      sheet.cells().forEach(one -> cells.put(one.row() + "," + one.column(), text(one)));
      sheets.put(sheet.name(), cells);
    }
    return sheets;
  }

  private static String text(Spreadsheet.Cell cell) {
    return cell.number()
        ? new BigDecimal(cell.text()).stripTrailingZeros().toPlainString()
        : '"' + cell.text() + '"';
  }

  private static byte[] book(Sample sample) {
    Built built = sample.whole();
    return built.files().get("data/" + built.stem() + ".xlsx");
  }
}
