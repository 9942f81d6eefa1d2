package org.lscb.report.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One process at a time has its turn. */
class TurnTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whoComesSecondWaitsUntilTheFirstEndsOrIsKilled(boolean killed) throws Exception {
    Path file = Files.writeString(folder.resolve("report.yaml"), "title: A\n");
    Process first = taker(file);
    assertThat(first.inputReader().readLine()).isEqualTo("mine");
    CompletableFuture<Void> second = CompletableFuture.runAsync(() -> Turn.at(file).end());
    // Long enough for a lock that is not held; one that is held is held for ever.
    Thread.sleep(200);
    assertThat(second).isNotDone();
    if (killed) {
      first.destroyForcibly();
    } else {
      first.getOutputStream().close();
    }
    first.waitFor();
    second.join();
    assertThat(file).hasContent("title: A");
  }

  @Test
  void whereThereIsNoFileNobodyWaits() {
    Turn.at(folder.resolve("nothing")).end();
    assertThat(folder.resolve("nothing")).doesNotExist();
  }

  @Test
  void othersReadTheFileMeanwhile() throws Exception {
    Path file = Files.writeString(folder.resolve("report.yaml"), "title: A\n");
    Process first = taker(file);
    assertThat(first.inputReader().readLine()).isEqualTo("mine");
    assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo("title: A\n");
    first.getOutputStream().close();
    assertThat(first.waitFor()).isZero();
  }

  private static Process taker(Path file) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            TurnTaker.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
