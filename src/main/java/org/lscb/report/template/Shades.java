package org.lscb.report.template;

import java.util.Locale;
import java.util.Map;
import org.lscb.report.document.Report;

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
  private static final double TEXT = 4.5;
  private static final double STRONG_TEXT = 7;
  private static final double GRAPHIC = 3;

  private Shades() {}

  /** Finished colours by their names in the style sheets. */
  static Map<String, Object> of(Report.Palette palette) {
    int main = parse(palette.main());
    int accent = parse(palette.accent());
    return Map.of(
        "main", print(main),
        "accent", print(accent),
        "onMain", print(contrast(main, PAPER) >= TEXT ? PAPER : INK),
        "strongOnLight", print(towards(main, 0x000000, TILE, STRONG_TEXT)),
        "strongOnDark", print(towards(main, PAPER, NIGHT, STRONG_TEXT)),
        "accentOnDark", print(towards(accent, PAPER, NIGHT, GRAPHIC)));
  }

  /** Mixes a colour with another until it stands out from its ground. */
  private static int towards(int colour, int other, int ground, double wanted) {
    for (int percent = 0; percent <= 100; percent += 5) {
      int mixed = mix(colour, other, percent);
      if (contrast(mixed, ground) >= wanted) {
        return mixed;
      }
    }
    return other;
  }

  private static int mix(int colour, int other, int percent) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int one = colour >> shift & 0xFF;
      int two = other >> shift & 0xFF;
      mixed |= (one * (100 - percent) + two * percent + 50) / 100 << shift;
    }
    return mixed;
  }

  /** From 1, the same, to 21, black on white. */
  static double contrast(int one, int two) {
    double light = Math.max(luminance(one), luminance(two));
    double dark = Math.min(luminance(one), luminance(two));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 0xFF)
        + 0.7152 * linear(colour >> 8 & 0xFF)
        + 0.0722 * linear(colour & 0xFF);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
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
