package org.lscb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.chart.paper.Typeface;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Report;

class ChartLayoutLintTest {

  private static final Report.Palette PALETTE = new Report.Palette("#12436D", "#28A197");

  static Stream<Arguments> typicalFigures() {
    return Stream.of(SampleFigures.typical(), ChanceFigures.typical())
        .flatMap(all -> all.entrySet().stream())
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  /** All two hundred take half a minute on a small machine: {@code -Dlint.seeds=200}. */
  private static final int SEEDS = Integer.getInteger("lint.seeds", 60);

  @ParameterizedTest(name = "{0}")
  @MethodSource("typicalFigures")
  void wordsOfTypicalFiguresStayInThePictureAndApart(String name, Figure figure) {
    for (ChartLayout layout : ChartLayout.values()) {
      assertThat(LayoutLint.faults(new ChartDrawing(figure, layout, PALETTE).sketch()))
          .as(name + " " + layout)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordsOfHostileFiguresStayInThePictureAndApart(Figure.Kind kind) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Figure figure = RandomFigures.figure(kind, seed);
      for (ChartLayout layout : ChartLayout.values()) {
        assertThat(LayoutLint.faults(new ChartDrawing(figure, layout, PALETTE).sketch()))
            .as(kind + ", seed " + seed + ", " + layout)
            .isEmpty();
      }
    }
  }

  @Test
  void namesInFunnelsCrossNoLine() {
    for (int seed = 0; seed < 200; seed++) {
      Figure figure = ChanceFigures.seeded(seed);
      for (ChartLayout layout : ChartLayout.values()) {
        Sketch sketch = new ChartDrawing(figure, layout, PALETTE).sketch();
        assertThat(LayoutLint.crossings(sketch)).as("seed " + seed + ", " + layout).isEmpty();
        assertThat(LayoutLint.faults(sketch)).as("seed " + seed + ", " + layout).isEmpty();
      }
    }
  }

  @Test
  void aNameUponALineIsFound() {
    Sketch sketch = new Sketch(100);
    sketch.line(0, 30, 100, 30, Inks.BASELINE, 1.5);
    sketch.line(0, 60, 100, 60, Inks.GRID, 1);
    Lettering letters = new Lettering(Typeface.regular(), 15);
    sketch.write(new PlacedText("upon", 10, 34, Align.START, letters, Inks.INK));
    sketch.write(new PlacedText("below", 10, 64, Align.START, letters, Inks.INK));
    sketch.endAt(80);
    assertThat(LayoutLint.crossings(sketch)).singleElement().asString().startsWith("upon ");
  }

  @Test
  void wordsOverWordsAndWordsOutsideAreFound() {
    Sketch sketch = new Sketch(100);
    Lettering letters = new Lettering(Typeface.regular(), 15);
    sketch.write(new PlacedText("over", 10, 20, Align.START, letters, Inks.INK));
    sketch.write(new PlacedText("under", 20, 24, Align.START, letters, Inks.INK));
    sketch.write(new PlacedText("outside", 90, 60, Align.START, letters, Inks.INK));
    sketch.endAt(80);

    assertThat(LayoutLint.faults(sketch))
        .hasSize(2)
        .anyMatch(fault -> fault.matches("over .* over under .*"))
        .anyMatch(fault -> fault.startsWith("outside: ") && fault.contains("text=outside"));
  }
}
