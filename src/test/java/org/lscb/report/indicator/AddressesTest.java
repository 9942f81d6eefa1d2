package org.lscb.report.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** What an address means, and what is said when it means nothing. */
class AddressesTest {

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
            by: [group, other-group]
      breakdowns:
        sector:
          members: open
        outcome:
          members:
            attended: Attended
            absent: Absent
        group:
          members:
            young: Young
            old: Old
        other-group:
          members:
            young: Young
            unknown: Unknown
      indicators:
        attendance:
          share: bookings
          over: outcome
          label: Attendance
      """;

  private static final String BOOKINGS =
      """
      bookings by sector and outcome:
        columns: [attended, absent]
        Health:  [60, 40]
        Police:  [30, 20]
      """;

  @TempDir private Path folder;

  private ReadBoard read(String blocks) {
    ReadBoard board = new WrittenBoard(folder).chapter(CHAPTER).data(blocks).read();
    assertThat(board.told()).isEmpty();
    return board;
  }

  @Test
  void membersStandInAnyOrderAndWithTheirBreakdowns() {
    ReadBoard board = read(BOOKINGS);
    assertThat(board.value("bookings/health/attended")).isEqualTo("60");
    assertThat(board.value("bookings/attended/health")).isEqualTo("60");
    assertThat(board.value("bookings/outcome=attended/sector=health@2018-19")).isEqualTo("60");
    assertThat(board.value("own:bookings/absent")).isEqualTo("60");
    assertThat(board.value("attendance/attended/health")).isEqualTo("60");
  }

  @Test
  void totalIsAMemberOfEveryBreakdownAndOfArea() {
    ReadBoard board = read(BOOKINGS);
    assertThat(board.value("bookings/total")).isEqualTo("150");
    assertThat(board.value("bookings/sector=total/absent")).isEqualTo("60");
    assertThat(board.value("bookings/area=riverside")).isEqualTo("150");
  }

  @Test
  void aNameThatTwoBreakdownsShareIsWrittenWithItsBreakdown() {
    ReadBoard board =
        read(
            """
            children by group:
              young: 10
              old: 20
            children by other-group:
              young: 25
              unknown: 5
            """);
    assertThat(board.value("children/group=young")).isEqualTo("10");
    assertThat(board.value("children/other-group=young")).isEqualTo("25");
    assertThat(board.place("children/young")).isEmpty();
    assertThat(board.told())
        .containsExactly("ambiguous-member 0:0 several breakdowns have a member \"young\"");
  }

  @Test
  void whatLeadsNowhereIsSaid() {
    ReadBoard board = read(BOOKINGS);
    assertThat(board.place("bookngs")).isEmpty();
    assertThat(board.place("bookings/helth")).isEmpty();
    assertThat(board.place("bookings/outcome=health")).isEmpty();
    assertThat(board.place("bookings/scotland")).isEmpty();
    assertThat(board.place("bookings@soon")).isEmpty();
    assertThat(board.place("other:bookings")).isEmpty();
    assertThat(board.place("children")).isEmpty();
    assertThat(board.codes())
        .containsExactlyInAnyOrder(
            "unknown-name",
            "unknown-address-member",
            "unknown-address-member",
            "unknown-address-member",
            "bad-address",
            "unknown-name",
            "not-recorded");
  }

  @Test
  void twoMembersOfOneBreakdownAreNoPlace() {
    ReadBoard board = read(BOOKINGS);
    assertThat(board.place("bookings/health/police")).isEmpty();
    assertThat(board.codes()).containsExactly("bad-address");
  }

  @Test
  void anotherChaptersNamesAreFoundWhenNoOtherHasThem() {
    WrittenBoard board = new WrittenBoard(folder).chapter(CHAPTER);
    board.other(
        "second",
        """
        datasets:
          e:
            visits:
              label: Visits
            bookings:
              label: Bookings elsewhere
        """);
    board.data(BOOKINGS);
    board.file("dataset: e\nsource: S\nperiod: 2018-19\nvisits: 77\nbookings: 9\n");
    ReadBoard read = board.read();
    assertThat(read.told()).isEmpty();
    assertThat(read.value("visits")).isEqualTo("77");
    assertThat(read.value("bookings")).isEqualTo("150");
    assertThat(read.value("second:bookings")).isEqualTo("9");
  }

  @Test
  void aNameOfSeveralOtherChaptersIsAmbiguous() {
    WrittenBoard board =
        new WrittenBoard(folder).chapter("datasets:\n  d:\n    a:\n      label: A\n");
    String visits = "datasets:\n  %s:\n    visits:\n      label: Visits\n";
    board.other("second", visits.formatted("e"));
    board.other("third", visits.formatted("f"));
    board.with("2018-19/report.yaml", "title: T\nchapters: [own, second, third]\n");
    board.file("dataset: e\nsource: S\nperiod: 2018-19\nvisits: 77\n");
    ReadBoard read = board.read();
    assertThat(read.place("visits")).isEmpty();
    assertThat(read.codes()).containsExactly("ambiguous-name");
    assertThat(read.value("second:visits")).isEqualTo("77");
  }

  @Test
  void theLatestPeriodIsMeantAndOfThoseThatEndTogetherTheLongest() {
    ReadBoard board =
        read("children by period:\n  2017-18: 1\n  2018-19 Q4: 2\n  2018-19: 3\n  2018: 4\n");
    assertThat(board.value("children")).isEqualTo("3");
  }

  @Test
  void aLaterTotalThatFollowsFromItsPartsIsTheLatest() {
    ReadBoard board =
        read(
            """
            children:
              value: 40
              period: 2018-01-29
            children by group:
              period: 2019-03-31
              young: 10
              old: 20
            """);
    assertThat(board.value("children")).isEqualTo("30");
    assertThat(board.change("children")).isEqualTo("-25");
  }

  @Test
  void previousIsTheSameKindOfPeriodBefore() {
    ReadBoard board =
        read(
            """
            children by period:
              2015-16: 50
              2018-01-29: 1
              2018-19 Q3: 2
              2018: 3
              2018-19: 100
            """);
    assertThat(board.change("children")).isEqualTo("100");
    assertThat(board.change("children@2018-01-29")).isEqualTo("nothing");
  }

  @Test
  void aPartOfAYearIsNotComparedWithAWholeOne() {
    ReadBoard board =
        read(
            """
            children by period:
              school year 2016-17: 120
              school year 2017-18 to 2018-05-23: 80
              school year 2017-18: 100
              school year 2018-19 to 2019-05-23: 90
            """);
    assertThat(board.change("children")).isEqualTo("12.5");
    assertThat(board.change("children@school year 2017-18")).startsWith("-16.6");
  }

  @Test
  void aComparatorIsNamedLikeAMember() {
    ReadBoard board = read("children by area:\n  riverside: 10\n  england: 1000\n");
    assertThat(board.value("children/england")).isEqualTo("1000");
    assertThat(board.value("children")).isEqualTo("10");
    assertThat(board.value("children/riverside")).isEqualTo("10");
  }
}
