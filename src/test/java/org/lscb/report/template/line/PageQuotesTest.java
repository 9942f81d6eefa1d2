package org.lscb.report.template.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever words reach a page are set, and nothing else of it changes. */
class PageQuotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>it&#39;s</p>|<p>it’s</p>",
        "<p>&quot;a &amp; b&quot; &apos;c&apos; &#34;d&#x22;</p>|<p>“a &amp; b” ‘c’ “d”</p>",
        "<title>O'Brien</title><p>\"a\"</p>|<title>O’Brien</title><p>“a”</p>",
        // A quotation that begins or ends in other type, in a link, beside a value.
        "<p>'<b>no</b>' <em>'so</em>' <b>Bob</b>'s|<p>‘<b>no</b>’ <em>‘so</em>’ <b>Bob</b>’s",
        "<p>\"<a href=\"#x\">see</a>\" (<i>\"a</i>\")|<p>“<a href=\"#x\">see</a>” (<i>“a</i>”)",
        "<p><span data-value=\"x\">5</span>'s \"<span>5</span>\"|<p><span data-value=\"x\">5</span>’s “<span>5</span>”",
        // One paragraph ends where another begins, but not for the note inside of it.
        "<li>say</li><li>'no'</li>|<li>say</li><li>‘no’</li>",
        "<p>say<br>'no'</p>|<p>say<br>‘no’</p>",
        "<p>\"no<a data-only=\"web\">1</a>\"</p>|<p>“no<a data-only=\"web\">1</a>”</p>",
        "<p>no<span data-only=\"print\">'a <span>b</span>'</span>'s</p>|<p>no<span data-only=\"print\">‘a <span>b</span>’</span>’s</p>",
        // Said instead of a picture.
        "<img alt=\"O&#39;Brien &quot;x&quot;\"/>|<img alt=\"O’Brien “x”\"/>",
        "<a title=\"it's\" aria-label=\"it's\" href=\"o'b\">|<a title=\"it’s\" aria-label=\"it’s\" href=\"o'b\">",
        "<bookmark name=\"it's\"><meta name=\"author\" content=\"it's\">|<bookmark name=\"it’s\"><meta name=\"author\" content=\"it’s\">",
      })
  void isSet(String typed, String set) {
    assertThat(PageQuotes.of(typed)).isEqualTo(set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>it’s ‘a’ “b”</p>",
        "<code>'x'</code><pre>\"<b>a</b>\"</pre>",
        "<p translate=\"no\">'x' <b>\"y\"</b></p>",
        "<span translate=\"no\">'<span>a</span>'</span>",
        "<style>p::after { content: 'x' } /* > it's */</style>",
        "<script>if (1 < 2) a = 'x'</script>",
        "<!-- it's <b>'x'</b> -->",
        "<!DOCTYPE html>",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">",
        "<a href=\"https://x.uk/o'b\" data-heads=\"it's\">x > y</a>",
        "1 < 2",
        "unfinished <p",
      })
  void staysAsItIs(String html) {
    assertThat(PageQuotes.of(html)).isEqualTo(html);
  }

  @Test
  void whatFollowsCodeKnowsThatItStoodThere() {
    assertThat(PageQuotes.of("<p>\"<code>'x'</code>\" and '" + PageQuotes.typed("'") + "'</p>"))
        .isEqualTo("<p>“<code>'x'</code>” and ‘<span translate=\"no\">'</span>’</p>");
    assertThat(PageQuotes.of("<p translate=\"no\">'x'</p><p>'x'</p>"))
        .isEqualTo("<p translate=\"no\">'x'</p><p>‘x’</p>");
  }
}
