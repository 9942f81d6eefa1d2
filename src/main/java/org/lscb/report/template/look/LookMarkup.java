package org.lscb.report.template.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The board's own look, as the templates take it.
 *
 * @param logos in printed order
 * @param cover the picture on the cover
 * @param faces the board's fonts for the screen, as {@code @font-face} rules; may be empty
 * @param ownText whether running text has a font of the board
 * @param ownHeadings whether headings have
 * @param placement where the page finds the program's own fonts
 */
public record LookMarkup(
    List<Logo> logos,
    Optional<Cover> cover,
    String faces,
    boolean ownText,
    boolean ownHeadings,
    Placement placement) {

  /** The look of a board that names no file. */
  public static final LookMarkup PLAIN =
      new LookMarkup(List.of(), Optional.empty(), "", false, false, Placement.INSIDE);

  /** The family of the board's text and headings on the screen. */
  public static final String TEXT = "Board Text";

  /** The family of the board's headings on the screen. */
  public static final String HEADINGS = "Board Headings";

  private static final double REM_PER_MM = 0.18;

  /** Copies the list. */
  public LookMarkup {
    logos = List.copyOf(logos);
  }

  /**
   * A logo.
   *
   * @param address as the page has it
   * @param name of the organisation
   * @param widthMm width on paper
   * @param heightMm height on paper
   */
  public record Logo(String address, String name, double widthMm, double heightMm) {}

  /**
   * The picture on the cover, which fills a frame as wide as the page and is cut off around it.
   *
   * @param address as the page has it
   * @param shows what is said instead of it; empty where it only decorates
   * @param credit whose it is; may be empty
   * @param ratio its width by its height
   */
  public record Cover(String address, String shows, String credit, double ratio) {

    private static final double PAGE_MM = 210;
    private static final double FRAME_MM = 88;
    private static final double LARGE_FRAME_MM = 63;

    private Map<String, Object> view(boolean large) {
      double frame = large ? LARGE_FRAME_MM : FRAME_MM;
      double width = Math.max(PAGE_MM, frame * ratio);
      double height = width / ratio;
      return Map.of(
          "address", address,
          "shows", shows,
          "credit", credit,
          "frame", millimetres(frame),
          "width", millimetres(width),
          "height", millimetres(height),
          "left", millimetres((PAGE_MM - width) / 2),
          // Faces are in the upper half of most pictures.
          "top", millimetres((frame - height) * 0.4));
    }
  }

  /**
   * What templates find under {@code look}.
   *
   * @param large whether it is for large print
   */
  public Map<String, Object> view(boolean large) {
    List<Map<String, Object>> signs = new ArrayList<>();
    for (Logo one : logos) {
      signs.add(
          Map.of(
              "address", one.address,
              "name", one.name,
              "width", millimetres(one.widthMm),
              "height", millimetres(one.heightMm),
              "rem", millimetres(one.widthMm * REM_PER_MM)));
    }
    Map<String, Object> view = new HashMap<>();
    view.put("logos", signs);
    view.put("picture", cover.map(one -> one.view(large)).orElse(Map.of()));
    view.put("ownText", ownText);
    view.put("ownHeadings", ownHeadings);
    return view;
  }

  private static String millimetres(double length) {
    return String.format(Locale.ROOT, "%.2f", length);
  }
}
