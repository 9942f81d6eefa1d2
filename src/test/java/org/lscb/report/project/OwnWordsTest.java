package org.lscb.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;

class OwnWordsTest {

  @TempDir private Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  private OwnWords words(String text) throws IOException {
    Files.writeString(folder.resolve("words.txt"), text);
    return new OwnWords(new BoardFolder(folder));
  }

  @Test
  void aBoardNeedNoWords() {
    assertThat(new OwnWords(new BoardFolder(folder)).read(diagnostics)).isEmpty();
    assertThat(diagnostics.inReadingOrder()).isEmpty();
  }

  @Test
  void eachLineIsAWordAndRemarksAreLeftOut() throws IOException {
    String text =
        "\uFEFF# names\r\nTregenza  # a trust\r\n\r\n  Pell-wyn\r\nBarnardo’s\nO'Keefe\nZoë\n";
    assertThat(words(text).read(diagnostics))
        .containsExactlyInAnyOrder("Tregenza", "Pell-wyn", "Barnardo", "O'Keefe", "Zoë");
    assertThat(diagnostics.inReadingOrder()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '  two words # remark' | 1:3+9
          'a, b'                 | 1:1+4
          '- Tregenza'           | 1:1+10
          'h2o'                  | 1:1+3
          '<<<<<<< HEAD'         | 1:1+12
          """)
  void aLineThatIsNotOneWordIsToldAndPassedOver(String line, String place) throws IOException {
    assertThat(words(line + "\nTregenza\n").read(diagnostics)).containsExactly("Tregenza");
    assertThat(diagnostics.inReadingOrder())
        .singleElement()
        .satisfies(one -> assertThat(one.problem()).isEqualTo(Problem.BAD_WORD_LINE))
        .satisfies(
            one ->
                assertThat(one.position() + "+" + one.position().length())
                    .isEqualTo("words.txt:" + place));
  }

  @Test
  void wrongBytesAreToldAndTheFileIsPassedOver() throws IOException {
    Files.write(folder.resolve("words.txt"), "Zo\u00EB".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(new OwnWords(new BoardFolder(folder)).read(diagnostics)).isEmpty();
    assertThat(diagnostics.hasAny(Problem.NOT_UTF8)).isTrue();
  }
}
