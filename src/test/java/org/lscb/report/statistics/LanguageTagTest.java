package org.lscb.report.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of languages. */
class LanguageTagTest {

  @ParameterizedTest
  @CsvSource({
    "cy, cy, Welsh",
    "CY, cy, Welsh",
    "pa, pa, Punjabi",
    "syl, syl, Sylheti",
    "bfi, bfi, British Sign Language",
    "ckb, ckb, Central Kurdish",
    "zh-hant, zh-Hant, Chinese (Traditional)",
    "pt-br, pt-BR, Portuguese (Brazil)",
    "es-419, es-419, Spanish (Latin America)"
  })
  void areWrittenInTheirUsualLetters(String typed, String code, String name) {
    LanguageTag tag = LanguageTag.of(typed).orElseThrow();

    assertThat(tag.code()).isEqualTo(code);
    assertThat(tag.name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "welsh",
        "xx",
        "zz",
        "qaa",
        "cym",
        "wel",
        "cy_GB",
        "cy-",
        "cy-XQ",
        "cy-Qaax",
        "English, British",
        "<b>",
        "x-klingon",
        "und"
      })
  void thatDoNotExistAreNone(String typed) {
    assertThat(LanguageTag.of(typed)).isEmpty();
  }

  @Test
  void includeEveryLanguageOfTwoLetters() {
    assertThat(LanguageTag.codes())
        .containsEntry("Welsh", "cy")
        .containsEntry("Sylheti", "syl")
        .hasSizeGreaterThan(150)
        .allSatisfy((name, code) -> assertThat(LanguageTag.of(code)).isPresent());
  }

  @Test
  void knowEnglishOfAnyPlace() {
    assertThat(LanguageTag.of("en-GB").orElseThrow().isEnglish()).isTrue();
    assertThat(LanguageTag.of("cy").orElseThrow().isEnglish()).isFalse();
  }
}
