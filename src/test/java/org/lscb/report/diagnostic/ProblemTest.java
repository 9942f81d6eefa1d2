package org.lscb.report.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No wording without help, and none without an example of when it is said. */
class ProblemTest {

  private static final Path TESTS = Path.of("src", "test");
  private static final Pattern TOLD = Pattern.compile("(?:error|warning|note)\\[([a-z0-9-]+)]");
  private static final Pattern NAMED = Pattern.compile("(?:Problem|Misfit|Flaw)\\.([A-Z0-9_]+)");
  private static final Pattern CODED = Pattern.compile("[\"|]([a-z0-9]+(?:-[a-z0-9]+)+)[ \"]");

  @ParameterizedTest
  @MethodSource("org.lscb.report.diagnostic.Kind#all")
  void everyProblemSaysWhatIsWrongAndWhatToDo(Kind problem) {
    String[] words = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh"};
    String message = Wording.filled(problem.code(), (Object[]) words);
    String help = Wording.filled(problem.code() + ".help", (Object[]) words);
    assertThat(message).isNotBlank().doesNotContainPattern("\\{\\d").doesNotEndWith(".");
    assertThat(message).doesNotStartWith(" ").doesNotMatch("^[A-Z][a-z].*");
    assertThat(help).isNotBlank().doesNotContainPattern("\\{\\d").doesNotEndWith(".");
  }

  @Test
  void everyProblemHasAnExample() {
    Set<Kind> without = new LinkedHashSet<>(Kind.all());
    for (String text : texts("resources", ".txt")) {
      drop(without, TOLD, text);
    }
    for (String text : texts("java", "Test.java")) {
      drop(without, TOLD, text);
      drop(without, NAMED, text);
      drop(without, CODED, text);
    }
    assertThat(without).isEmpty();
  }

  private static void drop(Set<Kind> without, Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String found = matcher.group(1);
      without.removeIf(one -> one.code().equals(found) || one.name().equals(found));
    }
  }

  private static Iterable<String> texts(String folder, String ending) {
    try (Stream<Path> files = Files.walk(TESTS.resolve(folder))) {
      return files
          .filter(one -> one.toString().endsWith(ending))
          .filter(one -> !one.endsWith("ProblemTest.java"))
          .map(ProblemTest::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException notText) {
      throw new UncheckedIOException(notText);
    }
  }
}
