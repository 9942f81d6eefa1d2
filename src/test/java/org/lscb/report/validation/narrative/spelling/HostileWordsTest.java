package org.lscb.report.validation.narrative.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Severity;

/** Texts that nobody writes cost no more than others. */
class HostileWordsTest {

  @TempDir private Path folder;

  @Test
  void endlessWordIsPassedOver() {
    assertThat(new SpeltBoard(folder).text("x".repeat(300_000)).words()).isEmpty();
    assertThat(new SpeltBoard(folder).text("a-".repeat(9_000) + "b").words()).isEmpty();
    assertThat(new SpeltBoard(folder).text("a'".repeat(9_000) + "b").words()).hasSize(1);
  }

  @Test
  void longWordIsToldWithoutASearch() {
    SpeltBoard board = new SpeltBoard(folder).text("recieve".repeat(2_000));
    assertThat(board.found())
        .singleElement()
        .satisfies(one -> assertThat(one.help()).startsWith("if it is right"))
        .satisfies(one -> assertThat(one.message()).hasSizeLessThan(2_000));
  }

  @Test
  void onlySoManyWordsAreSearchedFor() {
    SpeltBoard board = new SpeltBoard(folder).text(gibberish(20_000, " "));
    assertThat(board.found()).hasSize(Diagnostics.KEPT);
    assertThat(board.diagnostics().count(Severity.WARNING)).isGreaterThan(1_500);
    assertThat(board.found().stream().filter(one -> one.help().startsWith("write")))
        .hasSizeLessThan(61);
  }

  @Test
  void aLineOfItsOwnForEachWordIsNoBurden() {
    assertThat(new SpeltBoard(folder).text(gibberish(40_000, "\n")).found())
        .hasSize(Diagnostics.KEPT);
  }

  @Test
  void wordsOfEveryScriptAreTakenAsTheyAre() {
    StringBuilder text = new StringBuilder();
    for (int character = 0x21; character < 0x30000; character += 61) {
      if (Character.isLetter(character)) {
        text.appendCodePoint(character).appendCodePoint(character).append("\n\n");
      }
    }
    assertThat(new SpeltBoard(folder).text(text.toString()).found()).hasSizeLessThan(201);
  }

  /** Words that no dictionary has, in paragraphs. */
  private static String gibberish(int length, String between) {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      for (int i = 0; i < 8; i++) {
        text.append((char) ('a' + random.nextInt(26)));
      }
      text.append(random.nextInt(100) == 0 ? "\n\n" : between);
    }
    return text.toString();
  }
}
