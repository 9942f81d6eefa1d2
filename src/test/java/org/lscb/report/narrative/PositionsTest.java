package org.lscb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.SourceText;
import org.lscb.report.yaml.ScalarPlaces;

class PositionsTest {

  @Test
  void areRightInNestedListsAndQuotes() {
    Reading reading =
        Reading.of(
            """
            - one
              - two {{a}}
                three {{b}}

                four {{c}}

            > quoted {{d}}
            lazy {{e}}
            > - item {{f}}
            """);

    assertThat(reading.references())
        .containsExactly(
            "2:11+1 VALUE a",
            "3:13+1 VALUE b",
            "5:12+1 VALUE c",
            "7:12+1 VALUE d",
            "8:8+1 VALUE e",
            "9:12+1 VALUE f");
  }

  @ParameterizedTest
  @CsvSource({
    "'\tone\t{{a}}', ",
    "'-\tone {{a}}', 1:9+1 VALUE a",
    "'-\tone\ttwo {{a}}', 1:13+1 VALUE a",
    "'>\tone {{a}}', 1:9+1 VALUE a",
    "'- one\n\n\ttwo {{a}}', 3:8+1 VALUE a",
    "'a\tb\tc {{a}}', 1:9+1 VALUE a",
    "'> -\t\tone {{a}}', ",
    "'> -\tone {{a}}', 1:11+1 VALUE a",
    "'#\tone\t{{a}}\t#', 1:9+1 VALUE a",
    "'para\n\t\tlazy {{a}}', 2:10+1 VALUE a",
  })
  void areRightAfterTabs(String text, String expected) {
    if (expected == null) {
      assertThat(Reading.of(text).references()).isEmpty();
    } else {
      assertThat(Reading.of(text).references()).containsExactly(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'| a | b |\n|---|---|\n| x | y {{r}} |', 3:11+1 VALUE r",
    "'a | b\n--|--\nx\t|\ty {{r}}', 3:9+1 VALUE r",
    "'- | a | b |\n  |---|---|\n  | x {{r}} | y |', 3:9+1 VALUE r",
    "'> | a | b |\n> |---|---|\n> | x | {{r}} |', 3:11+1 VALUE r",
    "'| a | b |\n|---|---|\n| 1 \\| 2 {{r}} | y |', 3:12+1 VALUE r",
    "'| a \\| {{q}} \\| {{r}} | b |\n|---|---|', '1:10+1 VALUE q;1:19+1 VALUE r'",
    "'| \uD83D\uDE00 {{r}} | b |\n|---|---|', 1:7+1 VALUE r",
  })
  void areRightInTables(String text, String expected) {
    assertThat(Reading.of(text).references()).containsExactly(expected.split(";"));
  }

  @Test
  void countCodePointsNotCharacters() {
    Reading reading =
        Reading.of("\uD83D\uDE00\uD83D\uDE00 {{a}}\ne\u0301\uD83D\uDE00 {{b\uD83D\uDE00}}\n");

    assertThat(reading.references()).containsExactly("1:6+1 VALUE a", "2:7+2 VALUE b\uD83D\uDE00");
  }

  @ParameterizedTest
  @CsvSource({"'\r\n'", "'\n'", "'\r'"})
  void areTheSameWhateverEndsALine(String end) {
    String text = "# One\n\ntwo {{a}}\nthree {{b}}\n\n{{table: c}}\n".replace("\n", end);
    Reading reading = Reading.of(text);

    assertThat(reading.references()).containsExactly("3:7+1 VALUE a", "4:9+1 VALUE b");
    NarrativeBlock.Directive table = (NarrativeBlock.Directive) reading.blocks().get(2);
    assertThat(Reading.place(table.position())).isEqualTo("6:1+12");
    assertThat(Reading.place(table.argumentPosition())).isEqualTo("6:10+1");
  }

  @Test
  void doNotCountAByteOrderMark() {
    Reading reading = Reading.of("\uFEFF# One {{a}}\n\n{{b}}");

    assertThat(reading.outline()).isEqualTo("h1(One <VALUE a>)\np(<VALUE b>)");
    assertThat(reading.references()).containsExactly("1:9+1 VALUE a", "3:3+1 VALUE b");
  }

  @Test
  void areKnownOfFootnotesToo() {
    Reading reading = Reading.of("a[^1]\n\n[^1]: says {{a}}\n    and {{b}}\n");

    assertThat(reading.references()).containsExactly("3:14+1 VALUE a", "4:11+1 VALUE b");
  }

  @Test
  void areThoseOfTheDirectivesBody() {
    Reading reading = Reading.of("{{quote}}\nWe *saw\n{{a}}* rise.\n\n- {{b}}\n\n{{end}}\n");

    assertThat(reading.references()).containsExactly("3:3+1 VALUE a", "5:5+1 VALUE b");
  }

  @Test
  void startWhereATextInAnotherFileBegins() {
    Diagnostics diagnostics = new Diagnostics();
    SourceText source = SourceText.of("a: 1\nb:    |\n  see {{}}\n  and {{b}} {{\n");
    String text = "see {{}}\nand {{b}} {{\n";
    ScalarPlaces places = ScalarPlaces.of(source, new Position("data/a.yaml", 2, 7, 1), text);
    Narrative narrative = new NarrativeReader().read(places, text, diagnostics);

    assertThat(NarrativeWalk.references(narrative))
        .extracting(it -> it.position().toString())
        .containsExactly("data/a.yaml:4:9");
    assertThat(diagnostics.inReadingOrder())
        .extracting(it -> it.position().toString())
        .containsExactly("data/a.yaml:3:7", "data/a.yaml:4:13");
  }
}
