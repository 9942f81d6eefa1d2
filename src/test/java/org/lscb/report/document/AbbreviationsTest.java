package org.lscb.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lscb.report.document.ReportSample.paragraph;
import static org.lscb.report.document.ReportSample.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {

  private static final Map<String, String> PLACES = Map.of("LADO", "terms-p-1");
  private static final Map<String, String> MEANINGS =
      Map.of(
          "SCR", "serious case review",
          "CP", "child protection",
          "CP-IS", "Child Protection Information System",
          "A&E", "accident and emergency",
          "LADO", "designated officer");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "An SCR began.; An [SCR] began.",
        "SCR; [SCR]",
        "Two SCRs began.; Two [SCR]s began.",
        "The SCR's aim; The [SCR]'s aim",
        "The SCR\u2019s aim; The [SCR]\u2019s aim",
        "All SCRs' aims; All [SCR]s' aims",
        "a serious case review (SCR), SCR-led; a serious case review (SCR), SCR-led",
        "pre-SCR; pre-[SCR]",
        "SCRAP, ASCR, SCR2, SCRst, \u00e9SCR; SCRAP, ASCR, SCR2, SCRst, \u00e9SCR",
        "scr Scr; scr Scr",
        "At A&E.; At [A&E].",
        "SCR, LADO, SCR, LADO; [SCR], [LADO], SCR, LADO",
        "CP-IS, CP-IS and CP; [CP-IS], CP-IS and [CP]",
        "CP and CP-IS; [CP] and [CP-IS]",
      })
  void areMarkedAtTheirFirstUseAsWholeWords(String text, String marked) {
    assertThat(marked(paragraph("p", new Inline.Text(text)))).isEqualTo(marked);
  }

  @Test
  void sayWhatTheyStandFor() {
    Block.Paragraph marked =
        (Block.Paragraph) mark(paragraph("p", new Inline.Text("An SCR"))).get(0).blocks().get(0);

    assertThat(marked.content())
        .containsExactly(
            new Inline.Text("An "), new Inline.Abbreviation("SCR", "serious case review"));
  }

  @Test
  void leadToWhereTheyAreExplained() {
    Block.Paragraph marked =
        (Block.Paragraph) mark(paragraph("p", new Inline.Text("LADO"))).get(0).blocks().get(0);

    assertThat(marked.content())
        .containsExactly(new Inline.Abbreviation("LADO", MEANINGS.get("LADO"), PLACES.get("LADO")));
  }

  @Test
  void haveEachAPlaceOfTheirOwn() {
    assertThat(Abbreviations.places(List.of("CP-IS", "CP IS", "SCR")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "CP IS", "report--term-cp-is",
                "CP-IS", "report--term-cp-is-2",
                "SCR", "report--term-scr"));
  }

  @Test
  void areFoundInStressedWordsAndLinks() {
    Inline strong = new Inline.Strong(List.of(new Inline.Text("SCR")));
    Inline emphasis = new Inline.Emphasis(List.of(new Inline.Text("LADO")));
    Inline link = new Inline.Link(List.of(new Inline.Text("CP")), "https://a.org");

    assertThat(marked(paragraph("p", strong, emphasis, link))).isEqualTo("[SCR][LADO][CP]");
  }

  @Test
  void areFoundInAllRunningText() {
    assertThat(
            marked(
                new Block.ItemList("l", false, List.of(List.of(text("p1", "SCR")))),
                new Block.Quote("q", List.of(text("p2", "SCR LADO")), Optional.empty()),
                new Block.Callout("c", "CP", List.of(text("p3", "CP"))),
                register(Block.Register.Layout.ENTRIES, "A&E CP-IS", "A&E")))
        .isEqualTo("[SCR]SCR [LADO][CP]A&E CP-IS[A&E]");
  }

  @Test
  void areNotMarkedInHeadingsTablesAndListsOfTerms() {
    assertThat(
            marked(
                new Block.Heading("h", 3, List.of(new Inline.Text("SCR"))),
                new Block.WordTable(
                    "w",
                    Optional.empty(),
                    List.of(List.of(new Inline.Text("SCR"))),
                    List.of(List.of(List.of(new Inline.Text("SCR"))))),
                table("t", List.of("SCR")),
                register(Block.Register.Layout.DEFINITIONS, "SCR", "SCR"),
                register(Block.Register.Layout.TABLE, "SCR", "SCR"),
                register(Block.Register.Layout.NAMES, "SCR", "SCR"),
                text("p", "SCR")))
        .isEqualTo("SCRSCRSCRSCRSCRSCRSCRSCRSCR[SCR]");
  }

  @Test
  void areMarkedOnceInTheWholeReport() {
    List<Chapter> chapters =
        List.of(
            new Chapter("one", true, "SCR", List.of(text("p", "SCR"))),
            new Chapter("two", true, "CP", List.of(text("q", "SCR CP"))));
    List<Chapter> marked = new Abbreviations(MEANINGS, PLACES).mark(chapters);

    assertThat(marked).extracting(AbbreviationsTest::words).containsExactly("[SCR]", "SCR [CP]");
    assertThat(marked).extracting(Chapter::title).containsExactly("SCR", "CP");
  }

  @Test
  void mayBeMarkedAgainFromTheStart() {
    Abbreviations abbreviations = new Abbreviations(MEANINGS, PLACES);
    List<Chapter> chapters = List.of(new Chapter("a", true, "A", List.of(text("p", "SCR"))));

    assertThat(abbreviations.mark(chapters)).isEqualTo(abbreviations.mark(chapters));
  }

  @Test
  void leaveEverythingAloneWhenThereAreNone() {
    List<Chapter> chapters = List.of(new Chapter("a", true, "A", List.of(text("p", "SCR"))));

    assertThat(new Abbreviations(Map.of(), Map.of()).mark(chapters)).isEqualTo(chapters);
  }

  private static Block text(String id, String text) {
    return paragraph(id, new Inline.Text(text));
  }

  private static Block register(Block.Register.Layout layout, String first, String second) {
    return Block.Register.of(
        "r" + layout,
        layout,
        List.of("Term", "Meaning"),
        List.of(List.of(List.of(text("f", first)), List.of(text("s", second)))));
  }

  private static List<Chapter> mark(Block... blocks) {
    return new Abbreviations(MEANINGS, PLACES)
        .mark(List.of(new Chapter("a", true, "A", List.of(blocks))));
  }

  private static String marked(Block... blocks) {
    return words(mark(blocks).get(0));
  }

  private static String words(Chapter chapter) {
    return chapter.blocks().stream()
        .flatMap(DocumentWalk::withInner)
        .flatMap(DocumentWalk::inlines)
        .map(
            one -> {
              if (one instanceof Inline.Abbreviation it) {
                return "[" + it.text() + "]";
              }
              return one instanceof Inline.Text it ? it.text() : "";
            })
        .collect(Collectors.joining());
  }
}
