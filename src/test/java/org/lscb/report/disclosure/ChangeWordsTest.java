package org.lscb.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.document.Published;
import org.lscb.report.document.Published.Asked;
import org.lscb.report.project.WrittenBoard;

class ChangeWordsTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          visits:
            label: Visits
            about: sessions
          share:
            label: Share
            unit: percent
          score:
            label: Score
            unit: score
          spending:
            label: Spending
            unit: pounds
            about: money
      """;

  @TempDir private Path folder;

  private String words(String measure, String before, String now, Asked.Form form) {
    String asked = form == Asked.Form.CHANGE ? "change of " : "";
    Published published =
        new WrittenBoard(folder)
            .chapter(CHAPTER)
            .text("{{" + asked + measure + "}}\n")
            .data(measure + " by period:\n  2017-18: " + before + "\n  2018-19: " + now + "\n")
            .read()
            .published();
    return published.value(new Asked("own", measure, form)).orElseThrow().words();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          visits   | 407  | 352  | down 14% from 407
          visits   | 352  | 407  | up 16% from 352
          visits   | 407  | 407  | unchanged at 407
          visits   | 1000 | 1001 | up less than 1% from 1,000
          visits   | 19   | 25   | up from 19 to 25
          visits   | 20   | 25   | up 25% from 20
          visits   | 12   | 0    | down from 12 to 0
          visits   | 100  | 0    | down 100% from 100
          share    | 60   | 51   | down 9 percentage points from 60%
          share    | 51   | 52   | up 1 percentage point from 51%
          score    | 3.9  | 4.2  | up 0.3 from 3.9
          spending | 1000 | 1250 | up 25% from £1,000
          visits   | x    | 25   | [x]
          visits   | 0    | 25   | up from 0 to 25
          visits   | 0    | 0    | unchanged at 0
          """)
  void aChangeIsSaidInWords(String measure, String before, String now, String words) {
    assertThat(words(measure, before, now, Asked.Form.CHANGE)).isEqualTo(words);
  }

  @Test
  void changesOfOneValueAreKnownApart() {
    String more =
        """
        indicators:
          more:
            change: visits
            as: difference
            label: More
          growth:
            change: visits
            decimals: 1
            label: Growth
          since:
            change: visits
            from: 2016-17
            label: Since
        """;
    Published published =
        new WrittenBoard(folder)
            .chapter(CHAPTER + more)
            .text("{{change of visits}} {{more}} {{growth}} {{since}}\n")
            .data("visits by period:\n  2016-17: 100\n  2017-18: 200\n  2018-19: 215\n")
            .read()
            .published();
    assertThat(Stream.of("visits", "more", "growth", "since"))
        .extracting(
            one -> {
              Asked.Form form = one.equals("visits") ? Asked.Form.CHANGE : Asked.Form.VALUE;
              return published.value(new Asked("own", one, form)).orElseThrow().value().id();
            })
        .containsExactly(
            "change of own:visits@2018-19",
            "change of own:visits@2018-19, as a difference",
            "change of own:visits@2018-19, decimals 1",
            "change of own:visits@2018-19, since 2016-17");
  }

  @Test
  void aValueKeepsItsUnitAndItsWord() {
    assertThat(words("spending", "1", "-1200", Asked.Form.VALUE)).isEqualTo("−£1,200");
    assertThat(words("visits", "1", "about 63210", Asked.Form.VALUE)).isEqualTo("about 63,210");
    assertThat(words("visits", "1", "34 to 48", Asked.Form.VALUE)).isEqualTo("34 to 48");
    assertThat(words("visits", "1", "z", Asked.Form.VALUE)).isEqualTo("[z]");
    assertThat(words("visits", "1", "about 12", Asked.Form.WORDS)).isEqualTo("about twelve");
    assertThat(words("share", "1", "51", Asked.Form.WORDS)).isEqualTo("51%");
  }
}
