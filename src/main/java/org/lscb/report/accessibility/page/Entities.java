package org.lscb.report.accessibility.page;

import java.util.Map;

/** Characters that mark-up writes as names or numbers. */
final class Entities {

  private static final int LONGEST = 10;

  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

  private Entities() {}

  static String resolve(String text) {
    int next = text.indexOf('&');
    if (next < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (next >= 0) {
      out.append(text, at, next);
      int end = text.indexOf(';', next);
      String found =
          end < 0 || end - next > LONGEST ? null : character(text.substring(next + 1, end));
      out.append(found == null ? "&" : found);
      at = found == null ? next + 1 : end + 1;
      next = text.indexOf('&', at);
    }
    return out.append(text.substring(at)).toString();
  }

  private static String character(String name) {
    if (!name.startsWith("#")) {
      return NAMED.get(name);
    }
    try {
      boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
      int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
      return Character.isValidCodePoint(code) ? Character.toString(code) : null;
    } catch (NumberFormatException none) {
      return null;
    }
  }
}
