package org.lscb.report.document.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.build.Preparation;
import org.lscb.report.build.Prepared;
import org.lscb.report.build.audit.Unfinished;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.document.Block;
import org.lscb.report.document.DocumentWalk;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Note;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.project.WrittenBoard;
import org.lscb.report.statistics.Rating;

/** Registers as blocks of the report. */
class RegisterLayoutTest {

  private static final String ACTIONS =
      """
      registers:
        actions:
          layout: LAYOUT
          fields:
            kind:
              label: Kind
              as: group
            action: Action
            due:
              label: Due
              as: date
            status:
              label: Status
              statuses:
                done:
                  label: Complete
                  rating: blue
                moved: Moved on
            notes:
              label: ""
      """;

  private static final String ENTRIES =
      """
      register: actions
      source: Minutes
      entries:
        - action: Stand alone
        - kind: Late
          action: First
          due: 2019-06
          status: done
          notes:
            - One
            - Two
        - kind: Early
          action: Second
          due: not stated
          status: moved
        - kind: Late
          action: Third
          due: "awaited: police, 30 June"
      """;

  @TempDir private Path folder;

  private Prepared prepared(String chapter, String text, String data, boolean draft) {
    WrittenBoard board = new WrittenBoard(folder).chapter(chapter).text(text).file(data);
    return new Preparation(new BoardFolder(board.folder()), step -> {})
        .prepare(WrittenBoard.YEAR, draft);
  }

  private List<Block> blocks(String layout, String text) {
    Prepared prepared = prepared(ACTIONS.replace("LAYOUT", layout), text, ENTRIES, true);
    return prepared.report().orElseThrow().chapters().get(0).blocks();
  }

  private static String words(Block block) {
    return DocumentWalk.withInner(block)
        .flatMap(DocumentWalk::inlines)
        .map(one -> one instanceof Inline.Text text ? text.text() : one.toString())
        .collect(Collectors.joining(" | "));
  }

  @Test
  void entriesOfAGroupStandTogetherBehindThoseWithoutOne() {
    Block.Register register = (Block.Register) blocks("table", "{{register: actions}}").get(0);
    assertThat(register.groups())
        .extracting(
            group ->
                group.heading()
                    + ": "
                    + group.entries().stream()
                        .map(entry -> words(entry.get(0).get(0)))
                        .collect(Collectors.joining(", ")))
        .containsExactly(
            "[]: Stand alone",
            "[Text[text=Late, typed=false]]: First, Third",
            "[Text[text=Early, typed=false]]: Second");
  }

  @Test
  void aTableCanStandOnAPageOnItsSideAndNothingElse() {
    String table = "table\n    landscape: true";
    Block.Register register = (Block.Register) blocks(table, "{{register: actions}}").get(0);
    assertThat(register.landscape()).isTrue();
    assertThat(
            prepared(
                    ACTIONS.replace("LAYOUT", table.replace("table", "entries")),
                    "{{register: actions}}",
                    ENTRIES,
                    true)
                .diagnostics()
                .inReadingOrder())
        .extracting(one -> one.problem())
        .contains(Problem.LAYOUT_FIELDS);
  }

  @Test
  void whatIsPrintedTwiceHasTwoIds() {
    assertThat(
            blocks(
                "table", "{{register: actions, only Late}}\n\n{{register: actions, only Early}}"))
        .extracting(Block::id)
        .containsExactly("register-actions", "register-actions-2");
  }

  @Test
  void fieldsArePrintedAsWhatTheyHold() {
    Block.Register register = (Block.Register) blocks("entries", "{{register: actions}}").get(0);
    assertThat(register.fields())
        .containsExactly(
            new Block.Register.Field("Action", false),
            new Block.Register.Field("Due", true),
            new Block.Register.Field("Status", true),
            new Block.Register.Field("", false));
    List<List<Block>> first = register.groups().get(1).entries().get(0);
    assertThat(words(first.get(1).get(0))).isEqualTo("June 2019");
    assertThat(((Block.Paragraph) first.get(2).get(0)).content())
        .containsExactly(new Inline.Rated(Rating.BLUE, "Complete"));
    assertThat(((Block.ItemList) first.get(3).get(0)).items()).hasSize(2);
    assertThat(words(register.groups().get(1).entries().get(1).get(1).get(0)))
        .isEqualTo("Awaited: police, 30 June");
    List<List<Block>> second = register.groups().get(2).entries().get(0);
    assertThat(words(second.get(1).get(0))).isEqualTo("Not stated");
    assertThat(words(second.get(2).get(0))).isEqualTo("Moved on");
    assertThat(second.get(3)).isEmpty();
  }

