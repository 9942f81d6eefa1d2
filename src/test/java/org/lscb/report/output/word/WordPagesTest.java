package org.lscb.report.output.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lscb.report.output.word.WrittenWord.part;
import static org.lscb.report.output.word.WrittenWord.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lscb.report.accessibility.word.WordFile;
import org.lscb.report.accessibility.word.WordReader;

/** Pages of the Word edition: what belongs together stands together, with room around it. */
class WordPagesTest {

  private static final Pattern PARAGRAPH = Pattern.compile("(?s)<w:p>(.*?)</w:p>");
  private static final Pattern WORDS = Pattern.compile("<w:t[^>]*>([^<]*)</w:t>");

  @Test
  void ofTablesThatStandSideBySideOnPaperEachNumberIsWrittenOnce() {
    String table =
        "<div id=\"data-%1$s\" class=\"table\"><table><thead><tr><th>Year</th><th>Plans</th></tr>"
            + "</thead><tbody><tr><th>2018</th><td class=\"number\">%2$s</td></tr></tbody></table>"
            + "</div>";
    byte[] file =
        write(
            "<table class=\"side-by-side\" role=\"presentation\"><tr><td>"
                + table.formatted("a", 241)
                + "</td><td class=\"beside between\"></td><td>"
                + table.formatted("b", 478)
                + "</td></tr></table>");
    List<String> words = WordReader.read(file).lines().stream().map(WordFile.Line::words).toList();
    assertThat(words).containsOnlyOnce("241", "478");
  }

  @Test
  void tilesStandOnOnePage() throws IOException {
    List<Set> set =
        paragraphs(
            "<table class=\"tiles\" role=\"presentation\"><tbody><tr><td><div class=\"value\">3"
                + "</div><div class=\"what\">reviews</div></td><td><div class=\"value\">4</div>"
                + "<div class=\"what\">audits</div></td></tr></tbody></table>");
    assertThat(set).extracting(Set::kept).containsExactly(true, false);
  }

  @Test
  void whereMoreIsToldStandsAtTheEndOfTheLine() throws IOException {
    String tile =
        "<table class=\"tiles\" role=\"presentation\"><tbody><tr><td><div class=\"value\">%s"
            + "</div><div class=\"what\">reviews</div><div class=\"place\">More: <a"
            + " href=\"#t\">Table 3</a></div></td></tr></tbody></table><div id=\"t\"></div>";
    byte[] file = write(tile.formatted("3"));
    assertThat(part(file, "word/document.xml")).contains("w:pStyle w:val=\"TileWithPlace\"");
    assertThat(part(file, "word/styles.xml"))
        .containsPattern("(?s)\"TileWithPlace\">.{0,200}w:val=\"clear\" w:pos=\"4253\"");
    // Behind a long number the next stop would be that end.
    assertThat(part(file, "word/document.xml").split("<w:tab/>", -1)).hasSize(3);
    String wide = part(write(tile.formatted("£1,234,567,890")), "word/document.xml");
    assertThat(wide.split("<w:tab/>", -1)).hasSize(2);
    assertThat(wide).contains("<w:br/>");
  }

  @Test
  void aFigureStandsWithAllThatExplainsIt() throws IOException {
    List<Set> set =
        paragraphs(
            "<figure class=\"chart\" id=\"figure-a\"><figcaption><span class=\"title\">Figure 1"
                + "</span></figcaption><object data-figure=\"figure-a\" alt=\"Bars\"></object>"
                + "<p class=\"under\">Note</p><p class=\"under source\">Source</p><p class=\"under"
                + " data-link\"><a href=\"#d\" title=\"Data for Figure 1\">Data</a></p></figure>"
                + "<p id=\"d\">Behind</p>");
    assertThat(set)
        .extracting(Set::words, Set::kept)
        .contains(tuple("Note", true), tuple("Source", true), tuple("Data for Figure 1", false));
  }

  @Test
  void whatIntroducesStandsWithWhatItIntroduces() throws IOException {
    assertThat(paragraphs("<p class=\"introduces\">They are:</p><ul><li>One</li></ul><p>Two</p>"))
        .extracting(Set::kept)
        .containsExactly(true, false, false);
  }

