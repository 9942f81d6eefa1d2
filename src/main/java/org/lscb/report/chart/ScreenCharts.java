package org.lscb.report.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Report;

/**
 * Draws charts for the screen, and keeps those of the page that was drawn last: an edit of a
 * sentence changes none.
 */
public final class ScreenCharts {

  private record Key(Figure figure, Report.Palette palette) {}

  private Map<Key, Drawn> last = Map.of();

  /**
   * One figure as SVG.
   *
   * @param wide for the full text column
   * @param narrow for a narrow screen
   * @param proportion the height of the wide one, its width being 1
   */
  public record Drawn(String wide, String narrow, double proportion) {}

  /** A report's charts, by the id of their figure. */
  public Map<String, Drawn> of(List<Figure> figures, Report.Palette palette) {
    Map<Key, Drawn> now = new HashMap<>();
    Map<String, Drawn> drawings = new HashMap<>();
    for (Figure figure : figures) {
      Key key = new Key(figure, palette);
      Drawn drawing = last.get(key);
      drawing = drawing == null ? draw(key) : drawing;
      now.put(key, drawing);
      drawings.put(figure.id(), drawing);
    }
    last = now;
    return drawings;
  }

  private static Drawn draw(Key key) {
    Figure figure = key.figure();
    ChartDrawing wide = new ChartDrawing(figure, ChartLayout.WIDE, key.palette());
    ChartDrawing narrow = new ChartDrawing(figure, ChartLayout.NARROW, key.palette());
    return new Drawn(wide.svg(figure.id()), narrow.svg(figure.id()), wide.height() / wide.width());
  }
}
