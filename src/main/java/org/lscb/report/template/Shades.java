package org.lscb.report.template;

import java.util.Locale;
import java.util.Map;
import org.lscb.report.document.ContrastRatio;
import org.lscb.report.document.Report;
import org.lscb.report.template.colour.Lightness;

/**
 * The board's colours, and the shades of them that can be read on light and on dark.
 *
 * <p>guidance: contrast as in WCAG 2.2, success criteria 1.4.3 and 1.4.11.
 */
final class Shades {

  private static final int PAPER = 0xFFFFFF;
  private static final int TILE = 0xF4F6F7;
  private static final int INK = 0x1D2327;
  private static final int NIGHT = 0x20272C;
  private static final int CHART_NIGHT = 0x14191D;
  private static final double STRONG_TEXT = 7;

  /** So far from the dark ground that its ink can be read on the shade, or else white. */
  private static final double CARRIES_INK = 5;

  private static final double CARRIES_WHITE = 3.3;
  private static final double GRAPHIC = 3;

  private Shades() {}

  /** Finished colours by their names in the style sheets. */
  static Map<String, Object> of(Report.Palette palette) {
    int main = parse(palette.main());
    int accent = parse(palette.accent());
    int chartsOnDark = towards(parse(palette.charts()), PAPER, NIGHT, STRONG_TEXT);
    return Map.of(
        "main", print(main),
        "chartsOnDark", print(chartsOnDark),
        "secondOnDark", print(darkest(chartsOnDark, CARRIES_INK)),
        "thirdOnDark", print(darkest(chartsOnDark, CARRIES_WHITE)),
        "accent", print(accent),
        "onMain", print(ContrastRatio.of(main, PAPER) >= ContrastRatio.of(main, INK) ? PAPER : INK),
        "strongOnLight", print(towards(main, 0x000000, TILE, STRONG_TEXT)),
        "strongOnDark", print(towards(main, PAPER, NIGHT, STRONG_TEXT)),
        "accentOnDark", print(towards(accent, PAPER, NIGHT, GRAPHIC)));
  }

  /** Makes a colour lighter or darker, of the same hue, until it stands out from its ground. */
  private static int towards(int colour, int end, int ground, double wanted) {
    for (int percent = 0; percent <= 100; percent += 2) {
      int shade = Lightness.moved(colour, end == PAPER, percent);
      if (ContrastRatio.of(shade, ground) >= wanted) {
        return shade;
      }
    }
    return end;
  }

  /** The darkest shade of a colour that still stands out so much from a chart's dark ground. */
  private static int darkest(int colour, double wanted) {
    int shade = colour;
    for (int percent = 2; percent <= 100; percent += 2) {
      int darker = Lightness.moved(colour, false, percent);
      if (ContrastRatio.of(darker, CHART_NIGHT) < wanted) {
        return shade;
      }
      shade = darker;
    }
    return shade;
  }

  private static int parse(String colour) {
    if (!colour.matches("#[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException("not a colour: " + colour);
    }
    return Integer.parseInt(colour.substring(1), 16);
  }

  private static String print(int colour) {
    return String.format(Locale.ROOT, "#%06X", colour);
  }
}
