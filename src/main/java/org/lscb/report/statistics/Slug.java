package org.lscb.report.statistics;

import java.text.Normalizer;
import java.util.Locale;

/** Names that are safe in addresses, file names and HTML ids. */
public final class Slug {

  private Slug() {}

  /** The slug of a printed label: lower case, words joined by hyphens; empty if nothing is left. */
  public static String of(String label) {
    String plain = withoutAccents(label.toLowerCase(Locale.ROOT));
    StringBuilder slug = new StringBuilder(plain.length());
    boolean apart = false;
    for (int i = 0; i < plain.length(); i++) {
      char one = plain.charAt(i);
      if (one >= 'a' && one <= 'z' || one >= '0' && one <= '9') {
        if (apart && !slug.isEmpty()) {
          slug.append('-');
        }
        slug.append(one);
        apart = false;
      } else if (!belongs(one)) {
        apart = true;
      }
    }
    return slug.toString();
  }

  /** Accents as characters of their own; to ask Java takes milliseconds, and few names have any. */
  private static String withoutAccents(String text) {
    return text.chars().allMatch(one -> one < 128)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  /** Accents and apostrophes do not part a word. */
  private static boolean belongs(char one) {
    int type = Character.getType(one);
    return one == '\''
        || one == '\u2019'
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Whether the text is a slug already: groups of letters and digits, with a hyphen between. */
  public static boolean isSlug(String text) {
    char before = '-';
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      boolean part = one >= 'a' && one <= 'z' || one >= '0' && one <= '9';
      if (!part && (one != '-' || before == '-')) {
        return false;
      }
      before = one;
    }
    return before != '-';
  }
}
