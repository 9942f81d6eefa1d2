package org.lscb.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.definition.schema.SchemaKind;
import org.lscb.report.definition.schema.YearSchemas;
import org.lscb.report.diagnostic.Diagnostics;

/** The schemas of a year take what the program takes, and refuse names that it refuses. */
class YearSchemasTest {

  private static final Path GOLDENS = Path.of("src", "test", "resources", "golden", "diagnostics");

  /** Problems of data files that are seen without computing anything. */
  private static final List<String> SEEN =
      List.of(
          "bad-heading",
          "heading-levels",
          "unknown-dataset",
          "unknown-level",
          "unknown-measure",
          "unknown-member",
          "unknown-register",
          "which-dataset");

  private static Map<SchemaKind, Schema> schemas(BoardFolder folder, String year) {
    BoardYear read = new Project(folder).read(year, new Diagnostics()).orElseThrow();
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Map<SchemaKind, Schema> schemas = new EnumMap<>(SchemaKind.class);
    new YearSchemas(read.definition(), read.names(), ChapterNames.of(folder, year))
        .write()
        .forEach((kind, text) -> schemas.put(kind, registry.getSchema(text)));
    return schemas;
  }

  private static List<String> faults(Map<SchemaKind, Schema> schemas, Path file)
      throws IOException {
    String text = Files.readString(file);
    String name = file.getFileName().toString();
    SchemaKind kind = text.contains("register: ") ? SchemaKind.REGISTER : SchemaKind.DATASET;
    if (name.equals("board.yaml")) {
      kind = SchemaKind.BOARD;
    } else if (name.equals("report.yaml")) {
      kind = SchemaKind.REPORT;
    } else if (name.equals("chapter.yaml")) {
      String chapter = file.getParent().getFileName().toString();
      boolean builtIn = BuiltIn.has(BuiltIn.file(chapter, "chapter.yaml"));
      kind = builtIn ? SchemaKind.OVERLAY : SchemaKind.CHAPTER;
    }
    return schemas.get(kind).validate(text, InputFormat.YAML).stream()
        .map(one -> file + ": " + one)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"lambeth, 2018-19", "lewisham, 2016-17"})
  void theSamplesAreTaken(String board, String year) throws IOException {
    Path folder = Path.of("sample-data", board);
    Map<SchemaKind, Schema> schemas = schemas(new BoardFolder(folder), year);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
        assertThat(faults(schemas, file)).isEmpty();
      }
    }
  }

  static Stream<Path> wrong() throws IOException {
    try (Stream<Path> files = Files.walk(GOLDENS)) {
      return files
          .filter(one -> SEEN.contains(GOLDENS.relativize(one).getName(0).toString()))
          .filter(one -> one.toString().matches(".*[/\\\\]data[/\\\\][^/\\\\]*\\.yaml"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatTheProgramRefusesByItsNameIsRefused(Path file) throws IOException {
    assertThat(faults(schemas(new BoardFolder(GOLDENS.resolve("base")), "2018-19"), file))
        .isNotEmpty();
  }

  @Test
  void theBoardThatTheExamplesChangeIsTaken() throws IOException {
    Map<SchemaKind, Schema> schemas = schemas(new BoardFolder(GOLDENS.resolve("base")), "2018-19");
    try (Stream<Path> files = Files.walk(GOLDENS.resolve("base"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
        assertThat(faults(schemas, file)).isEmpty();
      }
    }
  }

  @Test
  void chaptersThatAReportMayListAreOffered() {
    assertThat(ChapterNames.of(new BoardFolder(GOLDENS.resolve("base")), "2018-19"))
        .contains("training", "child-protection", "plans", "foreword")
        .doesNotContain("foreword.md");
  }
}
