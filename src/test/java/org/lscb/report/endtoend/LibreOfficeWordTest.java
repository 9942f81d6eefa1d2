package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.accessibility.word.WordFile;
import org.lscb.report.accessibility.word.WordReader;
import org.lscb.report.endtoend.Sample.Edition;

/** LibreOffice opens the Word files, and finds every paragraph and every cell that we wrote. */
class LibreOfficeWordTest {

  @TempDir private static Path folder;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    List<Path> files = new ArrayList<>();
    for (Sample sample : Sample.values()) {
      byte[] word = SampleWordFilesTest.word(sample.built(Edition.WORD));
      files.add(Files.write(folder.resolve(sample.name() + ".docx"), word));
    }
    LibreOffice.convert(folder, "txt:Text (encoded):UTF8", files);
  }

  @ParameterizedTest
  @EnumSource
  void findsTheParagraphsAndCellsInTheirOrder(Sample sample) throws IOException {
    byte[] file = SampleWordFilesTest.word(sample.built(Edition.WORD));
    String found = found(sample);
    List<String> missing = new ArrayList<>();
    int at = 0;
    int lines = 0;
    for (WordFile.Line line : WordReader.read(file).lines()) {
      String words = line.words().replace('\u00a0', ' ');
      int next = found.indexOf(words, at);
      if (next < 0) {
        missing.add(words);
      } else {
        at = next + words.length();
        lines++;
      }
    }
    // Its text has the number of a note in the middle of a sentence, and the notes at its end.
    int notes = new ZippedFile(file).part("word/document.xml").split("footnoteReference ").length;
    assertThat(missing).hasSizeLessThan(2 * notes);
    assertThat(lines).isGreaterThan(150);
  }

  @Test
  void tellsOneBoardsWordsFromAnothers() throws IOException {
    assertThat(found(Sample.LAMBETH)).contains("352").doesNotContain("Lewisham Safeguarding");
    assertThat(found(Sample.LEWISHAM)).contains("Lewisham Safeguarding Children Board");
  }

  private static String found(Sample sample) throws IOException {
    return Files.readString(folder.resolve(sample.name() + ".txt"))
        .replaceAll("[●▲■◆○]", "")
        .replaceAll("[\\s\u00a0]+", " ");
  }
}
