package org.lscb.report.dataset.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** Blocks that do not fit their headings: each is told once, and nothing is lost in silence. */
class MisfitBlocksTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          plans:
            label: Plans
            by: [category, agency]
          meetings:
            label: Meetings
            about: sessions
            measured-for: board
      breakdowns:
        category:
          members:
            neglect: Neglect
            physical: Physical
        agency:
          members: open
        other:
          members:
            one: One
      indicators:
        plan-share:
          share: plans
          over: category
          label: Share
      """;

  @TempDir private Path folder;

  private ReadBoard read(String blocks) {
    return new WrittenBoard(folder).chapter(CHAPTER).data(blocks).read();
  }

  private List<String> codes(String blocks) {
    return read(blocks).codes();
  }

  @Test
  void anUnknownMemberMeasureLevelOrPeriodIsNamed() {
    assertThat(codes("plans by category:\n  neglekt: 1\n  physical: 2\n  neglect: 1\n"))
        .containsExactly("unknown-member");
    assertThat(codes("plan: 1\n")).containsExactly("unknown-measure");
    assertThat(codes("plans by categry:\n  neglect: 1\n")).containsExactly("unknown-level");
    assertThat(codes("plans by other:\n  one: 1\n")).containsExactly("unknown-level");
    assertThat(codes("plans by period:\n  2018-20: 1\n")).containsExactly("bad-period");
    assertThat(codes("plans by area:\n  riverbank: 1\n")).containsExactly("unknown-area");
    assertThat(codes("plans for category: 1\n")).containsExactly("bad-heading");
  }

  @Test
  void levelsAreNamedOnceAndMeasureGoesWithValues() {
    assertThat(codes("plans by category and category:\n  neglect: 1\n"))
        .containsExactly("heading-levels");
    assertThat(codes("values by period:\n  2018-19: 1\n")).containsExactly("heading-levels");
    assertThat(codes("plans by measure:\n  plans: 1\n")).containsExactly("heading-levels");
    assertThat(codes("values: 3\n")).containsExactly("heading-levels");
  }

  @Test
  void allMembersOfAClosedBreakdownAreWritten() {
    assertThat(read("plans by category:\n  neglect: 1\n").told())
        .containsExactly(
            "member-missing 6:3 not all members of \"category\" are written; there is no physical");
    assertThat(codes("plans by category:\n  total: 1\n")).isEmpty();
  }

  @Test
  void allMembersOfAClosedBreakdownAreWrittenAcrossToo() {
    assertThat(codes("plans by agency and category:\n  columns: [neglect]\n  Police: [1]\n"))
        .containsExactly("member-missing");
    assertThat(
            codes(
                """
                plans by agency and period and category:
                  columns:
                    2017-18: [neglect, physical]
                    2018-19: [neglect]
                  Police: [1, 2, 3]
                """))
        .containsExactly("member-missing");
  }

  @Test
  void aRowHasAValueForEveryColumn() {
    assertThat(codes("plans by agency and period:\n  columns: [2017-18, 2018-19]\n  Police: [1]\n"))
        .containsExactly("row-length");
    assertThat(codes("plans by agency and period:\n  columns: [2017-18, 2018-19]\n  Police: 1\n"))
        .containsExactly("row-length");
  }

  @Test
  void columnsLeaveALevelForTheRows() {
    assertThat(codes("plans by period:\n  columns: [2017-18, 2018-19]\n  row: [1, 2]\n"))
        .containsExactly("bad-columns");
    assertThat(
            codes(
                """
                plans by agency and period:
                  columns:
                    Police: [2017-18]
                  row: [1]
                """))
        .containsExactly("bad-columns");
    assertThat(codes("plans by agency and period:\n  columns: 2017-18\n  Police: [1]\n"))
        .containsExactly("bad-columns");
  }

  @Test
  void aBlockWithoutEntriesIsAnError() {
    assertThat(codes("plans by category:\n")).containsExactly("block-needs-keys");
    assertThat(codes("plans by category: 12\n")).containsExactly("block-needs-keys");
    assertThat(codes("plans by category:\n  period: 2017-18\n"))
        .containsExactly("block-needs-keys");
    assertThat(codes("plans by category and agency:\n  neglect: 3\n  physical: 4\n"))
        .containsExactly("block-needs-keys", "block-needs-keys");
  }

  @Test
  void twoLabelsThatMakeOneMemberAreNotMerged() {
    assertThat(codes("plans by agency:\n  Children's services: 7\n  Childrens services: 7\n"))
        .containsExactly("duplicate-key");
    assertThat(codes("plans by agency and period:\n  columns: [2018-19, 2018-19]\n  NHS: [7, 7]\n"))
        .containsExactly("duplicate-key");
  }

  @Test
  void computedValuesCannotBeTypedButTheirStatementsCan() {
    assertThat(codes("plan-share by category:\n  neglect: 60\n  physical: 40\n"))
        .containsExactly("computed-not-typed", "computed-not-typed");
    assertThat(codes("plan-share by category:\n  remarks:\n    neglect:\n      stated: 60\n"))
        .isEmpty();
  }

  @Test
  void aRemarkSaysSomethingKnown() {
    assertThat(codes("plans:\n  value: 9\n  status: q\n")).containsExactly("unknown-status");
    assertThat(codes("plans:\n  value: 9\n  becuase: Late\n")).containsExactly("misspelt-key");
    assertThat(codes("plans by agency:\n  Police: 9\n  remarks:\n    Police: late\n"))
        .containsExactly("bad-remark");
    assertThat(codes("plans by agency:\n  Police: 9\n  remarks:\n    Police:\n      beause: 9\n"))
        .containsExactly("misspelt-key");
  }

  @Test
  void aBlockHasNoSourceOfItsOwn() {
    assertThat(codes("plans by agency:\n  source: Police\n  Police: 9\n"))
        .containsExactly("unknown-member");
  }

  @Test
  void periodAndAreaComeFromSomewhere() {
    String header = "dataset: d\nsource: Returns\n";
    WrittenBoard board = new WrittenBoard(folder).chapter(CHAPTER);
    assertThat(board.file(header + "plans: 1\n").read().codes()).containsExactly("no-period");
    board.areas("Hammersmith", "Westminster");
    board.with("2018-19/data/file-1.yaml", header + "period: 2018-19\nplans: 9\nmeetings: 6\n");
    assertThat(board.read().told()).containsExactly("no-area 4:1 a value of \"Plans\" has no area");
  }

  @Test
  void theHeaderNamesDatasetAndSource() {
    WrittenBoard board = new WrittenBoard(folder).chapter(CHAPTER);
    assertThat(board.file("source: Returns\nplans: 1\n").read().codes())
        .containsExactly("which-dataset");
    board.with("2018-19/data/file-1.yaml", "dataset: e\nsource: Returns\nplans: 1\n");
    assertThat(board.read().codes()).containsExactly("unknown-dataset");
    board.with("2018-19/data/file-1.yaml", "dataset: d\nperiod: 2018-19\nplans: 1\n");
    assertThat(board.read().codes()).containsExactly("no-source");
    board.with("2018-19/data/file-1.yaml", "dataset: d\nsource: S\nperiod: soon\nplans: 1\n");
    assertThat(board.read().codes()).containsExactly("bad-period");
  }
}
