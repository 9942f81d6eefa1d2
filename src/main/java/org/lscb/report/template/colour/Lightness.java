package org.lscb.report.template.colour;

import java.util.Optional;
import java.util.function.IntPredicate;

/** Makes a colour, {@code 0xRRGGBB}, lighter or darker, and keeps its hue. */
public final class Lightness {

  private static final double BRIGHTEST = 255;
  private static final int ALL = 100;

  private Lightness() {}

  /**
   * Moves the lightness towards black or white and keeps hue and saturation as in HSL.
   *
   * @param percent how far; 100 is black or white
   */
  public static int moved(int colour, boolean lighter, int percent) {
    double lightness = of(colour);
    return set(colour, lightness + ((lighter ? 1 : 0) - lightness) * percent / ALL);
  }

  /** The shade of a colour that passes and whose lightness differs least from it. */
  public static Optional<Integer> nearest(int colour, IntPredicate passes) {
    double lightness = of(colour);
    for (int step = 1; step <= ALL; step++) {
      for (double wanted :
          new double[] {lightness - step / (double) ALL, lightness + step / (double) ALL}) {
        int shade = set(colour, Math.min(1, Math.max(0, wanted)));
        if (passes.test(shade)) {
          return Optional.of(shade);
        }
      }
    }
    return Optional.empty();
  }

  /** The mean of the strongest and the weakest channel, from 0 to 1. */
  private static double of(int colour) {
    int[] parts = parts(colour);
    return (Math.max(parts[0], Math.max(parts[1], parts[2]))
            + Math.min(parts[0], Math.min(parts[1], parts[2])))
        / BRIGHTEST
        / 2;
  }

  private static int set(int colour, double wanted) {
    double lightness = of(colour);
    double room = 1 - Math.abs(2 * lightness - 1);
    double stretch = room == 0 ? 0 : (1 - Math.abs(2 * wanted - 1)) / room;
    int shaded = 0;
    for (int part : parts(colour)) {
      double moved = wanted + (part / BRIGHTEST - lightness) * stretch;
      shaded = shaded << 8 | (int) Math.round(Math.min(1, Math.max(0, moved)) * BRIGHTEST);
    }
    return shaded;
  }

  private static int[] parts(int colour) {
    return new int[] {colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF};
  }
}
