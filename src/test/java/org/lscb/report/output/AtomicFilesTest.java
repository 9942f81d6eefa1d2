package org.lscb.report.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

  @TempDir private Path folder;

  @Test
  void filesAppearTogetherAtCommit() throws IOException {
    Path html = folder.resolve("report.html");
    Path data = folder.resolve("data/rates.csv");
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(html, bytes("page"));
      files.write(data, bytes("1,2"));
      assertThat(html).doesNotExist();
      assertThat(data).doesNotExist();
      files.commit();
    }
    assertThat(html).hasContent("page");
    assertThat(data).hasContent("1,2");
    assertThat(namesIn(folder)).containsExactly("data", "report.html");
    assertThat(namesIn(folder.resolve("data"))).containsExactly("rates.csv");
  }

  @Test
  void oldFileStaysUntilCommit() throws IOException {
    Path html = Files.writeString(folder.resolve("report.html"), "old");
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(html, bytes("new"));
      assertThat(html).hasContent("old");
    }
    assertThat(html).hasContent("old");
    assertThat(namesIn(folder)).containsExactly("report.html");
  }

  @Test
  void failureInTheMiddleLeavesEveryOldFile() throws IOException {
    Path html = Files.writeString(folder.resolve("report.html"), "old");
    Files.writeString(folder.resolve("data"), "a file where a folder should be");
    CannotWriteException failure;
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(html, bytes("new"));
      failure =
          catchThrowableOfType(
              CannotWriteException.class,
              () -> files.write(folder.resolve("data/rates.csv"), bytes("1,2")));
    }
    assertThat(failure.path()).isEqualTo(folder.resolve("data/rates.csv"));
    assertThat(failure.reason()).isEqualTo("a file stands where its folder should be");
    assertThat(html).hasContent("old");
    assertThat(namesIn(folder)).containsExactly("data", "report.html");
  }

  @Test
  void targetThatCannotBeReplacedKeepsTheOthersFromBeingReplaced() throws IOException {
    Path html = Files.writeString(folder.resolve("report.html"), "old");
    Path pdf = Files.createDirectory(folder.resolve("report.pdf"));
    CannotWriteException failure;
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(html, bytes("new"));
      files.write(pdf, bytes("new"));
      failure = catchThrowableOfType(CannotWriteException.class, files::commit);
    }
    assertThat(failure.path()).isEqualTo(pdf);
    assertThat(failure.reason()).isEqualTo("a folder of that name stands there");
    assertThat(html).hasContent("old");
    assertThat(namesIn(folder)).containsExactly("report.html", "report.pdf");
  }

  @Test
  void targetThatAnotherProgramHoldsIsLeftAlone() throws IOException, InterruptedException {
    Path program = Path.of("/bin/sleep");
    assumeTrue(Files.exists(program), "needs a system whose running programs cannot be written");
    Path html = Files.writeString(folder.resolve("report.html"), "old");
    Path held = folder.resolve("report.pdf");
    Files.copy(program, held, StandardCopyOption.COPY_ATTRIBUTES);
    Process holder = new ProcessBuilder(held.toString(), "60").start();
    CannotWriteException failure;
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(html, bytes("new"));
      files.write(held, bytes("new"));
      failure = catchThrowableOfType(CannotWriteException.class, files::commit);
    } finally {
      holder.destroyForcibly().waitFor();
    }
    assertThat(failure.path()).isEqualTo(held);
    assertThat(failure.reason()).isEqualTo("another program holds it open");
    assertThat(failure.help()).contains("close the program");
    assertThat(html).hasContent("old");
    assertThat(held).hasSameBinaryContentAs(program);
  }

  @Test
  void folderThatCannotTakeFilesIsNamedWithReason() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "needs a folder that takes no files");
    Path target = Path.of("/proc/lscb-report/report.html");
    try (AtomicFiles files = new AtomicFiles()) {
      CannotWriteException failure =
          catchThrowableOfType(CannotWriteException.class, () -> files.write(target, bytes("new")));
      assertThat(failure.path()).isEqualTo(target);
      assertThat(failure.reason()).isNotBlank();
      assertThat(failure).hasMessageStartingWith("cannot write /proc/lscb-report/report.html: ");
    }
  }

  @Test
  void sameTargetTwiceTakesTheLaterBytes() throws IOException {
    Path html = folder.resolve("report.html");
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(html, bytes("first"));
      files.write(html, bytes("second"));
      files.commit();
    }
    assertThat(html).hasContent("second");
    assertThat(namesIn(folder)).containsExactly("report.html");
  }

  @Test
  void targetWithoutFolderStandsInTheWorkingFolder() throws IOException {
    Path target = Path.of("atomic-files-test.tmp");
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(target, bytes("here"));
      files.commit();
      assertThat(target).hasContent("here");
    } finally {
      Files.deleteIfExists(target);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(one -> one.getFileName().toString()).sorted().toList();
    }
  }
}
