package org.lscb.report.document.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks are set as print has them, and no other character is touched. */
class QuotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "children's, O'Brien's and the boys' club|children’s, O’Brien’s and the boys’ club",
        "it's 1990's and rock 'n' roll|it’s 1990’s and rock ’n’ roll",
        "'tis 'Twas since the '90s, 'til '18|’tis ’Twas since the ’90s, ’til ’18",
        "the '90s' end|the ’90s’ end",
        "aged '16 to 18' and '18'|aged ‘16 to 18’ and ‘18’",
        "'til' and 'em' are words|‘til’ and ‘em’ are words",
        "\"No,\" she said. \"Not 'now'.\"|“No,” she said. “Not ‘now’.”",
        "'He said \"no\"' and \"'yes'\"|‘He said “no”’ and “‘yes’”",
        "(\"in brackets\") ['and'] {'so'}|(“in brackets”) [‘and’] {‘so’}",
        "dash—\"said\"—'and' – \"so\" - 'on'|dash—“said”—‘and’ – “so” - ‘on’",
        "\"I was—\" he said, \"but …\"|“I was—” he said, “but …”",
        "\"…and then\", '…so', \".docx\"|“…and then”, ‘…so’, “.docx”",
        "his/'her', name='x', said:\"no\"|his/‘her’, name=‘x’, said:“no”",
        "he said\"no\"; \"no\"he said|he said“no”; “no”he said",
        "\" loose \" and \" more \"|“ loose ” and “ more ”",
        "5' 10\" tall, 6'2\", \"he is 5'10\" tall\"|5′ 10″ tall, 6′2″, “he is 5′10″ tall”",
        "a 6' fence, a 48\" screen, 2.5\"-wide|a 6′ fence, a 48″ screen, 2.5″-wide",
        "\"born in 2019\" and 'over 16' too|“born in 2019” and ‘over 16’ too",
        "came back, aged 16\"|came back, aged 16”",
        "\"Section 47\" or 'under 5' places|“Section 47” or ‘under 5’ places",
        "50%'s and (SCR)'s and A.'s|50%’s and (SCR)’s and A.’s",
        "see 'https://x.uk/o'b?q=\"a\"' there|see ‘https://x.uk/o'b?q=\"a”’ there",
        "Mae'n iawn i'r plant|Mae’n iawn i’r plant",
        "'|’",
        "\"\"|“”",
      })
  void isSet(String typed, String set) {
    assertThat(Quotes.of(typed)).isEqualTo(set);
  }

  @Test
  void everyMarkTakesThePlaceOfOneCharacter() {
    String typed = "\uD83D\uDE00 'a' \u00a0\"b\"\t5' 10\" 'tis";
    assertThat(Quotes.of(typed))
        .hasSameSizeAs(typed)
        .isEqualTo("\uD83D\uDE00 ‘a’ \u00a0“b”\t5′ 10″ ’tis");
  }

  @Test
  void whatIsCurlyStaysAndHelpsWhatIsNot() {
    String curly = "“He said ‘no’ to O’Brien’s ‘offer’,” 5′ 10″ ’90s";
    assertThat(Quotes.of(curly)).isSameAs(curly);
    assertThat(Quotes.of("“He said 'no'” and 'yes’")).isEqualTo("“He said ‘no’” and ‘yes’");
  }

  @Test
  void isUndoneToCompare() {
    String typed = "\"He's 5' 10\",\" she said: 'no'";
    assertThat(Quotes.straight(Quotes.of(typed))).isEqualTo(typed);
  }
}
