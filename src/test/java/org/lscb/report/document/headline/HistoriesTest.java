package org.lscb.report.document.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Tiles;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** A tile knows of its past what the report prints, and no more. */
class HistoriesTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          visits:
            label: Visits to schools
            about: sessions
          cases:
            label: Cases
            about: public
      tables:
        years:
          caption: Visits by year
          rows:
            show: visits
          columns:
            by: period
      """;

  @TempDir private Path folder;

  private List<String> history(String data, String text) {
    return history(CHAPTER, data, text);
  }

  private List<String> history(String chapter, String data, String text) {
    ReadBoard board = new WrittenBoard(folder).chapter(chapter).text(text).data(data).read();
    List<Tiles.Tile> tiles =
        board.composed().chapters().get(0).blocks().stream()
            .filter(Tiles.class::isInstance)
            .flatMap(one -> ((Tiles) one).tiles().stream())
            .toList();
    assertThat(board.told()).isEmpty();
    return tiles.get(0).history().stream().map(PublishedValue::text).toList();
  }

  private static String visits(String... periods) {
    StringBuilder data = new StringBuilder("visits by period:\n");
    for (int i = 0; i < periods.length; i++) {
      data.append("  ").append(periods[i]).append(": ").append(100 + i).append('\n');
    }
    return data.toString();
  }

  @Test
  void itsPastIsWhatATablePrints() {
    String data = visits("2015-16", "2016-17", "2017-18", "2018-19");
    assertThat(history(data, "{{tiles: visits}}\n\n{{table: years}}\n"))
        .containsExactly("100", "101", "102", "103");
  }

  @Test
  void whatTheReportDoesNotPrintIsNotDrawn() {
    String data = visits("2015-16", "2016-17", "2017-18", "2018-19");
    assertThat(history(data, "{{tiles: visits}}\n\nThere were {{visits@2017-18}}.\n")).isEmpty();
  }

  @Test
  void threeYearsAreTooFew() {
    String data = visits("2016-17", "2017-18", "2018-19");
    assertThat(history(data, "{{tiles: visits}}\n\n{{table: years}}\n")).isEmpty();
  }

  @Test
  void aYearThatIsLeftOutWouldBendTheLine() {
    String data = visits("2013-14", "2015-16", "2016-17", "2017-18", "2018-19");
    assertThat(history(data, "{{tiles: visits}}\n\n{{table: years}}\n")).isEmpty();
  }

  @Test
  void partsOfAYearAreNotComparedWithYears() {
    String data = visits("2015-16", "2016-17", "2017-18", "2018-19 Q1", "2018-19");
    String text = "Of {{visits@2015-16}}, {{visits@2016-17}}, {{visits@2017-18}}";
    String chapter = CHAPTER.substring(0, CHAPTER.indexOf("tables:"));
    assertThat(history(chapter, data, text + " and {{visits@2018-19 Q1}}.\n\n{{tiles: visits}}\n"))
        .containsExactly("100", "101", "102", "104");
  }
}
