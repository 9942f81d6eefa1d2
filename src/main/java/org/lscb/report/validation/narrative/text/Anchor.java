package org.lscb.report.validation.narrative.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A word or a run of digits at which something about a number may begin. Patterns are tried at
 * these places only: trying each of them at every character of a report takes longer than all other
 * checks together.
 *
 * @param start its first character's index
 * @param begins what may begin here, one bit for each
 */
record Anchor(int start, int begins) {

  /** The bit of runs of digits. */
  static final int DIGITS = 1 << 30;

  /** The bit of numbers in words. */
  static final int SPELLED = 1 << 29;

  /** The bit of words that fractions begin with, "a" among them. */
  static final int FRACTION = 1 << 28;

  /** The bit of words without which there is no fraction, and of "a single". */
  static final int PART = 1 << 27;

  /** Whether any of some bits is set. */
  boolean begins(int any) {
    return (begins & any) != 0;
  }

  /**
   * The anchors of a text, in order; empty where it holds no number at all.
   *
   * @param words by word in lower case, what may begin with it
   * @param digits what may begin with digits
   */
  static List<Anchor> in(String text, Map<String, Integer> words, int digits) {
    List<Anchor> anchors = new ArrayList<>();
    int all = 0;
    int length = text.length();
    int i = 0;
    while (i < length) {
      int start = i;
      int begins = 0;
      if (isLetter(text.charAt(i))) {
        while (i < length && isLetter(text.charAt(i))) {
          i++;
        }
        begins = words.getOrDefault(text.substring(start, i).toLowerCase(Locale.ROOT), 0);
      } else if (isDigit(text.charAt(i))) {
        while (i < length && isDigit(text.charAt(i))) {
          i++;
        }
        begins = digits | DIGITS;
      } else {
        i++;
      }
      if (begins != 0) {
        anchors.add(new Anchor(start, begins));
        all |= begins;
      }
    }
    return (all & (DIGITS | SPELLED | PART)) == 0 ? List.of() : anchors;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
