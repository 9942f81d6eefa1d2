package org.lscb.report.output.ees;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.accessibility.Attachments;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.PageParser;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.accessibility.values.ValuesList;
import org.lscb.report.endtoend.Built;
import org.lscb.report.endtoend.Sample;

/** The open data of all sample boards would be taken by explore education statistics. */
class SampleOpenDataTest {

  private static final Path AREAS = Path.of("src/test/resources/open-data/areas.txt");

  @ParameterizedTest
  @EnumSource
  void breaksNoRuleOfTheScreener(Sample sample) throws IOException {
    Set<String> areas = Set.copyOf(Files.readAllLines(AREAS));
    for (FilePair pair : pairs(sample.whole())) {
      assertThat(Screener.broken(pair, areas)).as(pair.dataName()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LARKMOUTH")
  void holdsPublishedNumbersAndNoOthers(Sample sample) {
    Built built = sample.whole();
    Set<BigDecimal> published = new TreeSet<>();
    for (Listed one : ValuesList.read(built.files().get("data/values.json")).values().values()) {
      one.number().ifPresent(published::add);
    }
    List<String> numbers = new ArrayList<>();
    for (FilePair pair : pairs(built)) {
      pair.indicators().flatMap(one -> pair.column(one).stream()).forEach(numbers::add);
    }
    numbers.removeIf(one -> one.matches("[cxzu]|low"));
    assertThat(numbers).hasSizeGreaterThan(5);
    assertThat(numbers).allMatch(one -> published.contains(new BigDecimal(one)));
  }

  @ParameterizedTest
  @EnumSource
  void isLinkedFromThePageAndAttachedToThePdf(Sample sample) {
    Built built = sample.whole();
    Element page =
        PageParser.parse(
            new String(built.files().get(built.stem() + ".html"), StandardCharsets.UTF_8));
    Set<String> linked = new HashSet<>();
    page.all("a").forEach(one -> linked.add(one.attribute("download")));
    Map<String, byte[]> attached = Attachments.of(built.pdf());
    for (FilePair pair : pairs(built)) {
      assertThat(linked).contains(pair.dataName(), pair.metaName());
      assertThat(attached.get(pair.dataName()))
          .isEqualTo(built.files().get("data/" + pair.dataName()));
      assertThat(attached).containsKey(pair.metaName());
    }
  }

  @Test
  void givesTheCountBesideItsShareForEachPlacement() {
    FilePair pair =
        pairs(Sample.LAMBETH.whole()).stream()
            .filter(one -> one.dataName().equals("ees-children-looked-after-by-placement-days.csv"))
            .findFirst()
            .orElseThrow();
    assertThat(pair.data())
        .contains(
            List.of(
                "2019",
                "March",
                "Local authority",
                "E92000001",
                "England",
                "E12000007",
                "London",
                "208",
                "E09000022",
                "Lambeth",
                "Foster care",
                "253",
                "72"));
  }

  @Test
  void isNotWrittenForAPlaceThatNobodyKnows() {
    assertThat(pairs(Sample.LARKMOUTH.whole())).isEmpty();
  }

  @Test
  void withholdsWhatTheReportWithholds() {
    FilePair pair =
        pairs(Sample.LEWISHAM.whole()).stream()
            .filter(one -> one.dataName().equals("ees-allegations-by-outcome.csv"))
            .findFirst()
            .orElseThrow();
    assertThat(pair.column("outcome_share")).contains("c");
  }

  private static List<FilePair> pairs(Built built) {
    List<FilePair> pairs = new ArrayList<>();
    for (String name : built.files().keySet()) {
      if (name.matches("data/ees-.+(?<!\\.meta)\\.csv")) {
        String meta = name.replace(".csv", ".meta.csv");
        pairs.add(
            new FilePair(
                name.substring(5),
                rows(built.files().get(name)),
                meta.substring(5),
                rows(built.files().get(meta))));
      }
    }
    return pairs;
  }

  private static List<List<String>> rows(byte[] file) {
    List<List<String>> rows = new ArrayList<>();
    for (CsvRecord row :
        CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8))) {
      rows.add(row.getFields());
    }
    return rows;
  }
}
