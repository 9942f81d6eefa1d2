package org.lscb.report.output.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lscb.report.output.word.WrittenWord.part;
import static org.lscb.report.output.word.WrittenWord.source;
import static org.lscb.report.output.word.WrittenWord.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.accessibility.barrier.Heading;
import org.lscb.report.accessibility.word.WordFile;
import org.lscb.report.accessibility.word.WordReader;
import org.lscb.report.output.beside.Libraries;

/** The page becomes a document that Word understands: its parts are what they look like. */
class WordEditionTest {

  private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();

  @Test
  void headingsAreStyledByTheirLevel() {
    WordFile word = read("<h2 id=\"a\">One</h2><h3 id=\"b\">Two</h3><h4>Three</h4>");
    assertThat(word.headings())
        .containsExactly(new Heading(2, "One"), new Heading(3, "Two"), new Heading(4, "Three"));
    assertThat(word.blocks())
        .containsEntry(BookmarkName.of("a"), "One")
        .containsEntry(BookmarkName.of("b"), "Two");
  }

  @Test
  void listsAreListsToAnyDepthAndEachNumberedOneBeginsAtOne() throws IOException {
    String one = "<ol><li>First</li><li>Second<ul><li>Inner</li></ul></li></ol>";
    byte[] file = write(one + one);
    assertThat(WordReader.read(file).lines()).hasSize(6).allMatch(WordFile.Line::item);
    assertThat(part(file, "word/numbering.xml")).contains("startOverride");
    assertThat(part(file, "word/document.xml"))
        .contains("<w:ilvl w:val=\"1\"/>")
        .containsPattern("numId w:val=\"2\"")
        .containsPattern("numId w:val=\"3\"");
  }

  @Test
  void aNumberedListBeginsWithTheNumberOfThePage() throws IOException {
    byte[] file = write("<ol start=\"3\"><li>Third</li></ol><ol><li>First</li></ol>");
    assertThat(part(file, "word/numbering.xml"))
        .contains("<w:startOverride w:val=\"3\"/>", "<w:startOverride w:val=\"1\"/>");
  }

  @Test
  void theLabelOfAFieldStandsOutFromWhatIsSaid() throws IOException {
    byte[] file = write("<p class=\"field\">You said</p><p>We tell it again and again.</p>");
    assertThat(part(file, "word/document.xml"))
        .containsPattern("(?s)pStyle w:val=\"Term\".*You said.*We tell it");
  }

  @Test
  void aTableHasARepeatedHeadAndItsRowsAreNotDivided() throws IOException {
    byte[] file =
        write(
            "<div id=\"table-a\" class=\"table\"><table><caption id=\"table-a--title\"><span"
                + " class=\"title\">Table 1: Plans</span><br/><span class=\"symbols\">[c] is"
                + " hidden</span></caption><thead><tr><th>Year</th><th class=\"number\">Plans</th>"
                + "</tr></thead><tbody><tr class=\"group\"><th colspan=\"2\">All</th></tr><tr>"
                + "<th>2018</th><td class=\"number\">12</td></tr></tbody></table><p"
                + " class=\"under source\">Source: count</p></div>");
    WordFile word = WordReader.read(file);
    assertThat(word.tables()).containsExactly(new WordFile.Table("Year", true));
    assertThat(word.blocks().get(BookmarkName.of("table-a")))
        .isEqualTo("Table 1: Plans [c] is hidden Year Plans All 2018 12 Source: count");
    assertThat(part(file, "word/document.xml"))
        .contains("<w:gridSpan w:val=\"2\"/>", "<w:jc w:val=\"right\"/>")
        .containsPattern("(?s)(cantSplit.*){3}");
  }

  @Test
  void aWideTableLiesOnAPageOfItsOwnWithWhatBelongsToIt() throws IOException {
    String wide =
        "<div class=\"table landscape\"><table><thead><tr><th>A</th></tr></thead></table><p"
            + " class=\"under\">Note</p></div>";
    byte[] file = write("<h2>Title</h2><p>Before</p>" + wide + wide + "<p>Behind</p>");
    String document = part(file, "word/document.xml");
    assertThat(document.split("<w:sectPr", -1)).hasSize(4);
    assertThat(document.split("w:orient=\"landscape\"", -1)).hasSize(2);
    assertThat(document.indexOf("landscape"))
        .isBetween(document.lastIndexOf("</w:tbl>"), document.indexOf("Behind"));
    assertThat(WordReader.read(file).lines()).noneMatch(one -> one.words().isEmpty());
  }

