package org.lscb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Report;

class ChartLayoutLintTest {

  private static final Report.Palette PALETTE = new Report.Palette("#12436D", "#28A197");

  static Stream<Arguments> typicalFigures() {
    return SampleFigures.typical().entrySet().stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  static IntStream seeds() {
    return IntStream.range(0, 600);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("typicalFigures")
  void wordsOfTypicalFiguresStayInThePictureAndApart(String name, Figure figure) {
    for (ChartLayout layout : ChartLayout.values()) {
      assertThat(LayoutLint.faults(new ChartDrawing(figure, layout, PALETTE)))
          .as(name + " " + layout)
          .isEmpty();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void wordsOfHostileFiguresStayInThePictureAndApart(int seed) {
    Figure figure = RandomFigures.figure(seed);
    for (ChartLayout layout : ChartLayout.values()) {
      assertThat(LayoutLint.faults(new ChartDrawing(figure, layout, PALETTE)))
          .as(figure.kind() + " " + layout)
          .isEmpty();
    }
  }

  @Test
  void hostileFiguresCoverEveryKind() {
    Map<Figure.Kind, Long> counts =
        seeds()
            .mapToObj(RandomFigures::figure)
            .collect(
                java.util.stream.Collectors.groupingBy(
                    Figure::kind, java.util.stream.Collectors.counting()));

    assertThat(counts.keySet()).containsExactlyInAnyOrder(Figure.Kind.values());
    assertThat(counts.values()).allMatch(count -> count >= 40);
  }
}
