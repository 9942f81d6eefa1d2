package org.lscb.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an editor says of a board's files, once the schemas are written. */
@Timeout(300)
class EditorTest {

  @TempDir private Path folder;
  private Path board;
  private LanguageServer server;

  @BeforeEach
  void writeTheSchemas() throws Exception {
    Optional<String> missing = LanguageServer.install();
    if (missing.isPresent() && "true".equals(System.getenv("CI"))) {
      throw new AssertionError(missing.get());
    }
    Assumptions.assumeTrue(missing.isEmpty(), () -> "no language server: " + missing.get());
    board = folder.resolve("lambeth");
    copy(Path.of("sample-data", "lambeth"), board);
    Launch launch = Launch.of("schema", "2018-19", "--modelines", "--board", board.toString());
    assertThat(launch.code()).as(launch.err()).isZero();
    server = LanguageServer.start(board);
  }

  @AfterEach
  void end() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void theSampleIsWithoutFault() throws IOException {
    for (Path file : yaml(board)) {
      assertThat(Files.readString(file)).startsWith("# yaml-language-server: $schema=");
      assertThat(server.diagnostics(file)).as(file.toString()).isEmpty();
    }
  }

  @Test
  void aMisspeltNameIsUnderlinedWhereItStands() throws IOException {
    assertThat(faults("2018-19/report.yaml", "published:", "publisched:"))
        .containsExactly("published: Property publisched is not allowed.");
    assertThat(faults("2018-19/data/children-looked-after.yaml", " by placement:", " by place:"))
        .hasSize(1)
        .allMatch(one -> one.startsWith(" by placement: Property"));
    assertThat(faults("2018-19/data/children-looked-after.yaml", "  foster-care:", "  foster:"))
        .hasSize(1)
        .allMatch(one -> one.startsWith("  foster-care: Property foster is not allowed"));
    assertThat(faults("2018-19/data/training.yaml", "dataset: training", "dataset: trainings"))
        .hasSize(1)
        .allMatch(one -> one.contains("Value is not accepted. Valid values:"));
    assertThat(
            faults("2018-19/data/membership.yaml", "  - agency: Cafcass", "  - agencie: Cafcass"))
        .containsExactly("  - agency: Cafcass: Property agencie is not allowed.");
    assertThat(faults("2018-19/chapters/training/chapter.yaml", "    kind: bars", "    kind: bar"))
        .isNotEmpty();
  }

  @Test
  void headingsAreOffered() throws IOException {
    Path file = board.resolve("2018-19/data/new.yaml");
    Files.writeString(
        file,
        "# yaml-language-server: $schema=../../.schemas/dataset.json\n"
            + "dataset: children-looked-after\nsource: Case system\n");
    assertThat(server.completions(file))
        .contains("period", "children-looked-after by placement", "values by measure and period");
  }

  /** The first line that a fault stands in, as it was before, with what is said of it. */
  private List<String> faults(String name, String right, String wrong) throws IOException {
    Path file = board.resolve(name);
    String text = Files.readString(file);
    int at = text.indexOf(right);
    assertThat(at).as(right).isPositive();
    Path changed = file.resolveSibling("changed-" + wrong.hashCode() + ".yaml");
    Files.writeString(changed, text.substring(0, at) + wrong + text.substring(at + right.length()));
    long line = text.substring(0, at).lines().count() + (text.charAt(at - 1) == '\n' ? 1 : 0);
    return server.diagnostics(changed).stream()
        .map(one -> one.replaceFirst("^" + line + ": ", right.replaceFirst(":$", "") + ": "))
        .toList();
  }

  private static List<Path> yaml(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(one -> one.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
