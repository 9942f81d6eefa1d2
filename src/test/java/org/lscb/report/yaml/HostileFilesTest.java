package org.lscb.report.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that were made to exhaust their reader; the time limit only guards against a hang. */
class HostileFilesTest {

  private static final Duration HANG = Duration.ofSeconds(30);
  private static final int FULL = YamlReader.LARGEST_FILE;

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("brackets", "[".repeat(100_000), "too-deep"),
        Arguments.of("brackets under a key", "a: " + "[".repeat(100_000), "too-deep"),
        Arguments.of("braces", "a: " + "{".repeat(100_000), "flow-mapping"),
        Arguments.of("hyphens", "- ".repeat(100_000), "too-deep"),
        Arguments.of("levels", levels(), "too-deep"),
        Arguments.of("billion laughs", laughs(), "anchor"),
        Arguments.of("aliases", "a: [" + "*a, ".repeat(FULL / 5) + "b]", "alias"),
        Arguments.of("key of a million letters", "a".repeat(FULL - 10) + ": 1", "key-too-long"),
        Arguments.of("open quote", "a: \"" + "x\n".repeat(FULL / 3), "unclosed-quote"),
        Arguments.of("same key", "a: 1\n".repeat(FULL / 6), "duplicate-key"),
        Arguments.of("documents", "a: 1\n---\n".repeat(FULL / 10), "second-document"),
        Arguments.of("tabs", "\t".repeat(FULL - 1), "tab"),
        Arguments.of("explicit keys", "? ".repeat(100_000), "complex-key"),
        Arguments.of("tags", "a: " + "!x ".repeat(100_000), "tag"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isRefusedWithItsReason(String name, String text, String code) {
    Reading reading = assertTimeoutPreemptively(HANG, () -> Reading.of(text));
    assertThat(reading.told()).first().asString().startsWith(code + " ");
    assertThat(reading.told()).hasSizeLessThanOrEqualTo(102);
    assertThat(reading.root()).isEmpty();
  }

  static Stream<Arguments> largeFiles() {
    return Stream.of(
        Arguments.of("one long list", "a: [" + "1, ".repeat(FULL / 20) + "2]"),
        Arguments.of("one long list of pictures", "a: [" + "😀, ".repeat(FULL / 40) + "x]"),
        Arguments.of("many entries", "a:\n" + "- 1\n".repeat(FULL / 20)),
        Arguments.of("many lines of one text", "a:\n" + "  x\n".repeat(FULL / 20)),
        Arguments.of("many spaces", "a:" + " ".repeat(FULL - 10) + "b"),
        Arguments.of("many comments", "a: 1\n" + "#\n".repeat(FULL / 3)),
        Arguments.of("one number", "a: " + "9".repeat(FULL - 10)),
        Arguments.of("one quoted text", "a: \"" + "x ".repeat(FULL / 3) + "\""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("largeFiles")
  void whatIsLargeButGoodIsRead(String name, String text) {
    Reading reading = assertTimeoutPreemptively(HANG, () -> Reading.of(text));
    assertThat(reading.told()).isEmpty();
    assertThat(reading.root()).isPresent();
  }

  /** Wherever the pieces end in which the scanner reads. */
  @Test
  void charactersOfTwoHalvesMayStandAnywhere() {
    for (int before = 1000; before < 1050; before++) {
      String text = "x".repeat(before) + "😀".repeat(1100) + "y";
      Reading reading = Reading.of("a: '" + text + "'");
      assertThat(reading.scalar("a").text()).isEqualTo(text);
    }
  }

  @Test
  void aHundredMegabytesAreNotLookedAt() {
    byte[] bytes = new byte[100_000_000];
    Arrays.fill(bytes, (byte) '[');
    assertThat(assertTimeoutPreemptively(HANG, () -> Reading.of(bytes)).told())
        .containsExactly("file-too-large 0:0");
  }

  @Test
  void rubbishNeverThrows() {
    Random random = new Random(20190331);
    String alphabet = "ab:-#&*!|>'\"%@`{}[],? \n\n  \t1.0\u00a0“”😀\\<";
    int[] letters = alphabet.codePoints().toArray();
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.appendCodePoint(letters[random.nextInt(letters.length)]);
      }
      Reading reading = Reading.of(text.toString());
      assertThat(reading.root().isPresent())
          .describedAs(text.toString())
          .isEqualTo(reading.told().isEmpty());
    }
  }

  private static String levels() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.toString();
  }

  private static String laughs() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      String before = "*a" + (i - 1);
      text.append("a%d: &a%d [%s, %s]%n".formatted(i, i, before, before));
    }
    return text.toString();
  }
}
