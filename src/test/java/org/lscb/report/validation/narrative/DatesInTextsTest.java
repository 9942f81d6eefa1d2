package org.lscb.report.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A date in a text is held to the value that it is said of. */
class DatesInTextsTest {

  @TempDir private Path folder;

  @Test
  void messageGivesTheDateAndThePeriodOfTheValue() {
    assertThat(CheckedTexts.told(folder, "This is so. In 2017-18, {{referrals/police}} came."))
        .containsExactly(
            "against-date 1:13+10 the text says \"In 2017-18\", but \"Referrals: Police\" is of"
                + " 2018-19");
    assertThat(CheckedTexts.told(folder, "There were {{waiting}} (31 March 2018)."))
        .containsExactly(
            "against-date 1:25+13 the text says \"31 March 2018\", but \"Waiting\" is of"
                + " 31 March 2019");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2017/18, {{referrals}} came.",
        "In 2017\u201318 {{referrals}} came.",
        "In 2017-2018 {{referrals}} came.",
        "In the year 2017-18 {{referrals}} came.",
        "In the financial year 2017-18 {{referrals}} came.",
        "In 2017, {{referrals}} came.",
        "All is well; in 2017-18 {{referrals}} came.",
        "There were {{referrals}} in 2017-18, and more later.",
        "There were {{referrals}} (2017-18).",
        "There were {{referrals}} (in 2017-18).",
        "At 31 March 2018, {{waiting}} waited.",
        "At the end of March 2018 {{waiting}} waited.",
        "Of all, {{waiting}} children waited at 31 March 2018.",
        "Of all, {{waiting}} children waited at the end of March 2018.",
        "Calls came to {{calls}} in March 2018.",
        "In 2016-17 the number of referrals was {{change of referrals}}.",
        "In the school year 2016-17, {{referrals}} came.",
      })
  void dateOfAnotherTimeIsTold(String text) {
    assertThat(CheckedTexts.codes(folder, text)).contains("against-date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2018-19, {{referrals}} came.",
        "In 2018/19, {{referrals}} came, and in 2017-18 {{referrals@2017-18}}.",
        "In 2017-18, {{referrals@2017-18}} came.",
        "They went from {{referrals@2017-18}} in 2017-18 to {{referrals}} in 2018-19.",
        "In 2018-19, compared with {{referrals@2017-18}} before, {{referrals}} came.",
        "In 2018, {{referrals}} came.",
        "In 2019, {{referrals}} came.",
        "At 31 March 2019, {{referrals}} had come.",
        "At 31 March 2019, {{waiting}} waited, {{change of waiting}} in 2017-18.",
        "In March 2019, {{waiting}} waited.",
        "In 2018-19 {{waiting}} waited.",
        "Of {{referrals}} referrals two began in 2015.",
        "Since 2015, {{referrals}} have come.",
        "By 2017-18 {{referrals}} was too many.",
        "The plan for 2017-18 brought {{referrals}}.",
        "In 2015 the law changed; {{referrals}} came.",
        "In 2015 the law changed, and {{referrals}} came.",
        "In 2016-19, {{referrals}} came.",
        "At 31 February 2017, {{waiting}} waited.",
        "There were {{referrals}} (2015).",
        "There were {{referrals}}, see Smith (2015).",
        "In the school year 2018-19, {{referrals}} came.",
        "In 2017-18 nobody came.",
      })
  void dateOfTheValueOrOfSomethingElseIsNot(String text) {
    assertThat(CheckedTexts.codes(folder, text)).doesNotContain("against-date");
  }
}
