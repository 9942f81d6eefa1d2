package org.lscb.report.statistics;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The name of a language as web pages and PDFs write it, such as {@code cy} for Welsh.
 *
 * <p>guidance: BCP 47; WCAG 2.2, 3.1.2.
 *
 * @param code in its usual letters, such as {@code zh-Hant}
 */
public record LanguageTag(String code) {

  /** Spoken or signed in England, and unknown to the platform. */
  private static final Map<String, String> MORE =
      Map.of(
          "bfi", "British Sign Language",
          "phr", "Pahari-Potwari",
          "prs", "Dari",
          "syl", "Sylheti");

  /**
   * A tag that is well formed and names a language, and a script and a place that exist where it
   * says so.
   */
  public static Optional<LanguageTag> of(String typed) {
    Locale locale;
    try {
      locale = new Locale.Builder().setLanguageTag(typed).build();
    } catch (IllformedLocaleException notATag) {
      return Optional.empty();
    }
    boolean known =
        isLanguage(locale.getLanguage())
            && isScript(locale.getScript())
            && isPlace(locale.getCountry());
    return known ? Optional.of(new LanguageTag(locale.toLanguageTag())) : Optional.empty();
  }

  /** What it is called in English, such as {@code Welsh}. */
  public String name() {
    Locale locale = Locale.forLanguageTag(code);
    return MORE.getOrDefault(locale.getLanguage(), locale.getDisplayName(Locale.ENGLISH));
  }

  /** Whether it is English of any place. */
  public boolean isEnglish() {
    return Locale.forLanguageTag(code).getLanguage().equals("en");
  }

  /** The codes of all languages that have two letters, and of a few more, by English name. */
  public static Map<String, String> codes() {
    Map<String, String> codes = new TreeMap<>();
    MORE.forEach((code, name) -> codes.put(name, code));
    for (String code : Locale.getISOLanguages()) {
      codes.put(new Locale(code).getDisplayLanguage(Locale.ENGLISH), code);
    }
    return codes;
  }

  /** guidance: RFC 5646, 2.2.1: where a language has a code of two letters, that is its code. */
  private static boolean isLanguage(String code) {
    if (code.length() == 2) {
      return Arrays.asList(Locale.getISOLanguages()).contains(code);
    }
    String name = new Locale(code).getDisplayLanguage(Locale.ENGLISH);
    boolean named = !name.isEmpty() && !name.equals(code) && !codes().containsKey(name);
    return MORE.containsKey(code) || named;
  }

  private static boolean isScript(String code) {
    return code.isEmpty()
        || !new Locale.Builder()
            .setScript(code)
            .build()
            .getDisplayScript(Locale.ENGLISH)
            .equals(code);
  }

  /** Numbers stand for parts of the world, such as 419 for Latin America. */
  private static boolean isPlace(String code) {
    return code.isEmpty()
        || code.matches("\\d{3}")
        || Arrays.asList(Locale.getISOCountries()).contains(code);
  }
}
