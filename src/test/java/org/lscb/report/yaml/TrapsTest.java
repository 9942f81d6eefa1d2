package org.lscb.report.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Goldens;
import org.lscb.report.diagnostic.Sources;
import org.lscb.report.diagnostic.format.DiagnosticPrinter;

/**
 * Each file under traps/yaml holds what people really write; beside it stands what they are told.
 */
class TrapsTest {

  private static final Goldens GOLDENS = Goldens.of("traps/yaml");

  static List<Path> inputs() {
    return GOLDENS.inputs();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void aTrapIsNamedAtItsPlaceAndTheFileIsNotRead(Path input) throws IOException {
    byte[] bytes = Files.readAllBytes(input);
    String name = input.getFileName().toString();
    Diagnostics diagnostics = new Diagnostics();
    Optional<YamlNode.Mapping> read = new YamlReader().read(name, bytes, diagnostics);
    Sources sources = new Sources();
    sources.add(name, bytes);
    String told = new DiagnosticPrinter(sources, false).print(diagnostics);
    assertThat(told).isEqualTo(GOLDENS.expected(input, told));
    assertThat(read).isEmpty();
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @Test
  void everyTrapHasItsWords() {
    assertThat(GOLDENS.inputs()).hasSizeGreaterThan(100);
    assertThat(GOLDENS.unmatched()).isEmpty();
  }
}
