package org.lscb.report.document.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.document.Block;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.DocumentWalk;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Report;
import org.lscb.report.document.Table;
import org.lscb.report.document.Tiles;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** Chapters are laid out in order, numbered, and every reference finds its target. */
class ReportComposerTest {

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
          unknown:
            label: Unknown
            about: public
      breakdowns:
        school:
          members: open
      tables:
        schools:
          caption: Of all {{visits}} visits
          rows:
            by: school
          columns:
            - show: visits
        cases:
          caption: Cases
          rows:
            - show: unknown
          columns:
            - at: 2018-19
      figures:
        schools:
          kind: bars
          title: Visits by school
          axis: Visits
          show: visits
          by: school
      """;

  private static final String DATA =
      """
      visits by school and period:
        columns: [2017-18, 2018-19]
        North: [100, 90]
        South: [50, 60]
      cases:
        value: 12
        note: Counted twice
      """;

  @TempDir private Path folder;

  private ReadBoard read(String text) {
    return new WrittenBoard(folder).chapter(CHAPTER).text(text).data(DATA).read();
  }

  private Report report(String text) {
    ReadBoard board = read(text);
    Report report = board.composed();
    assertThat(board.told()).isEmpty();
    return report;
  }

  private static List<Block> blocks(Report report) {
    return report.chapters().get(0).blocks();
  }

  private List<String> codes(String text) {
    ReadBoard board = read(text);
    board.composed();
    return board.codes();
  }

  @Test
  void tablesAndFiguresAreNumberedInTheOrderOfThePage() {
    Report report = report("First.\n\n{{figure: schools}}\n\n{{table: schools}}\n");
    assertThat(report.numbering().labels())
        .containsEntry("own", "Chapter 1")
        .containsEntry("table-own-schools", "Table 1")
        .containsEntry("figure-own-schools", "Figure 1");
    assertThat(blocks(report).get(1)).isInstanceOf(Figure.class);
    assertThat(((Table) blocks(report).get(2)).caption()).isEqualTo("Of all 150 visits");
  }

  @Test
  void numbersAndContentsAreAsTheReportSays() {
    WrittenBoard board =
        new WrittenBoard(folder)
            .with(
                "2018-19/report.yaml",
                "title: T\nchapters:\n  - id: own\n    as: appendix\nnumbering: sections\n"
                    + "contents: off\n")
            .text("Lead.\n\n## One\n\nText.\n\n#### Deep\n\nText.\n\n## Two\n\nText.\n");
    Report report = board.read().composed();
    assertThat(report.numbering().labels())
        .containsEntry("own", "Appendix A")
        .containsEntry("own-two", "A.2")
        .doesNotContainKey("own-deep");
    assertThat(report.contents().printed()).isFalse();
    assertThat(blocks(report))
        .filteredOn(Block.Heading.class::isInstance)
        .extracting(one -> ((Block.Heading) one).level())
        .containsExactly(3, 4, 3);
  }

  private List<String> kinds(String text) {
    Report report =
        new WrittenBoard(folder)
            .with(
                "2018-19/report.yaml",
                "title: T\nchapters:\n  - own\n  - id: law\n    as: appendix\n"
                    + "approval:\n  - by: Board\n    on: 2019-07-02\n"
                    + "  - by: Cabinet\n    on: \"awaited: clerk, September\"\n")
            .with("2018-19/text/law.md", "# The law\n\nIt is long.\n")
            .text(text)
            .read()
            .composed();
    assertThat(report.chapters().get(1).blocks()).hasSize(1);
    return blocks(report).stream()
        .map(one -> one instanceof Block.Callout box ? box.title() : "text")
        .toList();
  }

  @Test
  void whoApprovedTheReportStandsBehindTheLastChapterOrWhereATextSays() {
    assertThat(kinds("One.\n\nTwo.\n")).containsExactly("text", "text", "Approved by");
    assertThat(kinds("One.\n\n{{approval}}\n\nTwo.\n"))
        .containsExactly("text", "Approved by", "text");
  }

  @Test
  void theFirstParagraphIsTheLeadUnlessSomethingStandsBeforeIt() {
    assertThat(blocks(report("First.\n\nSecond.\n")))
        .extracting(one -> ((Block.Paragraph) one).lead())
        .containsExactly(true, false);
    Block.Paragraph after =
        (Block.Paragraph) blocks(report("{{tiles: visits}}\n\nFirst.\n")).get(1);
    assertThat(after.lead()).isFalse();
  }

  @Test
  void everyBlockHasAnIdOfItsOwn() {
    Report report =
        report(
            """
            ## Work

