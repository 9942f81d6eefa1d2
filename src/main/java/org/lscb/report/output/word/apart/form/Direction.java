package org.lscb.report.output.word.apart.form;

import java.util.ArrayList;
import java.util.List;

/** Divides words into those that are read from left to right and those from right to left. */
public final class Direction {

  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

  private Direction() {}

  /** Words of one direction. */
  public record Part(String text, boolean rightToLeft) {}

  /** The words in their order, each part as long as it can be. */
  public static List<Part> parts(String text) {
    if (text.chars().allMatch(one -> one < FIRST_RIGHT_TO_LEFT)) {
      return List.of(new Part(text, false));
    }
    List<Part> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean before = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int sign = text.codePointAt(i);
      boolean now = rightToLeft(sign) || before && !leftToRight(sign);
      if (now != before && !part.isEmpty()) {
        parts.add(new Part(part.toString(), before));
        part.setLength(0);
      }
      before = now;
      part.appendCodePoint(sign);
    }
    parts.add(new Part(part.toString(), before));
    return parts;
  }

  private static boolean rightToLeft(int sign) {
    byte direction = Character.getDirectionality(sign);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean leftToRight(int sign) {
    byte direction = Character.getDirectionality(sign);
    return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
        || direction == Character.DIRECTIONALITY_EUROPEAN_NUMBER;
  }
}
