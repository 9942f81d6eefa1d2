package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.TagTree;
import org.lscb.report.cli.Launch;
import org.lscb.report.output.pdf.Conformance;
import org.lscb.report.template.PageReader;
import org.w3c.dom.Document;

/**
 * Small boards with everything that they lead to: what the console says, the page as text, the tags
 * of the PDF, the data files.
 *
 * <p>{@code -Dgolden.refresh=true} writes the expected files anew; they are then reviewed as a
 * change.
 */
class GoldenProjectsTest {

  private static final Path PROJECTS = Path.of("src/test/resources/golden/projects");

  @TempDir private Path out;

  static Stream<Path> projects() throws IOException {
    return Files.list(PROJECTS).sorted();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("projects")
  void everyOutputIsAsExpectedAndNoneIsLeftOver(Path project) throws Exception {
    Map<String, String> actual = outputs(project);
    Path folder = project.resolve("expected");
    if (Boolean.getBoolean("golden.refresh")) {
      Built.delete(folder);
      for (Map.Entry<String, String> file : actual.entrySet()) {
        Path target = folder.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.writeString(target, file.getValue());
      }
    }
    Map<String, String> expected = texts(Built.files(folder));
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    for (Map.Entry<String, String> file : actual.entrySet()) {
      assertThat(file.getValue()).as(file.getKey()).isEqualTo(expected.get(file.getKey()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("projects")
  void thePdfKeepsBothStandards(Path project) throws Exception {
    assertThat(build(project).code()).isZero();
    for (Map.Entry<String, byte[]> file : Built.files(out).entrySet()) {
      if (file.getKey().endsWith(".pdf")) {
        assertThat(Conformance.breaches(file.getValue())).as(file.getKey()).isEmpty();
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("projects")
  void theHtmlCheckerFindsNoErrorInThePage(Path project) throws Exception {
    assertThat(PageReader.complaints(html(build(project)))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("projects")
  void everyLinkInThePageLeadsSomewhere(Path project) throws Exception {
    Document page = PageReader.html(html(build(project)));
    List<String> ids = PageReader.attribute(page, "id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(PageReader.attribute(page, "href").stream().filter(one -> one.startsWith("#")))
        .isNotEmpty()
        .allSatisfy(address -> assertThat(ids).contains(address.substring(1)));
  }

  @Test
  void tagsStandWhereAReaderNeedsThem() throws Exception {
    Tag root = TagTree.read(pdf(build(PROJECTS.resolve("every-kind"))));
    List<String> headings = new ArrayList<>();
    root.all().stream()
        .filter(tag -> tag.role().matches("H[1-6]"))
        .forEach(tag -> headings.add(tag.role() + " " + tag.text()));
    assertThat(headings).startsWith("H1 Annual report", "H2 Contents");
    assertThat(headings.stream().filter(one -> one.startsWith("H1"))).hasSize(1);
    for (Tag table : root.all("Table")) {
      assertThat(table.all("TH")).as(table.text()).isNotEmpty();
    }
    for (Tag block : root.all()) {
      String id = block.id().orElse("");
      if (id.matches("(table|data)-[^-]+-\\w+")) {
        assertThat(only(block, "Table").children().get(0).role()).as(id).isEqualTo("Caption");
      } else if (id.startsWith("figure-")) {
        assertThat(only(block, "Figure").all("Caption")).as(id).hasSize(1);
        assertThat(only(block, "Figure").alt().orElseThrow()).as(id).isNotBlank();
      }
    }
    assertNotesFollowTheirReferences(root);
  }

  @Test
  void nothingOfARunningHeadIsRead() throws Exception {
    Tag root = TagTree.read(pdf(build(PROJECTS.resolve("every-kind"))));
    String read = root.text();
    assertThat(read).doesNotContainPattern("Page \\d+ of \\d+");
    assertThat(read.split("Harbour Safeguarding Children Board", -1)).hasSize(2);
    assertThat(read).doesNotContain("Annual report 2020-21");
  }

  private static Tag only(Tag block, String role) {
    List<Tag> all = block.all(role);
    assertThat(all).as(block.id().orElse("") + ": " + role).hasSize(1);
    return all.get(0);
  }

  private static void assertNotesFollowTheirReferences(Tag root) {
    int notes = 0;
    for (Tag parent : root.all()) {
      List<Tag> children = parent.children();
      for (int i = 0; i < children.size(); i++) {
        if (children.get(i).role().equals("Note")) {
          notes++;
          assertThat(i).isPositive();
          assertThat(children.get(i - 1).role()).isEqualTo("Reference");
          assertThat(children.get(i - 1).text() + ".")
              .isEqualTo(children.get(i).all("Lbl").get(0).text());
        }
      }
    }
    assertThat(notes).isPositive();
  }

  private Launch build(Path project) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(Files.readString(project.resolve("command.txt")).strip().split("\\s+")));
    arguments.addAll(
        List.of("--board", project.resolve("board").toString(), "--out", out.toString()));
    return Launch.of(arguments.toArray(String[]::new));
  }

  private byte[] pdf(Launch launch) {
    return file(launch, ".pdf");
  }

  private String html(Launch launch) {
    return new String(file(launch, ".html"), StandardCharsets.UTF_8);
  }

  private byte[] file(Launch launch, String ending) {
    assertThat(launch.code()).as(launch.err()).isZero();
    return Built.files(out).entrySet().stream()
        .filter(file -> file.getKey().endsWith(ending))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private Map<String, String> outputs(Path project) throws Exception {
    Launch launch = build(project);
    // A fault of ours is never what is expected.
    assertThat(launch.code()).as(launch.err()).isLessThan(3);
    Map<String, String> outputs = new TreeMap<>();
    outputs.put(
        "console.txt",
        ("exit code " + launch.code() + "\n\n" + launch.out() + "\n" + launch.err())
            .replace(out.toString(), "OUT"));
    for (Map.Entry<String, byte[]> file : Built.files(out).entrySet()) {
      String name = file.getKey();
      if (name.endsWith(".pdf")) {
        // Where a picture lies on its page changes with every style; that it is given is enough.
        String tags = TagTree.read(file.getValue()).print();
        outputs.put(name + ".tags.txt", tags.replaceAll(" BBox=\\[[-\\d ]+]", " BBox"));
      } else if (name.endsWith(".html")) {
        String html = new String(file.getValue(), StandardCharsets.UTF_8);
        outputs.put(name + ".txt", PageText.of(PageReader.html(html)));
      } else if (name.endsWith(".xlsx")) {
        outputs.put(name + ".txt", SpreadsheetText.of(file.getValue()));
      } else {
        outputs.put(name, new String(file.getValue(), StandardCharsets.UTF_8));
      }
    }
    return outputs;
  }

  private static Map<String, String> texts(Map<String, byte[]> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }
}
