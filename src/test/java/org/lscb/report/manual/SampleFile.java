package org.lscb.report.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lscb.report.definition.shape.BeginShape;
import org.lscb.report.definition.shape.BoardShape;
import org.lscb.report.definition.shape.ChapterShape;
import org.lscb.report.definition.shape.DatasetShape;
import org.lscb.report.definition.shape.GuidanceShape;
import org.lscb.report.definition.shape.ImportShape;
import org.lscb.report.definition.shape.RegisterShape;
import org.lscb.report.definition.shape.ReportShape;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlReader;
import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.ShapeCheck;

/**
 * YAML that other tests hold to its definitions: of a sample, a template, or a guide.
 *
 * @param shape what such a file may hold
 */
record SampleFile(Block shape, List<String> lines, YamlNode.Mapping content) {

  private static final Pattern FENCE = Pattern.compile("(?s)```yaml\n(.*?)```");

  private static final Map<String, Block> BY_NAME =
      Map.of(
          "board.yaml", BoardShape.FILE,
          "report.yaml", ReportShape.FILE,
          "chapter.yaml", ChapterShape.FILE,
          "begin.yaml", BeginShape.FILE,
          "imports.yaml", ImportShape.FILE);

  /** All of them, those first that are best as an example. */
  static List<SampleFile> all() {
    List<SampleFile> all = new ArrayList<>();
    for (String home : List.of("sample-data/larkmouth", "templates", "sample-data")) {
      for (Path file : files(Path.of(home), ".yaml")) {
        String text = read(file);
        of(shape(file, text), text).ifPresent(all::add);
      }
    }
    for (Path guide : guides()) {
      Matcher fence = FENCE.matcher(read(guide));
      while (fence.find()) {
        String text = fence.group(1);
        of(shape(text), text).ifPresent(all::add);
      }
    }
    further().forEach(one -> of(shape(one, read(one)), read(one)).ifPresent(all::add));
    // Goldens are about something else, and some of them about what is wrong.
    for (Path file : files(Path.of("src", "test", "resources", "golden"), ".yaml")) {
      String text = read(file);
      of(shape(file, text), text).filter(SampleFile::isRight).ifPresent(all::add);
    }
    return all;
  }

  /** What no sample needs. */
  static List<Path> further() {
    return files(Path.of("src", "test", "resources", "reference"), ".yaml");
  }

  /** The pages that people write. */
  static List<Path> guides() {
    return files(Path.of("src", "docs"), ".md").stream()
        .filter(one -> !one.startsWith(ReferencePages.FOLDER))
        .toList();
  }

  static String read(Path file) {
    try {
      // Some goldens are wrong on purpose in how their letters are written.
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> files(Path home, String ending) {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(Files::isRegularFile)
          .filter(one -> one.toString().endsWith(ending))
          .filter(one -> Stream.of("out", ".schemas").noneMatch(it -> has(one, it)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean has(Path file, String folder) {
    return file.toString().contains("/" + folder + "/");
  }

  private static Optional<SampleFile> of(Block shape, String text) {
    // Guides show a few lines that are no file of their own, too.
    Diagnostics diagnostics = new Diagnostics();
    return new YamlReader()
        .read("example.yaml", text.getBytes(StandardCharsets.UTF_8), diagnostics)
        .map(one -> new SampleFile(shape, text.lines().toList(), one));
  }

  /** Whether its definition finds nothing wrong in it. */
  boolean isRight() {
    Diagnostics diagnostics = new Diagnostics();
    new ShapeCheck(diagnostics).check(content, shape);
    return diagnostics.inReadingOrder().isEmpty();
  }

  private static Block shape(Path file, String text) {
    String name = file.getFileName().toString();
    if (file.getParent().endsWith("guidance")) {
      return name.equals("index.yaml") ? GuidanceShape.INDEX : GuidanceShape.FILE;
    }
    return BY_NAME.getOrDefault(name, shape(text));
  }

  private static Block shape(String text) {
    if (has(text, "dataset")) {
      return DatasetShape.FILE;
    }
    if (has(text, "register")) {
      return RegisterShape.FILE;
    }
    return Stream.of(ImportShape.FILE, BoardShape.FILE, ReportShape.FILE)
        .filter(one -> text.lines().map(SampleFile::key).anyMatch(it -> isKey(one, it)))
        .filter(one -> !has(text, "datasets"))
        .findFirst()
        .orElse(ChapterShape.FILE);
  }

  private static boolean isKey(Block shape, String key) {
    return shape.key(key).isPresent() && ChapterShape.FILE.key(key).isEmpty();
  }

  private static boolean has(String text, String key) {
    return text.lines().map(SampleFile::key).anyMatch(key::equals);
  }

  private static String key(String line) {
    int colon = line.indexOf(':');
    return colon < 0 ? "" : line.substring(0, colon);
  }
}
