package org.lscb.report.template.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptTogetherTest {

  @Test
  void aShortReferenceStaysWithItsBracketsAndMarks() {
    assertThat(KeptTogether.of("reviews (<a href=\"#x\">Chapter 9</a>)."))
        .isEqualTo("reviews <span class=\"together\">(<a href=\"#x\">Chapter 9</a>).</span>");
  }

  @Test
  void theLastWordOfALongLinkStaysWithTheMarkBehindIt() {
    assertThat(KeptTogether.of("See <a href=\"https://e.org\">the board's website</a>. More"))
        .isEqualTo(
            "See <a href=\"https://e.org\" data-piece=\"4\">the board's </a>"
                + "<span class=\"together\">"
                + "<a href=\"https://e.org\" data-piece=\"4\">website</a>.</span> More");
  }

  @Test
  void aLinkWithAPageNumberIsNeverCutInTwo() {
    String line = "<a class=\"paged\" href=\"#x\">What the chair has found</a>.";
    assertThat(KeptTogether.of(line)).isEqualTo(line);
    assertThat(KeptTogether.of("<a class=\"paged\" href=\"#x\">Table 5</a>."))
        .startsWith("<span class=\"together\"><a class");
  }

  @Test
  void aLinkWithoutAMarkMayBeBrokenAnywhere() {
    String line = "Ask <a href=\"https://e.org\">the board</a> for it";
    assertThat(KeptTogether.of(line)).isEqualTo(line);
  }

  @Test
  void anAddressThatFillsALineIsLeftAsItIs() {
    String line = "<a href=\"https://e.org\">https://www.example.org/children/report</a>.";
    assertThat(KeptTogether.of(line)).isEqualTo(line);
  }

  @Test
  void amountsWithDollarSignsAreLeftAsTheyAre() {
    assertThat(KeptTogether.of("<a href=\"#a\">$1</a>."))
        .isEqualTo("<span class=\"together\"><a href=\"#a\">$1</a>.</span>");
  }
}
