package org.lscb.report.output.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of text as a CSV file; lines end as RFC 4180 says. */
final class CsvBytes {

  /**
   * Without this mark a spreadsheet program that opens the file by a double click takes UTF-8 for
   * the computer's own code page and shows three characters for each pound sign; the programs that
   * statisticians use skip it.
   */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvBytes() {}

  static byte[] of(List<List<String>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(bytes)) {
      rows.forEach(writer::writeRecord);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Keeps spreadsheet programs from running words as formulas. */
  static String guarded(String text) {
    String start = text.stripLeading();
    boolean risky = !start.isEmpty() && "=+-@".indexOf(start.charAt(0)) >= 0;
    boolean hidden = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
    return risky || hidden ? "'" + text : text;
  }
}
