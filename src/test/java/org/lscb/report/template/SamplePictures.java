package org.lscb.report.template;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lscb.report.document.Block;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.DataFile;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Report;

/** Pictures and data files for every figure of a report, for tests. */
public final class SamplePictures {

  private static final String PIXEL =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwAD"
          + "BwIAMCbHYQAAAABJRU5ErkJggg==";

  private SamplePictures() {}

  /** A blue field for every figure, a pixel for every picture. */
  public static FigureMarkup of(Report report) {
    Map<String, FigureMarkup.Drawing> drawings = new HashMap<>();
    Map<String, FigureMarkup.Picture> images = new HashMap<>();
    for (Chapter chapter : report.chapters()) {
      for (Block block : chapter.blocks()) {
        if (block instanceof Figure figure) {
          drawings.put(
              figure.id(), new FigureMarkup.Drawing(svg(640, 300), svg(340, 260), 170, 80));
        } else if (block instanceof Block.Image image) {
          images.put(image.path(), new FigureMarkup.Picture(PIXEL, 100));
        }
      }
    }
    return new FigureMarkup(drawings, images);
  }

  /** One file for the report, a table and a figure. */
  public static List<DataFile> files() {
    return List.of(
        file("", "values.json", "application/json", "{}"),
        file("table-main", "main.csv", "text/csv", "measure,value\nplans,254\n"),
        file("figure-referrals", "referrals.csv", "text/csv", "year,value\n2019,83\n"));
  }

  private static DataFile file(String blockId, String name, String mediaType, String text) {
    return new DataFile(blockId, name, name, mediaType, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String svg(int width, int height) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\"><rect x=\"0\" y=\"20\" width=\""
        + width
        + "\" height=\""
        + (height - 20)
        + "\" fill=\"#12436D\"/></svg>";
  }
}
