package org.lscb.report.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much time a text says lies between two values is held to their dates. */
class IntervalsInTextsTest {

  @TempDir private Path folder;

  @Test
  void messageGivesBothDatesAndTheTimeBetween() {
    assertThat(
            CheckedTexts.told(folder, "{{waiting}} waited, {{change of waiting}} a year before."))
        .containsExactly(
            "against-interval 1:43+13 the text says \"a year before\", but \"Waiting\" is compared"
                + " from 29 January 2018 to 31 March 2019, which is 14 months");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There were {{waiting}}, {{change of waiting}} the year before.",
        "There were {{waiting}}, {{change of waiting}} in the previous year.",
        "There were {{waiting}}, {{change of waiting}} last year.",
        "There were {{waiting}}, {{change of waiting}} twelve months earlier.",
        "There were {{waiting}}, {{change of waiting}} 12 months ago.",
        "There were {{waiting}} in March; a year before, {{waiting@2018-01-29}} waited.",
        "In March {{waiting}} waited, compared with {{waiting@2018-01-29}} two years earlier.",
        "Calls came to {{calls}}, {{change of calls}} a year earlier.",
        "Calls came to {{calls}}, up from {{calls@2018-03}} the month before.",
        "Referrals came to {{referrals}}, {{change of referrals}} two years before.",
        "Referrals came to {{referrals}}, {{change of referrals}} the quarter before.",
      })
  void anotherTimeBetweenIsTold(String text) {
    assertThat(CheckedTexts.codes(folder, text)).contains("against-interval");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There were {{waiting}}, {{change of waiting}} fourteen months before.",
        "There were {{waiting}} in March; fourteen months before, {{waiting@2018-01-29}} waited.",
        "Calls came to {{calls}}, {{change of calls}} the month before.",
        "Calls came to {{calls}}, up from {{calls@2018-03}} a year earlier.",
        "Referrals came to {{referrals}}, {{change of referrals}} the year before.",
        "Referrals came to {{referrals}}, {{change of referrals}} in the previous year.",
        "Hearings: {{hearings}}, compared with {{hearings@2018-01-29}} a year before.",
        "{{waiting}} children waited, and a plan had been made two years before.",
        "{{change of waiting}} two years before the new law came.",
        "{{change of waiting}} the year before last year's report.",
        "The post was filled a year before. There were {{change of waiting}}.",
        "A year before, nothing was counted.",
        "{{change of waiting}} some years before.",
      })
  void theTimeBetweenOrAnotherIsNot(String text) {
    assertThat(CheckedTexts.codes(folder, text)).doesNotContain("against-interval");
  }
}
