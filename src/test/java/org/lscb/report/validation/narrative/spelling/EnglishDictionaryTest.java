package org.lscb.report.validation.narrative.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.narrative.NarrativeReader;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.PassageReader;

class EnglishDictionaryTest {

  private final EnglishDictionary dictionary = EnglishDictionary.read();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "child", "children", "safeguarding", "neglected", "analyse", "colour", "travelled",
            "Monday",
        "England", "can't", "Children", "wellbeing", "Ofsted", "practise", "practice", "enquiries"
      })
  void inflectedWordsOfBritishEnglishAndOfTheSectorAreKnown(String word) {
    assertThat(dictionary.knows(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "color",
        "behavior",
        "center",
        "analyze",
        "monday",
        "england",
        "safegaurding",
        "childs+",
        "shit",
        "O'connell",
        "+",
        "chil"
      })
  void americanMisspeltAndOffensiveOnesAreNot(String word) {
    assertThat(dictionary.knows(word)).isFalse();
  }

  @Test
  void offensiveWordsAreNeverOffered() {
    assertThat(dictionary.near("shjt")).isNotEmpty().doesNotContain("shit");
  }

  static List<Path> builtIn() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("templates", "chapters"))) {
      return files.filter(one -> one.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void builtInChaptersAreSpeltRight(Path file) throws IOException {
    KnownWords known = new KnownWords(dictionary, Set.of());
    List<String> unknown = new ArrayList<>();
    for (Passage passage :
        PassageReader.read(
            new NarrativeReader()
                .read(file.toString(), Files.readString(file), new Diagnostics()))) {
      WordFinder.in(passage.text()).stream()
          .map(one -> passage.text().substring(one.start(), one.end()))
          .filter(one -> !known.knows(one))
          .forEach(unknown::add);
    }
    assertThat(unknown).isEmpty();
  }
}
