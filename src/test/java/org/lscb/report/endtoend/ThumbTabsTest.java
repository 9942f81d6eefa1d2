package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.TagTree;
import org.lscb.report.cli.Launch;

/** The tabs by which a printed report is opened at a chapter. */
class ThumbTabsTest {

  /** The outer 18 mm of a page hold nothing else. */
  private static final int EDGE = 51;

  @TempDir static Path folder;

  @Test
  void standAtTheOuterEdgeOfEveryPageOfANumberedChapter() throws IOException {
    byte[] pdf = build("all");

    assertThat(edges(pdf)).containsExactly("|", "|", "|1", "2|", "|3", "3|");
    assertThat(heard(pdf)).doesNotContain("1", "2", "3");
  }

  @Test
  void areNotInLargePrintNorInAChapterAlone() throws IOException {
    assertThat(String.join("", edges(build("large", "--edition", "large-print"))))
        .doesNotContain("1", "2", "3");
    assertThat(edges(build("alone", "--chapter", "second"))).containsOnly("|");
  }

  private static byte[] build(String name, String... options) throws IOException {
    TinyBoard board = new TinyBoard(folder.resolve(name));
    board.write("2020-21/report.yaml", "title: Annual report\nchapters: [first, second, third]\n");
    Files.delete(board.folder().resolve("2020-21/data/plans.yaml"));
    String words = "Children were seen, and were asked what they want.\n\n";
    board.write("2020-21/text/first.md", "# Firstly\n\n" + words);
    board.write("2020-21/text/second.md", "# Then\n\n" + words);
    board.write("2020-21/text/third.md", "# In the end\n\n" + words.repeat(40));
    List<String> all = new ArrayList<>(List.of("--format", "pdf"));
    all.addAll(List.of(options));
    Launch launch = board.run("build", all.toArray(new String[0]));
    assertThat(launch.code()).as(launch.err()).isZero();
    try (var files = Files.walk(board.folder())) {
      Path pdf = files.filter(one -> one.toString().endsWith(".pdf")).findFirst().orElseThrow();
      return Files.readAllBytes(pdf);
    }
  }

  /** What stands at the left and at the right edge of each page, but for the running heads. */
  private static List<String> edges(byte[] pdf) throws IOException {
    List<String> edges = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        int width = (int) page.getMediaBox().getWidth();
        int height = (int) page.getMediaBox().getHeight();
        PDFTextStripperByArea areas = new PDFTextStripperByArea();
        areas.addRegion("left", new Rectangle(0, 0, EDGE, height));
        areas.addRegion("right", new Rectangle(width - EDGE, 0, EDGE, height));
        areas.extractRegions(page);
        edges.add(digits(areas, "left") + "|" + digits(areas, "right"));
      }
    }
    return edges;
  }

  private static String digits(PDFTextStripperByArea areas, String region) {
    return areas.getTextForRegion(region).replaceAll("[^0-9]", "");
  }

  private static List<String> heard(byte[] pdf) {
    return TagTree.read(pdf).all().stream().map(Tag::text).toList();
  }
}
