package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.cli.Launch;

/** Real processes, killed in the middle of a build. */
class KilledBuildTest {

  private static final Sample SAMPLE = Sample.LEWISHAM;
  private static final String WRITING = "writing the report";

  @TempDir private Path out;
  private Map<String, byte[]> old;

  @BeforeEach
  void anOlderReport() throws IOException {
    Map<String, byte[]> report = new TreeMap<>(SAMPLE.whole().files());
    // Different from what is being built, so that nothing can be replaced without being seen.
    report.replaceAll((name, bytes) -> ("the old " + name).getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, byte[]> file : report.entrySet()) {
      Path target = out.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    old = report;
  }

  @ParameterizedTest
  @CsvSource({
    "TERM, reading the board's files",
    "KILL, reading the board's files",
    "TERM, drawing the web page",
    "KILL, drawing the web page",
    "TERM, drawing the PDF",
    "KILL, drawing the PDF"
  })
  void aKillBeforeTheReportIsWrittenLeavesTheOldOneByteForByte(String signal, String stage)
      throws Exception {
    Process build = build();
    waitFor(build, stage);
    kill(build, signal);
    assertThat(visible()).containsExactlyInAnyOrderEntriesOf(asText(old));
  }

  @ParameterizedTest
  @CsvSource({"TERM", "KILL"})
  void aKillWhileTheReportIsWrittenLeavesEveryFileWholeOldOrNew(String signal) throws Exception {
    Process build = build();
    waitFor(build, WRITING);
    kill(build, signal);
    assertWhole();
    assertThatTheNextRunMendsAll();
  }

  @Test
  void aKillAtTheMomentWhenTheFirstTemporaryFileAppearsLeavesNoHalfFile() throws Exception {
    Process build = build();
    // The pipe is not read: a build says little enough for it.
    while (!aTemporaryFileIsThere() && build.isAlive()) {
      Thread.onSpinWait();
    }
    kill(build, "KILL");
    assertWhole();
    assertThatTheNextRunMendsAll();
  }

  private Process build() throws IOException {
    return new ForkedProgram(out)
        .start(
            Map.of(),
            List.of(
                "build",
                SAMPLE.year(),
                "--board",
                SAMPLE.folder().toString(),
                "--out",
                out.toString()));
  }

  private static void waitFor(Process build, String stage) throws IOException {
    BufferedReader progress = build.errorReader(StandardCharsets.UTF_8);
    List<String> heard = new ArrayList<>();
    for (String line = progress.readLine(); line != null; line = progress.readLine()) {
      heard.add(line);
      if (line.equals(stage)) {
        return;
      }
    }
    throw new AssertionError(stage + " was never reached: " + heard);
  }

  private static void kill(Process build, String signal) throws InterruptedException {
    if (signal.equals("KILL")) {
      build.destroyForcibly();
    } else {
      build.destroy();
    }
    build.waitFor();
  }

  private void assertWhole() throws IOException {
    Map<String, byte[]> whole = SAMPLE.whole().files();
    assertThat(visible().keySet()).isEqualTo(old.keySet());
    for (Map.Entry<String, byte[]> file : Built.files(out).entrySet()) {
      String name = file.getKey();
      if (old.containsKey(name)) {
        boolean untouched = java.util.Arrays.equals(file.getValue(), old.get(name));
        boolean replaced = java.util.Arrays.equals(file.getValue(), whole.get(name));
        assertThat(untouched || replaced).as(name + " is whole").isTrue();
      }
    }
  }

  private void assertThatTheNextRunMendsAll() throws IOException {
    Launch next =
        Launch.of(
            "build", SAMPLE.year(), "--board", SAMPLE.folder().toString(), "--out", out.toString());
    assertThat(next.code()).as(next.err()).isZero();
    assertThat(temporary()).isEmpty();
    assertThat(visible()).containsExactlyInAnyOrderEntriesOf(asText(SAMPLE.whole().files()));
  }

  private Map<String, String> visible() {
    Map<String, byte[]> files = Built.files(out);
    files.keySet().removeIf(name -> name.endsWith(".lscb-part"));
    return asText(files);
  }

  /** Without a stream, which files that come and go would break. */
  private boolean aTemporaryFileIsThere() {
    return Stream.of(out.toFile().list()).anyMatch(name -> name.endsWith(".lscb-part"));
  }

  private List<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files.filter(file -> file.toString().endsWith(".lscb-part")).toList();
    }
  }

  /** Every byte as a character, so that equal texts are equal files. */
  private static Map<String, String> asText(Map<String, byte[]> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.ISO_8859_1)));
    return texts;
  }
}
