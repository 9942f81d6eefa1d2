package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.diagnostic.Flaw;

/** The program alone, without the folder beside it, says what it cannot do, and does all else. */
class WithoutLibrariesTest {

  private static final Path CLASSES = Path.of("target", "classes");

  @TempDir private static Path folder;

  @Test
  void aWordFileIsNotWrittenAndThatIsSaid() throws IOException, InterruptedException {
    Path program = program();
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    Ended word = run(program, board, "html,docx");
    assertThat(word.code()).as(word.err()).isEqualTo(1);
    assertThat(word.err())
        .contains(
            "error[" + Flaw.LIBRARY_MISSING.code() + "]: the Word edition cannot be written",
            "Apache POI is not in")
        .contains("put the folder \"libraries\", which comes with the program, beside it");
    assertThat(board.folder().resolve("2020-21/out")).doesNotExist();
    Ended page = run(program, board, "html");
    assertThat(page.code()).as(page.err()).isZero();
  }

  private record Ended(int code, String err) {}

  /** The classes in a folder that has nothing beside it. */
  private static Path program() throws IOException {
    Path program = folder.resolve("alone").resolve("classes");
    try (Stream<Path> files = Files.walk(CLASSES)) {
      for (Path one : files.toList()) {
        Path copy = program.resolve(CLASSES.relativize(one).toString());
        Files.createDirectories(Files.isDirectory(one) ? copy : copy.getParent());
        if (Files.isRegularFile(one)) {
          Files.copy(one, copy);
        }
      }
    }
    return program;
  }

  private static Ended run(Path program, TinyBoard board, String formats)
      throws IOException, InterruptedException {
    String all = System.getProperty("surefire.test.class.path");
    String[] parts =
        (all == null ? System.getProperty("java.class.path") : all).split(File.pathSeparator);
    String others =
        Arrays.stream(parts)
            .filter(one -> one.endsWith(".jar") && !one.matches(".*(poi|xmlbeans).*"))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
    command.addAll(List.of("-cp", program + File.pathSeparator + others));
    command.addAll(List.of("org.lscb.report.cli.Main", "build", "2020-21"));
    command.addAll(List.of("--board", board.folder().toString(), "--format", formats));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String err = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), err);
  }
}
