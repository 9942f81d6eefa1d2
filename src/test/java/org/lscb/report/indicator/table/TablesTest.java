package org.lscb.report.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** Every kind of item gives the lines that it should, and lines without data are left out. */
class TablesTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          bookings:
            label: Bookings
            about: places
            by: [sector, outcome]
          children:
            label: Children
            about: public
          cases:
            label: Cases
            about: public
          probability:
            label: Probability
            unit: percent
            by: [course-group, course]
      breakdowns:
        sector:
          members: open
        outcome:
          members:
            attended: Attended
            absent: Absent
          order: natural
        course-group:
          members: open
          adds-up: never
        course:
          members: open
          adds-up: never
      indicators:
        outcome-share:
          share: bookings
          over: sector
          label: Share
      tables:
        t:
          caption: Table
      """;

  private static final String BOOKINGS =
      """
      bookings by sector and outcome:
        columns: [attended, absent]
        Police:  [30, 20]
        Health:  [60, 40]
      """;

  private static final String TWO_YEARS =
      """
      values by measure and period:
        columns: [2017-18, 2018-19]
        children: [100, 80]
        cases: [10, 12]
      """;

  @TempDir private Path folder;

  private ReadBoard read(String data, String table) {
    return new WrittenBoard(folder).chapter(CHAPTER + table.indent(4)).data(data).read();
  }

  private List<String> table(String data, String table) {
    ReadBoard board = read(data, table);
    List<String> lines = board.table("t");
    assertThat(board.told()).isEmpty();
    return lines;
  }

  @Test
  void aBreakdownGivesALineForEachMemberAndItsTotal() {
    assertThat(
            table(
                BOOKINGS,
                """
                rows:
                  by: sector
                  total: sector
                columns:
                  - show: bookings
                    by: outcome
                  - show: bookings
                    label: All bookings
                  - show: outcome-share
                """))
        .containsExactly(
            "Sector | Attended | Absent | All bookings | Share",
            "Police | 30 | 20 | 50 | 33.33333333333333333333333333333333333333",
            "Health | 60 | 40 | 100 | 66.66666666666666666666666666666666666667",
            "Total | 90 | 60 | 150 | 100");
  }

  @Test
  void onlyNamesTheMembersInTheirOrder() {
    assertThat(
            table(
                BOOKINGS,
                """
                rows:
                  by: sector
                  only: [health]
                columns:
                  show: bookings
                  by: outcome
                  only: [absent, attended]
                """))
        .containsExactly("Sector | Absent | Attended", "Health | 40 | 60");
  }

  @Test
  void whatOnlyNamesMustExist() {
    String columns = "columns:\n  show: bookings\n";
    ReadBoard closed = read(BOOKINGS, "rows:\n  by: outcome\n  only: [atended]\n" + columns);
    closed.table("t");
    assertThat(closed.codes()).containsExactly("unknown-line-member");
    ReadBoard period =
        read(TWO_YEARS, "rows:\n  by: period\n  only: [2018-20]\ncolumns:\n  show: cases\n");
    period.table("t");
    assertThat(period.codes()).containsExactly("unknown-line-member");
  }

  @Test
  void atFixesAMemberOrAPeriod() {
    assertThat(
            table(
                BOOKINGS,
                """
                rows:
                  by: sector
                columns:
                  - show: bookings
                    at: attended
                    label: Came
                  - show: bookings
                    at: [absent, 2018-19]
                    label: Stayed away
                """))
        .containsExactly("Sector | Came | Stayed away", "Police | 30 | 20", "Health | 60 | 40");
  }

  @Test
  void anUnknownMemberInAtIsNamed() {
    ReadBoard board =
        read(BOOKINGS, "rows:\n  by: sector\ncolumns:\n  show: bookings\n  at: atended\n");
    board.table("t");
    assertThat(board.codes()).contains("unknown-line-member");
  }

  @Test
  void measuresByPeriodsWithTheChangeBetween() {
    assertThat(
            table(
                TWO_YEARS,
                """
                rows:
                  - heading: Counts
                  - show: children
                  - show: cases
                    label: Cases opened
                columns:
                  - by: period
                  - compare: previous
                """))
        .containsExactly(
            "Measure | 2017-18 | 2018-19 | Change",
            "Counts:",
            "Children | 100 | 80 | -20",
            "Cases opened | 10 | 12 | 20");
  }

  @Test
  void ofTwoLevelsTheFirstGivesHeadings() {
    assertThat(
            table(
                """
                probability by course-group and course:
                  Essential:
                    Basics: 78
                    Refresher: 60
                  Special:
                    Neglect: 90
                """,
                """
                rows:
                  by: [course-group, course]
                columns:
                  show: probability
                """))
        .containsExactly(
            "Course | Probability",
            "Essential:",
            "Basics | 78",
            "Refresher | 60",
            "Special:",
            "Neglect | 90");
  }

  @Test
  void linesWithoutObservationsAreLeftOutAndHeadingsThatHeadNothing() {
    assertThat(
            table(
                "children: 80\n",
                """
                rows:
                  - heading: First
                  - show: cases
                  - heading: Second
                  - show: children
                columns:
                  - at: 2018-19
                    label: Now
                  - at: 2017-18
                    label: Then
                """))
        .containsExactly("Measure | Now", "Second:", "Children | 80");
  }

  @Test
  void anUnknownValueIsAnObservationAndIsKept() {
    assertThat(
            table(
                "children: x\ncases: 3\n",
                "rows:\n  - show: children\n  - show: cases\ncolumns:\n  at: 2018-19\n"))
        .containsExactly("Measure | ", "Children | x", "Cases | 3");
  }

  @Test
  void aTableWithoutAnyObservationIsEmpty() {
    ReadBoard board =
        read("cases: 3\n", "rows:\n  by: sector\n  total: sector\ncolumns:\n  show: bookings\n");
    assertThat(board.tabulated().tables().values()).allMatch(Tabulation::isEmpty);
    assertThat(board.published().tables()).isEmpty();
  }

  @Test
  void aCellThatIsFixedTwiceDifferentlyStaysBlank() {
    assertThat(
            table(
                BOOKINGS,
                """
                rows:
                  - show: bookings
                    by: outcome
                columns:
                  - at: attended
                    label: Came
                  - by: sector
                """))
        .containsExactly(
            "Outcome | Came | Police | Health", "Attended | 90 | 30 | 60", "Absent | . | 20 | 40");
    assertThat(
            table(
                TWO_YEARS,
                """
                rows:
                  - by: period
                columns:
                  - show: cases
                  - show: children
                    at: 2018-19
                """))
        .containsExactly("Period | Cases | Children", "2017-18 | 10 | .", "2018-19 | 12 | 80");
  }

  @Test
  void aMeasureThatHasNotTheBreakdownStaysBlank() {
    assertThat(
            table(
                BOOKINGS + "cases: 3\n",
                "rows:\n  by: sector\n  total: sector\ncolumns:\n  - show: bookings\n  - show: cases\n"))
        .containsExactly(
            "Sector | Bookings | Cases", "Police | 50 | .", "Health | 100 | .", "Total | 150 | 3");
  }

  @Test
  void periodsOfDifferentKindsMustBeChosen() {
    String data = "children by period:\n  2018-01-29: 5\n  2017-18: 6\n  2018-19: 7\n";
    String rows = "rows:\n  by: period\n%scolumns:\n  show: children\n";
    ReadBoard mixed = read(data, rows.formatted(""));
    mixed.table("t");
    assertThat(mixed.told())
        .containsExactly(
            "mixed-periods 40:11 \"children\" would mix different kinds of periods: 2018-01-29,"
                + " 2017-18, 2018-19");
    assertThat(table(data, rows.formatted("  only: [2018-01-29, 2018-19]\n")))
        .containsExactly("Period | Children", "29 January 2018 | 5", "2018-19 | 7");
  }

  @Test
  void areasAndTheBoardsTotal() {
    WrittenBoard board = new WrittenBoard(folder).areas("Ham", "Wes");
    board.chapter(
        CHAPTER + "rows:\n  by: area\n  total: area\ncolumns:\n  show: children\n".indent(4));
    board.data("children by area:\n  ham: 10\n  wes: 20\n  england: 5000\n");
    assertThat(board.read().table("t"))
        .containsExactly("Area | Children", "Ham | 10", "Wes | 20", "England | 5000", "Total | 30");
  }

  @Test
  void aTotalBesideMembersMayHaveANameOfItsOwn() {
    assertThat(
            table(
                BOOKINGS,
                "rows:\n  by: sector\n  total: sector\n  label: All sectors\n"
                    + "columns:\n  show: bookings\n"))
        .containsExactly("Sector | Bookings", "Police | 50", "Health | 100", "All sectors | 150");
  }

  @Test
  void anUnknownLevelOrNothingShownIsSaid() {
    ReadBoard level = read(BOOKINGS, "rows:\n  by: sectr\ncolumns:\n  show: bookings\n");
    level.table("t");
    assertThat(level.codes()).containsExactly("unknown-line-level");
    ReadBoard nothing = read(BOOKINGS, "rows:\n  by: sector\ncolumns:\n  by: outcome\n");
    nothing.table("t");
    assertThat(nothing.codes()).containsExactly("nothing-shown");
    ReadBoard wrong = read(BOOKINGS, "rows:\n  by: sector\ncolumns:\n  show: bookngs\n");
    wrong.table("t");
    assertThat(wrong.codes()).contains("unknown-name");
  }

  @Test
  void aShownAddressFixesItsMembers() {
    assertThat(
            table(
                BOOKINGS,
                "rows:\n  by: sector\ncolumns:\n  - show: bookings/attended\n    label: Came\n"))
        .containsExactly("Sector | Came", "Police | 30", "Health | 60");
  }

  @Test
  void aPeriodThatHoldsAllOthersIsATotalOfTheirs() {
    String quarters =
        """
        values by measure and period:
          columns: [2018-19 Q1, 2018-19 Q2, 2018-19]
          children: [30, 20, 80]
        """;
    String table =
        """
        rows:
          by: period
          only: [2018-19 Q1, 2018-19 Q2, 2018-19]
        columns:
          show: children
        """;
    assertThat(read(quarters, table).tabulated().tables().values())
        .singleElement()
        .extracting(Tabulation::rows, InstanceOfAssertFactories.list(Line.class))
        .extracting(Line::kind)
        .containsExactly(Line.Kind.BODY, Line.Kind.BODY, Line.Kind.SUBTOTAL);
  }
}
