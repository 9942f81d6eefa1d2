package org.lscb.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Report;

/** Draws every sample into a folder, as pictures and as one web page, to be looked at. */
final class ChartGallery {

  private static final double ZOOM = 1.5;

  private ChartGallery() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Report.Palette palette = new Report.Palette("#12436D", "#28A197");
    StringBuilder page =
        new StringBuilder("<!doctype html><meta charset=utf-8><title>Charts</title>");
    page.append(
        "<style>@font-face{font-family:'Source Sans 3';src:url(R.ttf)}"
            + "@font-face{font-family:'Source Sans 3';font-weight:600;src:url(S.ttf)}"
            + "body{margin:8px}svg{display:block;margin:0 0 24px;outline:1px dotted #eee}</style>");
    Map<String, Figure> samples = new LinkedHashMap<>(SampleFigures.typical());
    samples.putAll(ChanceFigures.typical());
    for (Map.Entry<String, Figure> sample : samples.entrySet()) {
      for (ChartLayout layout : ChartLayout.values()) {
        ChartDrawing drawing = new ChartDrawing(sample.getValue(), layout, palette);
        picture(drawing, folder.resolve(sample.getKey() + "-" + layout.id() + ".png"));
        if (layout != ChartLayout.PRINT) {
          page.append(drawing.svg(sample.getKey())).append('\n');
        }
      }
    }
    Files.writeString(folder.resolve("gallery.html"), page);
  }

  private static void picture(ChartDrawing drawing, Path file) throws IOException {
    BufferedImage image =
        new BufferedImage(
            (int) (drawing.width() * ZOOM) + 20,
            (int) (drawing.height() * ZOOM) + 20,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.translate(10, 10);
    g.scale(ZOOM, ZOOM);
    drawing.draw(g);
    g.dispose();
    ImageIO.write(image, "png", file.toFile());
  }
}
