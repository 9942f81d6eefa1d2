package org.lscb.report.definition.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lscb.report.diagnostic.Problem;

/** No wording without an example of when it is said. */
class ExamplesTest {

  private static final Pattern CODE = Pattern.compile("(?m)^(error|warning|note)\\[([a-z0-9-]+)]");

  @Test
  void everyProblemOfYamlAndItsShapesHasAnExample() throws IOException {
    Set<Problem> without = EnumSet.range(Problem.FILE_TOO_LARGE, Problem.WRONG_FORM);
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "traps"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).toList()) {
        Matcher code = CODE.matcher(Files.readString(file));
        while (code.find()) {
          without.removeIf(problem -> problem.code().equals(code.group(2)));
        }
      }
    }
    // A file of that size is made by a test, not kept.
    assertThat(without).containsExactly(Problem.FILE_TOO_LARGE);
  }
}
