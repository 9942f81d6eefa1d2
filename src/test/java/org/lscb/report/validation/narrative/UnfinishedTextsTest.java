package org.lscb.report.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of the wrong length, placeholders, abbreviations and repeated paragraphs are found. */
class UnfinishedTextsTest {

  private static final String LONG =
      "The board brings the agencies together that keep children safe, and tests how they do it.";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The board has three priorities:\n\n- help\n- neglect\n",
        "There are 4 main aims:\n\n1. help\n2. neglect\n",
        "The week had three aims: a shared idea; a view of it.",
        "It has four steps: assess, plan and review.",
        "The board chose four priorities.\n\n{{register: priorities}}\n",
      })
  void listOfAnotherLengthThanSaidIsTold(String text) {
    assertThat(CheckedTexts.codes(folder, text)).containsExactly("list-length");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The board has three priorities:\n\n- help\n- neglect\n- youth\n",
        "The week had three aims: a shared idea; a view of it; and a plan.",
        "It has four steps: assess, plan, do and review.",
        "Two boroughs pay for it: Hill and Dale, and Riverside.",
        "In its first two years the board did the following:\n\n- help\n- neglect\n- youth\n",
        "The two boards agreed:\n\n- help\n- neglect\n- youth\n",
        "The board chose three priorities for two years.\n\n{{register: priorities}}\n",
        "Two reasons stand out: help came early, and people knew whom to ask about it.",
      })
  void listOfTheLengthSaidIsSilent(String text) {
    assertThat(CheckedTexts.told(folder, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          There were xxx children. | 1:12+3
          There were XX children. | 1:12+2
          The date is TBC. | 1:13+3
          The date is tbc. | 1:13+3
          Visits: tba | 1:9+3
          The date is [TBC]. | 1:13+5
          The date is [tbc]. | 1:13+5
          There were xx3 children. | 1:12+3
          There were XX12 children. | 1:12+4
          There were xxx3 children. | 1:12+4
          Lorem ipsum dolor. | 1:1+11
          Why ??? | 1:5+3
          By [insert name here] of the board. | 1:4+18
          """)
  void placeholderIsFoundWhereItStands(String text, String place) {
    List<String> told = CheckedTexts.told(folder, text);
    assertThat(told).hasSize(1);
    assertThat(told.get(0)).startsWith("placeholder " + place + " ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "To do this well, ask \"why?\"",
        "Mr Xxavier has a Todo list [as he says].",
        "Insert the card, then call.",
        "Write to tba@hill.example.",
        "See www.tbc.example for it.",
        "The Tba tribe met at 3xx3 Road, room x3.",
      })
  void ordinaryWordsAreNoPlaceholders(String text) {
    assertThat(CheckedTexts.told(folder, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One.\n\nThe date is TBC here. ",
        "One.\n\nThe date is TBC here. \nMore follows.",
        "One.\n\nThe date is TBC here.  \nMore follows.",
        "One.\n\nThe date is TBC here.\t\nMore follows.",
        "One.\n\nThe date is TBC here.   \n\nMore follows.",
      })
  void spacesAtTheEndOfALineMoveNothing(String text) {
    assertThat(CheckedTexts.told(folder, text))
        .singleElement()
        .asString()
        .startsWith("placeholder 3:13+3 ");
  }

  @Test
  void abbreviationThatNothingExplainsIsToldOnce() {
    assertThat(CheckedTexts.told(folder, "The QRST met. The QRST and the MASH met the NHS."))
        .containsExactly("unexplained-abbreviation 1:5+4 \"QRST\" is used but nowhere explained");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The quick referral service team (QRST) met. The QRST is new.",
        "The quick referral service teams (QRSTs) met. The QRST is new.",
        "The quick referral service teams (QRST's) met. The QRST is new.",
        "The quick referral service teams (QRST’s) met. The QRST is new.",
        "The QRST (quick referral service team) met.",
        "The MASH met in Part II.",
        "CHILDREN ARE EVERYBODY'S BUSINESS",
      })
  void abbreviationThatIsExplainedIsSilent(String text) {
    assertThat(CheckedTexts.told(folder, text)).isEmpty();
  }

  @Test
  void paragraphThatStandsTwiceIsToldAtTheSecond() {
    List<String> told = CheckedTexts.told(folder, LONG + "\n\nBetween.\n\n" + LONG);
    assertThat(told).hasSize(1);
    assertThat(told.get(0)).startsWith("paragraph-twice 5:1+").contains("chapter.md:1:1");
    assertThat(CheckedTexts.told(folder, "Our thanks.\n\nOur thanks.")).isEmpty();
  }

  @Test
  void paragraphOfLastYearIsTold() {
    assertThat(CheckedTexts.told(folder, LONG, List.of("Old.\n\n" + LONG)))
        .singleElement()
        .asString()
        .startsWith("unchanged-paragraph 1:1+");
    assertThat(CheckedTexts.told(folder, LONG, List.of(LONG + " It was so."))).isEmpty();
  }

  @Test
  void paragraphOfLastYearThatNamesItIsToldAtTheYear() {
    String text = LONG + " In 2017-18 it met often.";
    assertThat(CheckedTexts.told(folder, text, List.of(text)))
        .containsExactly(
            "last-year-named 1:94+7 this paragraph is last year's, and still speaks of 2017-18");
  }
}
