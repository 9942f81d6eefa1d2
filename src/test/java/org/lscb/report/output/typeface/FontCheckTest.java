package org.lscb.report.output.typeface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;

class FontCheckTest {

  private static final Path SOUND =
      Path.of("templates", "style", "fonts", "SourceSans3-Regular.ttf");

  private static final int UNUSED = 0xF0000;

  @TempDir private Path folder;

  @Test
  void soundFontIsTakenWithoutAWord() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Optional<CheckedFont> font = check(sound(), diagnostics);
    assertThat(diagnostics.inReadingOrder()).isEmpty();
    assertThat(font.orElseThrow().has('ł')).isTrue();
    assertThat(font.orElseThrow().has(0x4E2D)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0x0002, it must not be embedded",
    "0x0100, only the whole",
    "0x0208, only its bitmaps"
  })
  void fontThatMustNotBeEmbeddedIsRefused(String bits, String why) throws IOException {
    assertThat(told(licensed(Integer.decode(bits))))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.problem()).isEqualTo(Problem.FONT_LICENCE);
              assertThat(one.message()).contains(why, bits);
              assertThat(one.help()).contains("ask its maker");
            });
  }

  @Test
  void fontForViewingAloneIsWarnedOf() throws IOException {
    assertThat(told(licensed(0x0004)))
        .extracting(Diagnostic::problem)
        .containsExactly(Problem.FONT_FOR_VIEWING);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x0000, 0x0008})
  void fontThatMayBeInstalledOrEditedIsTaken(int bits) throws IOException {
    assertThat(told(licensed(bits))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "OTTO, PostScript",
    "wOF2, packed for web pages",
    "wOFF, packed for web pages",
    "ttcf, a collection",
    "%PDF, no font"
  })
  void otherKindsOfFilesAreCalledByTheirName(String start, String why) throws IOException {
    byte[] file = sound();
    System.arraycopy(start.getBytes(StandardCharsets.US_ASCII), 0, file, 0, 4);
    assertUnusable(file, why);
  }

  @Test
  void variableFontIsRefused() throws IOException {
    assertUnusable(renamed("GPOS", "fvar"), "variable");
  }

  @Test
  void fontWithoutLicenceBitsIsRefused() throws IOException {
    assertUnusable(renamed("OS/2", "OS/x"), "whether it may be embedded");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 11, 12, 200, 1_000, 100_000})
  void fontThatIsCutShortIsRefused(int length) throws IOException {
    assertThat(told(Arrays.copyOf(sound(), length)))
        .extracting(Diagnostic::problem)
        .containsExactly(Problem.FONT_UNUSABLE);
  }

  @Test
  void hugeFileIsNotRead() throws IOException {
    Path file = folder.resolve("own.ttf");
    Files.write(file, sound());
    try (RandomAccessFile longer = new RandomAccessFile(file.toFile(), "rw")) {
      longer.setLength(9_000_000);
    }
    Diagnostics diagnostics = new Diagnostics();
    assertThat(new FontCheck(folder, diagnostics).check("own.ttf", at())).isEmpty();
    assertThat(diagnostics.inReadingOrder().get(0).message()).contains("larger than 8 megabytes");
  }

  @Test
  void noiseInTheTablesNeverEndsInMoreThanOneMessage() throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < 60; i++) {
      byte[] noise = sound();
      for (FontTables.Table one : FontTables.tables(noise)) {
        if (random.nextInt(4) == 0) {
          for (int k = 0; k < 6; k++) {
            noise[one.offset() + random.nextInt(Math.min(one.length(), 400))] =
                (byte) random.nextInt();
          }
        }
      }
      assertThat(told(noise)).hasSizeLessThanOrEqualTo(2);
    }
  }

  @Test
  void fontWithoutDigitsIsRefusedAndSaysWhichItLacks() throws IOException {
    byte[] font = sound();
    for (FontTables.Table one : FontTables.tables(font)) {
      if (one.name().equals("cmap")) {
        onlyFrom(font, one.offset(), 'A');
      }
    }
    assertThat(told(font))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.problem()).isEqualTo(Problem.FONT_WITHOUT_LETTERS);
              assertThat(one.message()).contains("such as ! \" # $");
            });
  }

  @Test
  void digitsOfDifferentWidthsAreWarnedOf() throws IOException {
    byte[] font = sound();
    for (FontTables.Table one : FontTables.tables(font)) {
      if (one.name().equals("hmtx")) {
        int glyph = glyphOfOne(font);
        ByteBuffer.wrap(font).putShort(one.offset() + 4 * glyph, (short) 300);
      }
    }
    assertThat(told(font)).extracting(Diagnostic::problem).containsExactly(Problem.FONT_DIGITS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none.ttf", "../outside.ttf", "/etc/passwd", "a\0b"})
  void fontThatIsNotInTheFolderIsMissing(String path) throws IOException {
    Path inner = Files.createDirectories(folder.resolve("inner"));
    Files.write(folder.resolve("outside.ttf"), sound());
    Diagnostics diagnostics = new Diagnostics();
    assertThat(new FontCheck(inner, diagnostics).check(path, at())).isEmpty();
    assertThat(diagnostics.inReadingOrder())
        .extracting(Diagnostic::problem)
        .containsExactly(Problem.FONT_MISSING);
  }

  /** Empties the pieces of all maps that end before a character. */
  private static void onlyFrom(byte[] font, int cmap, char first) {
    ByteBuffer bytes = ByteBuffer.wrap(font);
    int count = bytes.getShort(cmap + 2) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int map = cmap + bytes.getInt(cmap + 4 + 8 * i + 4);
      if (bytes.getShort(map) == 4) {
        int segments = (bytes.getShort(map + 6) & 0xFFFF) / 2;
        for (int k = 0; k < segments; k++) {
          int start = map + 16 + 2 * segments + 2 * k;
          int end = bytes.getShort(map + 14 + 2 * k) & 0xFFFF;
          if (end < first) {
            bytes.putShort(start, (short) (end + 1));
          }
        }
      } else if (bytes.getShort(map) == 12) {
        for (int k = 0; k < bytes.getInt(map + 12); k++) {
          int group = map + 16 + 12 * k;
          if (bytes.getInt(group + 4) < first) {
            bytes.putInt(group, UNUSED + k);
            bytes.putInt(group + 4, UNUSED + k);
          }
        }
      }
    }
  }

  private static int glyphOfOne(byte[] font) throws IOException {
    return OwnFont.tried(font).characters().getGlyphId('1');
  }

  private void assertUnusable(byte[] font, String why) throws IOException {
    assertThat(told(font))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.problem()).isEqualTo(Problem.FONT_UNUSABLE);
              assertThat(one.message()).contains(why);
            });
  }

  private static byte[] sound() throws IOException {
    return Files.readAllBytes(SOUND);
  }

  private static byte[] licensed(int bits) throws IOException {
    byte[] font = sound();
    for (FontTables.Table one : FontTables.tables(font)) {
      if (one.name().equals("OS/2")) {
        ByteBuffer.wrap(font).putShort(one.offset() + 8, (short) bits);
      }
    }
    return font;
  }

  private static byte[] renamed(String from, String to) throws IOException {
    byte[] font = sound();
    for (FontTables.Table one : FontTables.tables(font)) {
      if (one.name().equals(from)) {
        System.arraycopy(to.getBytes(StandardCharsets.US_ASCII), 0, font, one.entry(), 4);
      }
    }
    return font;
  }

  private List<Diagnostic> told(byte[] font) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    check(font, diagnostics);
    return diagnostics.inReadingOrder();
  }

  private Optional<CheckedFont> check(byte[] font, Diagnostics diagnostics) throws IOException {
    Files.write(folder.resolve("own.ttf"), font);
    return new FontCheck(folder, diagnostics).check("own.ttf", at());
  }

  private static Position at() {
    return new Position("board.yaml", 3, 1, 1);
  }
}
