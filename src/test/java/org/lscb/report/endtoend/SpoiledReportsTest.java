package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.cli.Launch;

/** Whatever keeps somebody from reading page or PDF, {@code check} names it, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpoiledReportsTest {

  private static final Pattern CODE = Pattern.compile("(?m)^(?:error|warning)\\[([a-z0-9-]+)]");
  private static final Set<String> CHECKERS =
      Set.of("breaks-pdf-ua", "breaks-pdf-a", "invalid-html", "doubtful-html");
  private static final String PAGE = "board-annual-report-2020-21.html";
  private static final String PRINT = "board-annual-report-2020-21.pdf";

  @TempDir static Path folder;
  private Map<String, byte[]> sound;

  @BeforeAll
  void build() throws IOException {
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    board.write("2020-21/report.yaml", "title: Annual report\nchapters: [plans, visits]\n");
    board.write("2020-21/chapters/plans/chapter.yaml", CHAPTER);
    board.write("2020-21/data/plans.yaml", DATA);
    board.text(TEXT);
    board.write("2020-21/text/visits.md", MORE);
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", picture);
    Path images = Files.createDirectories(board.folder().resolve("2020-21/images"));
    Files.write(images.resolve("banner.png"), picture.toByteArray());
    Launch launch = board.run("build", "--check");
    assertThat(launch.code()).as(launch.err()).isZero();
    assertThat(launch.err()).doesNotContain("warning[");
    sound = Built.files(board.folder().resolve("2020-21/out"));
    // Of every changed file the evidence would tell.
    sound.keySet().removeIf(one -> one.startsWith("evidence/"));
  }

  @Test
  void theReportThatIsSpoiledIsSound() throws IOException {
    assertThat(codes(sound)).isEmpty();
  }

  @Test
  void itHasEverythingThatIsSpoiled() {
    assertThat(page()).contains("<img ", "<svg ", "class=\"call\"", "<li>", "<caption", "<h4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // The spreadsheet has a title that its page then has not.
        "title-missing unmatched-number | <title>.*?</title> | <title> </title>",
        "language-missing | <html lang=\"en-GB\"> | <html>",
        "language-wrong | <html lang=\"en-GB\"> | <html lang=\"fr\">",
        "language-unknown | <html lang=\"en-GB\"> | <html lang=\"English, British\">",
        "language-unknown | <span lang=\"cy\"> | <span lang=\"welsh\">",
        "language-unknown | <span lang=\"cy\"> | <span lang=\"cy-XQ\">",
        "language-unmarked | </main> | <p>Mae diogelu plant yn gyfrifoldeb i bawb ac mae gan bob"
            + " plentyn yr hawl i fyw heb niwed; dyna pam y mae ein hysgolion yn dysgu sut i weld"
            + " arwyddion esgeulustod ac at bwy y dylent droi wedyn pan welant fod rhywbeth o'i"
            + " le gartref</p></main>",
        "main-landmark | <main([^>]*)>(.*)</main> | <div$1>$2</div>",
        "top-heading-missing | <h1>(.*?)</h1> | <p>$1</p>",
        "top-heading-twice | </main> | <h1>Again</h1></main>",
        "heading-skipped | <h3( id=\"[^\"]*\")?>(.*?)</h3> | <h5$1>$2</h5>",
        "heading-empty | </main> | <h3></h3></main>",
        "duplicate-id | </main> | <p id=\"report--main\"></p></main>",
        "id-missing | </main> | <p><a href=\"#nowhere\">The plan</a></p></main>",
        "name-missing | </main> | <p><a href=\"#report--main\"></a></p></main>",
        "name-missing | </main> | <div role=\"region\">Words</div></main>",
        "name-missing | </main> | <input type=\"text\"></main>",
        "landmarks-alike | </main> | <section aria-labelledby=\"report--downloads\"></section>"
            + "</main>",
        "landmarks-alike | </main> | </main><aside aria-label=\"A\"></aside>"
            + "<aside aria-label=\"a\"></aside>",
        "landmarks-alike | </main> | </main><header></header>",
        "name-missing | </main> | <div role=\"region\"></div></main>",
        "alt-missing | <img ([^>]*)alt=\"[^\"]*\" | <img $1alt=\"\"",
        "alt-repeats-caption | <img ([^>]*)alt=\"[^\"]*\" | <img $1alt=\"The banner\"",
        "link-says-nothing | >strategy on neglect</a> | >here</a>",
        "link-says-nothing | >strategy on neglect</a> | >Click here!</a>",
        "link-says-nothing | >strategy on neglect</a> | >page 12</a>",
        "caption-outside | <figcaption>The banner</figcaption> |"
            + " <div><figcaption>The banner</figcaption></div>",
        "caption-outside | </main> | <p>Table 7: Visits</p></main>",
        "table-unnamed | </main> | <table><tr><th scope=\"col\">A</th></tr><tr><td>7,000</td></tr>"
            + "</table></main>",
        "table-without-headers | </main> | <table><caption>C</caption><tr><td>A</td></tr></table>"
            + "</main>",
        "header-without-scope | <th scope=\"row\" | <th",
        "cell-without-header | </main> | <table><caption>C</caption><tr><th scope=\"col\">A</th>"
            + "</tr><tr><td>B</td><td>D</td></tr></table></main>",
        "list-broken | </main> | <div><li>Item</li></div></main>",
        "list-broken | <ul([^>]*)>(\\s*)<li> | <ul$1>$2<p>Item</p><li>",
        "list-untagged | </main> | <p>• Item</p></main>",
        "note-before-call | <main([^>]*)>(.*)(<section class=\"chapter notes\".*?</section>) |"
            + " <main$1>$3$2",
        "unreadable-character | </main> | <p>of\uFB01ce of\uE0FBce</p></main>",
        "unreadable-character | </main> | <p>look#ed</p></main>",
        "low-contrast | --quiet: #505A5F | --quiet: #949494",
        "low-contrast | --quiet: #B1BAC0 | --quiet: #555555",
        "low-contrast | fill:var\\(--chart-ink,#1D2327\\) | fill:#CCCCCC",
        "shape-pale | :root \\{ | :root { --chart-main: #BFBFBF;",
        "shape-pale | --chart-main: #[0-9A-F]{6}; | --chart-main: #20272C;",
        "focus-pale | box-shadow: 0 0 0 5px var\\(--focus-ink\\) | top: 0",
        "focus-pale | outline: 3px solid var\\(--focus\\); outline-offset: 0; box-shadow:"
            + " 0 0 0 5px var\\(--focus-ink\\) | outline: none",
        "control-pale | </main> | <input type=\"text\" aria-label=\"Words\""
            + " style=\"border: thin solid #DDDDDD\"></main>"
      })
  void aSpoiledPage(String code, String from, String to) throws IOException {
    String page = page();
    String spoiled = Pattern.compile(from, Pattern.DOTALL).matcher(page).replaceFirst(to);
    assertThat(spoiled).isNotEqualTo(page);
    assertThat(codes(with(PAGE, spoiled.getBytes(StandardCharsets.UTF_8))))
        .containsExactly(code.split(" "));
  }

  @Test
  void aColourOfTheBoardThatIsTooLikeItsNeighboursStopsTheBuild() throws IOException {
    TinyBoard board = new TinyBoard(folder.resolve("pale"));
    board.write(
        "board.yaml",
        "name: Harbour Safeguarding Children Board\nshort-name: Harbour SCB\narea: Harbour\n"
            + "colours:\n  main: \"#7A7A7A\"\n");
    Launch launch = board.run("build", "--format", "html");
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err())
        .contains("error[chart-colour]", "\"#7A7A7A\"", "is 1.3 to 1; 3 to 1 is needed")
        .contains("--> board.yaml:5:9", "write \"#444444\", the nearest shade")
        .contains("nothing was written");
  }

  @Test
  void letters() throws IOException {
    // The page has all letters, and the PDF lost some: one of the two is changed, no matter which.
    byte[] page = page().replace("looked after", "looked a er").getBytes(StandardCharsets.UTF_8);
    assertThat(codes(with(PAGE, page))).containsExactly("words-differ");
  }

  @Test
  void orderOfParagraphs() throws IOException {
    spoil(
        "order-differs",
        pdf -> {
          SpoiledPdf.Found second = pdf.withId("P", "visits-p-2");
          int at =
              SpoiledPdf.kids(second.parent())
                  .indexOfObject(pdf.withId("P", "visits-p-1").element());
          second.moveTo(second.parent(), at);
        });
  }

  @Test
  void tagsOfThePdf() throws IOException {
    spoil("not-tagged", pdf -> pdf.document().getDocumentCatalog().setStructureTreeRoot(null));
  }

  @Test
  void titleOfThePdf() throws IOException {
    spoil("title-missing", pdf -> pdf.document().getDocumentInformation().setTitle(null));
  }

  @Test
  void languageOfThePdf() throws IOException {
    spoil("language-missing", pdf -> pdf.document().getDocumentCatalog().setLanguage(null));
    spoil("language-wrong", pdf -> pdf.document().getDocumentCatalog().setLanguage("de-DE"));
  }

  @Test
  void languageOfPartsOfThePdf() throws IOException {
    spoil("languages-differ", pdf -> welsh(pdf).removeItem(COSName.LANG));
    spoil("languages-differ", pdf -> welsh(pdf).setString(COSName.LANG, "pl"));
    spoil(
        "languages-differ",
        pdf -> pdf.withId("P", "visits-p-2").element().setString(COSName.LANG, "cy"));
    alone("language-unknown", pdf -> welsh(pdf).setString(COSName.LANG, "welsh"));
  }

  private static COSDictionary welsh(SpoiledPdf pdf) {
    return pdf.all("Span").stream()
        .map(SpoiledPdf.Found::element)
        .filter(one -> "cy".equals(one.getString(COSName.LANG)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void headingsOfThePdf() throws IOException {
    spoil("top-heading-missing", pdf -> pdf.first("H1").role("P"));
    spoil("heading-skipped", pdf -> pdf.withId("H2", "report--tables").role("H4"));
    spoil("top-heading-twice", pdf -> pdf.withId("H2", "report--tables").role("H1"));
  }

  @Test
  void picturesOfThePdf() throws IOException {
    spoil("alt-missing", pdf -> pdf.first("Figure").element().removeItem(COSName.ALT));
    spoil("alt-missing", pdf -> pdf.first("Figure").element().setString(COSName.ALT, " "));
  }

  @Test
  void pictureOfThePdfThatSaysItsCaption() throws IOException {
    alone(
        "alt-repeats-caption",
        pdf -> pdf.first("Figure").element().setString(COSName.ALT, "Bar chart: Settings"));
  }

  @Test
  void captionOfThePdf() throws IOException {
    alone(
        "caption-outside",
        pdf -> {
          SpoiledPdf.Found figure = pdf.first("Figure");
          SpoiledPdf.Found caption =
              pdf.all("Caption").stream()
                  .filter(one -> one.parent() == figure.element())
                  .findFirst()
                  .orElseThrow();
          caption.moveTo(figure.parent(), 0);
        });
  }

  @Test
  void tablesOfThePdf() throws IOException {
    alone(
        "table-unnamed",
        pdf ->
            pdf.all("Caption").stream()
                .filter(one -> "Table".equals(one.parent().getNameAsString(COSName.S)))
                .forEach(SpoiledPdf.Found::remove));
    alone("table-without-headers", pdf -> pdf.all("TH").forEach(one -> one.role("TD")));
    alone("header-without-scope", pdf -> pdf.all("TH").get(3).element().removeItem(COSName.A));
    alone(
        "cell-without-header",
        pdf -> {
          SpoiledPdf.Found head = pdf.all("TH").get(1);
          head.role("TD");
        });
  }

  @Test
  void listsOfThePdf() throws IOException {
    alone(
        "list-broken",
        pdf -> {
          SpoiledPdf.Found item = pdf.first("LI");
          item.moveTo(pdf.first("Document").element(), 3);
        });
    alone("contents-untagged", SpoiledReportsTest::plainContents);
  }

  @Test
  void noteOfThePdf() throws IOException {
    alone("note-before-call", pdf -> pdf.first("Note").moveTo(pdf.first("Document").element(), 2));
  }

  @Test
  void chapterWithoutBookmark() throws IOException {
    spoil(
        "bookmarks-differ",
        pdf -> {
          PDOutlineItem contents =
              pdf.document().getDocumentCatalog().getDocumentOutline().getFirstChild();
          PDOutlineItem after = contents.getNextSibling().getNextSibling();
          contents.getCOSObject().setItem(COSName.NEXT, after.getCOSObject());
        });
  }

  @Test
  void bookmarks() throws IOException {
    spoil("bookmarks-missing", pdf -> pdf.document().getDocumentCatalog().setDocumentOutline(null));
    spoil(
        "bookmarks-differ",
        pdf ->
            pdf.document()
                .getDocumentCatalog()
                .getDocumentOutline()
                .getFirstChild()
                .setTitle("Trianing"));
  }

  @Test
  void wordsBeyondTheEdge() throws IOException {
    spoil(
        "words-cut-off",
        pdf -> pdf.document().getPage(2).setCropBox(new PDRectangle(0, 0, 300, 842)));
  }

  @Test
  void pageLabels() throws IOException {
    spoil(
        "page-number-wrong",
        pdf -> {
          PDPageLabels labels = new PDPageLabels(pdf.document());
          PDPageLabelRange range = new PDPageLabelRange();
          range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
          range.setStart(2);
          labels.setLabelItem(0, range);
          pdf.document().getDocumentCatalog().setPageLabels(labels);
        });
  }

  @Test
  void colourOfThePdf() throws IOException {
    spoil("low-contrast", pdf -> pdf.colour(0.7f, 0.7f, 0.7f));
  }

  @Test
  void coloursOfAChartOfThePdf() throws IOException {
    spoil("shape-pale", pdf -> pdf.colourCharts(0.75f, 0.75f, 0.75f));
  }

  @Test
  void shapesOfThePdfThatMeanNoLetter() throws IOException {
    Map<String, byte[]> files = new TreeMap<>(sound);
    files.put(PRINT, SpoiledPdf.of(sound.get(PRINT), SpoiledReportsTest::withoutLetters));
    assertThat(codes(files)).contains("unreadable-character", "words-differ");
  }

  private static void withoutLetters(SpoiledPdf pdf) throws IOException {
    for (PDPage page : pdf.document().getPages()) {
      for (COSName font : page.getResources().getFontNames()) {
        page.getResources().getFont(font).getCOSObject().removeItem(COSName.TO_UNICODE);
      }
    }
  }

  /** As a program does that knows no contents: lists of items with a link each. */
  private static void plainContents(SpoiledPdf pdf) {
    pdf.all("TOCI")
        .forEach(
            one -> {
              one.role("LI");
              COSArray kids = SpoiledPdf.kids(one.element());
              for (int at = 0; at < kids.size(); at++) {
                if (kids.getObject(at) instanceof COSDictionary kid
                    && "Reference".equals(kid.getNameAsString(COSName.S))) {
                  kid.setName(COSName.S, "LBody");
                }
              }
            });
    pdf.all("TOC").forEach(one -> one.role("L"));
  }

  private String page() {
    return new String(sound.get(PAGE), StandardCharsets.UTF_8);
  }

  private Map<String, byte[]> with(String name, byte[] content) {
    Map<String, byte[]> files = new TreeMap<>(sound);
    files.put(name, content);
    // What is added to a page has no counterpart in the PDF.
    if (name.equals(PAGE) && !new String(content, StandardCharsets.UTF_8).contains("a er")) {
      files.remove(PRINT);
    }
    return files;
  }

  private void spoil(String code, SpoiledPdf.Change change) throws IOException {
    Map<String, byte[]> files = new TreeMap<>(sound);
    files.put(PRINT, SpoiledPdf.of(sound.get(PRINT), change));
    assertThat(codes(files)).containsExactly(code);
  }

  /** Without the page, with whose words and blocks the PDF could not agree any more. */
  private void alone(String code, SpoiledPdf.Change change) throws IOException {
    Map<String, byte[]> files = new TreeMap<>(sound);
    files.remove(PAGE);
    files.put(PRINT, SpoiledPdf.of(sound.get(PRINT), change));
    assertThat(codes(files)).containsExactly(code);
  }

  private static Set<String> codes(Map<String, byte[]> files) throws IOException {
    Path out = Files.createTempDirectory(folder, "out");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = out.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    Launch launch = Launch.of("check", out.toString());
    Set<String> codes =
        CODE.matcher(launch.err())
            .results()
            .map(one -> one.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    // Of some faults the checkers beside the program tell too, in their words.
    codes.removeAll(CHECKERS);
    assertThat(launch.code()).as(launch.err()).isEqualTo(launch.err().contains("error[") ? 1 : 0);
    return codes;
  }

  private static final String CHAPTER =
      """
      datasets:
        plans:
          plans:
            label: Children with a plan
            by: [setting]
      breakdowns:
        setting:
          members:
            home: At home
            school: At school
            elsewhere: Elsewhere
      tables:
        settings:
          caption: Settings
          rows:
            by: setting
            total: setting
          columns:
            by: period
            show: plans
      figures:
        settings:
          kind: sorted-bars
          title: Settings
          axis: Children
          show: plans
          by: setting
      """;

  private static final String DATA =
      """
      dataset: plans
      source: Case system
      period: 2020-21

      plans by setting and period:
        columns: [2019-20, 2020-21]
        home: [8000, 9000]
        school: [80, 90]
        elsewhere: [50, 40]
      """;

  private static final String TEXT =
      """
      ## Where the children were

      Most children with a plan were at home, and few were looked after.[^1]

      [^1]: Children who moved are counted where they were last.

      ### How we know

      Each of them was visited.

      {{figure: settings}}

      {{table: settings}}
      """;

  private static final String MORE =
      """
      # Visits

      The board asked for visits at all hours, and read the \
      [strategy on neglect](https://www.harbour.example/strategy).

      It asks for three things, and says [Mae pob plentyn yn bwysig]{lang=cy} on its cover:

      - that children are seen alone
      - that they are asked what they want
      - that somebody tells them what came of it

      ![Six young people hold up a painted banner](2020-21/images/banner.png "The banner")
      """;
}