            One.

            ## Work 2

            Two.

            ## Work

            Three.

            ## P 3

            Four.
            """);
    List<String> ids = blocks(report).stream().map(Block::id).toList();
    assertThat(ids).doesNotHaveDuplicates().contains("own-work", "own-work-2");
    assertThat(ids).doesNotContain("own");
  }

  @Test
  void idsStayTheSameFromBuildToBuild() {
    String text = "## Work\n\nOne.\n\n- two\n- three\n";
    assertThat(report(text)).isEqualTo(report(text));
  }

  @Test
  void valuesStandInSentencesWithTheirNotesOnce() {
    Report report = report("There were {{cases}} cases, {{words for cases}} in all.\n");
    List<Inline> content = ((Block.Paragraph) blocks(report).get(0)).content();
    assertThat(
            content.stream()
                .filter(Inline.Value.class::isInstance)
                .map(one -> ((Inline.Value) one).words()))
        .containsExactly("12", "twelve");
    assertThat(report.notes()).hasSize(1);
    assertThat(content).filteredOn(Inline.NoteCall.class::isInstance).hasSize(1);
    assertThat(report.notes().get(0).content()).containsExactly(new Inline.Text("Counted twice"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{words for cases}} were closed. {{words for cases}} went on.|Twelve Twelve",
        "All in all {{words for cases}} were closed (in 2018). {{words for cases}} went on.|twelve"
            + " Twelve",
        "It met approx. {{words for cases}} times, i.e. {{words for cases}}.|twelve twelve",
        "- {{words for cases}} cases|twelve",
        "- {{words for cases}} were closed.|Twelve",
        "It was **{{words for cases}}** times.|twelve",
      })
  void aSentenceThatBeginsWithAValueBeginsWithACapital(String text, String words) {
    assertThat(
            blocks(report("Lead.\n\n" + text + "\n")).stream()
                .flatMap(DocumentWalk::withInner)
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(one -> ((Block.Paragraph) one).content().stream())
                .flatMap(one -> Stream.concat(Stream.of(one), one.content().stream()))
                .filter(Inline.Value.class::isInstance)
                .map(one -> ((Inline.Value) one).words()))
        .containsExactly(words.split(" "));
  }

  @Test
  void aListBeginsWithTheNumberThatWasTyped() {
    assertThat(blocks(report("Lead.\n\n3. Third\n4. Fourth\n\nText.\n\n- A\n")))
        .filteredOn(Block.ItemList.class::isInstance)
        .extracting(one -> ((Block.ItemList) one).first())
        .containsExactly(3, 1);
  }

  @Test
  void footnotesAreNumberedInTheOrderOfTheirCalls() {
    Report report = report("One.[^b] Two.[^a] Again.[^b]\n\n[^a]: Alpha.\n\n[^b]: Beta.\n");
    assertThat(report.notes()).extracting(one -> one.number()).containsExactly(1, 2);
    assertThat(report.notes().get(0).content()).containsExactly(new Inline.Text("Beta."));
    assertThat(report.notes()).extracting(one -> one.chapterId()).containsOnly("own");
  }

  @Test
  void tilesCarryTheirChangeAndThoseWithoutDataAreLeftOut() {
    Tiles tiles = (Tiles) blocks(report("{{tiles: visits, unknown, cases}}\n")).get(0);
    assertThat(tiles.tiles()).hasSize(2);
    assertThat(tiles.tiles().get(0).label()).isEqualTo("visits");
    assertThat(tiles.tiles().get(0).change().map(Inline.Value::words)).contains("Unchanged at 150");
    assertThat(tiles.tiles().get(1).change()).isEmpty();
  }

  @Test
  void aTableWithoutObservationsIsLeftOutAndNamed() {
    ReadBoard board = read("{{table: cases}}\n\nWords.\n");
    ReportComposer.Composed composed =
        new ReportComposer(
                board.definition(), board.names(), board.published(), board.diagnostics())
            .compose(board.narratives(), java.util.Map.of(), java.util.Optional.empty());
    assertThat(composed.leftOut()).containsExactly("table own:cases");
    assertThat(blocks(composed.report())).hasSize(1);
    assertThat(board.told()).isEmpty();
  }

  @Test
  void aSectionOfWhichNothingIsLeftIsLeftOutWithItsHeading() {
    Report report =
        report(
            "## Empty\n\nAs the table shows:\n\n{{table: cases}}\n\n## Full\n\n{{table: schools}}\n");
    assertThat(blocks(report))
        .extracting(Block::id)
        .containsExactly("own-full", "table-own-schools");
  }

  @Test
  void crossReferencesFindTheirTargets() {
    Report report = report("See {{see: table schools}}.\n\n{{table: schools}}\n");
    assertThat(((Block.Paragraph) blocks(report).get(0)).content())
        .contains(new Inline.CrossReference("table-own-schools"));
  }

  @Test
  void aReferenceToWhatIsNotPrintedIsAnError() {
    assertThat(codes("See {{see: table schools}}.\n")).containsExactly("dangling-reference");
    assertThat(codes("See {{see: table cases}}.\n\n{{table: cases}}\n"))
        .containsExactly("dangling-reference");
    assertThat(codes("See {{see: table scools}}.\n")).containsExactly("unknown-display");
    assertThat(codes("See {{see: chapter other}}.\n")).containsExactly("unknown-display");
  }

  @Test
  void aReferenceToATableThatTheBoardTookOutIsAnError() {
    WrittenBoard board =
        new WrittenBoard(folder)
            .chapter(
                CHAPTER.replaceFirst(
                    "(?s)  cases:\n    caption.*?figures", "  cases: off\nfigures"))
            .text("See {{see: table cases}}.\n\n{{table: cases}}\n")
            .data(DATA);
    ReadBoard read = board.read();
    read.composed();
    assertThat(read.codes()).containsExactly("dangling-reference");
  }

  @Test
  void nothingIsPrintedTwice() {
    assertThat(codes("{{table: schools}}\n\n{{table: schools}}\n"))
        .containsExactly("printed-twice");
    assertThat(codes("{{figure: schools}}\n\n{{figure: schools}}\n"))
        .containsExactly("printed-twice");
  }

  @Test
  void anUnnumberedChapterDoesNotCount() {
    WrittenBoard board = new WrittenBoard(folder).chapter(CHAPTER).data(DATA);
    board.with(
        "2018-19/report.yaml",
        "title: T\nchapters:\n  - id: foreword\n    numbered: false\n  - id: own\n    title: Our work\n");
    board.with("2018-19/text/foreword.md", "# Foreword\n\nWords.\n");
    Report report = board.read().composed();
    assertThat(report.chapters())
        .extracting(Chapter::title)
        .containsExactly("Foreword", "Our work");
    assertThat(report.numbering().labels()).containsEntry("own", "Chapter 1");
    assertThat(report.numbering().label("foreword")).isEmpty();
  }

  @Test
  void slotsStandWhereTheChapterAsksForThem() {
    WrittenBoard board =
        new WrittenBoard(folder)
            .chapter(CHAPTER)
            .data(DATA)
            .text("{{text: lead}}\n\n{{table: schools}}\n\n{{text: more, optional}}\n");
    board.with("2018-19/text/own/lead.md", "The lead of {{visits}}.\n");
    ReadBoard read = board.read();
    Report report = read.composed();
    assertThat(read.told()).isEmpty();
    assertThat(blocks(report)).hasSize(2);
    assertThat(((Block.Paragraph) blocks(report).get(0)).lead()).isTrue();
  }

  @Test
  void theCoverSaysBoardTitleAndYear() {
    Report.Cover cover = report("Words.\n").cover();
    assertThat(cover.board()).isEqualTo("Riverside Safeguarding Children Board");
    assertThat(cover.period()).isEqualTo("April 2018 to March 2019");
    assertThat(cover.date()).isEqualTo("2019-03-31");
  }

  @Test
  void aDateOfPublicationMayBeAMonth() {
    String report = "title: Annual report\npublished: 2019-10\nchapters: [own]\n";
    Report.Cover cover =
        new WrittenBoard(folder)
            .with(WrittenBoard.YEAR + "/report.yaml", report)
            .text("Words.\n")
            .read()
            .composed()
            .cover();
    assertThat(cover.lines()).contains("Published October 2019");
    assertThat(cover.date()).isEqualTo("2019-10-31");
  }
}
