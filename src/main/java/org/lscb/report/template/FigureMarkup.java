package org.lscb.report.template;

import java.util.Map;
import org.lscb.report.template.look.LookMarkup;

/**
 * The pictures of a report, drawn elsewhere.
 *
 * @param drawings by the figure's id
 * @param images the board's own pictures in its texts, by their path
 * @param look its logos, cover and fonts
 */
public record FigureMarkup(
    Map<String, Drawing> drawings, Map<String, Picture> images, LookMarkup look) {

  /** Copies both. */
  public FigureMarkup {
    drawings = Map.copyOf(drawings);
    images = Map.copyOf(images);
  }

  /** The pictures of a board that names none of its own. */
  public FigureMarkup(Map<String, Drawing> drawings, Map<String, Picture> images) {
    this(drawings, images, LookMarkup.PLAIN);
  }

  /**
   * A picture in a text.
   *
   * @param address as the page has it
   * @param widthMm width on paper in millimetres
   */
  public record Picture(String address, double widthMm) {}

  /**
   * One figure drawn twice for the screen, and its room on paper.
   *
   * @param wide an SVG element for the full text column; not used in print
   * @param narrow an SVG element for a narrow screen; not used in print
   * @param widthMm width on paper in millimetres
   * @param heightMm height on paper in millimetres
   */
  public record Drawing(String wide, String narrow, double widthMm, double heightMm) {}

  Drawing drawing(String figureId) {
    return present(drawings.get(figureId), figureId);
  }

  Picture image(String path) {
    return present(images.get(path), path);
  }

  private static <T> T present(T picture, String name) {
    if (picture == null) {
      throw new IllegalArgumentException("no picture was given for " + name);
    }
    return picture;
  }
}
