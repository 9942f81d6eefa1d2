package org.lscb.report.template.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastWordTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "every budget cut.| cut.",
        "<em>all</em> of it,| it,",
        "<p>Safe| Safe",
        "(see the <b>chair</b>'s view)| view)",
      },
      delimiter = '|')
  void theWordWithItsMarksStaysWithTheNumber(String line, String word) {
    assertThat(line.substring(LastWord.start(line))).isEqualTo(word);
  }

  @Test
  void whatIsKeptInOneLineAlreadyIsKeptWhole() {
    String line = "began (in <span class=\"whole\">1 April</span>";
    assertThat(line.substring(LastWord.start(line)))
        .isEqualTo("<span class=\"whole\">1 April</span>");
    String marked = "it was \u201c<span class=\"whole\">2018-19.</span>";
    assertThat(marked.substring(LastWord.start(marked))).startsWith("\u201c<span");
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "'a word and '",
    "'<span class=\"whole\">1 April</span> <strong>bold</strong>'",
    "'<span class=\"whole\">1 April</span> <span lang=\"cy\">plant</span>'",
    "'see https://www.example.org/a/very/long/address/of/a/page/that/fills/the/line/and/more.html'",
  })
  void otherThingsAreLeftAsTheyAre(String line) {
    assertThat(LastWord.start(line)).isEqualTo(line.length());
  }
}
