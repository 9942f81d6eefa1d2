package org.lscb.report.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would identify a child and is typed into a text stops the report, unless it is excused. */
class ChildrenCheckTest {

  private static final String PROTECTED =
      """
      title: Annual report
      chapters: [own]
      abbreviations: words
      small-numbers:
        profile: dfe
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Last year three children died of asthma. | three children",
        "Last year 3 children died of asthma. | 3 children",
        "One child was known to the police. | One child",
        "The panel looked at two neonatal deaths. | two neonatal deaths",
        "There were 4 looked after young people in the home. | 4 looked after young people",
        "Two of the babies had been unwell. | Two of the babies",
        "The police sent four allegations to the officer. | four allegations",
        "Many children were seen. Of these, two were sent home. | two were",
        "Many children were seen. Two were sent home. | Two were",
        "Most children went home, but five of them did not. | five of them",
        "A single young person was in custody. | A single young person",
        "Some 5 victims were seen. | 5 victims",
      })
  void smallNumberOfChildrenIsAnErrorInDigitsAndInWords(String text, String words) {
    assertThat(told(text)).containsExactly("small-number-typed " + words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Last year 33 children were seen.",
        "Six children were seen.",
        "One in five children lives in poverty.",
        "About 2 out of 5 children live in poverty.",
        "Two children's homes were inspected, and one child protection adviser was appointed.",
        "The service was open three days a week for children.",
        "Help for children under 5 years is free.",
        "Children aged 4 to 5 are weighed.",
        "The board has two priorities about children.",
        "Three recommendations are about babies.",
        "Two-thirds of children walk to school.",
        "Year 5 pupils came.",
        "Work with children has four steps.",
        "The two boards were merged. They keep children safe.",
        "Every child matters, and no child is forgotten.",
        "In the last two years children were seen sooner.",
        "That report speaks of families, where this one speaks of children.",
      })
  void otherNumbersAreSilent(String text) {
    assertThat(told(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A 14-month-old boy was taken to hospital. | 14-month-old",
        "The girl was aged 15 when she went missing. | aged 15",
        "Child K was three years old. | three years old",
        "The baby was taken to hospital on 3 May 2018. | on 3 May 2018",
        "A young person was stabbed on the 12th of June. | on the 12th of June",
      })
  void exactAgesAndDatesOfOneChildAreErrors(String text, String words) {
    assertThat(told(text)).containsExactly("case-detail " + words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Children aged 16 and over can ask for help themselves.",
        "A child protection plan was looked at on 3 May 2018.",
        "The child death overview panel met on 3 May 2018.",
        "The number of 16-year-olds in custody fell.",
        "The baby clinic opened on 3 May 2018.",
        "A child aged 10 or over can be charged.",
        "The report of a child's death was published in May 2018.",
      })
  void agesAndDatesOfNobodyAreSilent(String text) {
    assertThat(told(text)).isEmpty();
  }

  @Test
  void reasonInPlaceAcceptsItAndIsListed() {
    assertThat(
            CheckedTexts.found(
                folder,
                "Two children died. <!-- accept small-number-typed: published by the coroner -->",
                List.of(),
                PROTECTED))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.problem().code()).isEqualTo("excused");
              assertThat(one.message()).contains("published by the coroner");
            });
  }

  @Test
  void numberInQuestionIsMarkedWhereItStands() {
    assertThat(CheckedTexts.found(folder, "Then two girls left.", List.of(), PROTECTED))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.position().column()).isEqualTo(6);
              assertThat(one.position().length()).isEqualTo(9);
            });
  }

  @Test
  void reportThatShowsSmallNumbersWithReasonMayTypeThem() {
    assertThat(CheckedTexts.codes(folder, "Two children died.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nhs | 7 | Seven children died. | Eight children died.",
        "strict | 9 | Nine children died. | Ten children died.",
        "strict | 9 | 9 children died. | 10 children died.",
        "dfe | 12 | Twelve children died. | Thirteen children died.",
        "dfe | 21 | Twenty-one children died. | Twenty-two children died.",
        "dfe | 3 | Three children died. | Four children died.",
      })
  void theLargestSmallNumberIsThatOfTheReport(
      String profile, int threshold, String small, String large) {
    String report = PROTECTED.replace("dfe", profile) + "  threshold: " + threshold + "\n";
    assertThat(told(small, report)).hasSize(1);
    assertThat(told(large, report)).isEmpty();
  }

  private List<String> told(String text) {
    return told(text, PROTECTED);
  }

  private List<String> told(String text, String report) {
    return CheckedTexts.found(folder, text, List.of(), report).stream()
        .filter(one -> !one.problem().code().equals("typed-number"))
        .map(
            one ->
                one.problem().code()
                    + " "
                    + one.message().substring(1, one.message().indexOf('"', 1)))
        .toList();
  }
}
