package org.lscb.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.ReportDefinition.SmallNumbers.Profile;
import org.lscb.report.definition.TableDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.statistics.Area;

/** A board's folder becomes definitions, data and texts. */
class ProjectTest {

  @TempDir private Path folder;
  private final Diagnostics diagnostics = new Diagnostics();
  private WrittenBoard board;

  @BeforeEach
  void write() {
    board = new WrittenBoard(folder);
  }

  private Optional<BoardYear> read() {
    return new Project(new BoardFolder(folder)).read(WrittenBoard.YEAR, diagnostics);
  }

  private BoardYear readWithoutProblems() {
    BoardYear year = read().orElseThrow();
    assertThat(diagnostics.inReadingOrder()).isEmpty();
    return year;
  }

  private ChapterDefinition builtIn(String overlay) {
    board.with("2018-19/report.yaml", "title: T\nchapters: [children-looked-after]\n");
    for (String slot : new String[] {"lead", "numbers", "placements", "commentary"}) {
      board.with("2018-19/text/children-looked-after/" + slot + ".md", "Words.\n");
    }
    if (!overlay.isEmpty()) {
      board.with("2018-19/chapters/children-looked-after/chapter.yaml", overlay);
    }
    return read().orElseThrow().definition().chapters().get(0);
  }

  @Test
  void whatIsNotSaidHasItsDefault() {
    BoardYear year = readWithoutProblems();
    assertThat(year.definition().smallNumbers().profile()).isEqualTo(Profile.DFE);
    assertThat(year.definition().published()).isEmpty();
    assertThat(year.definition().chapters().get(0).role())
        .isEqualTo(ChapterDefinition.Role.CHAPTER);
    assertThat(year.definition().board().mainColour()).matches("#[0-9A-F]{6}");
    assertThat(year.complete()).isTrue();
  }

  @Test
  void aBoardOfOneAreaIsAtHomeThereAndOneOfSeveralInTheirTotal() {
    assertThat(readWithoutProblems().definition().board().home().id()).isEqualTo("riverside");
    board.areas("Ham", "Wes");
    Area home = readWithoutProblems().definition().board().home();
    assertThat(home.id()).isEqualTo(Area.TOTAL_ID);
    assertThat(home.label()).isEqualTo("Three Rivers");
  }

  @Test
  void aMeasureHasItsDefaultsAndItsWords() {
    board.chapter(
        """
        datasets:
          d:
            uasc:
              label: UASC looked after
            score:
              label: Score of the course
              unit: score
              about: staff
              by: [school]
              measured-for: board
              over-time: adds-up
              rounded: true
              decimals: 2
        breakdowns:
          school:
            members: open
            order: natural
        """);
    ChapterDefinition chapter = readWithoutProblems().definition().chapters().get(0);
    MeasureDefinition plain = chapter.measures().get(0);
    assertThat(plain.tile()).isEqualTo("UASC looked after");
    assertThat(plain.disclosive()).isTrue();
    MeasureDefinition full = chapter.measures().get(1);
    assertThat(full.tile()).isEqualTo("score of the course");
    assertThat(full.disclosive()).isFalse();
    assertThat(full.boardOnly()).isTrue();
    assertThat(full.addsOverTime()).isTrue();
    assertThat(full.rounded()).isTrue();
    assertThat(full.decimals()).isEqualTo(2);
    assertThat(full.by()).containsExactly("school");
    assertThat(chapter.breakdowns().get(0).natural()).isTrue();
    assertThat(chapter.breakdowns().get(0).open()).isTrue();
  }

  @Test
  void aBuiltInChapterNeedsNoFileOfTheBoard() {
    ChapterDefinition chapter = builtIn("");
    assertThat(chapter.measures())
        .extracting(MeasureDefinition::id)
        .contains("children-looked-after");
    assertThat(chapter.tables()).isNotEmpty();
  }

  @Test
  void aBoardsChapterIsLaidOverTheBuiltInOneKeyByKey() {
    ChapterDefinition plain = builtIn("");
    String table = plain.tables().get(0).id();
    ChapterDefinition laid =
        builtIn(
            """
            datasets:
              children-looked-after:
                children-looked-after:
                  label: Children in our care
                visits-to-children:
                  label: Visits
                  about: sessions
            tables:
              %s: off
              visits:
                caption: Visits
                rows:
                  - show: visits-to-children
                columns:
                  - at: 2018-19
            """
                .formatted(table));
    assertThat(laid.measures())
        .hasSize(plain.measures().size() + 1)
        .extracting(MeasureDefinition::label)
        .contains("Children in our care", "Visits");
    assertThat(laid.tables())
        .extracting(TableDefinition::id)
        .contains("visits")
        .doesNotContain(table);
    assertThat(laid.removed()).containsExactly("table:" + table);
    MeasureDefinition relabelled =
        laid.measures().stream()
            .filter(one -> one.id().equals("children-looked-after"))
            .findFirst()
            .orElseThrow();
    assertThat(relabelled.by()).isNotEmpty();
    assertThat(relabelled.position().file()).doesNotStartWith("/");
  }

  @Test
  void rowsOfATableAreReplacedAsAWhole() {
    ChapterDefinition plain = builtIn("");
    TableDefinition first = plain.tables().get(0);
    ChapterDefinition laid =
        builtIn("tables:\n  " + first.id() + ":\n    rows:\n      - show: children-looked-after\n");
    TableDefinition replaced =
        laid.tables().stream().filter(one -> one.id().equals(first.id())).findFirst().orElseThrow();
    assertThat(replaced.rows()).hasSize(1);
    assertThat(replaced.columns()).hasSameSizeAs(first.columns());
    assertThat(replaced.caption()).isEqualTo(first.caption());
  }

  @Test
  void aChapterMayBeAFileOfWordsAlone() {
    board.with("2018-19/report.yaml", "title: T\nchapters:\n  - id: words\n    numbered: false\n");
    board.with("2018-19/text/words.md", "# Words\n\nSome.\n");
    ChapterDefinition words = readWithoutProblems().definition().chapters().get(0);
    assertThat(words.measures()).isEmpty();
    assertThat(words.role()).isEqualTo(ChapterDefinition.Role.UNNUMBERED);
  }

  @Test
  void aChapterThatCannotBeReadMakesTheYearIncomplete() {
    board.with("2018-19/report.yaml", "title: T\nchapters: [own, nowhere]\n");
    BoardYear year = read().orElseThrow();
    assertThat(year.complete()).isFalse();
    assertThat(year.definition().chapters()).hasSize(1);
  }

  @Test
  void pathsInChapterNamesAreNoChapters() {
    for (String id : new String[] {"../own", "/etc/passwd", "C:\\x", "a/b", "..", "Own"}) {
      board.with("2018-19/report.yaml", "title: T\nchapters: ['" + id + "']\n");
      assertThat(read()).describedAs(id).isEmpty();
    }
    assertThat(diagnostics.inReadingOrder())
        .extracting(one -> one.problem().code())
        .containsOnly("not-an-id");
  }

  @Test
  void yearsThatArePathsAreNoYears() {
    for (String year : new String[] {"../2018-19", "2018-19/../2018-19", "2018", "..", ""}) {
      assertThat(new Project(new BoardFolder(folder)).read(year, diagnostics))
          .describedAs(year)
          .isEmpty();
    }
    assertThat(diagnostics.inReadingOrder())
        .extracting(one -> one.problem().code())
        .containsOnly("bad-year");
  }
}
