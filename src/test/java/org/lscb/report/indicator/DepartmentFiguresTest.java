package org.lscb.report.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.document.Published;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Table;
import org.lscb.report.project.WrittenBoard;
import org.lscb.report.reference.ReferenceFiles;
import org.lscb.report.statistics.Rounding;

/** The figures that the Department for Education publishes, computed again from their inputs. */
class DepartmentFiguresTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          part:
            label: Part
            about: public
            by: [place]
          whole:
            label: Whole
            about: public
            by: [place]
      breakdowns:
        place:
          members: open
          adds-up: never
      indicators:
        result:
          KIND
          of: whole
          decimals: DECIMALS
          label: Result
      tables:
        results:
          caption: Results
          rows:
            by: place
          columns:
            show: result
            at: PERIOD
      """;

  @TempDir private Path folder;

  @Test
  void allPublishedRatesOfChildrenLookedAfterAreReproduced() throws IOException {
    List<String[]> rows = rows("cla_rate_per_10000_la.csv", 5);
    assertThat(rows).hasSize(2267);
    for (String year : List.of("2021", "2022", "2023", "2024", "2025")) {
      List<String[]> ofYear =
          rows.stream()
              .filter(row -> row[1].equals(String.valueOf(Integer.parseInt(year) - 1)))
              .toList();
      String chapter =
          CHAPTER
              .replace("KIND", "rate: part\n    per: 10000")
              .replace("DECIMALS", "0")
              .replace("PERIOD", year + "-03-31");
      // The population of the year before is chosen by the period of the count.
      String population = "mid-" + ofYear.get(0)[1];
      String data = data("part", year + "-03-31", 3, ofYear) + data("whole", population, 2, ofYear);
      assertReproduced(chapter, data, 4, ofYear);
    }
  }

  @Test
  void allPublishedPercentagesOfChildrenInNeedAreReproduced() throws IOException {
    List<String[]> rows = rows("cin_percent_1dp_la.csv", 4);
    assertThat(rows).hasSize(5791);
    assertShares(rows);
  }

  @Test
  void exactTiesAreRoundedUpAndNeverToEven() throws IOException {
    List<String[]> rows = rows("cin_percent_exact_ties.csv", 4);
    assertThat(rows).hasSize(18);
    assertShares(rows);
  }

  @Test
  void numbersAreRoundedAsTheDepartmentsOwnFunctionDoes() throws IOException {
    List<String[]> rows = rows("round_five_up.csv", 3);
    assertThat(rows).hasSize(9);
    for (String[] row : rows) {
      assertThat(Rounding.round(new BigDecimal(row[0]), Integer.parseInt(row[1])))
          .describedAs(String.join(" ", row))
          .isEqualByComparingTo(row[2]);
    }
  }

  private void assertShares(List<String[]> rows) {
    String chapter =
        CHAPTER
            .replace("KIND", "share: part")
            .replace("DECIMALS", "1")
            .replace("PERIOD", "2018-19");
    String data = data("part", "2018-19", 1, rows) + data("whole", "2018-19", 2, rows);
    assertReproduced(chapter, data, 3, rows);
  }

  /** The last fields of each line, as many as are asked for; names before them may hold commas. */
  private static List<String[]> rows(String file, int fields) throws IOException {
    Path path = ReferenceFiles.find("reference/dfe_vectors").resolve(file);
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(path).stream().skip(1).toList()) {
      String[] all = line.split(",");
      String[] last = new String[fields];
      System.arraycopy(all, all.length - fields, last, 0, fields);
      rows.add(last);
    }
    return rows;
  }

  private static String data(String measure, String period, int field, List<String[]> rows) {
    StringBuilder text = new StringBuilder(measure + " by place:\n  period: " + period + "\n");
    for (int i = 0; i < rows.size(); i++) {
      text.append("  place ").append(i).append(": ").append(rows.get(i)[field]).append('\n');
    }
    return text.toString();
  }

  private void assertReproduced(String chapter, String data, int expected, List<String[]> rows) {
    Published published =
        new WrittenBoard(folder)
            .chapter(chapter)
            .with(
                "2018-19/data/file.yaml", "dataset: d\nsource: Department for Education\n\n" + data)
            .read()
            .published();
    Table table = published.tables().get(new Published.Place("own", "results"));
    assertThat(table.rows()).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      PublishedValue value = ((Table.Cell.Value) table.rows().get(i).cells().get(0)).value();
      assertThat(value.number().orElseThrow())
          .describedAs(value.id())
          .isEqualByComparingTo(rows.get(i)[expected]);
    }
  }
}
