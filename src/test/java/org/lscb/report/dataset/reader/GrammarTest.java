package org.lscb.report.dataset.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** Blocks of every form load with the values that they show. */
class GrammarTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          child-protection-plans:
            label: Plans
          children-in-need-plans:
            label: In need
          children-looked-after:
            label: Looked after
            by: [placement]
          bookings:
            label: Bookings
            about: places
            by: [sector, booking]
          probability:
            label: Probability
            unit: percent
            by: [course-group, course, likelihood]
          offences:
            label: Offences
            about: public
            by: [offence]
          schools:
            label: Schools
            about: places
            by: [school-sector]
          attendance:
            label: Attendance
            unit: code
            by: [member]
            codes:
              a: Attended
              x: Absent
      breakdowns:
        placement:
          members:
            foster-care: Foster care
            own-parents: Own parents
        sector:
          members: open
        booking:
          members:
            attended: Attended
            no-show: Did not come
            user-cancelled: Cancelled
          adds-up: partly
        course-group:
          members: open
        course:
          members: open
          adds-up: never
        likelihood:
          members:
            high: High
            medium: Medium
            low: Low
          adds-up: to-100
        offence:
          members: open
        school-sector:
          members:
            primary: Primary
            state: State
          adds-up: partly
        member:
          members: open
          adds-up: never
      """;

  @TempDir private Path folder;

  private ReadBoard read(String blocks) {
    ReadBoard board = new WrittenBoard(folder).chapter(CHAPTER).data(blocks).read();
    assertThat(board.told()).isEmpty();
    return board;
  }

  @Test
  void valuesByMeasureWithColumnsForThePeriods() {
    ReadBoard board =
        read(
            """
            values by measure and period:
              columns:                [2018-01-29, 2019-03-31]
              child-protection-plans: [296, 254]
              children-in-need-plans: [x, 1429]
            """);
    assertThat(board.recorded())
        .containsOnly(
            java.util.Map.entry("child-protection-plans@2018-01-29", "296"),
            java.util.Map.entry("child-protection-plans@2019-03-31", "254"),
            java.util.Map.entry("children-in-need-plans@2018-01-29", "x"),
            java.util.Map.entry("children-in-need-plans@2019-03-31", "1429"));
  }

  @Test
  void openMembersKeepTheirLabelsAndTotalsStandOnBothSides() {
    ReadBoard board =
        read(
            """
            bookings by sector and booking:
              columns:                            [attended, no-show, user-cancelled, total]
              Independent, voluntary and charity: [194, 33, 50, 330]
              Health:                             [181, 32, 18, 259]
              total:                              [755, 148, 176, 1311]
            """);
    assertThat(board.recorded())
        .hasSize(12)
        .containsEntry("bookings/attended/independent-voluntary-and-charity@2018-19", "194")
        .containsEntry("bookings/user-cancelled/health@2018-19", "18")
        .containsEntry("bookings/health@2018-19", "259")
        .containsEntry("bookings/no-show@2018-19", "148")
        .containsEntry("bookings@2018-19", "1311");
    assertThat(board.datasets().members(board.names().breakdown("own", "sector").orElseThrow()))
        .extracting(one -> one.text())
        .containsExactly("Independent, voluntary and charity", "Health");
  }

  @Test
  void threeLevelsNestWithTheLastAcross() {
    ReadBoard board =
        read(
            """
            probability by course-group and course and likelihood:
              columns:                              [high, medium, low]
              Essential safeguarding:
                Multi-Agency Safeguarding Training: [78, 18, 4]
            """);
    String course = "essential-safeguarding/";
    assertThat(board.recorded())
        .containsEntry(
            "probability/multi-agency-safeguarding-training/" + course + "high@2018-19", "78")
        .containsEntry(
            "probability/multi-agency-safeguarding-training/" + course + "low@2018-19", "4")
        .hasSize(3);
  }

  @Test
  void columnsAsMappingLayTheLastTwoLevelsAcross() {
    ReadBoard board =
        read(
            """
            offences by offence and period and area:
              columns:
                12 months to 2016-01: [riverside, england]
                12 months to 2017-01: [riverside, england]
              robbery:                [838, 21731, 846, 23062]
            """);
    assertThat(board.recorded())
        .containsOnly(
            java.util.Map.entry("offences/robbery@12 months to 2016-01", "838"),
            java.util.Map.entry("offences/robbery/england@12 months to 2016-01", "21731"),
            java.util.Map.entry("offences/robbery@12 months to 2017-01", "846"),
            java.util.Map.entry("offences/robbery/england@12 months to 2017-01", "23062"));
  }

  @Test
  void remarksSayWhatWasStatedOfRecordedAndComputedValues() {
    ReadBoard board =
        read(
            """
            schools by school-sector:
              primary: 105
              state: 163
              remarks:
                state:
                  stated: 157
                  because: The report's own parts add up to 163
                total:
                  note: Maintained schools only
                  status: p
            """);
    assertThat(board.datasets().remarks()).hasSize(2);
    assertThat(board.datasets().remark(board.place("schools/state@2018-19").orElseThrow()))
        .hasValueSatisfying(
            one -> {
              assertThat(one.stated().map(Object::toString).orElse("")).contains("157");
              assertThat(one.because()).contains("The report's own parts add up to 163");
            });
    assertThat(board.datasets().remark(board.place("schools@2018-19").orElseThrow()))
        .hasValueSatisfying(
            one -> {
              assertThat(one.note()).contains("Maintained schools only");
              assertThat(one.status()).contains("p");
            });
  }

  @Test
  void aBlockFixesPeriodAreaAndNoteForItsValues() {
    ReadBoard board =
        read(
            """
            offences by offence:
              period: 2017
              area: england
              note: Recorded by the police
              robbery: 21731
            child-protection-plans:
              value: 254
              period: 2019-03-31
              note: At the end of the year
            """);
    assertThat(board.recorded())
        .containsEntry("offences/robbery/england@2017", "21731")
        .containsEntry("child-protection-plans@2019-03-31", "254");
    assertThat(board.datasets().all())
        .extracting(one -> one.note().orElse(""))
        .containsExactlyInAnyOrder("Recorded by the police", "At the end of the year");
  }

  @Test
  void aNoteOfTheFileIsPrintedWithItsSource() {
    ReadBoard board =
        new WrittenBoard(folder)
            .chapter(CHAPTER)
            .file(
                """
                dataset: d
                source: Returns
                note: As first counted
                values by measure and period:
                  columns: [2018-19]
                  child-protection-plans: [254]
                schools by school-sector and period:
                  note: Without academies
                  columns: [2018-19]
                  primary: [105]
                  state: [163]
                """)
            .read();
    assertThat(board.told()).isEmpty();
    assertThat(board.datasets().all())
        .extracting(one -> one.source())
        .containsOnly("Returns. As first counted");
    assertThat(board.compute("schools/state").notes()).containsExactly("Without academies");
  }

  @Test
  void aCodeMayBeALetterThatElsewhereIsASymbol() {
    ReadBoard board =
        read(
            """
            attendance by member and period:
              columns: [2018-04, 2018-05]
              Police: [x, a]
            """);
    assertThat(board.recorded())
        .containsEntry("attendance/police@2018-04", "x")
        .containsEntry("attendance/police@2018-05", "a");
    assertThat(board.datasets().all())
        .allSatisfy(
            one ->
                assertThat(one.value()).isInstanceOf(org.lscb.report.statistics.Value.Code.class));
  }

  @Test
  void theHeaderFixesPeriodAndAreaUnlessABlockSaysOtherwise() {
    ReadBoard board =
        new WrittenBoard(folder)
            .chapter(CHAPTER)
            .file(
                """
                dataset: d
                source: Returns
                period: 2019-03-31
                area: england
                children-in-need-plans: 389260
                child-protection-plans:
                  value: 53790
                  period: 2018-03-31
                """)
            .read();
    assertThat(board.told()).isEmpty();
    assertThat(board.recorded())
        .containsOnlyKeys(
            "children-in-need-plans/england@2019-03-31",
            "child-protection-plans/england@2018-03-31");
  }
}
