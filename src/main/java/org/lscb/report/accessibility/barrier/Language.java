package org.lscb.report.accessibility.barrier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.lscb.report.diagnostic.Flaw;
import org.lscb.report.statistics.LanguageTag;

/**
 * Whether a text is in the language that its mark says, as far as the commonest words tell.
 *
 * <p>guidance: WCAG 2.2, 3.1.1 and 3.1.2.
 */
public final class Language {

  /** Of running English these are every fourth word; few other languages have even one. */
  private static final Set<String> COMMON =
      Set.of(
          "the", "and", "of", "to", "is", "was", "were", "for", "that", "with", "by", "are", "from",
          "their", "who", "have", "has", "been", "this", "which", "they", "not", "or", "we", "our");

  /** Fewer words may be a name or a list of names. */
  private static final int ENOUGH = 40;

  private static final double ENGLISH = 0.10;
  private static final double FOREIGN = 0.02;

  private Language() {}

  /** Looks at the language of a document, and whether its words are of it. */
  public static void check(String language, String words, Barriers barriers) {
    if (language.isBlank()) {
      barriers.report(Flaw.LANGUAGE_MISSING);
    } else if (LanguageTag.of(language).isEmpty()) {
      barriers.report(Flaw.LANGUAGE_UNKNOWN, language, Barriers.beginning(words));
    } else if (!isEnglish(language) && share(words) > ENGLISH) {
      barriers.report(Flaw.LANGUAGE_WRONG, language, Barriers.beginning(words));
    }
  }

  /** Looks at a paragraph: a part in another language has a mark of its own. */
  public static void checkPart(String language, String words, Barriers barriers) {
    if (isEnglish(language) && share(words) < FOREIGN) {
      barriers.report(Flaw.LANGUAGE_UNMARKED, Barriers.beginning(words), language);
    }
  }

  private static boolean isEnglish(String language) {
    return language.toLowerCase(Locale.ROOT).matches("en(-.*)?");
  }

  /** The share of common English words; between the limits where there are too few words. */
  private static double share(String text) {
    String[] words = text.toLowerCase(Locale.UK).split("[^\\p{L}'’]+");
    if (words.length < ENOUGH) {
      return (ENGLISH + FOREIGN) / 2;
    }
    return Arrays.stream(words).filter(COMMON::contains).count() / (double) words.length;
  }
}
