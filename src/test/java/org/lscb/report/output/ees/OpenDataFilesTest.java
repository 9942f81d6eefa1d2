package org.lscb.report.output.ees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lscb.report.document.ReportSample.hidden;
import static org.lscb.report.document.ReportSample.report;
import static org.lscb.report.document.ReportSample.row;
import static org.lscb.report.document.ReportSample.table;
import static org.lscb.report.document.ReportSample.value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lscb.report.document.DataFile;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Report;
import org.lscb.report.document.Table.Row.Kind;
import org.lscb.report.document.codebook.Codebook;
import org.lscb.report.document.codebook.Codebook.Entry;
import org.lscb.report.document.codebook.Codebook.Level;
import org.lscb.report.document.codebook.Codebook.Place;
import org.lscb.report.document.codebook.Codebook.Region;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;

class OpenDataFilesTest {

  private static final Place LAMBETH =
      new Place(
          "Lambeth",
          Level.LOCAL,
          "E09000022",
          "208",
          Optional.of(new Region("London", "E12000007")));
  private static final Place KENT =
      new Place("Kent", Level.LOCAL, "E10000016", "886", Optional.empty());
  private static final Place ENGLAND =
      new Place("England", Level.NATIONAL, "E92000001", "", Optional.empty());

  private static final String LONDON =
      "Local authority,E92000001,England,E12000007,London,208,E09000022,Lambeth,";

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>(Map.of("lambeth", LAMBETH));

  @Test
  void putEachTimePlaceAndCategoryInARowWithTheTotalFirst() {
    List<DataFile> files =
        files(
            of("plans", "Plans", Map.of("setting", "School"), count("b", 20)),
            of("plans", "Plans", Map.of("setting", "Home"), count("a", 10)),
            of("plans", "Plans", Map.of(), count("c", 30)));

    assertThat(files)
        .extracting(DataFile::name)
        .containsExactly(
            "ees-totals.csv",
            "ees-totals.meta.csv",
            "ees-training-by-setting.csv",
            "ees-training-by-setting.meta.csv");
    assertThat(lines(files.get(2)).subList(1, 4))
        .containsExactly(
            "201819,Financial year," + LONDON + "Total,30",
            "201819,Financial year," + LONDON + "Home,10",
            "201819,Financial year," + LONDON + "School,20");
    assertThat(lines(files.get(3)).get(1)).isEqualTo("setting,Filter,Setting,,,,,,");
  }

  @Test
  void sayInWhichUnitAndWithHowManyDecimals() {
    List<DataFile> files =
        files(
            of("a-share", "Share", Map.of(), value("a", Unit.PERCENT, 1, "40")),
            of("b-gap", "Gap", Map.of(), value("b", Unit.POINTS, 0, "-3")),
            of("c-cost", "Cost", Map.of(), value("c", Unit.POUNDS, 2, "1200.5")));

    assertThat(lines(files.get(0)).get(1)).endsWith(",40.0,-3,1200.50");
    assertThat(lines(files.get(1)).subList(1, 4))
        .containsExactly(
            "a_share,Indicator,Share,,%,1,,,",
            "b_gap,Indicator,Gap,,pp,0,,,", "c_cost,Indicator,Cost,,\u00a3,2,,,");
  }

  @Test
  void giveSymbolsAsTheStandardDoes() {
    List<DataFile> files =
        files(
            of("a", "A", Map.of(), hidden("a", Symbol.CONFIDENTIAL, "4711")),
            of("b", "B", Map.of(), hidden("b", Symbol.LOW, "")),
            of("c", "C", Map.of(), hidden("c", Symbol.AWAITED, "")));

    assertThat(lines(files.get(0)).get(1)).endsWith(",c,low,x");
    assertThat(files).noneMatch(one -> String.join("", lines(one)).contains("4711"));
  }

  @Test
  void chooseAnItemWhereNothingIsTheTotal() {
    List<DataFile> files =
        files(
            of("plans", "Plans", Map.of("setting", "School"), count("a", 1)),
            of("plans", "Plans", Map.of("setting", "Home"), count("b", 1)));

    assertThat(lines(files.get(1)).get(1)).isEqualTo("setting,Filter,Setting,,,,,,Home");
  }

  @Test
  void doNotCallASingleItemAFilter() {
    List<DataFile> files = files(of("plans", "Plans", Map.of("setting", "Home"), count("a", 1)));

    assertThat(lines(files.get(0)).get(1)).endsWith(",Lambeth,Home,1");
    assertThat(lines(files.get(1))).hasSize(2);
  }

  @Test
  void keepTimesOfOtherKindsApart() {
    PublishedValue quarter = count("b", 2);
    PublishedValue day = count("c", 3);
    entry("plans", "Plans", Map.of(), quarter, "2018-19 Q2");
    entry("plans", "Plans", Map.of(), day, "2019-03-31");

    assertThat(files(of("plans", "Plans", Map.of(), count("a", 1)), quarter, day))
        .extracting(DataFile::name)
        .filteredOn(one -> !one.endsWith(".meta.csv"))
        .containsExactly("ees-totals.csv", "ees-totals-quarters.csv", "ees-totals-days.csv");
  }

