package org.lscb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Report;
import org.lscb.report.document.Table;

class SparklineTest {

  private static final Report.Palette PALETTE = new Report.Palette("#12436D", "#28A197");

  private static String line(String... values) {
    List<Table.Cell> cells = new ArrayList<>();
    for (String value : values) {
      cells.add(new Table.Cell.Value(SampleFigures.value(value), List.of()));
    }
    return svg(cells);
  }

  private static String svg(List<Table.Cell> cells) {
    return Sparkline.of(new Table.Row(Table.Row.Kind.BODY, "Plans", cells), PALETTE)
        .map(Sparkline::svg)
        .orElse("");
  }

  @Test
  void itGoesThroughEveryNumberAndIsHiddenFromListeners() {
    assertThat(line("10", "30", "20"))
        .contains("aria-hidden=\"true\"")
        .contains("d=\"M3.5 16.5L38 3.5L72.5 10\"")
        .doesNotContain("<text", " id=", "aria-label");
  }

  @Test
  void itIsBrokenWhereANumberIsWithheldOrMissing() {
    assertThat(line("10", "30", "c", "20", "10")).contains("L20.75 3.5M55.25 10L72.5 16.5");
    assertThat(line("10", "x", "30", "20")).contains("<circle cx=\"3.5\" cy=\"16.5\"");
  }

  @Test
  void itsScaleKnowsNothingOfWhatIsWithheld() {
    assertThat(line("10", "c", "30", "20")).contains("16.5").contains("3.5L72.5 10");
  }

  @Test
  void fewerThanThreeNumbersMakeNoLine() {
    assertThat(line("10", "c", "30")).isEmpty();
  }

  @Test
  void whatIsTheSameThroughoutLiesInTheMiddle() {
    assertThat(line("8", "8", "8")).contains("M3.5 10L38 10L72.5 10");
  }

  @Test
  void aChangeAtTheEndOfARowIsNoPartOfIt() {
    PublishedValue one = SampleFigures.value("12");
    PublishedValue change =
        new PublishedValue(
            "change of x:y@2019",
            one.label(),
            one.unit(),
            0,
            one.number(),
            one.symbol(),
            "12%",
            "",
            List.of(),
            List.of(),
            List.of(),
            one.mark(),
            one.span());
    List<Table.Cell> cells = new ArrayList<>();
    for (String value : List.of("10", "30", "20")) {
      cells.add(new Table.Cell.Value(SampleFigures.value(value), List.of()));
    }
    cells.add(new Table.Cell.Value(change, List.of()));
    cells.add(new Table.Cell.Blank());

    assertThat(svg(cells)).isEqualTo(line("10", "30", "20"));
  }
}
