package org.lscb.report.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.diagnostic.Kind;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the guides tell people to type exists. */
class DocumentedCommandsTest {

  private static final Path DOCS = Path.of("src", "docs");

  /** A command of ours up to where the shell takes over. */
  private static final Pattern COMMAND = Pattern.compile("lscb-report ([a-z]+(?: [^\\s>|`]+)*)");

  private static final Pattern QUOTED = Pattern.compile("\"([^\"$]*)\"");

  static List<Path> guides() throws IOException {
    return files("");
  }

  static List<Path> yaml() throws IOException {
    return Stream.concat(files(".yml").stream(), files(".yaml").stream()).toList();
  }

  /** What stands in quotes is one word. */
  private static String withoutQuotes(String line) {
    return QUOTED.matcher(line).replaceAll(it -> it.group(1).replace(' ', '_'));
  }

  @ParameterizedTest
  @MethodSource("guides")
  void everyCommandAndOptionExists(Path file) throws IOException {
    Map<String, String> none = Map.of();
    for (String line : Files.readString(file).lines().toList()) {
      Matcher command = COMMAND.matcher(withoutQuotes(line));
      // A sentence may speak of the program; its own lines in blocks and files are commands.
      while (command.find() && isCommand(command.group(1))) {
        CommandLine commandLine =
            new CommandLineFactory(new Faults(false), none)
                .create(
                    new PrintWriter(new StringWriter()),
                    new PrintWriter(new StringWriter()),
                    List.of(
                        new BuildCommand(none).spec(),
                        new ValidateCommand(none).spec(),
                        new DiffCommand(none).spec(),
                        new PreviewCommand(none).spec(),
                        new InitCommand(none).spec(),
                        new NewYearCommand(none).spec(),
                        new ImportCommand(none).spec()));
        String[] arguments = command.group(1).split(" ");
        assertThatCode(() -> commandLine.parseArgs(arguments)).as(line).doesNotThrowAnyException();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("yaml")
  void everyFileToCopyIsYamlThatValidates(Path file) throws IOException {
    JsonNode content = new YAMLMapper().readTree(Files.readString(file));
    assertThat(content.isObject()).isTrue();
    assertThat(content).isNotEmpty();
    assertThat(Files.readString(file)).contains("lscb-report validate --strict");
  }

  @Test
  void thereIsAFileForEachServiceAndTheGuideLeadsToIt() throws IOException {
    String guide = Files.readString(DOCS.resolve("validate-in-ci.md"));
    assertThat(yaml()).hasSize(3);
    for (Path file : yaml()) {
      assertThat(guide).contains("(" + DOCS.relativize(file).toString().replace('\\', '/') + ")");
    }
    for (ValidateCommand.Format format : ValidateCommand.Format.values()) {
      assertThat(guide).contains("| `" + format + "` |");
    }
    Matcher explained = Pattern.compile("--explain ([a-z-]+)").matcher(guide);
    assertThat(explained.find()).isTrue();
    assertThat(Kind.codes()).contains(explained.group(1));
  }

  private static boolean isCommand(String words) {
    return Stream.of("build", "validate", "init", "new-year", "import", "diff", "preview")
        .anyMatch(one -> words.equals(one) || words.startsWith(one + " "));
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(DOCS)) {
      return files
          .filter(Files::isRegularFile)
          .filter(one -> one.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
