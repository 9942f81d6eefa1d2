package org.lscb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lscb.report.diagnostic.Problem.DIRECTIVE_IN_TEXT;
import static org.lscb.report.diagnostic.Problem.EMPTY_REFERENCE;
import static org.lscb.report.diagnostic.Problem.STRAY_BRACES;
import static org.lscb.report.diagnostic.Problem.UNCLOSED_REFERENCE;
import static org.lscb.report.diagnostic.Problem.UNKNOWN_DIRECTIVE;
import static org.lscb.report.diagnostic.Problem.UNKNOWN_REFERENCE_FORM;
import static org.lscb.report.diagnostic.Problem.UNKNOWN_SEE_TARGET;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

  @ParameterizedTest
  @CsvSource({
    "{{plan-rate}}, VALUE plan-rate, 1:3+9",
    "{{ plan-rate }}, VALUE plan-rate, 1:4+9",
    "{{training:bookings/health@2018-19 Q1}}, VALUE training:bookings/health@2018-19 Q1, 1:3+35",
    "{{change of plans}}, CHANGE plans, 1:13+5",
    "{{  change of   plans }}, CHANGE plans, 1:17+5",
    "{{words for missing/both}}, WORDS missing/both, 1:13+12",
    "{{see: table plans-and-care}}, SEE table plans-and-care, 1:8+20",
    "{{see:figure   x}}, SEE figure x, 1:7+10",
    "{{a/b*c}}, VALUE a/b*c, 1:3+5",
    "{{a_b_c}}, VALUE a_b_c, 1:3+5",
    "{{sector=health}}, VALUE sector=health, 1:3+13",
    "{{changes/x}}, VALUE changes/x, 1:3+9",
  })
  void knowsEveryForm(String written, String expected, String place) {
    Reading reading = Reading.of(written);

    assertThat(reading.references()).containsExactly(place + " " + expected);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void survivesTheMarkdownAroundIt() {
    Reading reading =
        Reading.of(
            """
            # Of *{{a*b}}* and {{c_d}}

            A **{{e_f/g*}} child_ren** in [{{link*}}](https://a.org) and _{{h}}_{{i}}.

            - {{j/k*}} and *l {{m*n}} o*

            | head {{n}} | b |
            |---|---|
            | {{o_p}} | *{{q}}* |
            """);

    assertThat(reading.outline())
        .isEqualTo(
            """
            h1(Of <i><VALUE a*b></i> and <VALUE c_d>)
            p(A <b><VALUE e_f/g*> child_ren</b> in <a https://a.org><VALUE link*></a> and \
            <i><VALUE h></i><VALUE i>.)
            ul[[p(<VALUE j/k*> and <i>l <VALUE m*n> o</i>)]]
            table([head <VALUE n>, b][[<VALUE o_p>, <i><VALUE q></i>]])\
            """);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void staysTextInCode() {
    Reading reading = Reading.of("Write `{{plans}}` for it.\n\n```\n{{table: x}}\n{{y}}\n```\n");

    assertThat(reading.outline()).isEqualTo("p(Write {{plans}} for it.)\np({{table: x}}<br>{{y}})");
    assertThat(reading.references()).isEmpty();
  }

  @Test
  void staysTextBehindABackslash() {
    Reading reading = Reading.of("Write \\{{plans\\}} for it.");

    assertThat(reading.outline()).isEqualTo("p(Write {{plans}} for it.)");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void isReportedWhenItIsNotClosedOnItsLine() {
    Reading reading = Reading.of("We saw {{plans and {{care}} rise\nto {{x\n}} more\n");

    assertThat(reading.references()).containsExactly("1:22+4 VALUE care");
    assertThat(reading.places())
        .containsExactly(
            "1:8+2 unclosed-reference", "2:4+2 unclosed-reference", "3:1+2 stray-braces");
  }

  @Test
  void isReportedWhenNothingOpenedIt() {
    assertThat(Reading.of("rose to {plans}}").problems()).containsExactly(STRAY_BRACES);
    assertThat(Reading.of("rose to {{plans}").problems()).containsExactly(UNCLOSED_REFERENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a {{}} b", "a {{  }} b", "{{}}"})
  void isReportedWhenEmpty(String text) {
    assertThat(Reading.of(text).problems()).containsExactly(EMPTY_REFERENCE);
  }

  @ParameterizedTest
  @CsvSource({
    "{{change in plans}}, change of ADDRESS",
    "{{Change of plans}}, change of ADDRESS",
    "{{words of plans}}, words for ADDRESS",
    "{{see table x}}, see: table ID",
    "{{see}}, see: table ID",
  })
  void isReportedWhenItIsNearlyAForm(String text, String meant) {
    Reading reading = Reading.of("It went " + text);

    assertThat(reading.problems()).containsExactly(UNKNOWN_REFERENCE_FORM);
    assertThat(reading.diagnostics().get(0).help()).isEqualTo("write {{" + meant + "}}");
  }

  @ParameterizedTest
  @CsvSource({
    "{{see: tabel x}}, 'did you mean \"table\"?'",
    "{{see: x}}, 'write table, figure or chapter, a space, and its id'",
    "{{see: table a b}}, 'did you mean \"table\"?'",
    "{{see:}}, 'write table, figure or chapter, a space, and its id'",
  })
  void mustSayWhatToSee(String text, String help) {
    Reading reading = Reading.of("It is in " + text);

    assertThat(reading.problems()).containsExactly(UNKNOWN_SEE_TARGET);
    assertThat(reading.diagnostics().get(0).help()).isEqualTo(help);
  }

  @Test
  void isNoDirective() {
    Reading reading = Reading.of("See {{table: a}} and {{end}}\nor {{tabel: a}}.");

    assertThat(reading.problems())
        .containsExactly(DIRECTIVE_IN_TEXT, DIRECTIVE_IN_TEXT, UNKNOWN_DIRECTIVE);
    assertThat(reading.diagnostics().get(2).message()).isEqualTo("there is no directive \"tabel\"");
    assertThat(reading.diagnostics().get(2).help()).isEqualTo("did you mean \"table\"?");
  }

  @Test
  void isPrintedAsItStandsWhereItCannotBeRead() {
    assertThat(Reading.of("a {{tabel: x}} b").outline()).isEqualTo("p(a {{tabel: x}} b)");
  }
}
