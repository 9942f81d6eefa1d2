package org.lscb.report.validation.narrative.spelling;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that a report may use: those of the dictionary, and its own. */
final class KnownWords {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** What a word may end in after its apostrophe; {@code n't} stands in the dictionary. */
  private static final Set<String> ENDINGS = Set.of("s", "d", "ll", "ve", "re");

  private static final String ROMAN = "ivx";

  private final EnglishDictionary dictionary;
  private final Set<String> own = new HashSet<>();
  private final Map<String, Boolean> judged = new HashMap<>();

  /**
   * Adds to a dictionary.
   *
   * @param own the board's words, in any form of apostrophe
   */
  KnownWords(EnglishDictionary dictionary, Set<String> own) {
    this.dictionary = dictionary;
    own.forEach(word -> this.own.add(plain(word)));
  }

  /** The board's own, as they are compared. */
  Set<String> own() {
    return Collections.unmodifiableSet(own);
  }

  /** Whether a word, without its ending after an apostrophe, is known or not ours to judge. */
  boolean knows(String written) {
    return judged.computeIfAbsent(written, this::judge);
  }

  private boolean judge(String written) {
    String word = plain(written);
    return holds(word) || holds(withoutEnding(word));
  }

  /** {@code board} for {@code board's}. */
  static String withoutEnding(String word) {
    int apostrophe = word.lastIndexOf('\'');
    return apostrophe > 0 && ENDINGS.contains(word.substring(apostrophe + 1))
        ? word.substring(0, apostrophe)
        : word;
  }

  private boolean holds(String word) {
    return word.length() < 2
        || own.contains(word)
        || own.contains(word.toLowerCase(Locale.ROOT))
        || word.chars().allMatch(one -> ROMAN.indexOf(one) >= 0)
        || dictionary.knows(word)
        || !isAscii(word) && isForeign(word);
  }

  /** A name with accents, another script, or an accent that English may leave out. */
  private boolean isForeign(String word) {
    boolean latin =
        word.codePoints()
            .mapToObj(UnicodeScript::of)
            .allMatch(one -> one == UnicodeScript.LATIN || one == UnicodeScript.COMMON);
    return !latin
        || Character.isUpperCase(word.charAt(0))
        || dictionary.knows(
            MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll(""));
  }

  /**
   * A word with straight apostrophes, without soft hyphens, its accents joined to their letters.
   */
  static String plain(String word) {
    if (isAscii(word)) {
      return word;
    }
    return Normalizer.normalize(
        word.replace('’', '\'').replace('ʼ', '\'').replace("\u00AD", ""), Normalizer.Form.NFC);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
