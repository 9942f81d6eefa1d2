package org.lscb.report.build.fragment;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lscb.report.chart.ChartDrawing;
import org.lscb.report.chart.ChartLayout;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Report;

/** Draws every figure of a report as files for slides and documents, as the page shows it. */
public final class ChartFiles {

  private final Report report;
  private final List<Figure> figures;
  private final Map<String, byte[]> pictures = new LinkedHashMap<>();

  /** The figures of a report. */
  public ChartFiles(Report report, List<Figure> figures) {
    this.report = report;
    this.figures = List.copyOf(figures);
  }

  /** The PNG file of each figure by its id; drawn once. */
  public Map<String, byte[]> pictures() {
    if (pictures.isEmpty()) {
      figures.forEach(one -> pictures.put(one.id(), drawing(one).png(title(one))));
    }
    return pictures;
  }

  /** All files by name: of each figure a PNG, an SVG, and the words that belong to them. */
  public Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Figure figure : figures) {
      files.put(figure.id() + ".png", pictures().get(figure.id()));
      files.put(figure.id() + ".svg", drawing(figure).svgFile(title(figure)));
      files.put(figure.id() + ".txt", words(figure).getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private ChartDrawing drawing(Figure figure) {
    return new ChartDrawing(figure, ChartLayout.WIDE, report.cover().palette());
  }

  private String title(Figure figure) {
    String label = report.numbering().label(figure.id());
    return label.isEmpty() ? figure.title() : label + ": " + figure.title();
  }

  private String words(Figure figure) {
    StringBuilder out = new StringBuilder();
    out.append("Title: ").append(title(figure)).append('\n');
    out.append("Subtitle: ").append(figure.subtitle()).append('\n');
    out.append("Alternative text: ").append(figure.alt()).append('\n');
    figure.symbols().forEach(one -> out.append("Symbol: ").append(one).append('\n'));
    figure.notes().forEach(one -> out.append("Note: ").append(one).append('\n'));
    if (!figure.source().isEmpty()) {
      out.append("Source: ").append(figure.source()).append('\n');
    }
    return out.toString();
  }
}