  @Test
  void aFigureHasItsWordsInsteadOfThePicture() throws IOException {
    byte[] file =
        write(
            "<figure class=\"chart\" id=\"figure-a\"><figcaption><span class=\"title\">Figure 1:"
                + " Plans</span><br/><span class=\"subtitle\">By year</span></figcaption><object"
                + " data-figure=\"figure-a\" alt=\"Bars: 3 and 4\"></object><p class=\"under"
                + " data-link\"><a href=\"#data-a\" title=\"Data for Figure 1\">Data for this"
                + " figure: page</a></p></figure><h2 id=\"data-a\">Data</h2>");
    WordFile word = WordReader.read(file);
    assertThat(word.pictures())
        .containsExactly(
            new WordFile.Picture(
                "Bars: 3 and 4", "By year", "By year", List.of(BookmarkName.of("figure-a"))));
    assertThat(word.blocks().get(BookmarkName.of("figure-a"))).isEqualTo("Figure 1: Plans By year");
    assertThat(part(file, "word/document.xml"))
        .contains("w:anchor=\"" + BookmarkName.of("data-a") + "\"", "cx=\"6120000\"")
        .contains("Data for Figure 1");
  }

  @Test
  void aNoteIsAFootnoteAndASecondCallLeadsToTheFirst() throws IOException {
    byte[] file =
        write(
            "<p>Five.<span class=\"footnote\" id=\"note--n\" data-number=\"4\">See <a"
                + " href=\"https://example.org/a\">this</a>.</span> Again.<a class=\"call-again\""
                + " href=\"#note--n\" title=\"Note 4\"><sup>4</sup></a></p>");
    WordFile word = WordReader.read(file);
    assertThat(word.blocks()).containsEntry(BookmarkName.of("note--n"), "See this.");
    assertThat(word.lines().get(0).words()).isEqualTo("Five. Again.");
    assertThat(word.addresses()).containsExactly("https://example.org/a");
    String document = part(file, "word/document.xml");
    String call = BookmarkName.of("call--n");
    assertThat(document)
        .contains("<w:numStart w:val=\"4\"/>", "w:name=\"" + call + "\"", "w:anchor=\"" + call);
    assertThat(part(file, "word/footnotes.xml")).contains("separator", "w:footnoteRef");
  }

  @Test
  void theListOfContentsIsAFieldThatIsFilledAlready() throws IOException {
    byte[] file =
        write(
            "<nav class=\"contents\"><h2 id=\"report--contents\">Contents</h2><ol class=\"toc\">"
                + "<li><a href=\"#one\">1. One</a><ol><li><a href=\"#two\">Two</a></li></ol></li>"
                + "</ol></nav><h2 id=\"one\">One</h2><h3 id=\"two\">Two</h3>");
    assertThat(part(file, "word/document.xml"))
        .contains("TOC \\o \"1-2\" \\h \\z \\u", "1. One", "<w:pStyle w:val=\"TOC2\"/>");
    // Word would ask whoever opens the file.
    assertThat(part(file, "word/settings.xml")).doesNotContain("updateFields");
    assertThat(WordReader.read(file).headings())
        .extracting(Heading::words)
        .doesNotContain("Contents");
  }

  @Test
  void aPartInAnotherLanguageSaysSo() throws IOException {
    assertThat(part(write("<p>He said <span lang=\"cy\">diolch</span>.</p>"), "word/document.xml"))
        .containsPattern("<w:lang w:val=\"cy\"/></w:rPr><w:t[^>]*>diolch<");
  }

