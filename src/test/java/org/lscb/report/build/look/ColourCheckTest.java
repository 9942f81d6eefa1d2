package org.lscb.report.build.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.definition.look.Look;
import org.lscb.report.definition.look.Look.Colour;
import org.lscb.report.definition.look.Look.Use;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;

class ColourCheckTest {

  private static final Pattern PROPOSED = Pattern.compile("write \"(#[0-9A-F]{6})\"");

  @Test
  void neighboursAreThoseOfTheCharts() {
    Inks inks = new Inks("#12436D");
    assertThat(inks.series(1, 2).fill().rgb()).isEqualTo(ColourCheck.ORANGE);
    assertThat(inks.series(1, 4).fill().rgb()).isEqualTo(ColourCheck.TURQUOISE);
  }

  @Test
  void theUsualColoursPass() {
    assertThat(check(new Colour(Use.MAIN, "#12436D", at(1)), accent("#28A197"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#1D70B8", "#FFDD00", "#FFFFFF", "#777777", "#00A550", "#E4002B", "#28A197"})
  void proposedShadePassesWhereTheColourDidNot(String colour) {
    for (Use use : Use.values()) {
      for (Diagnostic one : check(new Colour(use, colour, at(1)))) {
        Matcher proposed = PROPOSED.matcher(one.help());
        assertThat(proposed.find()).as(one.help()).isTrue();
        assertThat(check(new Colour(use, proposed.group(1), at(1)))).isEmpty();
      }
    }
  }

  @Test
  void aMainColourThatOnlyChartsCannotUseMayStayBesideOneForCharts() {
    Colour blue = new Colour(Use.MAIN, "#1D70B8", at(1));
    assertThat(check(blue)).extracting(Diagnostic::problem).containsExactly(Problem.CHART_COLOUR);
    assertThat(check(blue, new Colour(Use.CHARTS, "#124572", at(2)))).isEmpty();
  }

  @Test
  void eachColourIsToldOnceWithThePairThatFallsShortest() {
    assertThat(check(new Colour(Use.CHARTS, "#FFDD00", at(1)), accent("#FFDD00")))
        .extracting(Diagnostic::message)
        .satisfiesExactly(
            charts -> assertThat(charts).contains("charts colour", "is 1.3 to 1; 4.5 to 1"),
            accent -> assertThat(accent).contains("accent colour", "is 1.3 to 1; 3 to 1"));
  }

  private static Colour accent(String text) {
    return new Colour(Use.ACCENT, text, at(9));
  }

  private static Position at(int line) {
    return new Position("board.yaml", line, 1, 1);
  }

  private static List<Diagnostic> check(Colour... colours) {
    Diagnostics diagnostics = new Diagnostics();
    new ColourCheck(diagnostics)
        .check(
            new Look(
                List.of(colours), List.of(), Optional.empty(), List.of(), OptionalInt.empty()));
    return diagnostics.inReadingOrder();
  }
}
