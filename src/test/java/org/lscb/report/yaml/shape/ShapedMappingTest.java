package org.lscb.report.yaml.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlReader;

/** What can be read from a mapping that fits its shape. */
class ShapedMappingTest {

  private static final Block LINE =
      Shape.block("line")
          .optional("show", Shape.text(), "What.")
          .optional("only", Shape.listOf(Shape.text()), "Which.");

  private static final Block TABLE =
      Shape.block("table")
          .required("caption", Shape.text(), "A caption.")
          .optional("rows", Shape.listOf(LINE), "The rows.")
          .optional("decimals", Shape.wholeNumber(0, 6), "How many.")
          .optional("wide", Shape.flag(), "Whether.");

  private static final Block FILE =
      Shape.block("file")
          .optional("tables", Shape.named(Shape.either(Shape.choice("off"), TABLE)), "Tables.")
          .optional("chapters", Shape.listOf(Shape.either(Shape.id(), LINE)), "Chapters.")
          .others(Shape.text(), Shape.anything(), "Anything.");

  @Test
  void readsTextNumbersAndFlags() {
    ShapedMapping table = table("caption: Two words\ndecimals: 2\nwide: true\n");
    assertThat(table.text("caption")).isEqualTo("Two words");
    assertThat(table.wholeNumber("decimals")).isEqualTo(OptionalInt.of(2));
    assertThat(table.flag("wide")).isTrue();
    assertThat(table.position("caption")).hasToString("file.yaml:1:10");
  }

  @Test
  void missingKeysHaveTheirDefaults() {
    ShapedMapping table = table("caption: x\n");
    assertThat(table.wholeNumber("decimals")).isEmpty();
    assertThat(table.flag("wide")).isFalse();
    assertThat(table.flag("wide", true)).isTrue();
    assertThat(table.mappings("rows")).isEmpty();
    assertThat(table.has("rows")).isFalse();
    assertThat(table.position("rows")).isEqualTo(table.position());
  }

  @Test
  void oneEntryMayStandInPlaceOfAList() {
    assertThat(table("caption: x\nrows:\n  only: a\n").mappings("rows"))
        .singleElement()
        .satisfies(row -> assertThat(row.list("only")).containsExactly("a"));
    assertThat(table("caption: x\nrows:\n  - show: a\n  - only: [b, c]\n").mappings("rows"))
        .extracting(row -> row.list("only"))
        .containsExactly(List.of(), List.of("b", "c"));
  }

  @Test
  void namesAreTheAuthorsKeysInTheirOrder() {
    ShapedMapping file = read("tables:\n  second: off\n  first:\n    caption: x\n").orElseThrow();
    assertThat(file.mapping("tables").orElseThrow().named())
        .extracting(entry -> entry.key().text())
        .containsExactly("second", "first");
    assertThat(file.mappings("tables"))
        .singleElement()
        .satisfies(
            table -> {
              assertThat(table.name()).isEqualTo("first");
              assertThat(table.position()).hasToString("file.yaml:3:3");
            });
  }

  @Test
  void listsOfSeveralKindsKeepTheirOrder() {
    ShapedMapping file = read("chapters:\n  - one\n  - show: two\n").orElseThrow();
    assertThat(file.nodes("chapters"))
        .extracting(entry -> file.mapping("chapters", entry).map(line -> line.text("show")))
        .containsExactly(Optional.empty(), Optional.of("two"));
  }

  @Test
  void keysBesideTheDeclaredOnesAreAsWritten() {
    ShapedMapping file = read("tables:\n  a: off\nbookings by sector: 5\n").orElseThrow();
    assertThat(file.named())
        .extracting(entry -> entry.key().text())
        .containsExactly("bookings by sector");
  }

  @Test
  void anUnknownKeyIsReportedButTheRestCanBeRead() {
    Diagnostics diagnostics = new Diagnostics();
    ShapedMapping table = read("caption: x\nspeed: fast\n", TABLE, diagnostics).orElseThrow();
    assertThat(table.text("caption")).isEqualTo("x");
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @Test
  void whatDoesNotFitCannotBeRead() {
    assertThat(read("caption: [x]\n", TABLE, new Diagnostics())).isEmpty();
    assertThat(read("wide: true\n", TABLE, new Diagnostics())).isEmpty();
  }

  @Test
  void askingForWhatIsNotDeclaredIsAMistakeOfTheProgram() {
    ShapedMapping table = table("caption: x\n");
    assertThatThrownBy(() -> table.optionalText("captoin"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("captoin");
    assertThatThrownBy(() -> table.text("decimals")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void contradictoryShapesCannotBeMade() {
    assertThatThrownBy(() -> TABLE.optional("caption", Shape.text(), "Again."))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TABLE.exactlyOneOf("caption", "rows"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TABLE.atMostOneOf("rows", "colums"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ShapedMapping table(String text) {
    Diagnostics diagnostics = new Diagnostics();
    ShapedMapping table = read(text, TABLE, diagnostics).orElseThrow();
    assertThat(diagnostics.inReadingOrder()).isEmpty();
    return table;
  }

  private static Optional<ShapedMapping> read(String text) {
    return read(text, FILE, new Diagnostics());
  }

  private static Optional<ShapedMapping> read(String text, Shape shape, Diagnostics diagnostics) {
    Optional<YamlNode.Mapping> node =
        new YamlReader().read("file.yaml", text.getBytes(StandardCharsets.UTF_8), diagnostics);
    return node.flatMap(one -> new ShapeCheck(diagnostics).check(one, shape));
  }
}
