package org.lscb.report.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of direction and size are held to the values beside them. */
class WordsAgainstNumbersTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The number looked after rose to {{looked-after}}.",
        "Referrals fell to {{referrals}}.",
        "Referrals by the police fell from {{referrals/police@2017-18}} to {{referrals/police}}.",
        "At {{looked-after}}, there were more children than the year before.",
        "The number rose, {{change of looked-after}}.",
        "Referrals by schools doubled to {{referrals/schools}}.",
        "Referrals by the police halved to {{referrals/police}}.",
        "There was an increase in foster care: it rose to {{looked-after/foster-care}}.",
        "The number of children looked after is increasing ({{looked-after}}).",
        "The number looked after, {{looked-after}}, is still growing.",
        "Children in foster care, {{looked-after/foster-care}}, are growing.",
        "Referrals are steadily falling, to {{referrals}}.",
        "Referrals are on the decline at {{referrals}}.",
        "Fostering ({{looked-after/foster-care}}) is on the rise.",
        "Care is on the increase in the borough: {{looked-after}} is rising.",
        "With foster care rising to {{looked-after/foster-care}}, places are rare.",
        "The number of looked-after children is increasing ({{looked-after}}).",
        "The number of children in foster homes remained at {{looked-after/foster-care}}.",
        "Referrals by schools remained at {{referrals/schools}}.",
        "Referrals by schools were unchanged at {{referrals/schools}}.",
        "The number of referrals by schools ({{referrals/schools}}) stayed broadly stable.",
        "Referrals by schools rose to {{referrals/schools}} in {{visits/a}} schools.",
        "Referrals by schools rose to {{visits/a}} ({{referrals/schools}}).",
      })
  void directionAgainstTheChangeIsTold(String text) {
    assertThat(CheckedTexts.codes(folder, text)).containsExactly("against-direction");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The number looked after fell to {{looked-after}}.",
        "Referrals rose to {{referrals}}.",
        "Referrals by schools fell from {{referrals/schools@2017-18}} to {{referrals/schools}},"
            + " while those by health rose from {{referrals/health@2017-18}} to"
            + " {{referrals/health}}.",
        "We want to see referrals of {{referrals}} reduced, and will see them fall.",
        "The number has not fallen below {{referrals}}.",
        "It fell or rose; {{referrals}} were counted.",
        "A further {{referrals}} were counted, and more than that were expected.",
        "Visits rose to {{visits/a}}.",
        "Visits rose to {{visits/a}} for {{looked-after}} children.",
        "The number looked after is falling ({{looked-after}}).",
        "Referrals remained at {{referrals}}.",
        "Referrals were stable at {{referrals}}.",
        "The {{looked-after}} children are growing up.",
        "The {{looked-after}} children are growing in confidence.",
        "There is growing concern about the {{looked-after}} children.",
        "The number of children whose confidence is growing is {{looked-after}}.",
        "Concern is growing ({{looked-after}} children).",
        "As the population is growing, {{looked-after}} are looked after.",
        "The {{referrals}} are rising 5s.",
        "At night {{referrals}} children are falling asleep.",
        "It is not clear whether the number is rising ({{looked-after}}).",
        "The number is rising over the years ({{looked-after}}).",
        "Placements remained stable for {{looked-after}} children.",
        "{{looked-after}} children remained in care.",
        "The number remained at {{looked-after}} throughout the year.",
        "There were {{referrals}} referrals; procedures are unchanged.",
        "Referrals rose to {{referrals}} and {{referrals/schools}} were from schools.",
        "The number looked after ({{looked-after}}) and of referrals by schools"
            + " ({{referrals/schools}}) have fallen.",
        "Referrals from {{referrals/police}} officers rose and fell.",
      })
  void directionWithTheChangeOrOfSomethingElseIsSilent(String text) {
    assertThat(CheckedTexts.told(folder, text)).isEmpty();
  }

  @Test
  void eachOfTwoValuesOfOneVerbThatWentTheOtherWayIsTold() {
    assertThat(
            CheckedTexts.told(folder, "Both {{referrals}} and {{referrals/police}} have fallen."))
        .containsExactly(
            "against-direction 1:50+6 the text says \"fallen\", but \"Referrals\" was 300"
                + " (2017-18) and is 315 (2018-19)",
            "against-direction 1:50+6 the text says \"fallen\", but \"Referrals: Police\" was 150"
                + " (2017-18) and is 180 (2018-19)");
    assertThat(CheckedTexts.codes(folder, "{{looked-after}} and {{referrals}} have fallen."))
        .containsExactly("against-direction");
  }

  @Test
  void messageGivesBothNumbersAndThePlaceOfTheWord() {
    assertThat(CheckedTexts.told(folder, "Referrals fell to {{referrals}}."))
        .containsExactly(
            "against-direction 1:11+4 the text says \"fell\", but \"Referrals\" was 300"
                + " (2017-18) and is 315 (2018-19)");
  }

  @Test
  void aRankIsToldByTheNamesOfBothMembers() {
    assertThat(CheckedTexts.told(folder, "The largest number, {{referrals/schools}}, is theirs."))
        .containsExactly(
            "against-size 1:1+11 the text says \"The largest\", but \"Referrals: Schools\" is 90,"
                + " and that of \"Police\" 180");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The majority of referrals came from schools ({{referral-share/schools}}).",
        "The majority came from schools at {{referrals/schools}} ({{referral-share/schools}}).",
        "Of {{referrals}} referrals the majority, {{referral-share/schools}} or"
            + " {{referrals/schools}}, came from schools.",
        "Almost half of referrals, {{referral-share/police}}, came from the police.",
        "A quarter of referrals ({{referral-share/police}}) came from the police.",
        "More than half of parents, {{satisfaction}}, were satisfied.",
        "It is the highest since counting began: the highest since then is {{looked-after}}.",
        "The lowest ever was {{referrals}}.",
        "The most common source, with {{referral-share/schools}}, are schools.",
        "The smallest number, {{referrals/police}}, came from the police.",
        "The majority, {{referrals/schools}}, came from schools.",
        "Of {{referrals}} referrals a quarter, {{referrals/police}}, came from the police.",
        "Referrals came to {{referrals}}, almost half of last year's figure.",
        "There were {{referrals}}, half the number of the year before.",
        "Referrals by schools fell by half, to {{referrals/schools}}.",
        "Referrals by health rose slightly, to {{referrals/health}}.",
        "There was a slight increase by health, from {{referrals/health@2017-18}} to"
            + " {{referrals/health}}.",
      })
  void sizeAgainstTheValueIsTold(String text) {
    assertThat(CheckedTexts.codes(folder, text)).contains("against-size");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The majority of referrals came from the police ({{referral-share/police}}).",
        "Almost half of the parents, {{satisfaction}}, were satisfied.",
        "The most common source, with {{referral-share/police}}, are the police.",
        "The majority came from the police at {{referrals/police}} ({{referral-share/police}}).",
        "The majority of referrals are late, {{referral-share/schools}} of those by the police,"
            + " {{referrals/police}}.",
        "At most {{referral-share/schools}} are late.",
        "{{looked-after}} is the lowest since 2017-18.",
        "{{referrals}} is the highest ever.",
        "{{referrals}} is the lowest number since 2018.",
        "The largest number, {{referrals/police}}, came from the police.",
        "One of the largest numbers, {{referrals/schools}}, came from schools.",
        "The second largest number, {{referrals/schools}}, came from schools.",
        "The majority, {{referrals/police}}, came from the police.",
        "Of {{referrals}} referrals more than a quarter, {{referrals/schools}}, came from schools.",
        "Referrals by schools fell by a quarter, to {{referrals/schools}}.",
        "Schools made {{referrals/schools}}, three quarters of last year's number.",
        "Referrals rose slightly, to {{referrals}}.",
        "Referrals by schools fell sharply, to {{referrals/schools}}.",
        "More than half came from two sources, {{referral-share/schools}} and"
            + " {{referral-share/health}}.",
      })
  void sizeOfTheValueIsSilent(String text) {
    assertThat(CheckedTexts.told(folder, text)).isEmpty();
  }

  @Test
  void partsThatDoNotMakeUpTheWholeAreTold() {
    String text =
        "There were {{referrals}} referrals, made up of {{referrals/police}} by the police and"
            + " {{referrals/schools}} by schools.";
    assertThat(CheckedTexts.told(folder, text))
        .containsExactly(
            "list-sum 1:37+10 what follows \"made up of\" adds up to 270, but \"Referrals\" is"
                + " 315");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There were {{referrals}} referrals, including {{referrals/police}} by the police and"
            + " {{referrals/schools}} by schools.",
        "There were {{looked-after}}, of whom {{looked-after/foster-care}} were in foster care and"
            + " the other {{looked-after/homes}} in homes.",
      })
  void partsThatMayBeSomeOrAreAllAreSilent(String text) {
    assertThat(CheckedTexts.told(folder, text)).isEmpty();
  }
}
