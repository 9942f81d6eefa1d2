package org.lscb.report.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.document.Published;
import org.lscb.report.document.Table;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** Codes are counted over what a place does not fix. */
class CodeCountsTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          attendance:
            label: Attendance
            unit: code
            about: staff
            measured-for: board
            by: [role]
            codes:
              y:
                label: Present
                short: y
              o:
                label: Not expected
                short: o
              x:
                label: Absent
                short: x
      breakdowns:
        role:
          members: open
          adds-up: never
      indicators:
        came:
          occurrences: attendance
          codes: [y]
          over: period
          label: Meetings attended
        share:
          occurrences: attendance
          codes: [y]
          over: period
          as: percent
          leave-out: [o]
          label: Share of meetings
        present:
          occurrences: attendance
          codes: [y]
          over: role
          label: Roles present
      tables:
        matrix:
          caption: Attendance
          rows:
            - show: attendance
              by: role
            - show: present
              total: role
          columns:
            - by: period
              only: [2018-05-01, 2018-11-01]
            - show: came
            - show: share
      """;

  private static final String DATA =
      """
      attendance by role and period:
        columns: [2017-11-01, 2018-05-01, 2018-11-01]
        Chair:   [x, y, y]
        Police:  [x, x, y]
        Schools: [x, o, o]
      """;

  @TempDir private Path folder;

  private ReadBoard read(String data) {
    ReadBoard board =
        new WrittenBoard(folder).chapter(CHAPTER).text("{{table: matrix}}\n").data(data).read();
    assertThat(board.told()).isEmpty();
    return board;
  }

  @Test
  void countsAreOfTheReportingYearUnlessAnotherIsNamed() {
    ReadBoard board = read(DATA);
    assertThat(board.value("came/chair")).isEqualTo("2");
    assertThat(board.value("came/chair@2017-18")).isEqualTo("0");
    assertThat(board.compute("came/chair").coordinate().period()).hasToString("2018-19");
  }

  @Test
  void whatIsLeftOutIsNotInTheBase() {
    ReadBoard board = read(DATA);
    assertThat(board.value("share/police")).isEqualTo("50");
    assertThat(board.value("share")).isEqualTo("75");
    assertThat(board.value("share/schools")).isEqualTo("z");
  }

  @Test
  void atAMeetingTheRolesAreCounted() {
    ReadBoard board = read(DATA);
    assertThat(board.value("present@2018-05-01")).isEqualTo("1");
    assertThat(board.value("present@2018-11-01")).isEqualTo("2");
  }

  @Test
  void aMatrixHasBothMarginsAndItsLegend() {
    ReadBoard board = read(DATA);
    assertThat(board.table("matrix"))
        .containsExactly(
            "Role | 1 May 2018 | 1 November 2018 | Meetings attended | Share of meetings",
            "Chair | y | y | 2 | 100",
            "Police | x | y | 1 | 50",
            "Schools | o | o | 0 | z",
            "Roles present | 1 | 2 | . | .");
    Table table = board.published().tables().get(new Published.Place("own", "matrix"));
    assertThat(table.symbols())
        .containsExactly(
            "y means present; o means not expected; x means absent.", "[z] means not applicable.");
    assertThat(table.rows().get(3).kind()).isEqualTo(Table.Row.Kind.TOTAL);
  }

  @Test
  void whatIsAwaitedMakesTheCountAwaited() {
    ReadBoard board =
        read(DATA.replace("Police:  [x, x, y]", "Police:  [x, x, \"awaited: police, 1 June\"]"));
    assertThat(board.value("came/police")).isEqualTo("awaited");
    assertThat(board.value("came/chair")).isEqualTo("2");
  }
}
