package org.lscb.report.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.diagnostic.Problem;

/** Numbers that the data have are found in the text; others are left alone. */
class TypedNumbersTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The board received 315 referrals. | 1:20+3 | referrals
          The total was 315. | 1:15+3 | referrals
          We looked after 352 children. | 1:17+3 | looked-after
          Of them, 253 were in foster care. | 1:10+3 | looked-after/foster-care
          The police made 180 referrals. | 1:17+3 | referrals/police
          The police made 57% of referrals. | 1:17+3 | referral-share/police
          The police made 57 per cent of referrals. | 1:17+11 | referral-share/police
          Seven open cases of neglect remain. | 1:1+5 | words for open-cases
          There were 7 open cases of neglect. | 1:12+1 | open-cases
          Forty-five referrals came from health. | 1:1+10 | words for referrals/health
          Training cost £143,200. | 1:15+8 | spending
          Training cost £143 thousand. | 1:15+13 | spending
          Half of the parents are satisfied with help. | 1:1+7 |
          In the year 315 referrals were made. | 1:13+3 | referrals
          There were 55.69 looked after per 10,000 children. | 1:12+5 | cla-rate
          There were 55.7 looked after per 10,000 children. | 1:12+4 | cla-rate
          **Bold: 315 referrals** and more. | 1:9+3 | referrals
          Wales and 🐝 bees: 315 referrals. | 1:19+3 | referrals
          """)
  void numberThatTheDataHaveIsNamed(String text, String place, String address) {
    String[] at = place.split("[:+]");
    List<String> told =
        CheckedTexts.found(folder, text, List.of()).stream()
            .map(one -> one.problem().code() + " " + one.position() + " " + one.help())
            .toList();
    if (address == null) {
      assertThat(told).isEmpty();
    } else {
      assertThat(told).hasSize(1);
      assertThat(told.get(0))
          .startsWith("typed-number")
          .contains("chapter.md:" + at[0] + ":" + at[1] + " ")
          .contains("{{" + address + "}}");
      assertThat(CheckedTexts.found(folder, text, List.of()).get(0).position().length())
          .isEqualTo(Integer.parseInt(at[2]));
    }
  }

  @Test
  void numberOfAnEarlierPeriodIsToldWithTheLatest() {
    assertThat(CheckedTexts.told(folder, "Intro.\n\nWe looked after 407 children this year."))
        .containsExactly(
            "old-number 3:17+3 \"407\" is \"Children looked after\" for 2017-18;"
                + " the latest is 352");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We looked after 325 children. | two digits are exchanged
          We looked after 55.6 for every 10,000 children. | cut off instead of rounded
          Of parents, 47% are satisfied with help. | cut off instead of rounded
          Health made 15% of referrals. | rounded up instead of to the nearest
          """)
  void numberCloseToOneSaysHowItWentWrong(String text, String how) {
    List<String> told = CheckedTexts.told(folder, text);
    assertThat(told).hasSize(1);
    assertThat(told.get(0)).startsWith("near-number").contains(how);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At 29 January 2018 65% of hearings were in time.",
        "Early in 2018, 65% of hearings were in time."
      })
  void valueOfAPeriodThatTheSentenceNamesIsNearerThanTheLatest(String text) {
    assertThat(CheckedTexts.found(folder, text, List.of()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.message())
                  .isEqualTo(
                      "\"65%\" is close to \"Hearings held in time\", which is 64.39% for"
                          + " 29 January 2018; it is rounded up instead of to the nearest");
              assertThat(one.help()).contains("{{hearings@2018-01-29}}");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "65% of hearings were in time.",
        "At 29 January 2019 65% of hearings were in time.",
        "On 1 March 2018 65% of hearings were in time.",
        "In 2018-19 65% of hearings were in time.",
      })
  void valueOfNoPeriodThatIsNamedIsTheLatest(String text) {
    assertThat(CheckedTexts.told(folder, text))
        .singleElement()
        .asString()
        .endsWith("which is 56%; two digits are exchanged");
  }

  @Test
  void numberThatIsKnownToBeWrongIsToldWithWhatTheDataSay() {
    assertThat(CheckedTexts.found(folder, "Spending on training was £151,200.", List.of()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.problem()).isEqualTo(Problem.STATED_NUMBER);
              assertThat(one.position().column()).isEqualTo(26);
              assertThat(one.message())
                  .isEqualTo(
                      "\"£151,200\" was stated for \"Spending on training\", but the data say"
                          + " £143,200");
              assertThat(one.help()).contains("{{spending}}");
            });
  }

  @Test
  void labelThatTellsNothingIsToldByItsMember() {
    assertThat(CheckedTexts.told(folder, "Those by the police rose by 21.6%."))
        .containsExactly(
            "stated-number 1:29+5 \"21.6%\" was stated for \"Change: Police\", but the data say 20.0%");
    assertThat(CheckedTexts.told(folder, "Those by others rose by 21.6%.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The new office cost £151,200.",
        "About £151,200 went into training.",
        "Of all training, 151,200 hours were online.",
      })
  void sameNumberOfSomethingElseWasNotStated(String text) {
    assertThat(CheckedTexts.told(folder, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The board received {{referrals}} referrals.
          About 320 desks were bought.
          We looked after 326 pets.
          The police made 58% of arrests.
          They closed seven of their offices.
          """)
  void otherNumbersAreLeftAlone(String text) {
    assertThat(CheckedTexts.told(folder, text)).isEmpty();
  }

  @Test
  void datesAgesSectionsAndTelephoneNumbersAreLeftAlone() throws IOException {
    List<String> sentences;
    try (InputStream in = TypedNumbersTest.class.getResourceAsStream("not-data.txt")) {
      sentences = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    assertThat(sentences).hasSizeGreaterThan(60);
    String text = sentences.stream().collect(Collectors.joining("\n\n"));
    assertThat(CheckedTexts.told(folder, text)).isEmpty();
  }

  @Test
  void aLabelOfWordsThatTellNothingIsBesideNoNumber() {
    assertThat(CheckedTexts.told(folder, "Nobody counted the 13 of them in all.")).isEmpty();
  }

  @Test
  void sameNumbersWithoutDateAgeOrSectionAreFound() {
    String text = "There were 47 visits, 18 visits, 2018 visits and 999 visits.";
    assertThat(CheckedTexts.codes(folder, text)).contains("typed-number");
    assertThat(CheckedTexts.codes(folder, "They made 1,989 visits.")).contains("typed-number");
  }
}
