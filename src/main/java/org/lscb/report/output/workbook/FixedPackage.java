package org.lscb.report.output.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lscb.report.document.Report;

/**
 * Writes a spreadsheet again so that the clock and the machine leave no trace in it: parts in
 * order, one time for all of them, and properties of the document that say what the report says.
 */
final class FixedPackage {

  /**
   * A day that the format of the package knows; before it Java adds another, with its time zone.
   */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";

  private static final String STYLES = "xl/styles.xml";

  private final Report.Cover cover;

  FixedPackage(Report.Cover cover) {
    this.cover = cover;
  }

  byte[] of(byte[] written) {
    try {
      Map<String, byte[]> parts = new WrittenParts(written).all();
      parts.computeIfPresent(STYLES, (name, styles) -> withNormal(styles));
      parts.put(PROPERTIES, properties().getBytes(StandardCharsets.UTF_8));
      return zipped(parts);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Programs that find no style called normal show plain cells in a font of their own. */
  private static byte[] withNormal(byte[] styles) {
    return new String(styles, StandardCharsets.UTF_8)
        .replace(
            "</cellXfs>",
            "</cellXfs><cellStyles count=\"1\">"
                + "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(EPOCH);
        out.putNextEntry(entry);
        out.write(part.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private String properties() {
    String time = "xsi:type=\"dcterms:W3CDTF\">" + cover.date() + "T00:00:00Z</dcterms:";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
        + "<cp:coreProperties"
        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
        + ("<dc:title>" + escaped(cover.title() + " " + cover.year() + ": " + cover.board()))
        + ("</dc:title><dc:creator>" + escaped(cover.board()) + "</dc:creator>")
        + ("<dc:language>" + escaped(cover.language()) + "</dc:language>")
        + ("<dcterms:created " + time + "created>")
        + ("<dcterms:modified " + time + "modified>")
        + "</cp:coreProperties>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
