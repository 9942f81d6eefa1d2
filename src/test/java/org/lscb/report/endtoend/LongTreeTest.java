package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.accessibility.PageTexts;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.TagTree;
import org.lscb.report.cli.Launch;

/** An organisation chart that no page holds. */
class LongTreeTest {

  private static final int BRANCHES = 6;
  private static final int TWIGS = 8;
  private static final String WORK = "Meets every quarter and looks at what agencies did for it.";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "-large-print"})
  void goesOnBetweenItsNodesAndStaysBelowItsHeading(String edition) throws Exception {
    byte[] pdf = build(edition);
    List<String> pages =
        PageTexts.of(pdf).stream().map(page -> page.replaceAll("\\s+", " ")).toList();

    assertThat(pages).filteredOn(page -> page.contains(WORK)).hasSizeGreaterThan(2);
    for (String name : nodes()) {
      assertThat(pages).filteredOn(page -> page.contains(name + " " + WORK)).as(name).hasSize(1);
    }
    try (PageAudit audit = new PageAudit(pdf)) {
      assertThat(audit.lonelyHeadings()).isEmpty();
      Map<Integer, Double> white = new TreeMap<>(audit.white());
      white.keySet().removeAll(audit.chapterEnds());
      assertThat(white.values()).isNotEmpty().allMatch(part -> part < 0.4);
    }
  }

  @Test
  void isHeardAsListsInLists() throws Exception {
    List<Tag> lists = TagTree.read(build("")).all("L");
    Tag tree = lists.stream().filter(list -> list.all("L").size() > 2).findFirst().orElseThrow();

    assertThat(tree.all("L")).hasSize(2 + BRANCHES);
    assertThat(tree.all("LI")).hasSize(1 + nodes().size());
    assertThat(tree.all("Figure")).isEmpty();
    assertThat(tree.text())
        .containsSubsequence(nodes().toArray(String[]::new))
        .startsWith("Board " + WORK);
  }

  private static List<String> nodes() {
    return IntStream.range(0, BRANCHES)
        .boxed()
        .flatMap(
            branch ->
                IntStream.range(0, TWIGS + 1)
                    .mapToObj(
                        twig -> twig == 0 ? "Group " + branch : "Team " + branch + "." + twig))
        .toList();
  }

  /** As a whole, or an edition whose file has such an ending. */
  private byte[] build(String ending) throws Exception {
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    board.write(
        "2020-21/chapters/plans/chapter.yaml",
        """
        datasets:
          plans:
            plans:
              label: Children with a plan
        registers:
          structure:
            layout: tree
            fields:
              body: Body
              work:
                label: ""
              under:
                label: Reports to
                as: under
        """);
    board.write(
        "2020-21/data/structure.yaml",
        "register: structure\nsource: The board\nentries:\n"
            + entry("Board", "")
            + nodes().stream().map(LongTreeTest::entry).collect(Collectors.joining()));
    board.text("There were {{plans}} plans.\n\n## Who reports to whom\n\n{{register: structure}}");
    String edition = ending.isEmpty() ? "public" : ending.substring(1);
    Launch launch = board.run("build", "--format", "pdf", "--edition", edition);
    assertThat(launch.code()).as(launch.err()).isZero();
    String file = "2020-21/out/board-annual-report-2020-21" + ending + ".pdf";
    Launch check = Launch.of("check", board.folder().resolve(file).toString());
    assertThat(check.code()).as(check.out() + check.err()).isZero();
    return Files.readAllBytes(board.folder().resolve(file));
  }

  private static String entry(String name) {
    return entry(name, name.startsWith("Group") ? "Board" : "Group " + name.charAt(5));
  }

  private static String entry(String name, String under) {
    return "  - body: "
        + name
        + "\n    work: "
        + WORK
        + "\n"
        + (under.isEmpty() ? "" : "    under: " + under + "\n");
  }
}
