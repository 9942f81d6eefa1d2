package org.lscb.report.output.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lscb.report.document.ReportSample.count;
import static org.lscb.report.document.ReportSample.figure;
import static org.lscb.report.document.ReportSample.heading;
import static org.lscb.report.document.ReportSample.hidden;
import static org.lscb.report.document.ReportSample.report;
import static org.lscb.report.document.ReportSample.row;
import static org.lscb.report.document.ReportSample.table;
import static org.lscb.report.document.ReportSample.value;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.document.Block;
import org.lscb.report.document.DataFile;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Table;
import org.lscb.report.document.Table.Row.Kind;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;

class DataFilesTest {

  @Test
  void holdEachTableAndFigureInReadingOrder() {
    Table data = table("data-b", List.of("Children"), row(Kind.BODY, "x", count("a", 1)));
    Table inside = table("table-c", List.of("Children"), row(Kind.BODY, "x", count("a", 1)));
    List<DataFile> files =
        new DataFiles()
            .of(
                report(
                    table("table-a", List.of("Children")),
                    figure("figure-b", data, count("a", 1)),
                    new Block.Callout("c", "Title", List.of(inside))));

    assertThat(files)
        .extracting(DataFile::name)
        .containsExactly("table-a.csv", "figure-b.csv", "table-c.csv");
    assertThat(files)
        .extracting(DataFile::title)
        .containsExactly(
            "Table 4: Caption of table-a", "Figure 2: Title of figure-b", "Caption of table-c");
    assertThat(records(files.get(1)))
        .containsExactly(List.of("Sector", "Children"), List.of("x", "1"));
  }

  @Test
  void giveNumbersAsNumbers() {
    assertThat(
            records(
                row(
                    Kind.BODY,
                    "x",
                    count("a", 1234567),
                    value("b", Unit.POUNDS, 2, "1200.5"),
                    value("c", Unit.PERCENT, 1, "40"),
                    value("d", Unit.POINTS, 0, "-3"))))
        .containsExactly(
            List.of("Sector", "A", "B", "C", "D"),
            List.of("x", "1234567", "1200.50", "40.0", "-3"));
  }

  @Test
  void giveASpanOfNumbersAsItsText() {
    PublishedValue span =
        new PublishedValue(
            "interval of a",
            "a",
            Unit.RATE,
            1,
            Optional.empty(),
            Optional.empty(),
            "35.4 to 45.4",
            "interval of a",
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    assertThat(records(row(Kind.BODY, "x", span)).get(1)).containsExactly("x", "35.4 to 45.4");
  }

  @ParameterizedTest
  @EnumSource(Symbol.class)
  void giveSymbolsWithoutBrackets(Symbol symbol) {
    assertThat(records(row(Kind.BODY, "x", hidden("a", symbol, ""))).get(1))
        .containsExactly("x", symbol.id());
  }

  @Test
  void neverHoldAWithheldNumber() {
    PublishedValue withheld = hidden("a", Symbol.CONFIDENTIAL, "4711 of 4712");
    Table data = table("data-f", List.of("A"), row(Kind.BODY, "x", withheld));
    List<DataFile> files =
        new DataFiles()
            .of(
                report(
                    table("t", List.of("A"), row(Kind.TOTAL, "All", withheld)),
                    figure("f", data, withheld)));

    assertThat(files).hasSize(2);
    assertThat(files).noneMatch(it -> text(it).contains("471"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-", "@SUM(A1)", "  =1", "\t=1", "\rx"})
  void keepWordsFromBeingRunAsFormulas(String words) {
    Table table =
        new Table(
            "t",
            "c",
            words,
            List.of(words),
            List.of(
                heading(words),
                new Table.Row(Kind.BODY, words, List.of(new Table.Cell.Words(words)))),
            List.of(),
            List.of(),
            "",
            false);

    assertThat(records(new DataFiles().of(report(table)).get(0)))
        .containsExactly(
            List.of("Group", "'" + words, "'" + words),
            List.of("'" + words, "'" + words, "'" + words));
  }

  @Test
  void keepWordsAsTheyAre() {
    String words = "Independent, \"voluntary\" and\ncharity \u2013 \u00a31; caf\u00e9";

    assertThat(records(row(Kind.BODY, words, count("a", 1))).get(1)).containsExactly(words, "1");
  }

  @Test
  void saySoWhereNothingCanStand() {
    Table.Row row = new Table.Row(Kind.BODY, "x", List.of(new Table.Cell.Blank()));

    assertThat(records(row).get(1)).containsExactly("x", "z");
  }

  @Test
  void nameTheGroupOfEachRowWhereThereAreGroups() {
    assertThat(
            records(
                row(Kind.BODY, "first", count("a", 1)),
                heading("Early years"),
                row(Kind.BODY, "second", count("b", 2)),
                heading("Schools"),
                row(Kind.BODY, "third", count("c", 3)),
                row(Kind.TOTAL, "All", count("d", 6))))
        .containsExactly(
            List.of("Group", "Sector", "A"),
            List.of("", "first", "1"),
            List.of("Early years", "second", "2"),
            List.of("Schools", "third", "3"),
            List.of("", "All", "6"));
  }

  @Test
  void countATotalToItsGroupWhereEveryGroupHasOne() {
    assertThat(
            records(
                heading("Early years"),
                row(Kind.TOTAL, "All", count("a", 1)),
                heading("Schools"),
                row(Kind.TOTAL, "All", count("b", 2))))
        .containsExactly(
            List.of("Group", "Sector", "A"),
            List.of("Early years", "All", "1"),
            List.of("Schools", "All", "2"));
  }

  @Test
  void countASecondTotalToTheWholeTable() {
    assertThat(
            records(
                    heading("Schools"),
                    row(Kind.TOTAL, "All schools", count("b", 2)),
                    row(Kind.TOTAL, "All", count("c", 2)))
                .get(2))
        .containsExactly("", "All", "2");
  }

  @Test
  void haveNamesThatEveryFileSystemKnows() {
    Block first = table("table-training:A/B", List.of());
    Block second = table("table-training:a/b", List.of());

    assertThat(new DataFiles().of(report(first, second)))
        .extracting(DataFile::name)
        .containsExactly("table-training-a-b.csv", "table-training-a-b-2.csv");
  }

  @Test
  void haveTheSameBytesInEveryCountry() {
    Table table =
        table("t", List.of("A"), row(Kind.BODY, "TITLE", value("a", Unit.RATE, 1, "1234.5")));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      byte[] turkish = new DataFiles().of(report(table)).get(0).bytes();
      Locale.setDefault(Locale.UK);
      byte[] british = new DataFiles().of(report(table)).get(0).bytes();

      assertThat(turkish).isEqualTo(british);
      assertThat(new String(turkish, StandardCharsets.UTF_8))
          .isEqualTo("\uFEFFSector,A\r\nTITLE,1234.5\r\n");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<List<String>> records(Table.Row... rows) {
    int columns = rows[rows.length - 1].cells().size();
    Table table = table("t", List.of("A", "B", "C", "D").subList(0, columns), rows);
    return records(new DataFiles().of(report(table)).get(0));
  }

  private static List<List<String>> records(DataFile file) {
    return CsvReader.builder()
        .detectBomHeader(true)
        .extraFieldStrategy(FieldMismatchStrategy.STRICT)
        .missingFieldStrategy(FieldMismatchStrategy.STRICT)
        .ofCsvRecord(new ByteArrayInputStream(file.bytes()))
        .stream()
        .map(CsvRecord::getFields)
        .toList();
  }

  private static String text(DataFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