  @Test
  void factsStandTogetherAndWithWhatIsSaidBelow() throws IOException {
    assertThat(
            paragraphs(
                "<dl class=\"facts\"><dt>Led by</dt><dd>Her</dd><dt>Held</dt><dd>May</dd></dl>"
                    + "<p>Words</p>"))
        .extracting(Set::kept)
        .containsExactly(true, true, false);
    assertThat(
            paragraphs(
                "<dl class=\"terse\">" + "<dt>AB</dt><dd>Words</dd>".repeat(7) + "</dl><p>End</p>"))
        .extracting(Set::kept)
        .containsOnly(false);
  }

  @Test
  void belowATableThereIsRoom() throws IOException {
    String table = "<div class=\"table\"><table><tbody><tr><td>1</td></tr></tbody></table></div>";
    assertThat(paragraphs(table + "<p>Words</p>")).extracting(Set::before).contains("200");
    assertThat(paragraphs(table + "<section><p>Words</p></section>"))
        .extracting(Set::before)
        .contains("200");
    assertThat(paragraphs("<p>First</p><p>Words</p>"))
        .extracting(Set::before)
        .doesNotContain("200");
  }

  @Test
  void belowABoxAndAListThereIsRoom() throws IOException {
    assertThat(paragraphs("<section><p>One</p><p>Two</p></section><p>Words</p>"))
        .extracting(Set::after)
        .containsExactly("0", "200", "");
    assertThat(paragraphs("<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul><p>Words</p>"))
        .extracting(Set::after)
        .containsExactly("", "", "142", "");
  }

  @Test
  void aListInACellIsSetAsTheCell() throws IOException {
    List<Set> set =
        paragraphs("<table><tbody><tr><td><ul><li>One</li></ul></td></tr></tbody></table>");
    assertThat(set.get(0).style()).isEqualTo("TableText");
  }

  @Test
  void aTableOfLongRowsMayGoOverToTheNextPage() throws IOException {
    assertThat(kept(table(6, "short"))).isEqualTo("yyyyyn");
    assertThat(kept(table(6, "long words ".repeat(60)))).isEqualTo("nnnnnn");
  }

  @Test
  void ofALongTableNoFewRowsStandAlone() throws IOException {
    assertThat(kept(table(30, "short"))).isEqualTo("yyy" + "n".repeat(24) + "yyn");
  }

  @Test
  void aLongNameOfABoardFillsTwoLinesAndNoMore() throws IOException {
    byte[] file =
        write("<div class=\"cover\"><div><p class=\"board\">The board</p></div></div><p>Words</p>");
    assertThat(part(file, "word/document.xml"))
        .containsPattern("rStyle w:val=\"CoverRoom\"/></w:rPr><w:br/></w:r>.*The board");
    assertThat(part(file, "word/styles.xml")).doesNotContain("atLeast");
    assertThat(WordReader.read(file).lines().get(0).words()).isEqualTo("The board");
  }

  @Test
  void aTableAndItsNumberStandOnOneLine() throws IOException {
    String page = "<p><a href=\"#t\">%s</a></p><div id=\"t\"></div>";
    assertThat(part(write(page.formatted("Table 3")), "word/document.xml"))
        .contains("Table\u00a03");
    assertThat(part(write(page.formatted("What we learnt")), "word/document.xml"))
        .contains("What we learnt");
  }

  private static String table(int rows, String words) {
    return "<table><tbody>" + ("<tr><td>" + words + "</td></tr>").repeat(rows) + "</tbody></table>";
  }

  private static String kept(String page) throws IOException {
    StringBuilder kept = new StringBuilder();
    paragraphs(page).stream()
        .filter(one -> one.style().equals("TableText"))
        .forEach(one -> kept.append(one.kept() ? 'y' : 'n'));
    return kept.toString();
  }

  /** How a paragraph is set. */
  private record Set(String style, String words, boolean kept, String before, String after) {}

  private static List<Set> paragraphs(String page) throws IOException {
    List<Set> found = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(part(write(page), "word/document.xml"));
    while (paragraph.find()) {
      String xml = paragraph.group(1);
      StringBuilder words = new StringBuilder();
      Matcher text = WORDS.matcher(xml);
      while (text.find()) {
        words.append(text.group(1));
      }
      found.add(
          new Set(
              value(xml, "pStyle w:val"),
              words.toString(),
              xml.contains("<w:keepNext/>"),
              value(xml, "w:before"),
              value(xml, "w:after")));
    }
    return found;
  }

  private static String value(String xml, String name) {
    Matcher value = Pattern.compile(name + "=\"([^\"]*)\"").matcher(xml);
    return value.find() ? value.group(1) : "";
  }
}
