package org.lscb.report.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.project.WrittenBoard;

/**
 * Contradictions of the two printed reports in the parts that the samples leave out: their figures
 * entered as printed.
 */
class PrintedFiguresTest {

  private static final Path PRINTED = Path.of("src", "test", "resources", "printed");

  @TempDir private Path folder;

  @Test
  void everyContradictionIsFoundWithItsLikelyCause() throws IOException {
    List<String> told =
        new WrittenBoard(folder)
            .chapter(Files.readString(PRINTED.resolve("chapter.yaml")))
            .file(Files.readString(PRINTED.resolve("data.yaml")))
            .read()
            .validated()
            .told();
    assertThat(told).containsExactlyElementsOf(Files.readAllLines(PRINTED.resolve("expected.txt")));
  }
}
