package org.lscb.report.validation.mistake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.project.WrittenBoard;

/** A wrong number is told apart by the mistake that gives exactly that number. */
class LikelyMistakeTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          children:
            label: Children
            by: [placement]
          contacts:
            label: Contacts
          referrals:
            label: Referrals
          adults:
            label: Adults
          visits:
            label: Visits
          free-meals:
            label: Free meals
            unit: percent
          population:
            label: Population
            about: public
      breakdowns:
        placement:
          members: open
      indicators:
        placement-share:
          share: children
          over: placement
          label: Placement share
          decimals: 1
        referral-share:
          share: referrals
          of: contacts
          label: Referral share
          decimals: 1
        rate:
          rate: children
          per: 10000
          of: population
          label: Rate
        visits-each:
          mean: visits
          of: adults
          label: Visits each
        children-change:
          change: children
          label: Change
        meals-change:
          change: free-meals
          label: Change in free meals
        visits-change:
          change: visits-each
          decimals: 1
          label: Change of visits each
      """;

  private static final String DATA =
      """
      children by placement and period:
        Foster care:
          2017-18: 300
          2018-19: 253
        Homes:
          2017-18: 100
          2018-19: 99
      values by measure and period:
        columns:    [2017-18, 2018-19]
        contacts:   [168, 215]
        referrals:  [165, 130]
        adults:     [40, 37]
        visits:     [120, 115]
        free-meals: [36, 22]
        population: [60000, 64000]
      """;

  @TempDir private Path folder;

  private String stated(String subject, String number) {
    String head = subject.isEmpty() ? "" : subject;
    return new WrittenBoard(folder)
            .chapter(CHAPTER)
            .data(DATA + head.formatted(number))
            .read()
            .validated()
            .diagnostics()
            .inReadingOrder()
            .stream()
            .filter(one -> one.problem().code().startsWith("stated"))
            .map(one -> one.message())
            .findFirst()
            .orElse("nothing");
  }

  private static final String REFERRALS = "referral-share:\n  stated: %s\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60.5 | nothing",
        "60.4 | was stated as 60.4, but is 60.5 (60.465 was cut off, not rounded)",
        "60   | nothing",
        "61   | was stated as 61, but is 60 (60.47 was rounded twice, first to 60.5)",
        "77.4 | was stated as 77.4, but is 60.5 (it fits the base in 2017-18, 168)",
        "76.7 | was stated as 76.7, but is 60.5 (it fits the count in 2017-18, 165)",
        "98.2 | was stated as 98.2, but is 60.5 (that is the value in 2017-18)",
        "21.2 | was stated as 21.2, but is 60.5 (that is the change of 165 to 130, not the share)",
        "36.9 | was stated as 36.9, but is 60.5 (it fits as base \"Children\", 352)",
        "65.0 | was stated as 65.0, but is 60.5",
      })
  void sharesOfTheWrongBase(String number, String message) {
    assertThat(stated(REFERRALS, number)).endsWith(message);
  }

  @Test
  void twoDigitsTheWrongWayRound() {
    assertThat(stated("referral-share:\n  stated: %s\n", "65.0")).endsWith("but is 60.5");
    assertThat(stated("contacts:\n  stated: %s\n", "251"))
        .endsWith("but is 215 (two of its digits are the wrong way round)");
  }

  @Test
  void theValueOfAnotherLine() {
    String block = "placement-share by placement:\n  remarks:\n    Homes:\n      stated: %s\n";
    assertThat(stated(block, "28.1")).isEqualTo("nothing");
    assertThat(stated(block, "71.9"))
        .endsWith("but is 28.1 (that is the value of \"Foster care\")");
  }

  @Test
  void theRateOfAnotherYearsPopulation() {
    assertThat(stated("rate:\n  stated: %s\n", "55")).isEqualTo("nothing");
    assertThat(stated("rate:\n  stated: %s\n", "59"))
        .endsWith("but is 55 (it fits the base in 2017-18, 60000)");
  }

  @Test
  void anAverageThatWasCutOff() {
    assertThat(stated("visits-each:\n  stated: %s\n", "3.1")).isEqualTo("nothing");
    assertThat(stated("visits-each:\n  stated: %s\n", "3.2"))
        .endsWith("but is 3.1 (3.108 was rounded up, not to the nearest)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-12  | nothing",
        "12   | was stated as 12, but is -12 (its sign is the wrong way round)",
        "-48  | was stated as -48, but is -12 (that is the difference itself, not the percentage)",
        "48   | was stated as 48, but is -12 (that is the difference itself, not the percentage)",
        "-13.6 | was stated as -13.6, but is -12.0"
            + " (it was divided by the later value, 352, not by the earlier)",
      })
  void changesOnTheWrongBase(String number, String message) {
    assertThat(stated("children-change:\n  stated: %s\n", number)).endsWith(message);
  }

  @Test
  void computedValuesAreRoundedInTheMessage() {
    assertThat(stated("visits-change:\n  stated: %s\n", "3.5"))
        .endsWith("but is 0.1 (it was divided by the later value, 3.11, not by the earlier)");
  }

  @Test
  void percentagePointsAndPerCent() {
    assertThat(stated("meals-change:\n  stated: %s\n", "-14")).isEqualTo("nothing");
    assertThat(stated("meals-change:\n  stated: %s\n", "-39"))
        .endsWith("but is -14 (that is the change in per cent, not in percentage points)");
  }
}
