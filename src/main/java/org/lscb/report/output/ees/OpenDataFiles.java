package org.lscb.report.output.ees;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.DataFile;
import org.lscb.report.document.Report;
import org.lscb.report.document.imprint.OpenDataNames;

/** Makes the files of open data: the numbers, and beside each file one that describes it. */
public final class OpenDataFiles {

  private OpenDataFiles() {}

  /**
   * In the order of the chapters; the same report gives the same bytes. None where the board's
   * areas have no official codes, for then nobody could tell whose numbers they are.
   */
  public static List<DataFile> of(Report report) {
    List<DataFile> files = new ArrayList<>();
    new OpenDataTables(report)
        .all()
        .forEach(
            one -> {
              OpenDataRows rows = new OpenDataRows(one.getValue());
              String title = title(report, one.getKey());
              files.add(file(one.getKey().stem() + ".csv", title, rows.data()));
              files.add(
                  file(
                      one.getKey().stem() + OpenDataNames.META,
                      title + ": what its columns are",
                      rows.meta()));
            });
    return files;
  }

  private static String title(Report report, OpenDataTables.Key key) {
    String chapter =
        report.chapters().stream()
            .filter(one -> one.id().equals(key.chapter()))
            .map(Chapter::title)
            .findFirst()
            .orElse("");
    return "Open data: " + (chapter + key.words()).strip();
  }

  private static DataFile file(String name, String title, List<List<String>> rows) {
    return new DataFile("", name, title, "text/csv", bytes(rows));
  }

  /** Without the mark of the byte order: programs that read many files would take it for a name. */
  private static byte[] bytes(List<List<String>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(bytes)) {
      rows.forEach(writer::writeRecord);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
