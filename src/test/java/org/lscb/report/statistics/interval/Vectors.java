package org.lscb.report.statistics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.lscb.report.reference.ReferenceFiles;

/** The rows of a file of other people's results, and how near ours must come. */
final class Vectors {

  private Vectors() {}

  /** The rows, of which there must be as many as its description says. */
  static List<NamedCsvRecord> read(String file, int rows) throws IOException {
    List<NamedCsvRecord> all;
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .ofNamedCsvRecord(ReferenceFiles.find("reference/phe_vectors").resolve(file))) {
      all = reader.stream().toList();
    }
    assertThat(all).hasSize(rows);
    return all;
  }

  static BigDecimal number(NamedCsvRecord row, String field) {
    return new BigDecimal(row.getField(field));
  }

  static boolean blank(NamedCsvRecord row, String field) {
    return row.getField(field).isEmpty();
  }

  static Confidence confidence(NamedCsvRecord row) {
    return new Confidence(number(row, "confidence").doubleValue());
  }

  /** Both limits, to one part in a thousand million. */
  static void assertLimits(
      NamedCsvRecord row, Interval interval, String lowerField, String upperField) {
    assertThat(interval.lower().isEmpty()).isEqualTo(blank(row, lowerField));
    interval
        .lower()
        .ifPresent(one -> near(row, one, number(row, lowerField), relative(row, lowerField)));
    near(row, interval.upper(), number(row, upperField), relative(row, upperField));
  }

  static void near(
      NamedCsvRecord row, BigDecimal actual, BigDecimal expected, Offset<Double> offset) {
    assertThat(actual.doubleValue())
        .describedAs(row.toString())
        .isCloseTo(expected.doubleValue(), offset);
  }

  private static Offset<Double> relative(NamedCsvRecord row, String field) {
    return within(1e-9 * number(row, field).doubleValue());
  }
}
