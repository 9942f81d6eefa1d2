package org.lscb.report.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.document.Figure;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** A figure's categories and series, and what is drawn of them. */
class FiguresTest {

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
      breakdowns:
        sector:
          members: open
        outcome:
          members:
            attended: Attended
            absent: Absent
      figures:
        f:
          title: Figure
          axis: Number
      """;

  private static final String DATA =
      """
      bookings by sector and outcome:
        columns: [attended, absent]
        Police:  [30, 20]
        Health:  [60, 40]
        Schools: [x, 9]
      values by measure and period:
        columns: [2016-17, 2017-18, 2018-19]
        children: [120, 100, 80]
        cases: [8, 10, 12]
      """;

  @TempDir private Path folder;

  private ReadBoard read(String figure) {
    return new WrittenBoard(folder).chapter(CHAPTER + figure.indent(4)).data(DATA).read();
  }

  private List<String> figure(String figure) {
    ReadBoard board = read(figure);
    List<String> lines = board.figure("f");
    assertThat(board.told()).isEmpty();
    return lines;
  }

  @Test
  void aBreakdownGivesTheCategories() {
    assertThat(figure("kind: bars\nshow: bookings/attended\nby: sector\n"))
        .containsExactly("Sector | Bookings", "Police | 30", "Health | 60", "Schools | x");
  }

  @Test
  void anotherLevelGivesTheSeries() {
    assertThat(figure("kind: clusters\nshow: bookings\nby: sector\ncompare: outcome\n"))
        .containsExactly(
            "Sector | Attended | Absent",
            "Police | 30 | 20",
            "Health | 60 | 40",
            "Schools | x | 9");
  }

  @Test
  void severalMeasuresAreALevel() {
    assertThat(figure("kind: lines\nshow: [children, cases]\nby: period\ncompare: measure\n"))
        .containsExactly(
            "Period | Children | Cases",
            "2016-17 | 120 | 8",
            "2017-18 | 100 | 10",
            "2018-19 | 80 | 12");
    assertThat(
            figure(
                "kind: dumbbell\nshow: [children, cases]\nby: measure\ncompare: period\nonly: [2016-17, 2018-19]\n"))
        .containsExactly("Measure | 2016-17 | 2018-19", "Children | 120 | 80", "Cases | 8 | 12");
  }

  @Test
  void onlyAppliesToWhicheverLevelHasTheMembers() {
    assertThat(
            figure(
                "kind: clusters\nshow: bookings\nby: sector\ncompare: outcome\nonly: [absent, police, schools]\n"))
        .containsExactly("Sector | Absent", "Police | 20", "Schools | 9");
  }

  @Test
  void whatOnlyNamesMustExist() {
    ReadBoard board = read("kind: bars\nshow: bookings\nby: outcome\nonly: [atended]\n");
    board.figure("f");
    assertThat(board.codes()).containsExactly("unknown-line-member");
  }

  @Test
  void severalMeasuresNeedALevelOfTheirOwn() {
    ReadBoard board = read("kind: lines\nshow: [children, cases]\nby: period\n");
    board.figure("f");
    assertThat(board.codes()).containsExactly("several-shown");
  }

  @Test
  void sortedBarsStandBySizeWithTheUnknownLast() {
    Figure figure =
        read("kind: sorted-bars\nshow: bookings/attended\nby: sector\nhighlight: police\n")
            .published()
            .figures()
            .values()
            .iterator()
            .next();
    assertThat(figure.categories()).containsExactly("Health", "Police", "Schools");
    assertThat(figure.highlight()).isEqualTo(1);
    Figure unsorted =
        read("kind: bars\nshow: bookings/attended\nby: sector\n")
            .published()
            .figures()
            .values()
            .iterator()
            .next();
    assertThat(unsorted.categories()).containsExactly("Police", "Health", "Schools");
  }

  @Test
  void aFigureOfWhichNothingIsRecordedIsNotDrawn() {
    ReadBoard board =
        new WrittenBoard(folder)
            .chapter(CHAPTER + "kind: bars\nshow: bookings\nby: sector\n".indent(4))
            .data("cases: 3\n")
            .read();
    assertThat(board.published().figures()).isEmpty();
    assertThat(board.told()).isEmpty();
  }

  @Test
  void anUnknownMeasureOrLevelIsSaid() {
    ReadBoard measure = read("kind: bars\nshow: bookngs\nby: sector\n");
    measure.figure("f");
    assertThat(measure.codes()).containsExactly("unknown-name");
    ReadBoard level = read("kind: bars\nshow: bookings\nby: sectr\n");
    level.figure("f");
    assertThat(level.codes()).containsExactly("unknown-line-level");
  }
}
