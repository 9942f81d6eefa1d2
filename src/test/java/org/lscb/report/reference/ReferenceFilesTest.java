package org.lscb.report.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class ReferenceFilesTest {

  @TempDir private Path shared;

  @Test
  void presentFileIsFound() throws IOException {
    Path file = Files.createFile(shared.resolve("rates.csv"));
    assertThat(ReferenceFiles.find(shared, "rates.csv", Map.of("CI", "true"))).isEqualTo(file);
  }

  @Test
  void missingFileSkipsTheTest() {
    assertThatThrownBy(() -> ReferenceFiles.find(shared, "rates.csv", Map.of()))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("rates.csv");
  }

  @Test
  void missingFileFailsTheTestOnBuildServer() {
    assertThatThrownBy(() -> ReferenceFiles.find(shared, "rates.csv", Map.of("CI", "true")))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("rates.csv");
  }
}
