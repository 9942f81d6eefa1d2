package org.lscb.report.dataset.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that each trap can be put into it. */
public final class WrittenWorkbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private final String properties;
  private int count;

  public WrittenWorkbook() {
    this("");
  }

  /** With properties, such as the year that days are counted from. */
  WrittenWorkbook(String properties) {
    this.properties = properties;
  }

  /** Adds a sheet with one row a line and a bar between cells; numbers are numbers. */
  public WrittenWorkbook sheet(String name, String table) {
    StringBuilder rows = new StringBuilder();
    int row = 1;
    for (String line : table.stripTrailing().split("\n")) {
      rows.append("<row r=\"").append(row++).append("\">");
      for (String cell : line.split("\\|", -1)) {
        rows.append(cell(cell.strip()));
      }
      rows.append("</row>");
    }
    return raw(name, "", "<sheetData>" + rows + "</sheetData>");
  }

  private static String cell(String words) {
    if (words.isEmpty()) {
      return "<c/>";
    }
    if (words.startsWith("<")) {
      return words;
    }
    return words.matches("-?\\d+(\\.\\d+)?")
        ? "<c><v>" + words + "</v></c>"
        : "<c t=\"inlineStr\"><is><t>" + words.replace("&", "&amp;") + "</t></is></c>";
  }

  /** Adds a sheet as it stands in the file. */
  public WrittenWorkbook raw(String name, String state, String content) {
    count++;
    sheets.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(count);
    sheets.append("\"").append(state).append(" r:id=\"r").append(count).append("\"/>");
    relations.append("<Relationship Id=\"r").append(count).append("\" Type=\"").append(OFFICE);
    relations.append("/worksheet\" Target=\"worksheets/sheet").append(count).append(".xml\"/>");
    return part(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>");
  }

  /** Adds or replaces any part. */
  public WrittenWorkbook part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  /** Adds the formats of numbers: one style for each, in their order. */
  WrittenWorkbook styles(String... formats) {
    StringBuilder own = new StringBuilder();
    StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
    for (int i = 0; i < formats.length; i++) {
      own.append("<numFmt numFmtId=\"").append(170 + i).append("\" formatCode=\"");
      own.append(formats[i].replace("\"", "&quot;")).append("\"/>");
      styles.append("<xf numFmtId=\"").append(170 + i).append("\"/>");
    }
    return part(
        "xl/styles.xml",
        "<styleSheet xmlns=\""
            + MAIN
            + "\"><numFmts>"
            + own
            + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
            + styles
            + "</cellXfs></styleSheet>");
  }

  /** Writes the file. */
  public Path write(Path path) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + OFFICE
            + "\">"
            + properties
            + "<sheets>"
            + sheets
            + "</sheets></workbook>");
    all.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"" + PACKAGE + "\">" + relations + "</Relationships>");
    all.putAll(parts);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return path;
  }
}
