package org.lscb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.build.Preparation;
import org.lscb.report.chart.paper.PlacedText;
import org.lscb.report.document.DocumentWalk;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Report;
import org.lscb.report.project.BoardFolder;

/** Every chart of the sample boards, at every width. */
class SampleChartsTest {

  static Stream<Arguments> charts() {
    return Stream.of(
            report("lambeth", "2018-19"),
            report("lewisham", "2016-17"),
            report("tri-borough", "2016-17"),
            report("wandsworth", "2018-19"),
            report("london", "2010-11"),
            report("larkmouth", "2025-26"))
        .flatMap(
            report ->
                figures(report).stream()
                    .flatMap(
                        figure ->
                            Stream.of(ChartLayout.values())
                                .map(
                                    layout ->
                                        Arguments.of(
                                            figure.id(),
                                            layout,
                                            figure,
                                            report.cover().palette()))));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("charts")
  void wordsStayInThePictureAndApart(
      String id, ChartLayout layout, Figure figure, Report.Palette palette) {
    ChartDrawing drawing = new ChartDrawing(figure, layout, palette);
    assertThat(LayoutLint.faults(drawing.sketch())).isEmpty();
    assertThat(drawing.texts()).extracting(PlacedText::text).isNotEmpty().doesNotContain("");
    assertThat(String.join(" ", drawing.texts().stream().map(PlacedText::text).toList()))
        .doesNotContain("…");
  }

  @Test
  void figuresOfRatingsHaveTheScaleOfTheirMeasures() {
    Map<String, Figure.Ends> ends = new TreeMap<>();
    for (Figure one : figures(report("larkmouth", "2025-26"))) {
      one.ends().ifPresent(it -> ends.put(one.id(), it));
    }
    assertThat(ends)
        .containsOnly(
            Map.entry("figure-training-overall-rating", ends(1, 4)),
            Map.entry("figure-training-self-ratings", ends(1, 5)));
  }

  private static Figure.Ends ends(int from, int to) {
    return new Figure.Ends(BigDecimal.valueOf(from), BigDecimal.valueOf(to));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "lambeth, 2018-19, 9",
    "lewisham, 2016-17, 3",
    "tri-borough, 2016-17, 4",
    "wandsworth, 2018-19, 4",
    "london, 2010-11, 1",
    "larkmouth, 2025-26, 20"
  })
  void theSamplesHaveCharts(String board, String year, int atLeast) {
    assertThat(figures(report(board, year))).hasSizeGreaterThanOrEqualTo(atLeast);
  }

  private static List<Figure> figures(Report report) {
    return DocumentWalk.blocks(report)
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .toList();
  }

  private static Report report(String board, String year) {
    return new Preparation(new BoardFolder(Path.of("sample-data", board)), step -> {})
        .prepare(year, false)
        .report()
        .orElseThrow();
  }
}
