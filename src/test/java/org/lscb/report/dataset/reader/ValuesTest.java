package org.lscb.report.dataset.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.dataset.Observation;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Value;

class ValuesTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          children:
            label: Children
          money:
            label: Money
            unit: pounds
          share:
            label: Share
            unit: percent
      """;

  @TempDir private Path folder;

  private ReadBoard read(String block) {
    return new WrittenBoard(folder).chapter(CHAPTER).data(block + "\n").read();
  }

  private Value only(String block) {
    ReadBoard board = read(block);
    assertThat(board.told()).isEmpty();
    assertThat(board.datasets().all()).hasSize(1);
    return board.datasets().all().iterator().next().value();
  }

  @ParameterizedTest
  @CsvSource({
    "x, NOT_AVAILABLE",
    "not available, NOT_AVAILABLE",
    "z, NOT_APPLICABLE",
    "not applicable, NOT_APPLICABLE",
    "c, CONFIDENTIAL",
    "low, LOW",
    "k, LOW",
    "u, UNRELIABLE"
  })
  void symbolsStandInTheirLettersAndWords(String written, Symbol symbol) {
    assertThat(only("children: " + written)).isEqualTo(new Value.Absent(symbol));
  }

  @ParameterizedTest
  @CsvSource({
    "about 63210, ABOUT",
    "over 100, OVER",
    "under 20, UNDER",
    "at least 7, AT_LEAST",
    "up to 9, UP_TO",
    "almost 300, ALMOST"
  })
  void aWordInFrontSaysHowExactANumberIs(String written, Value.Qualifier qualifier) {
    Value.Quantity value = (Value.Quantity) only("children: " + written);
    assertThat(value.qualifier()).isEqualTo(qualifier);
    assertThat(written).endsWith(" " + value.number());
  }

  @Test
  void aSpanOfNumbersHasTwoEnds() {
    Value.Range range = (Value.Range) only("children: 34 to 48");
    assertThat(range.from()).isEqualByComparingTo("34");
    assertThat(range.to()).isEqualByComparingTo("48");
  }

  @Test
  void anAwaitedValueSaysFromWhom() {
    assertThat(only("children: \"awaited: police, 30 June\""))
        .isEqualTo(new Value.Awaited("police, 30 June"));
  }

  @Test
  void moneyMayBeNegativeAndDecimalsMayBeGiven() {
    assertThat(((Value.Quantity) only("money: -1200.50")).number()).isEqualByComparingTo("-1200.5");
    assertThat(((Value.Quantity) only("share: 51.5")).number()).isEqualByComparingTo("51.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,234    | not-a-number
          £1200    | not-a-number
          12%      | not-a-number
          <5       | not-a-number
          n/a      | not-a-number
          0012     | not-a-number
          1_000    | not-a-number
          0x10     | not-a-number
          12:30    | not-a-number
          1e3      | not-a-number
          +5       | not-a-number
          .5       | not-a-number
          5.       | not-a-number
          ١٢       | not-a-number
          NaN      | not-a-number
          about    | not-a-number
          X        | not-a-number
          about x  | not-a-number
          9999999999999999 | not-a-number
          2.5      | not-whole
          -3       | negative
          48 to 34 | range-order
          34 to 34 | range-order
          awaited  | awaited-from
          awaitedly | not-a-number
          """)
  void whatIsNoValueIsRefusedAndNothingIsRecorded(String written, String code) {
    ReadBoard board = read("children: \"" + written + "\"");
    assertThat(board.codes()).containsExactly(code);
    assertThat(board.datasets().all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"children:", "children: \"\"", "children: \" \""})
  void anEmptyValueIsAnError(String block) {
    assertThat(read(block).codes()).containsExactly("no-value");
  }

  @Test
  void aBlockThatOnlyFixesItsPeriodHasNoValue() {
    assertThat(read("children:\n  period: 2019-03-31").codes()).containsExactly("no-value");
  }

  @Test
  void wholeCountsMayBeWrittenWithZerosBehindThePoint() {
    assertThat(((Value.Quantity) only("children: 12.0")).number()).isEqualByComparingTo("12");
  }

  @Test
  void everyValueKnowsItsLineColumnAndSource() {
    Observation observation = read("# heading\nchildren:   12").datasets().all().iterator().next();
    assertThat(observation.position().line()).isEqualTo(6);
    assertThat(observation.position().column()).isEqualTo(13);
    assertThat(observation.source()).isEqualTo("Returns");
  }

  @Test
  void theSameValueInTwoPlacesIsNoContradictionAndDifferentOnesAre() {
    WrittenBoard same = new WrittenBoard(folder).chapter(CHAPTER);
    assertThat(same.data("children: 12\n").data("children: 12\n").read().told()).isEmpty();
    List<String> told = same.data("children: 13\n").read().told();
    assertThat(told)
        .containsExactly("recorded-twice 5:11 \"Children\" is 13 here, but 12 in another place");
  }

  @Test
  void twelveAndTwelvePointNoughtAreTheSame() {
    WrittenBoard board = new WrittenBoard(folder).chapter(CHAPTER);
    assertThat(board.data("children: 12\n").data("children: 12.0\n").read().told()).isEmpty();
  }
}
