package org.lscb.report.accessibility.style;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads colours as style sheets write them. */
final class Colour {

  private static final Pattern WRITTEN =
      Pattern.compile("#[0-9a-fA-F]{6}\\b|#[0-9a-fA-F]{3}\\b|\\b(?:white|black)\\b");

  private static final Map<String, Integer> NAMED = Map.of("white", 0xFFFFFF, "black", 0);

  private Colour() {}

  /** The first colour of a value as {@code 0xRRGGBB}; empty where none can be told. */
  static OptionalInt in(String value) {
    Matcher found = WRITTEN.matcher(value);
    if (value.contains("url(") || value.contains("gradient") || !found.find()) {
      return OptionalInt.empty();
    }
    String colour = found.group().toLowerCase(Locale.ROOT);
    if (NAMED.containsKey(colour)) {
      return OptionalInt.of(NAMED.get(colour));
    }
    String digits =
        colour.length() == 4 ? colour.substring(1).replaceAll("(.)", "$1$1") : colour.substring(1);
    return OptionalInt.of(Integer.parseInt(digits, 16));
  }
}
