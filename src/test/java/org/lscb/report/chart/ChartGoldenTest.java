package org.lscb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.chart.paper.Mark;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Report;

/** Where every word and every area of the sample figures lies, rounded to a unit. */
class ChartGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/charts");
  private static final Report.Palette PALETTE = new Report.Palette("#12436D", "#28A197");

  private static Map<String, Figure> all() {
    Map<String, Figure> all = new LinkedHashMap<>(SampleFigures.typical());
    all.putAll(ChanceFigures.typical());
    return all;
  }

  static Stream<String> names() {
    return all().keySet().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void wordsAndAreasLieWhereTheyLay(String name) throws IOException {
    List<String> lines = new ArrayList<>();
    for (ChartLayout layout : ChartLayout.values()) {
      describe(new ChartDrawing(all().get(name), layout, PALETTE), layout, lines);
    }
    Path golden = FOLDER.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.refresh")) {
      Files.createDirectories(FOLDER);
      Files.write(golden, lines);
    }

    assertThat(golden).exists();
    assertThat(lines).isEqualTo(Files.readAllLines(golden));
  }

  @Test
  void everyGoldenBelongsToASample() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
          .containsExactlyInAnyOrderElementsOf(names().toList());
    }
  }

  private static void describe(ChartDrawing drawing, ChartLayout layout, List<String> lines) {
    lines.add(
        "%s %d x %d"
            .formatted(layout.id(), Math.round(drawing.width()), Math.round(drawing.height())));
    for (Mark mark : drawing.sketch().marks()) {
      if (mark instanceof Mark.Written written) {
        lines.add(
            "  " + written.text().ink().variable() + " " + LayoutLint.describe(written.text()));
      } else if (mark instanceof Mark.Filled filled) {
        lines.add(
            "  "
                + filled.ink().variable()
                + " area "
                + LayoutLint.box(filled.shape().getBounds2D()));
      } else if (mark instanceof Mark.Stroked line) {
        lines.add(
            "  " + line.ink().variable() + " line " + LayoutLint.box(line.shape().getBounds2D()));
      }
    }
  }
}
