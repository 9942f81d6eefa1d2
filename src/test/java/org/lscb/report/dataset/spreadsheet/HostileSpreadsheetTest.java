package org.lscb.report.dataset.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Misfit;

/** Files that were made to do harm do none, and are told in a sentence. */
class HostileSpreadsheetTest {

  @TempDir private Path folder;

  private String refused(Path path) {
    Diagnostics diagnostics = new Diagnostics();
    Spreadsheet.open(path, path.getFileName().toString(), diagnostics)
        .ifPresent(one -> one.sheet(one.all().get(0), diagnostics));
    assertThat(diagnostics.hasAny(Misfit.SPREADSHEET_UNREADABLE)).isTrue();
    assertThat(diagnostics.inReadingOrder()).hasSize(1);
    return diagnostics.inReadingOrder().get(0).message();
  }

  private Path file() {
    return folder.resolve("a.xlsx");
  }

  @Test
  void aBombIsNotUnfolded() throws IOException {
    byte[] spaces = new byte[1_000_000];
    Arrays.fill(spaces, (byte) ' ');
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      for (int i = 0; i < 400; i++) {
        zip.write(spaces);
      }
      zip.closeEntry();
    }
    assertThat(Files.size(file())).isLessThan(1_000_000);
    assertThat(refused(file())).contains("unfolds to far more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"ADDRESS\">]>",
        "<!DOCTYPE x SYSTEM \"ADDRESS\">",
        "<!DOCTYPE x [<!ENTITY % e SYSTEM \"ADDRESS\"> %e;]>",
        "<!DOCTYPE x [<!ENTITY e \"lol\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">]>"
      })
  void nothingOutsideIsReadHoweverAPartAsksForIt(String type) throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      String declared = type.replace("ADDRESS", address);
      String sheet =
          "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>"
              + "</sheetData></worksheet>";
      WrittenWorkbook workbook = new WrittenWorkbook().sheet("A", "a | b");
      refused(workbook.part("xl/worksheets/sheet1.xml", declared + sheet).write(file()));
      refused(workbook.part("xl/workbook.xml", declared + "<workbook/>").write(file()));
    } finally {
      server.stop(0);
    }
    assertThat(asked).hasValue(0);
  }

  @Test
  void linksToOtherFilesAreNotFollowed() throws IOException {
    Files.writeString(folder.resolve("secret.xml"), "<worksheet/>");
    String form = "<Relationships><Relationship Id=\"r1\" Target=\"%s\"%s/></Relationships>";
    WrittenWorkbook workbook = new WrittenWorkbook().sheet("A", "a | b");
    String outside = form.formatted("file:///etc/passwd", " TargetMode=\"External\"");
    assertThat(refused(workbook.part("xl/_rels/workbook.xml.rels", outside).write(file())))
        .contains("sheet A is missing");
    String above = form.formatted("../../../secret.xml", "");
    assertThat(refused(workbook.part("xl/_rels/workbook.xml.rels", above).write(file())))
        .contains("secret.xml is missing");
  }

  @Test
  void otherFormatsAreNamed() throws IOException {
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, 0};
    Files.write(file(), ole);
    assertThat(refused(file())).contains("protected by a password");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()))) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(refused(file())).contains("another kind of archive");
    Files.writeString(file(), "");
    assertThat(refused(file())).contains("no XLSX file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"5\"/><row r=\"2\"/>",
        "<row><c t=\"s\"><v>7</v></c></row>",
        "<row><c r=\"ZZZZ1\"><v>7</v></c></row>",
        "<row r=\"99999999\"><c><v>7</v></c></row>",
        "<row><c><v>7</v></row>",
        "<row><c><v>7<v>8</v></v></c></row>"
      })
  void whatNoProgramWritesIsRefused(String rows) {
    refused(
        new WrittenWorkbook().raw("A", "", "<sheetData>" + rows + "</sheetData>").write(file()));
  }

  @Test
  void aFewCellsFarAwayDoNotFillTheMemory() {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= 1000; row++) {
      rows.append("<row r=\"").append(row).append("\"><c r=\"XFD").append(row);
      rows.append("\"><v>1</v></c></row>");
    }
    assertThat(
            refused(
                new WrittenWorkbook()
                    .raw("A", "", "<sheetData>" + rows + "</sheetData>")
                    .write(file())))
        .contains("5000000 cells");
  }

  @Test
  void damagedFilesAreRefusedOrReadWhole() throws IOException {
    Path whole = new WrittenWorkbook().sheet("A", "Agency | Number\nPolice | 3").write(file());
    byte[] bytes = Files.readAllBytes(whole);
    Random random = new Random(7);
    Path path = folder.resolve("damaged.xlsx");
    for (int i = 0; i < 300; i++) {
      byte[] damaged =
          Arrays.copyOf(bytes, i % 3 == 0 ? random.nextInt(bytes.length) : bytes.length);
      for (int j = 0; j < 1 + i % 5 && damaged.length > 4; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Files.write(path, damaged);
      Diagnostics diagnostics = new Diagnostics();
      Spreadsheet.open(path, "damaged.xlsx", diagnostics)
          .filter(one -> !one.all().isEmpty())
          .flatMap(one -> one.sheet(one.all().get(0), diagnostics))
          .map(Sheet::height)
          .ifPresentOrElse(
              height -> assertThat(height).isLessThan(10),
              () -> assertThat(diagnostics.inReadingOrder()).hasSizeLessThan(2));
    }
  }
}
