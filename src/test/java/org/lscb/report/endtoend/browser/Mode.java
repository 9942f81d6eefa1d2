package org.lscb.report.endtoend.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a page is shown.
 *
 * @param name what a failure calls it
 * @param width the window's, in CSS pixels
 * @param height the window's, in CSS pixels
 * @param zoom device pixels for a CSS pixel
 * @param media screen or print
 * @param wishes media features that the reader's system asks for
 * @param asked how much axe-core is asked
 */
record Mode(
    String name,
    int width,
    int height,
    int zoom,
    String media,
    Map<String, String> wishes,
    Asked asked) {

  static final Mode NARROW = screen(320, "light", Asked.LAYOUT);
  static final Mode WIDE = screen(1280, "light", Asked.EVERYTHING);

  static final Mode TELEPHONE = screen(360, "light", Asked.LAYOUT);
  static final Mode WIDE_DARK = screen(1280, "dark", Asked.NOTHING);

  /** How much axe-core is asked: colours cost most, and few modes have colours of their own. */
  enum Asked {
    NOTHING,
    LAYOUT,
    EVERYTHING
  }

  /**
   * Every mode in which a report must be fit to be read.
   *
   * <p>Each width, each zoom and each set of colours is examined once; where only the combination
   * is new, what overflows is looked at.
   */
  static List<Mode> all() {
    return List.of(
        NARROW,
        TELEPHONE,
        screen(768, "light", Asked.LAYOUT),
        WIDE,
        zoomed(2),
        zoomed(4),
        screen(320, "dark", Asked.EVERYTHING),
        screen(360, "dark", Asked.NOTHING),
        screen(768, "dark", Asked.NOTHING),
        WIDE_DARK,
        forced(1280, "light", Asked.EVERYTHING),
        forced(320, "dark", Asked.EVERYTHING),
        forced(320, "light", Asked.NOTHING),
        forced(1280, "dark", Asked.NOTHING),
        print());
  }

  /** The same for a reader who has one more wish. */
  Mode wishing(String feature, String value) {
    Map<String, String> more = new HashMap<>(wishes);
    more.put(feature, value);
    return new Mode(name, width, height, zoom, media, more, asked);
  }

  private static Mode screen(int width, String scheme, Asked asked) {
    return new Mode(
        width + " px, " + scheme,
        width,
        width < 500 ? 640 : 1024,
        1,
        "screen",
        Map.of("prefers-color-scheme", scheme),
        asked);
  }

  /** A window of 1280 by 1024 pixels at a zoom: the page has so much less room. */
  private static Mode zoomed(int zoom) {
    return new Mode(
        zoom * 100 + "% zoom",
        1280 / zoom,
        1024 / zoom,
        zoom,
        "screen",
        Map.of("prefers-color-scheme", "light"),
        Asked.LAYOUT);
  }

  /** Colours of the reader's own choice. */
  private static Mode forced(int width, String scheme, Asked asked) {
    Mode mode = screen(width, scheme, asked).wishing("forced-colors", "active");
    return new Mode(
        mode.name + ", forced colours",
        width,
        mode.height,
        mode.zoom,
        mode.media,
        mode.wishes,
        asked);
  }

  /** Paper of 210 mm without the browser's usual margins of 10 mm, at 96 pixels an inch. */
  private static Mode print() {
    return new Mode(
        "print", 718, 1047, 1, "print", Map.of("prefers-color-scheme", "light"), Asked.EVERYTHING);
  }

  @Override
  public String toString() {
    return name;
  }
}