  @Test
  void whatIsAwaitedIsToldWithWhomAndKeepsAReportUnfinished() {
    String chapter = ACTIONS.replace("LAYOUT", "table");
    Prepared last = prepared(chapter, "{{register: actions}}", ENTRIES, false);
    assertThat(last.diagnostics().hasAny(Problem.AWAITED_VALUE)).isTrue();
    assertThat(last.diagnostics().inReadingOrder()).anyMatch(Unfinished::isSaidBy);
    assertThat(last.diagnostics().hasErrors()).isFalse();
    assertThat(prepared(chapter, "{{register: actions}}", ENTRIES, true).report()).isPresent();
  }

  @Test
  void oneGroupAloneIsPrintedWithoutItsHeading() {
    List<Block> blocks = blocks("table", "{{register: actions, only Late}}");
    Block.Register register = (Block.Register) blocks.get(0);
    assertThat(register.groups()).hasSize(1);
    assertThat(register.groups().get(0).heading()).isEmpty();
    assertThat(register.entries()).hasSize(2);
  }

  @Test
  void sectionsAreHeadingsOfTheChapterWithTheirFieldsBelow() {
    List<Block> blocks = blocks("sections", "{{register: actions}}");
    assertThat(
            blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .map(one -> one.level() + " " + words(one)))
        .containsExactly("3 Stand alone", "3 Late", "4 First", "4 Third", "3 Early", "4 Second");
    assertThat(blocks.stream().filter(Block.Register.class::isInstance)).hasSize(4);
    List<Block> deeper = blocks("subsections", "## Actions\n\n{{register: actions}}");
    assertThat(((Block.Heading) deeper.get(1)).level()).isEqualTo(4);
  }

  @Test
  void aTreeHasEachEntryOnceUnderTheOneItNames() {
    String chapter =
        """
        registers:
          groups:
            layout: tree
            fields:
              name: Name
              above:
                label: Above
                as: under
        """;
    String data =
        """
        register: groups
        source: Minutes
        entries:
          - name: Deep
            above: Middle
          - name: Board
          - name: Middle
            above: Board
          - name: Beside
          - name: Board
            above: Beside
        """;
    Prepared prepared = prepared(chapter, "{{register: groups}}", data, true);
    Block.Tree tree =
        (Block.Tree) prepared.report().orElseThrow().chapters().get(0).blocks().get(0);
    assertThat(tree.roots())
        .extracting(RegisterLayoutTest::shape)
        .containsExactly("Board(Middle(Deep()))", "Beside(Board())");
  }

  private static String shape(Block.Tree.Node node) {
    return words(node.entry().get(0).get(0))
        + node.under().stream()
            .map(RegisterLayoutTest::shape)
            .collect(Collectors.joining(",", "(", ")"));
  }

  @Test
  void notesOfTwoFieldsMayHaveTheSameName() {
    String chapter = "registers:\n  words:\n    fields:\n      one: One\n      two: Two\n";
    String data =
        """
        register: words
        source: Minutes
        entries:
          - one: |
              First.[^a]

              [^a]: Of the first.
            two: |
              Second.[^a]

              [^a]: Of the second.
        """;
    Prepared prepared = prepared(chapter, "{{register: words}}", data, false);
    assertThat(prepared.report().orElseThrow().notes())
        .extracting(Note::content)
        .containsExactly(
            List.of(new Inline.Text("Of the first.")), List.of(new Inline.Text("Of the second.")));
  }

  @Test
  void aSignatureIsANameAndARole() {
    assertThat(blocks("names", "Words.\n\n{{signature: Jo Li, Chair, to March}}").get(1))
        .isEqualTo(new Block.Signature("own-signature-1", "Jo Li", "Chair, to March"));
  }
}
