package org.lscb.report.template.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as one stands in one line. */
class WholeWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "within 45 days of | within [45 days] of",
        "within 45 working days. | within [45 working days].",
        "costs £1.2 million, less | costs [£1.2 million], less",
        "fell by \u22123 percentage points | fell by [\u22123 percentage] points",
        "42 per 10,000 | [42 per] 10,000",
        "Working Together 2018 says | Working [Together 2018] says",
        "under Section 47, and section 11 | under [Section 47], and [section 11]",
        "at 31 March 2019 | at [31 March] 2019",
        "in (2018-19). | in [(2018-19).]",
        "children aged 5 | children [aged 5]",
        "on e-safety, and e-learning | on [e-safety,] and [e-learning]"
      })
  void isKeptTogether(String text, String kept) {
    assertThat(shown(text)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "there were 45 children",
        "in May 2018",
        "2018-19 months",
        "Section A",
        "&#163; and &amp; more",
        "Together 2018-19",
        "A12 days",
        "45 dayshift",
        "a multi-agency panel",
        "vitamin-e or A-1",
        "plan-e-safety"
      })
  void isNotMoreThanNeeded(String text) {
    assertThat(shown(text).replaceAll("\\[(2018-19)]", "$1")).isEqualTo(text);
  }

  @Test
  void theNameOfARowKeepsAQuarterWithItsYear() {
    assertThat(WholeWords.label("2016-17 quarter 1"))
        .isEqualTo("<span class=\"whole\">2016-17 quarter 1</span>");
    assertThat(WholeWords.label("Since 2016-17"))
        .isEqualTo("Since <span class=\"whole\">2016-17</span>");
  }

  @Test
  void theNameOfARowKeepsADay() {
    assertThat(WholeWords.label("11 October 2016"))
        .isEqualTo("<span class=\"whole day\">11 October 2016</span>");
    assertThat(WholeWords.label("March 2016"))
        .isEqualTo("<span class=\"whole day\">March 2016</span>");
    assertThat(WholeWords.label("Until May 2016")).isEqualTo("Until May 2016");
  }

  @Test
  void aHeadingKeepsAWordWithItsHyphens() {
    assertThat(WholeWords.heading("The Multi-Agency <em class=\"a-b\">Sub-Committee</em>"))
        .isEqualTo(
            "The <span class=\"whole\">Multi-Agency</span> <em class=\"a-b\">"
                + "<span class=\"whole\">Sub-Committee</span></em>");
    assertThat(WholeWords.heading("Safeguarding-responsibilities of 2018-19"))
        .isEqualTo("Safeguarding-responsibilities of 2018-19");
  }

  @Test
  void keepsTheWords() {
    assertThat(WholeWords.of("45 days").replaceAll("<[^>]*>", "")).isEqualTo("45 days");
  }

  private static String shown(String text) {
    return WholeWords.of(text).replace("<span class=\"whole\">", "[").replace("</span>", "]");
  }
}
