package org.lscb.report.document.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.document.Block;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Report;
import org.lscb.report.document.Tiles;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** What the board names as headlines stands together, each with where more is told of it. */
class HeadlinePlacesTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          visits:
            label: Visits to schools
            tile: visits
            about: sessions
            by: [school]
          cases:
            label: Cases
            about: public
          meetings:
            label: Meetings
            about: public
      breakdowns:
        school:
          members: open
      tables:
        schools:
          caption: Visits
          rows:
            by: school
            total: school
          columns:
            - show: visits
      figures:
        visits:
          kind: bars
          title: Visits by year
          axis: Visits
          show: visits
          by: period
      """;

  private static final String DATA =
      """
      visits by school and period:
        columns: [2017-18, 2018-19]
        North: [100, 90]
        South: [50, 45]
      cases: 12
      meetings: 4
      """;

  @TempDir private Path folder;

  private ReadBoard read(String headlines, String glance, String own) {
    return new WrittenBoard(folder)
        .with(
            "2018-19/report.yaml",
            "title: T\nchapters:\n  - id: glance\n    numbered: false\n  - own\nheadlines: "
                + headlines
                + "\n")
        .with("2018-19/text/glance.md", "# At a glance\n\nShort.\n\n" + glance)
        .chapter(CHAPTER)
        .text(own)
        .data(DATA)
        .read();
  }

  private List<Tiles.Tile> headlines(String addresses, String own) {
    ReadBoard board = read(addresses, "{{headlines}}\n", own);
    Report report = board.composed();
    assertThat(board.told()).isEmpty();
    return report.chapters().get(0).blocks().stream()
        .filter(Tiles.class::isInstance)
        .flatMap(one -> ((Tiles) one).tiles().stream())
        .toList();
  }

  private static String target(Tiles.Tile tile) {
    return tile.place().map(Inline.CrossReference::targetId).orElse("");
  }

  @Test
  void aHeadlineSaysWhatItIsOfWhenAndSinceWhenItChanged() {
    Tiles.Tile visits = headlines("[visits]", "{{table: schools}}\n").get(0);
    assertThat(visits.label()).isEqualTo("Visits to schools");
    assertThat(visits.value().text()).isEqualTo("135");
    assertThat(visits.when()).isEqualTo("2018-19");
    assertThat(visits.change().map(Inline.Value::words))
        .contains("Since 2017-18: down 10% from 150");
  }

  @Test
  void theLabelOfAPartSaysItsPeriodItself() {
    Tiles.Tile north = headlines("[visits/north]", "{{table: schools}}\n").get(0);
    assertThat(north.label()).isEqualTo("Visits to schools, North, Riverside in 2018-19");
    assertThat(north.when()).isEmpty();
  }

  @Test
  void itLeadsToATableBeforeAFigureBeforeAChapter() {
    assertThat(headlines("[visits]", "{{figure: visits}}\n\n{{table: schools}}\n"))
        .extracting(HeadlinePlacesTest::target)
        .containsExactly("table-own-schools");
    assertThat(headlines("[visits]", "{{figure: visits}}\n"))
        .extracting(HeadlinePlacesTest::target)
        .containsExactly("figure-own-visits");
    assertThat(headlines("[cases, meetings]", "Of {{cases}} cases.\n"))
        .extracting(HeadlinePlacesTest::target)
        .containsExactly("own", "own");
  }

  @Test
  void onPaperThePageIsNamedToo() {
    assertThat(headlines("[visits]", "{{table: schools}}\n").get(0).place())
        .isEqualTo(Optional.of(new Inline.CrossReference("table-own-schools", true)));
  }

  @Test
  void aHeadlineWithoutAValueIsAMistake() {
    ReadBoard board = read("[visits, visitors]", "{{headlines}}\n", "Words.\n");
    board.composed();
    assertThat(board.codes()).containsExactly("unknown-name");
  }

  @Test
  void headlinesAreNamedAndPrintedOnce() {
    ReadBoard twice = read("[visits]", "{{headlines}}\n\n{{headlines}}\n", "Words.\n");
    twice.composed();
    assertThat(twice.codes()).containsExactly("printed-twice");
    ReadBoard none = read("[]", "{{headlines}}\n", "Words.\n");
    none.composed();
    assertThat(none.codes()).containsExactly("no-headlines");
  }

  @Test
  void withoutTheLineNothingIsPrinted() {
    ReadBoard board = read("[visits]", "Words.\n", "Words.\n");
    assertThat(board.composed().chapters().get(0).blocks())
        .allMatch(Block.Paragraph.class::isInstance);
  }
}
