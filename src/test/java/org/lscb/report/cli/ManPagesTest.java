package org.lscb.report.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual pages that the packages hold, as the real formatter sets them. */
class ManPagesTest {

  private static final Path GROFF = Path.of("/usr/bin/groff");

  @TempDir private Path folder;

  @BeforeEach
  void write() throws Exception {
    String path = System.getProperty("java.class.path");
    String said =
        run(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            path,
            Path.of("src", "packages", "ManPages.java").toString(),
            folder.toString(),
            "1.2.3");
    assertThat(said).isEmpty();
  }

  @Test
  void eachCommandHasAPageThatSaysWhatItsHelpSays() throws Exception {
    assumeTrue(Files.isExecutable(GROFF), "groff is not installed");
    CommandSpec root = Main.describe();
    String program = set("lscb-report.1");
    for (String name : root.subcommands().keySet()) {
      CommandSpec command = root.subcommands().get(name).getCommandSpec();
      String page = set("lscb-report-" + name + ".1");
      assertThat(page).as(name).contains("lscb-report-" + name + " - ", "EXAMPLES", "1.2.3");
      assertThat(page).contains(command.options().stream().map(OptionSpec::longestName).toList());
      Stream.of(command.usageMessage().footer())
          .filter(one -> one.startsWith("  "))
          .forEach(example -> assertThat(page).contains(example.strip()));
      assertThat(program).contains("lscb-report-" + name + "(1)");
    }
    try (Stream<Path> pages = Files.list(folder)) {
      assertThat(pages).hasSize(root.subcommands().size() + 1);
    }
  }

  /** As text, after the formatter had nothing to complain of. */
  private String set(String page) throws IOException, InterruptedException {
    String file = folder.resolve(page).toString();
    assertThat(run(GROFF.toString(), "-man", "-ww", "-z", "-Tutf8", file)).isEmpty();
    return run(GROFF.toString(), "-man", "-Tutf8", "-P-cbou", "-rLL=2000n", "-rHY=0", file);
  }

  private static String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