  @Test
  void aRatingHasAShapeThatIsNotReadAsWords() throws IOException {
    byte[] file =
        write("<p><span class=\"rated amber\"><span class=\"shape\"></span>Some</span></p>");
    assertThat(part(file, "word/document.xml")).contains("▲");
    assertThat(WordReader.read(file).lines().get(0).words()).isEqualTo("Some");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a &lt; b &amp; c &gt; d &quot;e&quot; ]]&gt;",
        "\uFFFD and \u0085 and \u200B",
        "שלום עולם 12 hello",
        "{main} {language} ${x} %s \\o",
        "=SUM(A1) _x0041_ \u202E"
      })
  void whatAnybodyTypesIsWordsAndNothingElse(String text) {
    WordFile word = read("<p id=\"p\">" + text + "</p>");
    assertThat(word.blocks().get(BookmarkName.of("p")).replaceAll("\\s+", " "))
        .isEqualTo(
            text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip());
    assertThat(word.hidden()).isEmpty();
  }

  @Test
  void aWordOfTenThousandLettersStaysWhole() {
    String word = "x".repeat(10_000);
    assertThat(read("<table><tbody><tr><td>" + word + "</td></tr></tbody></table>").lines().get(0))
        .extracting(WordFile.Line::words)
        .isEqualTo(word);
  }

  @Test
  void aLinkThatIsNoneOfTheWebIsNone() {
    WordFile word = read("<p><a href=\"javascript:run()\">Run</a> <a href=\"#none\">None</a></p>");
    assertThat(word.addresses()).isEmpty();
    assertThat(word.lines().get(0).words()).isEqualTo("Run None");
  }

  @Test
  void aDraftSaysSoOnEveryPage() throws IOException {
    byte[] file = write("<p>Words</p>", Optional.of("Draft, not for publication"));
    for (String part : List.of("word/header1.xml", "word/header2.xml")) {
      assertThat(part(file, part)).contains("Draft, not for publication");
    }
    assertThat(part(file, "word/document.xml"))
        .containsPattern("headerReference [^>]*w:type=\"(default|first)\"");
  }

  @Test
  void theSamePageGivesTheSameBytes() {
    String page = "<p>Five.<span class=\"footnote\" id=\"note--n\" data-number=\"1\">N</span></p>";
    assertThat(write(page)).isEqualTo(write(page));
  }

  @Test
  void theFileSaysWhoseItIsAndInWhichLanguage() throws IOException {
    byte[] file = write("<p>Words</p>");
    WordFile word = WordReader.read(file);
    assertThat(word.title()).isEqualTo("The title");
    assertThat(word.language()).isEqualTo("en-GB");
    assertThat(part(file, "docProps/core.xml")).contains("2019-09-30T00:00:00Z", "The board");
    assertThat(part(file, "word/styles.xml")).contains("12436D", "28A197").doesNotContain("{");
  }

  @Test
  void aPaleColourOfABoardIsNoColourForWords() throws IOException {
    WordSource pale = source("<p>Words</p>", Optional.empty(), "#FFEE00");
    try (Libraries libraries = new Libraries()) {
      byte[] file = new WordEdition(libraries).of(pale).orElseThrow();
      assertThat(part(file, "word/styles.xml"))
          .containsPattern("w:styleId=\"Heading1\"[\\s\\S]*?<w:color w:val=\"1D2327\"/>");
    }
  }

  @Test
  void theFolderHasAllThatTheWriterNeeds() {
    try (Libraries libraries =
        new Libraries(
            Optional.of(CLASSES), new WithoutWriter(), CLASSES.resolveSibling("libraries"))) {
      WordEdition edition = new WordEdition(libraries);
      assertThat(edition.of(source("<p>Words</p>", Optional.empty(), "#12436D"))).isPresent();
      assertThat(edition.version()).get().asString().matches("\\d+\\.\\d+\\.\\d+");
    }
  }

  @Test
  void withoutTheFolderThereIsNoFileAndNoFault(@TempDir Path empty) {
    try (Libraries libraries = new Libraries(Optional.of(CLASSES), new WithoutWriter(), empty)) {
      WordEdition edition = new WordEdition(libraries);
      assertThat(edition.of(source("<p>Words</p>", Optional.empty(), "#12436D"))).isEmpty();
      assertThat(edition.version()).isEmpty();
    }
  }

  @Test
  void namesOfBookmarksAreShortAndDiffer() {
    String long1 = "table-" + "very-".repeat(20) + "long-1";
    String long2 = "table-" + "very-".repeat(20) + "long-2";
    assertThat(BookmarkName.of(long1))
        .matches("_[A-Za-z0-9_]{1,39}")
        .isNotEqualTo(BookmarkName.of(long2));
    assertThat(BookmarkName.of("a-b")).isNotEqualTo(BookmarkName.of("a_b"));
  }

  /** Has our classes, as the program has, and not those of the library. */
  private static final class WithoutWriter extends ClassLoader {

    WithoutWriter() {
      super(ClassLoader.getSystemClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.matches("org\\.(apache\\.(poi|xmlbeans|commons|logging)|openxmlformats)\\..*")) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }

  private static WordFile read(String body) {
    return WordReader.read(write(body));
  }
}
