package org.lscb.report.endtoend.browser;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** A walk through a page with nothing but the keyboard. WCAG 2.2, 2.1.1 to 2.4.13. */
final class Keyboard {

  private static final String NOTE = Browser.resource("keyboard.js");

  /** Pixels around a stop in which its focus may be shown. */
  private static final int AROUND = 8;

  private final Browser browser;
  private final List<String> findings = new ArrayList<>();
  private int stops;

  Keyboard(Browser browser) {
    this.browser = browser;
  }

  /** How many stops the last walk had. */
  int stops() {
    return stops;
  }

  /** From the first stop to the last and out of the page. */
  List<String> forwards() {
    note();
    walk(Key.TAB, 0, 1);
    return findings;
  }

  /** From the last stop to the first and out of the page. */
  List<String> backwards() {
    note();
    browser.script("walk.stops.at(-1).focus()");
    walk(Key.BACK_TAB, stops - 2, -1);
    return findings;
  }

  /** Stops whose focus a person would not see: too few pixels change, or change too little. */
  List<String> unseen() {
    note();
    for (Object kind : (List<?>) browser.script("return walk.kinds()")) {
      Object boxes = browser.script("return walk.focus(arguments[0])", kind);
      BufferedImage focused = browser.window();
      browser.script("document.activeElement.blur()");
      BufferedImage plain = browser.window();
      int perimeter = 0;
      int changed = 0;
      for (Object box : (List<?>) boxes) {
        int[] edges = ((List<?>) box).stream().mapToInt(one -> ((Number) one).intValue()).toArray();
        perimeter += 2 * (edges[2] - edges[0] + edges[3] - edges[1]);
        changed += changed(focused, plain, edges);
      }
      if (perimeter == 0 || changed < perimeter) {
        findings.add(
            browser.script("return walk.name(arguments[0])", kind)
                + " changes only "
                + changed
                + " pixels with the focus, its edges have "
                + perimeter);
      }
    }
    return findings;
  }

  private void note() {
    List<?> noted = (List<?>) browser.script(NOTE);
    findings.clear();
    findings.addAll(Axe.texts(noted.get(1)));
    stops = ((Number) noted.get(0)).intValue();
  }

  private void walk(Key key, int first, int way) {
    for (int at = first; at >= 0 && at < stops; at += way) {
      browser.press(key);
      List<?> seen =
          (List<?>) browser.script("return walk.step(arguments[0], arguments[1])", at, at - way);
      if (!seen.get(1).equals("")) {
        findings.add((String) seen.get(1));
      }
      if (seen.get(0).equals(false)) {
        return;
      }
    }
    browser.press(key);
    int last = way > 0 ? stops - 1 : 0;
    String caught = (String) browser.script("return walk.caught(arguments[0])", last);
    if (!caught.isEmpty()) {
      findings.add(caught);
    }
  }

  /** Pixels in and around a box whose brightness changed as WCAG 2.2 asks in 2.4.13. */
  private static int changed(BufferedImage one, BufferedImage other, int[] edges) {
    int changed = 0;
    int right = Math.min(edges[2] + AROUND, one.getWidth());
    int bottom = Math.min(edges[3] + AROUND, one.getHeight());
    for (int y = Math.max(edges[1] - AROUND, 0); y < bottom; y++) {
      for (int x = Math.max(edges[0] - AROUND, 0); x < right; x++) {
        double a = luminance(one.getRGB(x, y)) + 0.05;
        double b = luminance(other.getRGB(x, y)) + 0.05;
        if (Math.max(a, b) / Math.min(a, b) >= 3) {
          changed++;
        }
      }
    }
    return changed;
  }

  private static double luminance(int rgb) {
    return 0.2126 * light(rgb >> 16) + 0.7152 * light(rgb >> 8) + 0.0722 * light(rgb);
  }

  private static double light(int part) {
    double share = (part & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
