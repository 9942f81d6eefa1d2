package org.lscb.report.build.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.build.edit.EditedText;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.yaml.YamlReader;

/** Series go on, what is of one time is awaited anew, and everything else stays as it is. */
class DataRollTest {

  private static final String HEADER =
      "dataset: plans\nsource: Case system\nperiod: 2025-26  # year\n\n";
  private static final String ROLLED =
      "dataset: plans\nsource: Case system\nawaited: Case system, 30 June 2027\n"
          + "period: 2026-27  # year\n\n";

  @Test
  void aSeriesAcrossGetsAnotherColumn() {
    assertThat(
            rolled(
                HEADER
                    + "values by measure and period:\n"
                    + "  columns: [2024-25, 2025-26]  # two\n"
                    + "  plans:   [5, 6]  # six\n"))
        .isEqualTo(
            ROLLED
                + "values by measure and period:\n"
                + "  columns: [2024-25, 2025-26, 2026-27]  # two\n"
                + "  plans:   [5, 6, awaited]  # six\n");
  }

  @Test
  void aSeriesOfOneColumnMayStandWithoutBrackets() {
    assertThat(rolled(HEADER + "plans by category and period:\n  columns: [2025-26]\n  a: 5\n"))
        .endsWith("  columns: [2025-26, 2026-27]\n  a: [5, awaited]\n");
  }

  @Test
  void aSeriesDownGetsFurtherLinesAlsoWhereMoreStandsBelow() {
    assertThat(
            rolled(
                HEADER
                    + "plans by period and sex:\n"
                    + "  2025-26 Q1:\n    girls: 3\n    boys: 4  # few\n"
                    + "  2025-26:\n    girls: 9\n    boys:\n      value: 8\n      note: So far\n"
                    + "\n# behind\n"))
        .endsWith(
            "      note: So far\n"
                + "  2026-27 Q1:\n    girls: awaited\n    boys: awaited  # few\n"
                + "  2026-27:\n    girls: awaited\n    boys:\n      value: awaited\n"
                + "      note: So far\n"
                + "\n# behind\n");
  }

  @Test
  void twoLevelsAcrossGrowInTheirPlaces() {
    assertThat(
            rolled(
                HEADER
                    + "plans by sex and period and area:\n"
                    + "  columns:\n    2024-25: [a, b]\n    2025-26: [a, b]\n"
                    + "  girls: [1, 2, 3, 4]\n"))
        .endsWith(
            "    2025-26: [a, b]\n    2026-27: [a, b]\n  girls: [1, 2, 3, 4, awaited, awaited]\n");
    assertThat(
            rolled(
                HEADER
                    + "plans by sex and area and period:\n"
                    + "  columns:\n    a: [2024-25, 2025-26]\n    b: [2025-26]\n"
                    + "  girls: [1, 2, 3]\n"))
        .endsWith(
            "    a: [2024-25, 2025-26, 2026-27]\n    b: [2025-26, 2026-27]\n"
                + "  girls: [1, 2, awaited, 3, awaited]\n");
  }

  @Test
  void whatIsOfOneTimeIsEmptiedAndWhatWasSaidOfItIsARemark() {
    assertThat(
            rolled(
                HEADER
                    + "plans by sex:\n  girls: 3\n  boys: z\n  remarks:\n    girls:\n"
                    + "      stated: 4\n"
                    + "plan-share by sex:\n  remarks:\n    girls:\n      stated: 50\n"
                    + "open:\n  period: 2026-03-31\n  value: 24\n  because: A list\n"))
        .endsWith(
            "plans by sex:\n  girls: awaited\n  boys: z\n#   remarks:\n#     girls:\n"
                + "#       stated: 4\n"
                + "# plan-share by sex:\n#   remarks:\n#     girls:\n#       stated: 50\n"
                + "open:\n  period: 2027-03-31\n  value: awaited\n#   because: A list\n");
  }

  @Test
  void whatIsOlderThanTheYearStays() {
    String old =
        "dataset: plans\nsource: Census\nperiod: 2021\n\nplans by sex:\n  girls: 3\n"
            + "other by period:\n  2019-20: 4\n";
    assertThat(rolled(old)).isEqualTo(old);
  }

  @Test
  void whoWasAskedIsAskedAgainAndNobodyHasSignedYet() {
    assertThat(
            rolled(
                "dataset: plans\nsource: S\nsigned-off: A. Chair, May\nperiod: 2025-26\n"
                    + "awaited: the police, 30 June 2026  # who\n\nplans: 3\n"))
        .isEqualTo(
            "dataset: plans\nsource: S\n# signed-off: A. Chair, May\nperiod: 2026-27\n"
                + "awaited: the police, 30 June 2027  # who\n\nplans: awaited\n");
  }

  @Test
  void lineEndsAndMarksStayAsTheyAre() {
    String windows = "\uFEFF" + HEADER.replace("\n", "\r\n") + "plans by period:\r\n  2025-26: 3";
    assertThat(rolled(windows))
        .isEqualTo(
            "\uFEFF"
                + ROLLED.replace("\n", "\r\n")
                + "plans by period:\r\n  2025-26: 3\r\n  2026-27: awaited");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-26, 2026-27",
    "2025-26 Q4, 2026-27 Q4",
    "2026-03-31, 2027-03-31",
    "mid-2025, mid-2026",
    "2026-02, 2027-02",
    "2024-02-29, 2025-02-28",
    "2025, 2026",
    "school year 2024-25, school year 2025-26",
    "12 months to 2026-01, 12 months to 2027-01",
    "2016-04-01 to 2026-03-31, 2016-04-01 to 2027-03-31",
    "2025-07-01 to 2025-12-31, 2026-07-01 to 2026-12-31",
    "not stated, not stated"
  })
  void everyPeriodHasANextOne(String period, String next) {
    assertThat(NextPeriod.after(PeriodText.parse(period).orElseThrow())).hasToString(next);
  }

  private static String rolled(String file) {
    Diagnostics diagnostics = new Diagnostics();
    EditedText text = new EditedText(file);
    var content =
        new YamlReader()
            .read("data.yaml", file.getBytes(StandardCharsets.UTF_8), diagnostics)
            .orElseThrow(() -> new AssertionError(diagnostics.inReadingOrder()));
    new DataRoll(text, content, new NextPeriod(Period.year(2025)), "30 June 2027").roll();
    return text.result();
  }
}
