package org.lscb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lscb.report.diagnostic.Problem.DIRECTIVE_IN_TEXT;
import static org.lscb.report.diagnostic.Problem.DIRECTIVE_WITHOUT_ARGUMENT;
import static org.lscb.report.diagnostic.Problem.END_WITHOUT_BEGINNING;
import static org.lscb.report.diagnostic.Problem.NESTED_DIRECTIVE;
import static org.lscb.report.diagnostic.Problem.UNKNOWN_DIRECTIVE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.narrative.NarrativeBlock.Directive;

class DirectivesTest {

  @ParameterizedTest
  @CsvSource({
    "{{table: plans-and-care}}, TABLE(plans-and-care), 1:1+25, 1:10+14",
    "{{figure:placements}}, FIGURE(placements), 1:1+21, 1:10+10",
    "'  {{ tiles : a, b }}  ', 'TILES(a, b)', 1:3+18, 1:14+4",
    "{{register: priorities}}, REGISTER(priorities), 1:1+24, 1:13+10",
    "{{text: opening}}, TEXT(opening), 1:1+17, 1:9+7",
  })
  void standAloneOnALine(String line, String outline, String place, String argumentPlace) {
    Reading reading = Reading.of(line);
    Directive directive = (Directive) reading.block();

    assertThat(reading.outline()).isEqualTo(outline);
    assertThat(Reading.place(directive.position())).isEqualTo(place);
    assertThat(Reading.place(directive.argumentPosition())).isEqualTo(argumentPlace);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void mayFollowTextWithoutAnEmptyLine() {
    Reading reading = Reading.of("# A\nwords\n{{table: x}}\nmore\n- item\n{{figure: y}}\nend");

    assertThat(reading.outline())
        .isEqualTo("h1(A)\np(words)\nTABLE(x)\np(more)\nul[[p(item)]]\nFIGURE(y)\np(end)");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void mayStandInAListItem() {
    Reading reading = Reading.of("- item\n\n  {{table: x}}\n- two\n");

    assertThat(reading.outline()).isEqualTo("ul[[p(item), TABLE(x)], [p(two)]]");
  }

  @Test
  void enclosesWhatStandsBeforeItsEnd() {
    Reading reading =
        Reading.of(
            """
            {{quote: A young person}}
            I was *heard*.

            - twice
            {{end}}
            {{callout: What changed: {{x}}
            {{callout: What changed}}
            {{table: x}}
            {{end}}
            """);

    assertThat(reading.outline())
        .isEqualTo(
            """
            QUOTE(A young person)[p(I was <i>heard</i>.), ul[[p(twice)]]]
            p({{callout: What changed: <VALUE x>)
            CALLOUT(What changed)[TABLE(x)]\
            """);
    assertThat(reading.places()).containsExactly("6:1+2 unclosed-reference");
  }

  @Test
  void quoteMayBeWrittenAsAngleBracket() {
    Reading reading = Reading.of("> I was *heard*\n> twice\n\nafter");

    assertThat(reading.outline()).isEqualTo("QUOTE()[p(I was <i>heard</i> twice)]\np(after)");
    assertThat(Reading.place(((Directive) reading.blocks().get(0)).argumentPosition()))
        .isEqualTo("1:1+1");
  }

  @Test
  void withoutArgumentPointToTheirName() {
    Reading reading = Reading.of("{{ quote }}\nx\n{{end}}");

    assertThat(Reading.place(((Directive) reading.block()).argumentPosition())).isEqualTo("1:4+5");
    assertThat(reading.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{table}}", "{{figure:}}", "{{tiles: }}", "{{callout}}\n{{end}}"})
  void mustSayWhichOne(String text) {
    assertThat(Reading.of(text).problems()).containsExactly(DIRECTIVE_WITHOUT_ARGUMENT);
  }

  @ParameterizedTest
  @CsvSource({
    "{{tabel: x}}, 'did you mean \"table\"?'",
    "{{Table: x}}, 'did you mean \"table\"?'",
    "{{End}}, 'did you mean \"end\"?'",
    "{{sea: table x}}, 'did you mean \"see\"?'",
    "{{photograph: x}}, "
        + "'the directives are table, figure, tiles, headlines, register, text, guidance, approval, changes, quote, "
        + "callout, signature, awaited, review, see, end'",
  })
  void mustBeOfTheClosedList(String text, String help) {
    Reading reading = Reading.of("words\n\n" + text);

    assertThat(reading.problems()).containsExactly(UNKNOWN_DIRECTIVE);
    assertThat(reading.places().get(0)).startsWith("3:1+");
    assertThat(reading.diagnostics().get(0).help()).isEqualTo(help);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see {{table: x}}",
        "{{table: x}} and",
        "- {{table: x}}",
        "> {{table: x}}",
        "# {{table: x}}",
        "| {{table: x}} |\n|---|\n| y |",
        "words\n      {{table: x}}"
      })
  void mustHaveTheirLineForThemselves(String text) {
    assertThat(Reading.of(text).problems()).containsExactly(DIRECTIVE_IN_TEXT);
  }

  @Test
  void areReportedWhenNeverEnded() {
    Reading reading = Reading.of("a\n\n{{callout: B}}\nwords\n\n# C\n");

    assertThat(reading.places()).containsExactly("3:1+14 unclosed-directive");
    assertThat(reading.outline()).isEqualTo("p(a)\nCALLOUT(B)[p(words), h1(C)]");
  }

  @Test
  void areReportedWhenTheirEndHasNoBeginning() {
    assertThat(Reading.of("a\n{{end}}\nb").places()).containsExactly("2:1+7 end-without-beginning");
  }

  @Test
  void endWhereTheyBegan() {
    Reading reading = Reading.of("{{quote}}\n- a\n\n  {{end}}\n\nb");

    assertThat(reading.places())
        .containsExactly("1:1+9 unclosed-directive", "4:3+7 end-without-beginning");
  }

  @Test
  void withBodiesMayNotStandInEachOther() {
    Reading reading =
        Reading.of("{{callout: A}}\n{{quote}}\nb\n{{end}}\n- > c\n\n{{end}}\n> d\n> > e\n");

    assertThat(reading.problems())
        .containsExactly(NESTED_DIRECTIVE, NESTED_DIRECTIVE, NESTED_DIRECTIVE);
    assertThat(reading.diagnostics().get(0).message())
        .isEqualTo("\"quote\" stands inside the \"callout\" of line 1");
    assertThat(reading.places())
        .containsExactly(
            "2:1+9 nested-directive", "5:3+1 nested-directive", "9:3+1 nested-directive");
  }

  @Test
  void areReportedOnceWhateverStandsBehindAnEnd() {
    assertThat(Reading.of("{{end: quote}}").problems()).containsExactly(END_WITHOUT_BEGINNING);
  }
}
