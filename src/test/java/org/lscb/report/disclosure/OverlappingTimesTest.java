package org.lscb.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.document.Published;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** What is left of a time by another that begins or ends with it is a count of its own. */
class OverlappingTimesTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          cases:
            label: Cases
            over-time: adds-up
            by: [kind]
      breakdowns:
        kind:
          members:
            one: One
            other: Other
      """;

  @TempDir private Path folder;

  private Map<String, String> published(String text, String data) {
    ReadBoard board = new WrittenBoard(folder).chapter(CHAPTER).text(text + "\n").data(data).read();
    Map<String, String> texts = new TreeMap<>();
    board
        .published()
        .values()
        .forEach(
            (asked, value) -> {
              if (asked.form() == Published.Asked.Form.VALUE) {
                texts.put(asked.address(), value.words());
              }
            });
    return texts;
  }

  @Test
  void nineMonthsOfAYearTellTheLastThree() {
    String text = "{{cases@2018-19}} {{cases@2018-04-01 to 2018-12-31}}";
    String data = "cases by period:\n  2018-19: %s\n  2018-04-01 to 2018-12-31: 40\n";
    assertThat(published(text, data.formatted("43")).values()).contains("[number withheld]");
    assertThat(published(text, data.formatted("46")).values()).doesNotContain("[number withheld]");
  }

  @Test
  void twelveMonthsThatOverlapTellTheirEndsByOneAnother() {
    String text =
        "{{cases@12 months to 2018-12}} {{cases@12 months to 2019-03}}"
            + " {{cases@2018-01-01 to 2018-03-31}}";
    // The first three months are 20; what is left of the year, 40, ends in March with 43.
    String data =
        "cases by period:\n  2018-01-01 to 2018-03-31: 20\n  12 months to 2018-12: 60\n"
            + "  12 months to 2019-03: %s\n";
    assertThat(published(text, data.formatted("43")).values()).contains("[number withheld]");
    assertThat(published(text, data.formatted("47")).values()).doesNotContain("[number withheld]");
  }

  @Test
  void twelveMonthsThatShareNothingElseTellNothing() {
    String text = "{{cases@12 months to 2018-12}} {{cases@12 months to 2019-01}}";
    String data = "cases by period:\n  12 months to 2018-12: 60\n  12 months to 2019-01: 61\n";
    assertThat(published(text, data).values()).doesNotContain("[number withheld]");
  }

  @Test
  void aYearIsTheSameHoweverItIsWritten() {
    String text =
        "{{cases/one@2018-19}} {{cases/other@2018-19}}" + " {{cases/one@2018-04-01 to 2019-03-31}}";
    String data =
        """
        cases by kind:
          one: 30
          other: 2
        cases by period and kind:
          2018-04-01 to 2019-03-31:
            one: 30
            other: 2
        """;
    assertThat(published(text, data)).containsEntry("cases/other@2018-19", "[number withheld]");
  }
}
