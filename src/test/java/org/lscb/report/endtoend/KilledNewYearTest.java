package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.cli.Launch;

/** Real processes, killed while they make a new year. */
class KilledNewYearTest {

  private static final String NEXT = "2021-22";
  private static final String LIST = NEXT + "/published/2020-21.json";
  private static final int PICTURES = 200;

  @TempDir private Path folder;
  private TinyBoard board;
  private Map<String, String> before;
  private Map<String, String> complete;

  @BeforeEach
  void aYearThatWasBuilt() throws IOException {
    board = board("board");
    before = visible(board.folder());
    TinyBoard other = board("other");
    assertThat(newYear(other).code()).isZero();
    complete = visible(other.folder());
    assertThat(complete).containsAllEntriesOf(before).containsKey(LIST);
  }

  private TinyBoard board(String name) throws IOException {
    TinyBoard made = new TinyBoard(folder.resolve(name));
    made.write("2020-21/out/data/values.json", "{\"year\": \"2020-21\", \"values\": []}");
    // So many that there is time to kill between them.
    for (int i = 0; i < PICTURES; i++) {
      made.write("2020-21/images/" + i + ".svg", "<svg>" + i + "</svg>");
    }
    return made;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, PICTURES / 2, PICTURES})
  void aKillWhileTheFolderIsMadeLeavesTheBoardAsItWas(int files) throws Exception {
    Process process = start();
    while (made() < files && !Files.exists(board.folder().resolve(NEXT)) && process.isAlive()) {
      Thread.onSpinWait();
    }
    process.destroyForcibly().waitFor();
    assertWhole();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 1200})
  void aKillWhileItReadsLeavesTheBoardAsItWas(int milliseconds) throws Exception {
    Process process = start();
    Thread.sleep(milliseconds);
    process.destroyForcibly().waitFor();
    assertWhole();
  }

  @Test
  void aKillAtTheMomentWhenTheYearAppearsLeavesItComplete() throws Exception {
    Process process = start();
    while (!Files.exists(board.folder().resolve(NEXT)) && process.isAlive()) {
      Thread.onSpinWait();
    }
    process.destroyForcibly().waitFor();
    assertThat(visible(board.folder())).isEqualTo(complete);
  }

  private Process start() throws IOException {
    return new ForkedProgram(folder)
        .start(Map.of(), List.of("new-year", NEXT, "--board", board.folder().toString()));
  }

  private static Launch newYear(TinyBoard board) {
    return Launch.of("new-year", NEXT, "--board", board.folder().toString());
  }

  /** How many files the new folder has, while it has not got its place; -1 before there is one. */
  private int made() {
    return Stream.of(board.folder().toFile().listFiles())
        .filter(one -> one.getName().endsWith(".lscb-part"))
        .mapToInt(KilledNewYearTest::count)
        .findFirst()
        .orElse(-1);
  }

  /** Without a walk, which files that come and go would break. */
  private static int count(File folder) {
    File[] files = folder.listFiles();
    return files == null
        ? 0
        : Stream.of(files).mapToInt(one -> one.isFile() ? 1 : count(one)).sum();
  }

  private void assertWhole() throws IOException {
    Map<String, String> left = visible(board.folder());
    if (left.containsKey(NEXT)) {
      assertThat(left).isEqualTo(complete);
      return;
    }
    assertThat(left).isEqualTo(before);
    Launch again = newYear(board);
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(visible(board.folder())).isEqualTo(complete);
    // One without its lock was in the moment of moving, and is swept an hour later.
    try (Stream<Path> all = Files.walk(board.folder())) {
      assertThat(all.map(one -> one.getFileName().toString())).doesNotContain(".lock");
    }
  }

  /** Every file with its bytes and every folder, but for what is swept. */
  private static Map<String, String> visible(Path home) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(home)) {
      for (Path one : all.toList()) {
        String name = home.relativize(one).toString().replace('\\', '/');
        if (!name.matches("\\.[^/]+\\.lscb-part(/.*)?")) {
          byte[] bytes = Files.isDirectory(one) ? new byte[0] : Files.readAllBytes(one);
          found.put(name, new String(bytes, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return found;
  }
}
