package org.lscb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lscb.report.diagnostic.Problem.LANGUAGE_WITHOUT_WORDS;
import static org.lscb.report.diagnostic.Problem.LINK_NOT_ALLOWED;
import static org.lscb.report.diagnostic.Problem.UNKNOWN_LANGUAGE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in another language, in brackets with the language behind them. */
class ForeignWordsTest {

  @Test
  void standWhereWordsCanStand() {
    Reading reading =
        Reading.of(
            """
            # [Croeso]{lang=cy}

            We say **[Dzień dobry]{lang=pl}** and [croeso i *bawb* ac {{plans}}]{lang=CY}.

            - [Merci]{lang=fr-fr}

            | a | [b]{lang=so} |
            |---|---|
            | [c]{lang=syl} | d |
            """);

    assertThat(reading.outline())
        .isEqualTo(
            """
            h1(<cy>Croeso</>)
            p(We say <b><pl>Dzień dobry</></b> and <cy>croeso i <i>bawb</i> ac <VALUE plans></>.)
            ul[[p(<fr-FR>Merci</>)]]
            table([a, <so>b</>][[<syl>c</>, d]])\
            """);
    assertThat(reading.references()).containsExactly("3:61+5 VALUE plans");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void canBeALink() {
    Reading reading = Reading.of("See [ein gwefan](https://a.example){lang=cy}.");

    assertThat(reading.outline()).isEqualTo("p(See <a https://a.example><cy>ein gwefan</></a>.)");
    assertThat(Reading.of("See [x](javascript:a){lang=cy}.").problems())
        .containsExactly(LINK_NOT_ALLOWED);
  }

  @ParameterizedTest
  @CsvSource({
    "welsh, 'did you mean \"cy\" (Welsh)?'",
    "Wlesh, 'did you mean \"cy\" (Welsh)?'",
    "somalie, 'did you mean \"so\" (Somali)?'",
    "sylheti, 'did you mean \"syl\" (Sylheti)?'",
    "'\"pl\"', 'did you mean \"pl\" (Polish)?'",
    "zz, 'did you mean'",
    "cym, 'did you mean'",
    "cy_GB, 'did you mean \"cy\" (Welsh)?'",
    "12345678901234567890, 'write its code, such as \"cy\" for Welsh'"
  })
  void inALanguageThatDoesNotExistAreReportedWithTheNearest(String typed, String advice) {
    Reading reading = Reading.of("We say [Croeso]{lang=" + typed + "}.");

    assertThat(reading.problems()).containsExactly(UNKNOWN_LANGUAGE);
    assertThat(reading.diagnostics().get(0).help()).contains(advice);
    assertThat(reading.outline()).isEqualTo("p(We say Croeso.)");
  }

  @Test
  void areReportedWhereTheyStand() {
    assertThat(Reading.of("a\nb [Croeso]{lang=xx} c").places())
        .containsExactly("2:3+17 unknown-language");
    assertThat(Reading.of("Croeso {lang=cy} c").places())
        .containsExactly("1:8+9 language-without-words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a {lang=cy} b", "[]{lang=cy}", "[a] {lang=cy}", "[a]{lang: cy}", "[a]{lang =cy}"})
  void mustBeRightBeforeTheirLanguage(String text) {
    assertThat(Reading.of(text).problems()).containsExactly(LANGUAGE_WITHOUT_WORDS);
  }

  @Test
  void areNotFoundInBracketsThatMeanSomethingElse() {
    Reading reading = Reading.of("[a] {b} [c]{d} \\[e]\\{lang=cy} `[f]{lang=cy}`");

    assertThat(reading.outline()).isEqualTo("p([a] {b} [c]{d} [e]{lang=cy} [f]{lang=cy})");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void withoutAnEndAreReportedOnceEach() {
    assertThat(Reading.of("[a]{lang=".repeat(200)).problems())
        .hasSize(200)
        .containsOnly(LANGUAGE_WITHOUT_WORDS);
  }
}
