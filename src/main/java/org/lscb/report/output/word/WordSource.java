package org.lscb.report.output.word;

import java.util.Map;
import java.util.Optional;
import org.lscb.report.document.Report;

/**
 * What a Word file is made from.
 *
 * @param page the well-formed page that becomes the PDF
 * @param title in the file's properties
 * @param cover whose, and in whose colours
 * @param mark what is said on every page; empty for a report to be published
 * @param figures the drawings by the figure's id
 */
public record WordSource(
    String page,
    String title,
    Report.Cover cover,
    Optional<String> mark,
    Map<String, Picture> figures) {

  /** Copies the map. */
  public WordSource {
    figures = Map.copyOf(figures);
  }

  /**
   * A drawing.
   *
   * @param width in millimetres
   * @param height in millimetres
   */
  public record Picture(byte[] png, double width, double height) {}
}
