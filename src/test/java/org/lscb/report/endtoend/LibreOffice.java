package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another program that opens what we write. */
final class LibreOffice {

  private static final String PROGRAM = "soffice";

  private LibreOffice() {}

  /**
   * Opens all files and writes them again in another format, in one start of the program: it takes
   * longer than the work. Where the program is missing the test is skipped.
   */
  static void convert(Path folder, String format, List<Path> files)
      throws IOException, InterruptedException {
    assumeTrue(
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(one -> Files.isExecutable(Path.of(one, PROGRAM))),
        "needs LibreOffice");
    List<String> command =
        new ArrayList<>(
            List.of(
                PROGRAM,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
    files.forEach(one -> command.add(one.toString()));
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
  }
}
