package org.lscb.report.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

  @TempDir private Path folder;

  @Test
  void killedProcessLeavesTheOldReportAndTheNextRunSweeps() throws Exception {
    Path html = Files.writeString(folder.resolve("report.html"), "old");
    Process writer = startWriter(html, folder.resolve("report.pdf"));
    writer.destroyForcibly().waitFor();
    assertThat(html).hasContent("old");
    assertThat(names()).hasSize(3);

    write(html, "new");

    assertThat(html).hasContent("new");
    assertThat(names()).containsExactly("report.html");
  }

  @Test
  void filesOfProcessThatStillWritesAreNotSwept() throws Exception {
    Path html = folder.resolve("report.html");
    Path pdf = folder.resolve("report.pdf");
    Process writer = startWriter(html, pdf);

    write(html, "ours");

    writer.getOutputStream().write('c');
    writer.getOutputStream().close();
    assertThat(writer.waitFor()).isZero();
    assertThat(html).hasContent("half a report");
    assertThat(pdf).hasContent("half a report");
    assertThat(names()).containsExactly("report.html", "report.pdf");
  }

  @Test
  void filesOfOthersAreNotTouched() throws IOException {
    List<String> others =
        List.of(
            ".report.html.lscb-part",
            ".report.html.12-x-1.lscb-part",
            "report.html.12-34-0.lscb-part",
            ".report.html.12-34-0.lscb-part.bak",
            "notes.tmp");
    for (String other : others) {
      Files.createFile(folder.resolve(other));
    }
    Files.createDirectory(folder.resolve(".folder.12-34-0.lscb-part"));

    Leftovers.sweep(folder);

    assertThat(names()).containsAll(others).contains(".folder.12-34-0.lscb-part");
  }

  @Test
  void linkOfTheirNameIsNotFollowed() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious"), "keep");
    Files.createSymbolicLink(folder.resolve(".report.html.12-34-0.lscb-part"), precious);

    Leftovers.sweep(folder);

    assertThat(precious).hasContent("keep");
  }

  @Test
  void missingFolderHasNoLeftovers() {
    Leftovers.sweep(folder.resolve("missing"));
    assertThat(folder.resolve("missing")).doesNotExist();
  }

  private static void write(Path target, String text) throws IOException {
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(target, text.getBytes(StandardCharsets.UTF_8));
      files.commit();
    }
  }

  private static Process startWriter(Path... targets) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(KilledWriter.class.getName());
    Stream.of(targets).map(Path::toString).forEach(command::add);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    assertThat(said.readLine()).isEqualTo("written");
    return process;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(one -> one.getFileName().toString()).sorted().toList();
    }
  }
}
