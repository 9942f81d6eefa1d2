package org.lscb.report.definition.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Goldens;
import org.lscb.report.diagnostic.Sources;
import org.lscb.report.diagnostic.format.DiagnosticPrinter;

/** Each file under traps/shape is YAML but not what its kind may hold; beside it what is said. */
class ShapeTrapsTest {

  private static final Goldens GOLDENS = Goldens.of("traps/shape");

  static List<Path> inputs() {
    return GOLDENS.inputs();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void aMisfitIsNamedAtItsPlace(Path input) throws IOException {
    byte[] bytes = Files.readAllBytes(input);
    String name = input.getFileName().toString();
    String kind = input.getParent().getFileName().toString();
    Diagnostics diagnostics = new Diagnostics();
    FileShapes.check(kind, name, bytes, diagnostics);
    Sources sources = new Sources();
    sources.add(name, bytes);
    String told = new DiagnosticPrinter(sources, false).print(diagnostics);
    assertThat(told).isEqualTo(GOLDENS.expected(input, told));
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @Test
  void everyMisfitHasItsWords() {
    assertThat(GOLDENS.inputs()).hasSizeGreaterThan(40);
    assertThat(GOLDENS.unmatched()).isEmpty();
  }
}
