package org.lscb.report.document;

/**
 * How much two colours differ in brightness.
 *
 * <p>guidance: WCAG 2.2, relative luminance and contrast ratio.
 */
public final class ContrastRatio {

  private ContrastRatio() {}

  /** From 1, the same, to 21, black on white; colours are {@code 0xRRGGBB}. */
  public static double of(int one, int other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
