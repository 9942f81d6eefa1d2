package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.TagTree;
import org.lscb.report.accessibility.order.Words;
import org.lscb.report.cli.Launch;
import org.lscb.report.endtoend.Sample.Edition;
import org.lscb.report.template.PageReader;
import org.w3c.dom.Document;

/** A draft is built in spite of open problems, and says so; a final report is not built. */
class DraftTest {

  private static final String AWAITED =
      "\"Children with a plan\" is still awaited: police, 30 June (2020-21/data/plans.yaml:5:8)";

  @TempDir private Path folder;
  private TinyBoard board;

  @BeforeEach
  void aBoardThatWaits() throws IOException {
    board = new TinyBoard(folder.resolve("board"));
    board.write(
        "2020-21/data/plans.yaml",
        """
        dataset: plans
        source: Case system
        period: 2020-21

        plans: "awaited: police, 30 June"
        """);
  }

  @Test
  void aFinalReportIsRefusedAndNothingIsWritten() {
    Launch launch = board.run("build");
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err())
        .contains(
            "warning[awaited-value]: \"Children with a plan\" is still awaited: police, 30 June")
        .contains("error[not-finished]: the report is not finished: 1 awaited value")
        .contains("build a draft with --draft");
    assertThat(board.folder().resolve("2020-21/out")).doesNotExist();
  }

  @Test
  void aDraftListsTheProblemFirstBoxesItAtItsPlaceAndSaysAwaited() throws Exception {
    Launch launch = board.run("build", "--draft");
    assertThat(launch.code()).as(launch.err()).isZero();
    assertThat(launch.err()).contains("warning[awaited-value]");
    Document page = PageReader.html(board.page());
    assertThat(PageReader.words(page, "plans-p-1")).isEqualTo("There were [awaited] plans.");
    assertThat(PageReader.words(page, "plans-remark-1")).isEqualTo("Draft: " + AWAITED);
    Tag root = TagTree.read(board.pdf());
    List<String> top = root.children().stream().map(Tag::text).toList();
    assertThat(top.indexOf("Draft, not for publication")).isBetween(1, top.indexOf("Contents"));
    assertThat(joined(top.get(top.indexOf("These problems are still open:") + 1)))
        .isEqualTo(joined(AWAITED));
    assertThat(joined(root.withId("plans-remark-1").orElseThrow().text()))
        .isEqualTo(joined("Draft: " + AWAITED));
  }

  @Test
  void whatIsAwaitedIsNoErrorInTheFiles() {
    Launch launch = board.run("validate");
    assertThat(launch.code()).as(launch.out()).isZero();
    assertThat(launch.out()).contains("warning[awaited-value]").endsWith(": no errors\n");
    assertThat(board.run("validate", "--strict").code()).isEqualTo(1);
  }

  @Test
  void fromWhomIsSaidOnceForAllValuesOfAFile() throws Exception {
    board.write(
        "2020-21/data/plans.yaml",
        """
        dataset: plans
        source: Case system
        period: 2020-21
        awaited: police, 30 June

        plans: awaited
        """);
    Launch launch = board.run("build", "--draft");
    assertThat(launch.code()).as(launch.err()).isZero();
    assertThat(PageReader.words(PageReader.html(board.page()), "plans-remark-1"))
        .isEqualTo("Draft: " + AWAITED.replace("5:8", "6:8"));
  }

  @Test
  void aTextToBeWrittenOrReviewedIsPrintedInADraftAndStopsAFinalReport() throws Exception {
    board.write(
        "2020-21/data/plans.yaml",
        "dataset: plans\nsource: Case system\nperiod: 2020-21\n\nplans: 40\n");
    board.text("{{review: written for 2019-20}}\n\n{{awaited: the chair: her view}}\n\n{{plans}}.");
    Launch refused = board.run("build");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains("not finished: 1 awaited text, 1 text to review")
        .contains(
            "warning[to-review]", "warning[awaited-text]: a text is still awaited: the chair");
    Launch draft = board.run("build", "--draft");
    assertThat(draft.code()).as(draft.err()).isZero();
    Document page = PageReader.html(board.page());
    assertThat(PageReader.words(page, "plans-remark-1"))
        .isEqualTo("Draft: This text is still to be reviewed: written for 2019-20");
    assertThat(PageReader.words(page, "plans-remark-2"))
        .isEqualTo("Draft: Awaited: the chair: her view");
  }

  @Test
  void everyPageOfADraftIsMarkedOutsideOfWhatIsRead() throws IOException {
    byte[] draft = Sample.LAMBETH.built(Edition.DRAFT).pdf();
    byte[] whole = Sample.LAMBETH.whole().pdf();
    try (PDDocument marked = Loader.loadPDF(draft);
        PDDocument plain = Loader.loadPDF(whole)) {
      assertThat(marked.getNumberOfPages()).isGreaterThanOrEqualTo(plain.getNumberOfPages());
      for (PDPage page : marked.getPages()) {
        assertThat(isMarked(page)).isTrue();
      }
      for (PDPage page : plain.getPages()) {
        assertThat(isMarked(page)).isFalse();
      }
    }
    assertThat(chapters(draft)).isEqualTo(chapters(whole));
  }

  @Test
  void aDraftWithoutProblemsSaysThatNoneIsKnown() throws Exception {
    Document page = Sample.LAMBETH.built(Edition.DRAFT).page();
    assertThat(PageReader.words(page, "report--main"))
        .startsWith("Draft, not for publication No open problem is known.");
    assertThat(Sample.LAMBETH.whole().html()).doesNotContain("not for publication");
  }

  @Test
  void anUnreadableFileStopsEvenADraft() throws IOException {
    board.write("2020-21/data/plans.yaml", "dataset: plans\nplans: [1, 2\n");
    Launch launch = board.run("build", "--draft");
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err()).contains("error[", "2020-21/data/plans.yaml");
    assertThat(board.folder().resolve("2020-21/out")).doesNotExist();
  }

  /** The watermark is an artifact: nothing that is read aloud. */
  private static boolean isMarked(PDPage page) throws IOException {
    String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    PDResources resources = page.getResources();
    for (COSName name : resources.getPropertiesNames()) {
      COSDictionary property = resources.getProperties(name).getCOSObject();
      if ("Watermark".equals(property.getNameAsString(COSName.SUBTYPE))) {
        return content.contains("/Artifact /" + name.getName() + " BDC");
      }
    }
    return false;
  }

  private static List<String> chapters(byte[] pdf) {
    return TagTree.read(pdf).all().stream()
        .filter(tag -> tag.role().equals("P") && tag.id().isPresent())
        .map(Words::of)
        .toList();
  }

  /** Without spaces: a reader may hear one where a line ends inside of a file's name. */
  private static String joined(String words) {
    return words.replace(" ", "");
  }
}
