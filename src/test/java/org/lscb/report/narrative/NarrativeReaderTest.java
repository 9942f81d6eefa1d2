package org.lscb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lscb.report.diagnostic.Problem.CODE_BLOCK;
import static org.lscb.report.diagnostic.Problem.DUPLICATE_FOOTNOTE;
import static org.lscb.report.diagnostic.Problem.EMPTY_FOOTNOTE;
import static org.lscb.report.diagnostic.Problem.FOOTNOTE_NOT_TEXT;
import static org.lscb.report.diagnostic.Problem.IMAGE_OUTSIDE_FOLDER;
import static org.lscb.report.diagnostic.Problem.IMAGE_WITHOUT_ALT;
import static org.lscb.report.diagnostic.Problem.INLINE_IMAGE;
import static org.lscb.report.diagnostic.Problem.LINK_NOT_ALLOWED;
import static org.lscb.report.diagnostic.Problem.RAW_HTML;
import static org.lscb.report.diagnostic.Problem.REFERENCE_IN_ALT;
import static org.lscb.report.diagnostic.Problem.TABLE_ROW_TOO_LONG;
import static org.lscb.report.diagnostic.Problem.TABLE_WITHOUT_ROWS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Severity;

class NarrativeReaderTest {

  @Test
  void readsTheBlocksOfMarkdown() {
    Reading reading =
        Reading.of(
            """
            # One
            ## Two
            ### Three
            #### Four
            Words and
            **more** _words_\\
            on a "second" line -- as typed...

            1. first
            2. second

               again
            ---
            | a | b |
            |---|--:|
            | c |
            | d \\| e | f |
            """);

    assertThat(reading.outline())
        .isEqualTo(
            """
            h1(One)
            h2(Two)
            h3(Three)
            h4(Four)
            p(Words and <b>more</b> <i>words</i><br>on a "second" line -- as typed...)
            ol[[p(first)], [p(second), p(again)]]
            table([a, b][[c, ], [d | e, f]])\
            """);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.narrative().file()).isEqualTo("text/a.md");
  }

  @Test
  void keepsTheParagraphAsItIsTyped() {
    assertThat(
            Reading.of("Tom's \u2018plan\u2019 &amp; caf\u00e9\u00a0\u2013 5 < 6 \\*x\\*")
                .outline())
        .isEqualTo("p(Tom's \u2018plan\u2019 & caf\u00e9\u00a0\u2013 5 < 6 *x*)");
  }

  @Test
  void gathersFootnotes() {
    Reading reading =
        Reading.of(
            "One[^a] and[^Long-Note].\n\n[^a]: *First*.\n\n[^long-note]: x\n\n    y {{z}}\n");

    assertThat(reading.outline()).isEqualTo("p(One<note a> and<note long-note>.)");
    assertThat(Reading.words(reading.narrative().notes().get("a"))).isEqualTo("<i>First</i>.");
    assertThat(Reading.words(reading.narrative().notes().get("long-note")))
        .isEqualTo("x<br>y <VALUE z>");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void reportsFootnotesThatDoNotFit() {
    Reading reading =
        Reading.of("a[^x] b[^y]\n\n[^y]: see[^z]\n\n[^z]: never called by the text\n");

    assertThat(reading.places())
        .containsExactly(
            "1:2+4 unknown-footnote", "3:10+4 footnote-in-footnote", "5:1+30 unused-footnote");
    assertThat(reading.diagnostics().get(0).help())
        .isEqualTo("add a line that begins with \"[^x]:\" and its text, or correct the name");
    assertThat(reading.diagnostics().get(2).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void reportsFootnotesThatAreNotText() {
    assertThat(Reading.of("a[^x]\n\n[^x]: b\n\n    - c\n").problems())
        .containsExactly(FOOTNOTE_NOT_TEXT);
    assertThat(Reading.of("a[^x]\n\n[^x]: b\n\n[^x]: c\n").problems())
        .containsExactly(DUPLICATE_FOOTNOTE);
    assertThat(Reading.of("a[^x]\n\n[^x]:\n").problems()).containsExactly(EMPTY_FOOTNOTE);
  }

  @ParameterizedTest
  @CsvSource({
    "'a <b>c</b> d', p(a <b>c</b> d), 2",
    "'<div class=\"x\">\n\nc\n\n</div>', 'p(<div class=\"x\">)\np(c)\np(</div>)', 2",
    "'a <!-- c --> d', p(a <!-- c --> d), 1",
    "'<?php x ?>', p(<?php x ?>), 1",
    "'<script>x</script>', p(<script>x</script>), 2",
    "'a<br>b', p(a<br>b), 1",
  })
  void reportsHtmlAndPrintsItAsText(String text, String outline, int times) {
    Reading reading = Reading.of(text);

    assertThat(reading.problems()).hasSize(times).containsOnly(RAW_HTML);
    assertThat(reading.outline()).isEqualTo(outline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://lambeth.gov.uk/a_b?c=d&e#f",
        "http://a.org",
        "mailto:lscb@lambeth.gov.uk",
        "HTTPS://A.org"
      })
  void linksToTheWebAndToMailboxes(String href) {
    assertThat(Reading.of("[x](" + href + ")").outline()).isEqualTo("p(<a " + href + ">x</a>)");
    assertThat(Reading.of("<" + href + ">").problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "[x](<java&#9;script:alert(1)>)",
        "[x](&#1;javascript:alert)",
        "[x](data:text/html,a)",
        "[x](file:///etc/passwd)",
        "[x](ftp://a.org)",
        "[x](//a.org)",
        "[x](page.md)",
        "[x](#place)",
        "[x]()",
        "[x](https://)",
        "[x](<https://a.org/b c>)",
        "[x](https://a.org/{{plans}})",
        "[x][y]\n\n[y]: vbscript:z",
      })
  void linksNowhereElse(String text) {
    Reading reading = Reading.of(text);

    assertThat(reading.problems()).containsExactly(LINK_NOT_ALLOWED);
    assertThat(reading.outline()).isEqualTo("p(x)");
  }

  @Test
  void takesAnImageAloneInItsParagraph() {
    Reading reading = Reading.of("![A *garden*](images/a.png \"Photo: B\")");

    assertThat(reading.outline()).isEqualTo("image(images/a.png, A garden, Optional[Photo: B])");
    assertThat(reading.problems()).isEmpty();
    assertThat(Reading.of("![a](b.png)").outline()).isEqualTo("image(b.png, a, Optional.empty)");
  }

  @Test
  void reportsImagesInALineOfText() {
    Reading reading = Reading.of("see ![a](b.png)");

    assertThat(reading.problems()).containsExactly(INLINE_IMAGE);
    assertThat(reading.outline()).isEqualTo("p(see a)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.org/b.png",
        "/etc/a.png",
        "../a.png",
        "images/../../a.png",
        "C:/a.png",
        "data:image/png;base64,x",
        "<images\\\\a.png>"
      })
  void reportsImagesFromElsewhere(String path) {
    assertThat(Reading.of("![a](" + path + ")").problems()).containsExactly(IMAGE_OUTSIDE_FOLDER);
  }

  @Test
  void wantsAnImageDescribedInWords() {
    assertThat(Reading.of("![](a.png)").problems()).containsExactly(IMAGE_WITHOUT_ALT);
    assertThat(Reading.of("![rise to {{a}}](a.png)").problems()).containsExactly(REFERENCE_IN_ALT);
  }

  @Test
  void printsCodeAsTextWithAWarning() {
    Reading reading = Reading.of("a\n\n    b\n      c\n\n```\nd\n```\n");

    assertThat(reading.outline()).isEqualTo("p(a)\np(b<br>  c)\np(d)");
    assertThat(reading.problems()).containsExactly(CODE_BLOCK, CODE_BLOCK);
    assertThat(reading.diagnostics().get(0).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void reportsHeadingsThatAreTooDeep() {
    Reading reading = Reading.of("##### Five");

    assertThat(reading.places()).containsExactly("1:1+10 heading-too-deep");
    assertThat(reading.outline()).isEqualTo("h4(Five)");
  }

  @Test
  void wantsWordsInHeadingsAndLinks() {
    assertThat(Reading.of("##\n").places()).containsExactly("1:1+2 heading-without-words");
    assertThat(Reading.of("[](https://a.org)").places())
        .containsExactly("1:1+17 link-without-words");
  }

  @Test
  void leavesNothingOfEmptyCode() {
    assertThat(Reading.of("```\n\n```\n").blocks()).isEmpty();
  }

  @Test
  void reportsCellsThatTheTableWouldLose() {
    Reading reading = Reading.of("- | a | b |\n  |---|---|\n  | c | d | {{e}} |\n  | f | g |\n");

    assertThat(reading.problems()).containsExactly(TABLE_ROW_TOO_LONG);
    assertThat(reading.diagnostics().get(0).message())
        .isEqualTo("this row has 3 cells but the table has 2 columns");
    assertThat(reading.diagnostics().get(0).position().line()).isEqualTo(3);
  }

  @Test
  void reportsATableThatWouldBePrintedEmpty() {
    Reading reading = Reading.of("Words.\n\n| a | b |\n|---|---|\n\nMore words.\n");

    assertThat(reading.problems()).containsExactly(TABLE_WITHOUT_ROWS);
    assertThat(reading.diagnostics().get(0).message())
        .isEqualTo("this table has heads but no rows");
    assertThat(reading.diagnostics().get(0).position().line()).isEqualTo(3);
  }

  @Test
  void mayBeUsedForManyFiles() {
    NarrativeReader reader = new NarrativeReader();
    Diagnostics diagnostics = new Diagnostics();
    Narrative first = reader.read("a.md", "x[^1]\n\n[^1]: y", diagnostics);
    Narrative second = reader.read("b.md", "x[^1]", diagnostics);

    assertThat(first.notes()).containsOnlyKeys("1");
    assertThat(second.notes()).isEmpty();
    assertThat(diagnostics.inReadingOrder())
        .singleElement()
        .satisfies(it -> assertThat(it.position().file()).isEqualTo("b.md"));
  }

  @Test
  void readsNothingFromNothing() {
    assertThat(Reading.of("").blocks()).isEmpty();
    assertThat(Reading.of("\n \n").blocks()).isEmpty();
  }
}