  @Test
  void keepTheLaterOfTwoDaysOfAMonth() {
    PublishedValue early = count("a", 1);
    PublishedValue late = count("b", 2);
    entry("plans", "Plans", Map.of(), late, "2019-03-31");
    entry("plans", "Plans", Map.of(), early, "2019-03-01");

    assertThat(lines(files(late, early).get(0)).subList(1, 2))
        .containsExactly("2019,March," + LONDON + "2");
  }

  @Test
  void haveNoColumnsOfRegionsWhereNobodyNamesOne() {
    places.put("lambeth", KENT);

    assertThat(lines(files(of("plans", "Plans", Map.of(), count("a", 1))).get(0)))
        .containsExactly(
            "time_period,time_identifier,geographic_level,country_code,country_name,old_la_code,"
                + "new_la_code,la_name,plans",
            "201819,Financial year,Local authority,E92000001,England,886,E10000016,Kent,1");
  }

  @Test
  void haveNoColumnsOfPlacesThatAreNotInThem() {
    places.put("lambeth", ENGLAND);

    assertThat(lines(files(of("plans", "Plans", Map.of(), count("a", 1))).get(0)))
        .containsExactly(
            "time_period,time_identifier,geographic_level,country_code,country_name,plans",
            "201819,Financial year,National,E92000001,England,1");
  }

  @Test
  void areNotWrittenForAnAreaWithoutCodes() {
    places.clear();

    assertThat(files(of("plans", "Plans", Map.of(), count("a", 1)))).isEmpty();
  }

  @Test
  void areNotWrittenWhereTwoItemsCannotBeToldApart() {
    assertThat(
            files(
                of("plans", "Plans", Map.of("setting", "Total"), count("a", 1)),
                of("plans", "Plans", Map.of("setting", "Home"), count("b", 1))))
        .isEmpty();
    entries.clear();
    assertThat(
            files(
                of("plans", "Plans", Map.of("setting", "N/A"), count("a", 1)),
                of("plans", "Plans", Map.of("setting", "Home"), count("b", 1))))
        .isEmpty();
  }

  @Test
  void tellIndicatorsApartThatAreCalledTheSame() {
    List<DataFile> files =
        files(
            of("age-share", "Share", Map.of(), count("a", 1)),
            of("sex-share", "Share", Map.of(), count("b", 2)));

    assertThat(lines(files.get(1)).subList(1, 3))
        .containsExactly(
            "age_share,Indicator,\"Share (Training, age share)\",,,0,,,",
            "sex_share,Indicator,\"Share (Training, sex share)\",,,0,,,");
  }

  @Test
  void nameNoColumnAsTheScreenerRefuses() {
    List<DataFile> files =
        files(
            of("english-additional", "English", Map.of("school", "Primary"), count("a", 1)),
            of("english-additional", "English", Map.of("school", "Secondary"), count("b", 1)),
            of("female", "Girls", Map.of("school", "Primary"), count("c", 1)));

    assertThat(lines(files.get(0)).get(0)).endsWith(",school_kind,eng_additional,fem");
  }

  @Test
  void keepWordsFromBeingRunAsFormulas() {
    List<DataFile> files =
        files(
            of("plans", "=1+1", Map.of("setting", "@SUM(A1)"), count("a", 1)),
            of("plans", "=1+1", Map.of("setting", "Home"), count("b", 1)));

    assertThat(String.join("\n", lines(files.get(0)))).contains(",'@SUM(A1),");
    assertThat(String.join("\n", lines(files.get(1)))).contains(",'=1+1,");
  }

  private PublishedValue of(
      String subject, String label, Map<String, String> members, PublishedValue value) {
    entry(subject, label, members, value, "2018-19");
    return value;
  }

  private void entry(
      String subject,
      String label,
      Map<String, String> members,
      PublishedValue value,
      String period) {
    entries.put(
        value.id(),
        new Entry(
            "training",
            subject,
            label,
            new TreeMap<>(members),
            "lambeth",
            PeriodText.parse(period).orElseThrow()));
  }

  private List<DataFile> files(PublishedValue... values) {
    List<String> columns = Arrays.stream(values).map(PublishedValue::id).toList();
    Report report = report(table("t", columns, row(Kind.BODY, "x", values)));
    return OpenDataFiles.of(
        new Report(
            report.cover(),
            report.chapters(),
            report.notes(),
            report.numbering(),
            report.contents(),
            report.statements(),
            report.abbreviations(),
            report.draft(),
            report.manifest(),
            new Codebook(entries, places),
            List.of(),
            false));
  }

  private static PublishedValue count(String id, int number) {
    return value(id, Unit.COUNT, 0, String.valueOf(number));
  }

  private static List<String> lines(DataFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8).lines().toList();
  }
}
