package org.lscb.report.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.TagItem;
import org.lscb.report.accessibility.TagTree;

/** What a screen reader finds in the file, and in which order. */
class TaggingTest {

  private static final Path GOLDEN = Path.of("src/test/resources/pdf/every-feature.tags");

  private static Tag tree;

  @BeforeAll
  static void write() {
    tree = TagTree.read(new PdfWriter(new FontSet()).write(SamplePage.source(Path.of("."))));
  }

  @Test
  void treeIsTheGoldenOne() throws IOException {
    if (Boolean.getBoolean("golden.refresh")) {
      Files.writeString(GOLDEN, tree.print());
    }
    assertThat(tree.print()).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void firstHeadingIsTheTitle() {
    Optional<Tag> first =
        tree.all().stream().filter(tag -> tag.role().matches("H[1-6]")).findFirst();
    assertThat(first.map(Tag::role)).contains("H1");
    assertThat(first.map(Tag::text)).contains("Annual report");
  }

  @Test
  void everyCaptionIsTheFirstThingInItsTableOrFigure() {
    List<Tag> owners =
        tree.all().stream()
            .filter(tag -> tag.children().stream().anyMatch(it -> it.role().equals("Caption")))
            .toList();
    assertThat(owners).hasSize(4).hasSameSizeAs(tree.all("Caption"));
    assertThat(owners)
        .allSatisfy(
            owner -> {
              assertThat(owner.role()).isIn("Table", "Figure");
              assertThat(owner.children().get(0).role()).isEqualTo("Caption");
            });
  }

  @Test
  void everyCaptionIsThatOfItsTable() {
    Tag section = tree.withId("chapter-long").orElseThrow();
    assertThat(section.all("Table").stream().map(table -> table.children().get(0).text()))
        .containsExactly("Table 2: Numbers", "Table 3: Short 2019");
  }

  @Test
  void everyNoteFollowsItsCall() {
    int notes = 0;
    for (Tag tag : tree.all()) {
      List<TagItem> content = tag.content();
      for (int i = 0; i < content.size(); i++) {
        if (content.get(i) instanceof Tag note && note.role().equals("Note")) {
          notes++;
          Tag call = (Tag) content.get(i - 1);
          assertThat(call.role()).isEqualTo("Reference");
          assertThat(note.text()).startsWith(call.text() + ". ");
        }
      }
    }
    assertThat(notes).isEqualTo(4);
  }

  @Test
  void blockReadsWithoutItsNotes() {
    Tag paragraph = tree.withId("p-1").orElseThrow().withoutNotes();
    assertThat(paragraph.text())
        .startsWith("The number of children looked after is lower, and staff in the office");
    assertThat(tree.withId("p-6").orElseThrow().withoutNotes().text()).isEqualTo("Said before.");
    assertThat(tree.withId("contents").orElseThrow().withoutNotes().text())
        .isEqualTo("Contents 1 Children in care 3 Placements 3 2 Training 5");
  }

  @Test
  void runningHeadsAndPageNumbersAreNotRead() {
    assertThat(tree.text())
        .doesNotContain("Example board")
        .doesNotContain("Page 3 of")
        .doesNotContain("Draft");
  }

  @Test
  void wordsWithLigaturesReadBackWhole() {
    assertThat(tree.text())
        .contains("looked after", "staff in the office are effective", "affirmed")
        .contains("Different offices offer different files");
  }

  @Test
  void headOfATableOverThreePagesIsReadOnce() {
    Tag table = tree.withId("table-long").orElseThrow();
    assertThat(table.all("THead")).hasSize(1);
    assertThat(table.all("TH").subList(0, 2))
        .extracting(Tag::text)
        .containsExactly("Number", "Square4 4. The number times itself.");
    assertThat(table.all("TR")).hasSize(91);
  }

  @Test
  void headCellsSayWhatTheyAreHeadsOf() {
    assertThat(tree.all("TH"))
        .allSatisfy(cell -> assertThat(cell.attributes()).anyMatch(it -> it.startsWith("Scope=")));
  }

  @Test
  void figuresHaveAnAlternativeAndAPlace() {
    assertThat(tree.all("Figure"))
        .hasSize(2)
        .allSatisfy(
            figure -> {
              assertThat(figure.alt()).isPresent();
              assertThat(figure.attributes()).anyMatch(it -> it.startsWith("BBox="));
            });
  }

  @Test
  void contentsAreTaggedAsContentsAndNameThePage() {
    Tag contents = tree.withId("contents").orElseThrow();
    assertThat(contents.all("TOCI"))
        .extracting(Tag::text)
        .containsExactly("1 Children in care 3 Placements 3", "Placements 3", "2 Training 5");
  }

  @Test
  void thingsThatOnlyStandSideBySideAreNoTable() {
    Tag tiles = tree.withId("tiles-1").orElseThrow();
    assertThat(tiles.all()).extracting(Tag::role).containsOnly("Div", "P");
    assertThat(tiles.text()).isEqualTo("254 children with a plan 352 children looked after");
  }

  @Test
  void everyBlockKeepsItsIdentifier() {
    String body = SamplePage.xhtml().substring(SamplePage.xhtml().indexOf("<body>"));
    List<String> ids =
        Pattern.compile(" id=\"([^\"]+)\"|\n +id=\"([^\"]+)\"")
            .matcher(body)
            .results()
            .map(TaggingTest::id)
            .toList();
    assertThat(ids).hasSizeGreaterThan(25);
    assertThat(ids).allSatisfy(id -> assertThat(tree.withId(id)).as(id).isPresent());
  }

  @Test
  void linkOverALineEndIsOneLink() {
    String words = "a link with so many words ".repeat(8).strip();
    Tag page =
        read("<p id=\"p\">Before <a href=\"https://example.org\">" + words + "</a> after.</p>");
    assertThat(page.all("Link")).extracting(Tag::text).containsExactly(words);
    assertThat(page.withId("p").orElseThrow().text()).isEqualTo("Before " + words + " after.");
  }

  @Test
  void positionedAndFloatingParagraphsKeepTheirPlaceAndRole() {
    Tag page =
        read(
            "<p>One</p><p style=\"position: relative; left: 2mm\">Two</p>"
                + "<p style=\"float: left; width: 50%\">Three</p><p style=\"float: right\">Four"
                + "</p><div style=\"position: absolute; top: 0\"><p>Five</p></div><p>Six</p>");
    assertThat(page.all("P"))
        .extracting(Tag::text)
        .containsExactly("One", "Two", "Three", "Four", "Five", "Six");
    assertThat(page.all("Sect")).isEmpty();
  }

  @Test
  void paragraphOverTwoPagesIsOneParagraph() {
    String words = "safeguarding children is everybody's business ".repeat(300).strip();
    Tag page = read("<p id=\"p\">" + words + "</p>");
    assertThat(page.all("P")).extracting(Tag::text).containsExactly(words);
  }

  @Test
  void wordBrokenAfterItsHyphenIsOneWord() {
    String words = "e-learning in 2018-19 before pre- and post-course tests ".repeat(20).strip();
    Tag page = read("<p>" + words + "</p>");
    assertThat(page.all("P")).extracting(Tag::text).containsExactly(words);
  }

  private static Tag read(String body) {
    return TagTree.read(new PdfWriter(new FontSet()).write(SamplePage.of(body, Path.of("."))));
  }

  private static String id(MatchResult match) {
    return match.group(1) == null ? match.group(2) : match.group(1);
  }

  @Test
  void wordsBeforeANoteStayBeforeIt() {
    assertThat(
            heard(
                "<ul><li><span id='one'><strong>The panel sees more.</strong> It was asked to look"
                    + " at 25<span class='footnote'>Since November.</span> further cases, of many"
                    + " kinds and from many places, that nobody had brought to it in any of the"
                    + " years before.</span></li></ul>"))
        .contains("The panel sees more. It was asked to look at 25")
        .containsPattern("Since November\\.\\s+further cases");
  }

  @Test
  void theSpaceBetweenTwoPiecesThatDoNotBreakIsHeardBetweenThem() {
    String piece = "<span style='display: inline-block; white-space: nowrap'>";
    assertThat(heard("<div>See " + piece + "Table 7;</span> " + piece + "Table 36.</span></div>"))
        .isEqualTo("See Table 7; Table 36.");
  }

  private static String heard(String body) {
    Tag read = TagTree.read(new PdfWriter(new FontSet()).write(SamplePage.of(body, Path.of("."))));
    return words(read).toString().replaceAll("\\s+", " ").strip();
  }

  /** Runs of text as they follow each other, with nothing put between them. */
  private static StringBuilder words(Tag tag) {
    StringBuilder words = new StringBuilder();
    for (TagItem item : tag.content()) {
      words.append(item instanceof TagItem.Words run ? run.text() : words((Tag) item));
    }
    return words;
  }
}
