package org.lscb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Report;

/** Charts are drawn by a runtime that has neither fonts nor a library to look for them. */
class FontlessRuntimeTest {

  @Test
  @EnabledOnOs(OS.LINUX)
  void drawingAllKindsLoadsNoFontLibrary() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder =
        new ProcessBuilder(
            java.toString(),
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            Drawing.class.getName());
    builder.environment().put("FONTCONFIG_FILE", "/dev/null");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("drawn").doesNotContain("libfontmanager", "libfontconfig");
  }

  /** Draws every sample, then names the libraries that the runtime has loaded. */
  static final class Drawing {

    private Drawing() {}

    public static void main(String[] arguments) throws IOException {
      Report.Palette palette = new Report.Palette("#12436D", "#28A197");
      for (Figure figure : SampleFigures.typical().values()) {
        ChartDrawing drawing = new ChartDrawing(figure, ChartLayout.PRINT, palette);
        drawing.svg("figure");
        drawing.texts().forEach(text -> text.lettering().face().outline(text.text(), 0, 0, 13));
      }
      String result = "drawn\n" + Files.readString(Path.of("/proc/self/maps"));
      System.out.write(result.getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    }
  }
}
