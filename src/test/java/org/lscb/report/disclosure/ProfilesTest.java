package org.lscb.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.document.Published;
import org.lscb.report.project.WrittenBoard;

/** Each profile hides and rounds as it says, in totals over time and areas too. */
class ProfilesTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          referrals:
            label: Referrals
            over-time: adds-up
          met:
            label: Met
            by: [band]
          population:
            label: Population
            about: public
      breakdowns:
        band:
          members:
            low: Low
            middle: Middle
            high: High
            top: Top
      indicators:
        met-share:
          share: met
          over: band
          decimals: 1
          label: Share
        met-rate:
          rate: met
          per: 1000
          of: population
          decimals: 1
          label: Rate
      """;

  private static final String BANDS =
      "population: 1000\nmet by band:\n  low: 33\n  middle: 48\n  high: 27\n  top: ";

  private static final String TEXT =
      "{{met/low}} {{met/middle}} {{met/high}} {{met/top}} {{met}} {{met-share/low}}"
          + " {{met-rate/low}} {{words for met/middle}}\n";

  @TempDir private Path folder;

  private Map<String, String> published(String profile, String text, String data) {
    WrittenBoard board =
        new WrittenBoard(folder)
            .with(
                WrittenBoard.YEAR + "/report.yaml",
                "title: Annual report\nchapters: [own]\nsmall-numbers:\n" + profile)
            .chapter(CHAPTER)
            .text(text)
            .data(data);
    Map<String, String> texts = new TreeMap<>();
    board
        .read()
        .published()
        .values()
        .forEach(
            (asked, value) -> {
              if (asked.form() != Published.Asked.Form.WORDS) {
                texts.put(asked.address(), value.words());
              } else {
                texts.put("words " + asked.address(), value.words());
              }
            });
    return texts;
  }

  @Test
  void roundedCountsAreThoseThatRatesAndSharesAreComputedFrom() {
    Map<String, String> texts = published("  profile: nhs\n", TEXT, BANDS + "0\n");
    assertThat(texts)
        .containsEntry("met/low", "35")
        .containsEntry("met/middle", "50")
        .containsEntry("met/high", "25")
        .containsEntry("met/top", "0")
        .containsEntry("met", "110")
        .containsEntry("met-share/low", "31.8%")
        .containsEntry("met-rate/low", "35.0")
        .containsEntry("words met/middle", "50");
  }

  @Test
  void sevenIsSmallWhereCountsAreRounded() {
    assertThat(published("  profile: nhs\n", TEXT, BANDS + "7\n"))
        .containsEntry("met/top", "[number withheld]");
    assertThat(published("  profile: nhs\n", TEXT, BANDS + "8\n")).containsEntry("met/top", "10");
  }

  @Test
  void theStrictProfileHidesEverythingBelowTenAndZeroToo() {
    for (String hidden : new String[] {"0", "9"}) {
      assertThat(published("  profile: strict\n", TEXT, BANDS + hidden + "\n"))
          .containsEntry("met/top", "[number withheld]");
    }
    assertThat(published("  profile: strict\n", TEXT, BANDS + "10\n"))
        .containsEntry("met/top", "10")
        .containsEntry("met/high", "27");
  }

  @Test
  void aBoardMayDrawTheLineHigher() {
    assertThat(published("  profile: dfe\n  threshold: 9\n", TEXT, BANDS + "9\n"))
        .containsEntry("met/top", "[number withheld]");
    assertThat(published("  profile: dfe\n", TEXT, BANDS + "9\n")).containsEntry("met/top", "9");
  }

  @Test
  void aQuarterIsNotWorkedOutFromItsYear() {
    Map<String, String> texts =
        published(
            "  profile: dfe\n",
            "{{referrals@2018-19 Q1}} {{referrals@2018-19 Q2}} {{referrals@2018-19 Q3}}"
                + " {{referrals@2018-19 Q4}} {{referrals@2018-19}}\n",
            """
            referrals by period:
              2018-19 Q1: 20
              2018-19 Q2: 3
              2018-19 Q3: 30
              2018-19 Q4: 40
            """);
    assertThat(texts)
        .containsEntry("referrals@2018-19 Q2", "[number withheld]")
        .containsEntry("referrals@2018-19 Q1", "[number withheld]")
        .containsEntry("referrals@2018-19 Q3", "30")
        .containsEntry("referrals@2018-19", "93");
  }

  @Test
  void theQuarterThatIsNotWrittenIsNotWorkedOutEither() {
    Map<String, String> texts =
        published(
            "  profile: dfe\n",
            "{{referrals@2018-19 Q1}} {{referrals@2018-19 Q2}} {{referrals@2018-19 Q3}}"
                + " {{referrals@2018-19}}\n",
            """
            referrals by period:
              2018-19 Q1: 20
              2018-19 Q2: 25
              2018-19 Q3: 30
              2018-19: 78
            """);
    assertThat(texts.values()).filteredOn("[number withheld]"::equals).hasSize(2);
  }
}
