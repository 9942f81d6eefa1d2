package org.lscb.report.template;

/** Replaces characters that no HTML or XML file may hold. */
final class CharacterFilter {

  private static final char REPLACEMENT = '\uFFFD';

  private CharacterFilter() {}

  /**
   * The text with every forbidden control character and lone surrogate replaced.
   *
   * <p>guidance: XML 1.0, production 2 ({@code Char}).
   */
  static String printable(String text) {
    // A page has a million characters, nearly all of them plain, and an array is read much faster.
    char[] all = text.toCharArray();
    for (int i = 0; i < all.length; i++) {
      if (all[i] < 0x20 || all[i] >= 0x7F) {
        int whole = Character.codePointAt(all, i);
        if (!allowed(whole)) {
          return replaced(text);
        }
        i += Character.charCount(whole) - 1;
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(one -> out.appendCodePoint(allowed(one) ? one : REPLACEMENT));
    return out.toString();
  }

  private static boolean allowed(int one) {
    if (one < 0x20) {
      return one == '\t' || one == '\n' || one == '\r';
    }
    // Controls of the second block are allowed by XML, and refused by HTML.
    boolean control = one >= 0x7F && one <= 0x9F;
    boolean surrogate = one >= 0xD800 && one <= 0xDFFF;
    boolean noncharacter = (one & 0xFFFE) == 0xFFFE || one >= 0xFDD0 && one <= 0xFDEF;
    return !control && !surrogate && !noncharacter;
  }
}
