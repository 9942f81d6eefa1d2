package org.lscb.report.dataset.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.indicator.Computed;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** Benchmarks and populations from files in the layout of explore education statistics. */
class PublishedFilesTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          plans:
            label: Plans
          population:
            label: Children
            about: public
      indicators:
        rate:
          rate: plans
          per: 10000
          of: population
          label: Plans per 10,000 children
        gap:
          difference: rate
          from: rate/england
          label: Distance from England
      """;

  private static final String BOARD =
      """
      name: Riverside Safeguarding Children Board
      short-name: Riverside LSCB
      area: Riverside
      code: E09000099
      comparators:
        england: England
        london:
          label: The capital
          code: E12000007
        neighbours:
          label: Statistical neighbours
          median-of: [Alder, E09000002, "903", "Dover, Port of"]
      """;

  private static final String HEAD =
      "time_period,time_identifier,geographic_level,country_code,country_name,region_code,"
          + "region_name,old_la_code,new_la_code,la_name,sex,rate,children\n";

  private static final String ENGLAND = ",Reporting year,National,E92000001,England,,,,,,";

  private static final String DATASET =
      """
      dataset: d
      source: Department for Education
      from: benchmarks/plans.csv
      day: 31 March
      columns:
        rate: rate
      """;

  @TempDir private Path folder;

  private WrittenBoard written(String csv) {
    return new WrittenBoard(folder)
        .with("board.yaml", BOARD)
        .with("benchmarks/plans.csv", HEAD + csv)
        .chapter(CHAPTER)
        .data(
            "plans:\n  value: 90\n  period: 2019-03-31\npopulation:\n"
                + "  value: 10000\n  period: mid-2018\n");
  }

  private ReadBoard read(String csv) {
    return written(csv).file(DATASET).read();
  }

  private static String neighbour(String code, String old, String name, String rate) {
    return "2019,Reporting year,Local authority,E92000001,England,E12000007,London,"
        + String.join(",", old, code, name, "Total", rate, "9000\n");
  }

  @Test
  void publishedRateStandsWhereTheBoardsOwnIsComputed() {
    ReadBoard board = read("2019" + ENGLAND + "Total,43.7,12000000\n");
    assertThat(board.value("rate/england")).isEqualTo("43.7");
    assertThat(board.value("rate")).isEqualTo("90");
    assertThat(board.value("gap")).isEqualTo("46.3");
    assertThat(board.told()).isEmpty();
  }

  @Test
  void benchmarkKnowsItsFileLineAndSource() {
    Computed england = read("2019" + ENGLAND + "Total,43.7,1\n").compute("rate/england");
    assertThat(england.observation().orElseThrow().position().toString())
        .isEqualTo("benchmarks/plans.csv:2:59");
    assertThat(england.observation().orElseThrow().source()).isEqualTo("Department for Education");
    assertThat(england.how()).isEqualTo(Computed.How.BENCHMARK);
  }

  @Test
  void areaIsFoundByItsCodeUnderAnotherName() {
    ReadBoard board =
        read("2019,Reporting year,Regional,E92000001,England,E12000007,London,,,,Total,36.5,1\n");
    assertThat(board.value("rate/london")).isEqualTo("36.5");
  }

  @Test
  void figureOfNeighboursIsTheMedianOfThoseWithData() {
    ReadBoard board =
        read(
            neighbour("E09000001", "901", "Alder", "30")
                + neighbour("E09000002", "902", "Birch", "c")
                + neighbour("E09000003", "903", "Cedar", "50")
                + neighbour("E09000004", "904", "\"Dover, Port of\"", "41"));
    assertThat(board.value("rate/neighbours")).isEqualTo("41");
    assertThat(board.compute("rate/neighbours").observation().orElseThrow().note())
        .contains("Statistical neighbours: the median of the 3 with data, of 4 areas.");
    assertThat(board.told()).isEmpty();
  }

  @Test
  void figureOfAnEvenNumberIsHalfWayAndThatOfAMeanIsSaidToBeOne() {
    String csv =
        neighbour("E09000001", "901", "Alder", "30")
            + neighbour("E09000002", "902", "Birch", "60")
            + neighbour("E09000003", "903", "Cedar", "51")
            + neighbour("E09000004", "904", "\"Dover, Port of\"", "40");
    assertThat(read(csv).value("rate/neighbours")).isEqualTo("45.5");
    WrittenBoard mean = written(csv).with("board.yaml", BOARD.replace("median-of", "mean-of"));
    Computed figure = mean.read().compute("rate/neighbours");
    assertThat(ReadBoard.text(figure)).isEqualTo("45.25");
    assertThat(figure.notes())
        .containsExactly("Statistical neighbours: the mean of the 4 with data, of 4 areas.");
  }

  @Test
  void areaThatIsNoNeighbourOfTheFileIsNamed() {
    ReadBoard board = read(neighbour("E09000001", "901", "Alder", "30"));
    assertThat(board.codes())
        .containsExactly("neighbour-not-found", "neighbour-not-found", "neighbour-not-found");
    assertThat(board.value("rate/neighbours")).isEqualTo("30");
  }

  @Test
  void populationIsReadForTheBoardAndOthersAtMidYear() {
    ReadBoard board =
        new WrittenBoard(folder)
            .with("board.yaml", BOARD)
            .chapter(CHAPTER)
            .with(
                "benchmarks/people.csv",
                HEAD
                    + "2018"
                    + ENGLAND
                    + "Total,0,12000000\n"
                    + "2018,Reporting year,Local authority,E92000001,England,E12000007,London,"
                    + "999,E09000099,Riverside,Total,0,20000\n")
            .data("plans:\n  value: 90\n  period: 2019-03-31\n")
            .file(
                """
                dataset: d
                source: Office for National Statistics
                from: benchmarks/people.csv
                day: mid-year
                columns:
                  population: children
                """)
            .read();
    assertThat(board.told()).isEmpty();
    assertThat(board.recorded())
        .containsEntry("population@mid-2018", "20000")
        .containsEntry("population/england@mid-2018", "12000000");
    assertThat(board.value("rate")).isEqualTo("45");
  }

  @Test
  void symbolsKeepTheirMeaning() {
    ReadBoard board =
        read(
            "2019"
                + ENGLAND
                + "Total,low,1\n2018"
                + ENGLAND
                + "Total,z,1\n"
                + "2017"
                + ENGLAND
                + "Total,c,1\n2016"
                + ENGLAND
                + "Total,x,1\n");
    assertThat(board.value("rate/england@2019-03-31")).isEqualTo("low");
    assertThat(board.value("rate/england@2018-03-31")).isEqualTo("z");
    assertThat(board.value("rate/england@2017-03-31")).isEqualTo("c");
    assertThat(board.value("rate/england@2016-03-31")).isEqualTo("x");
  }

  @Test
  void unreliableAndTheTwoDotsOfOlderFilesAreSymbolsToo() {
    ReadBoard board = read("2019" + ENGLAND + "Total,u,1\n2018" + ENGLAND + "Total,..,1\n");
    assertThat(board.told()).isEmpty();
    assertThat(board.value("rate/england@2019-03-31")).isEqualTo("u");
    assertThat(board.value("rate/england@2018-03-31")).isEqualTo("x");
  }

  @Test
  void fileOfEstimatesMayNameItsMidYearsAlone() {
    WrittenBoard written =
        written("2019" + ENGLAND + "Total,40,1\n")
            .with(
                "benchmarks/people.csv",
                "mid_year,geographic_level,region_code,region_name,old_la_code,new_la_code,la_name,"
                    + "population_0_17\n2017,National,,,,,,12000000\n"
                    + "2017,Local authority,E12000007,London,999,E09000099,Riverside,30000\n")
            .file(
                """
                dataset: d
                source: Office for National Statistics
                from: benchmarks/people.csv
                columns:
                  population: population_0_17
                """);
    assertThat(written.read().recorded()).containsEntry("population@mid-2017", "30000");
    written.with(
        "benchmarks/people.csv",
        "mid_year,geographic_level,la_name,population_0_17\n"
            + "2017-18,Local authority,Riverside,30000\n");
    assertThat(written.read().told()).anyMatch(one -> one.startsWith("csv-time-period 2:1 "));
  }

  @Test
  void obsoleteSymbolsAndBlanksAreErrorsAtTheirPlaceOnceForEachColumn() {
    ReadBoard blank = read("2019" + ENGLAND + "Total,,1\n2018" + ENGLAND + "Total,,1\n");
    assertThat(blank.told()).singleElement().asString().startsWith("no-value 2:59");
    ReadBoard colon = read("2019" + ENGLAND + "Total,:,1\n");
    assertThat(colon.told()).singleElement().asString().startsWith("not-a-number 2:59");
  }

  @Test
  void totalOfEveryFilterIsMeantUnlessAnotherValueIsNamed() {
    String csv = "2019" + ENGLAND + "Girls,40,1\n2019" + ENGLAND + "Total,43.7,1\n";
    assertThat(read(csv).value("rate/england")).isEqualTo("43.7");
    ReadBoard girls = written(csv).file(DATASET + "where:\n  sex: girls\n").read();
    assertThat(girls.value("rate/england")).isEqualTo("40");
  }

  @Test
  void sixDigitsAreTwoYears() {
    String csv = "201819" + ENGLAND.replace("Reporting", "Financial") + "Total,43.7,1\n";
    assertThat(read(csv).value("rate/england@2019-03-31")).isEqualTo("43.7");
    ReadBoard year = written(csv).file(DATASET.replace("day: 31 March\n", "")).read();
    assertThat(year.value("rate/england@2018-19")).isEqualTo("43.7");
  }

  @Test
  void rowThatIsTooShortIsToldWithItsLine() {
    ReadBoard board = read("2019" + ENGLAND + "Total,43.7,1\n2018" + ENGLAND + "Total\n");
    assertThat(board.told())
        .containsExactly("csv-row-length 3:0 this row has 11 values for 13 columns");
  }

  @Test
  void fileOutsideTheFolderIsNotRead() throws java.io.IOException {
    Path outside = Files.createTempFile(folder.getParent(), "outside", ".csv");
    try {
      Files.writeString(outside, HEAD + "2019" + ENGLAND + "Total,1,1\n");
      String from = "../" + outside.getFileName();
      ReadBoard board = written("").file(DATASET.replace("benchmarks/plans.csv", from)).read();
      assertThat(board.codes()).containsExactly("file-outside");
    } finally {
      Files.delete(outside);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "benchmarks/other.csv",
        "https://example.org/plans.csv",
        "\"a\\0b.csv\"",
        "benchmarks"
      })
  void fileThatIsNotThereIsToldWhereItIsNamed(String from) {
    ReadBoard board = written("").file(DATASET.replace("benchmarks/plans.csv", from)).read();
    assertThat(board.told()).isNotEmpty().allMatch(one -> one.contains(" 3:"));
  }

  @Test
  void fileInAnotherEncodingIsToldWithItsLine() throws java.io.IOException {
    WrittenBoard board = written("").file(DATASET);
    String bad = HEAD + "2019" + ENGLAND.replace("England", "Engl\u00e4nd") + "Total,1,1\n";
    Files.write(folder.resolve("benchmarks/plans.csv"), bad.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(board.read().told()).singleElement().asString().startsWith("not-utf8 2:");
  }

  @Test
  void manyRowsOfOtherAreasCostLittle() {
    StringBuilder csv = new StringBuilder("2019" + ENGLAND + "Total,43.7,1\n");
    for (int i = 0; i < 15_000; i++) {
      csv.append(neighbour("E1" + i, String.valueOf(i), "Area " + i, "x"));
    }
    assertThat(read(csv.toString()).value("rate/england")).isEqualTo("43.7");
  }
}
