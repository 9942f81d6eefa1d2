package org.lscb.report.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.diagnostic.Kind;

/** The reference says what the definitions say. */
class ReferenceTest {

  /** A link to a file of ours, or to a heading. */
  private static final Pattern LINK =
      Pattern.compile("(?<!!)\\[[^\\]]+]\\(((?!https?:)[^)#\\s]*)(?:#([^)\\s]+))?\\)");

  /** Where the example stands in the box above, or in another one. */
  private static final List<String> LEADS_ON = List.of("](#", "](kinds.md)", "under");

  /** Of text, which is larger than that of boxes: 360 pixels. */
  private static final int TABLE_WIDTH = 40;

  private static Map<String, String> pages;

  @BeforeAll
  static void write() throws IOException {
    pages = new ReferencePages().all();
    if (Boolean.getBoolean("golden.refresh")) {
      for (Path old : committed()) {
        Files.delete(old);
      }
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Path file = ReferencePages.FOLDER.resolve(page.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.getValue());
      }
    }
  }

  private static List<Path> committed() throws IOException {
    if (!Files.exists(ReferencePages.FOLDER)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(ReferencePages.FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void everyPageIsWhatTheDefinitionsSay() throws IOException {
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(ReferencePages.FOLDER.resolve(page.getKey())).hasContent(page.getValue());
    }
    assertThat(committed())
        .containsExactlyInAnyOrderElementsOf(
            pages.keySet().stream().map(ReferencePages.FOLDER::resolve).toList());
  }

  @Test
  void everyProblemIsExplained() {
    String all = String.join("\n", pages.values());
    for (String code : Kind.codes()) {
      assertThat(all).contains("\n## " + code + "\n");
    }
  }

  @Test
  void everyKeyHasAnExampleOrLeadsToABlockThatHasOne() {
    List<String> without = new ArrayList<>();
    pages.forEach(
        (name, text) -> {
          for (String line : text.lines().toList()) {
            boolean key = line.startsWith("- **`") && !line.contains("Example: ");
            if (key && LEADS_ON.stream().noneMatch(line::contains)) {
              without.add(name + " " + line);
            }
          }
        });
    assertThat(without).isEmpty();
  }

  @Test
  void whatNoSampleNeedsIsRight() {
    List<SampleFile> all = SampleFile.all();
    List<List<String>> further =
        SampleFile.further().stream().map(one -> SampleFile.read(one).lines().toList()).toList();
    assertThat(all)
        .filteredOn(one -> further.contains(one.lines()))
        .hasSize(further.size())
        .allMatch(SampleFile::isRight);
  }

  static List<Path> everything() {
    List<Path> all = new ArrayList<>(SampleFile.files(Path.of("src", "docs"), ".md"));
    all.add(Path.of("README.md"));
    return all;
  }

  @ParameterizedTest
  @MethodSource("everything")
  void everyLinkLeadsSomewhere(Path file) {
    Matcher link = LINK.matcher(SampleFile.read(file).replaceAll("(?s)```.*?```|`[^`\n]*`", ""));
    while (link.find()) {
      Path target = file.resolveSibling(link.group(1)).normalize();
      Path page = link.group(1).isEmpty() ? file : target;
      assertThat(page).as(link.group()).exists();
      if (link.group(2) != null) {
        assertThat(headings(page)).as(link.group()).contains(link.group(2));
      }
    }
  }

  private static List<String> headings(Path page) {
    return SampleFile.read(page)
        .lines()
        .filter(one -> one.startsWith("#"))
        .map(one -> Page.anchor(one.replaceFirst("#+ ", "")))
        .toList();
  }

  static List<Path> documents() {
    return SampleFile.files(Path.of("src", "docs"), ".md");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void tablesFitATelephone(Path file) {
    List<String> wide = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    for (String line : (SampleFile.read(file) + "\n").lines().toList()) {
      if (!line.startsWith("|")) {
        columns.clear();
        continue;
      }
      String[] cells = line.substring(1).replaceAll("]\\([^)]*\\)", "]").split("\\|");
      for (int i = 0; i < cells.length; i++) {
        // A column cannot be narrower than its longest word, and has some room at its sides.
        int longest =
            Stream.of(cells[i].replace("`", "").split("\\s+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        if (columns.size() <= i) {
          columns.add(0);
        }
        columns.set(i, Math.max(columns.get(i), longest + 3));
      }
      if (columns.stream().mapToInt(one -> one).sum() > TABLE_WIDTH) {
        wide.add(line);
      }
    }
    assertThat(wide).isEmpty();
  }

  @Test
  void theGuideFitsATelephone() {
    String guide = SampleFile.read(Path.of("src", "docs", "guide.md"));
    Matcher box = Pattern.compile("(?s)```[a-z]*\n(.*?)```").matcher(guide);
    while (box.find()) {
      assertThat(box.group(1).lines()).allMatch(one -> one.length() <= SampleExamples.WIDTH);
    }
    assertThat(guide).doesNotContain("\n|");
  }

  @Test
  void linesInBoxesFitATelephone() {
    List<String> wide = new ArrayList<>();
    pages.forEach(
        (name, text) -> {
          boolean box = false;
          for (String line : text.lines().toList()) {
            box ^= line.startsWith("```");
            // What a problem looks like is quoted as it stands; a row of a table cannot be broken.
            if (box
                && line.length() > SampleExamples.WIDTH
                && !name.startsWith("problems/")
                && !line.contains("[")) {
              wide.add(name + ": " + line);
            }
          }
        });
    assertThat(wide).isEmpty();
  }
}
