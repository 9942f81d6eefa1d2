package org.lscb.report.validation.narrative.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lscb.report.diagnostic.Nearest;

/** Finds what a misspelt word was probably meant to be. */
final class Suggestions {

  /** A search takes a millisecond and more; a text in another language has thousands of words. */
  private static final int MOST_WORDS = 60;

  /** Short words that people write together with the next. */
  private static final Set<String> RUN_ON =
      Set.of("a", "an", "as", "at", "by", "in", "is", "it", "no", "of", "on", "to", "up");

  /** The board's own words are compared one by one. */
  private static final int MOST_OWN = 5_000;

  private static final int LONGEST_WORD = 30;
  private static final int OFFERED = 2;

  private final EnglishDictionary dictionary;
  private final KnownWords known;
  private int left = MOST_WORDS;

  Suggestions(EnglishDictionary dictionary, KnownWords known) {
    this.dictionary = dictionary;
    this.known = known;
  }

  /** The likeliest words, the best first; empty where there is none, or after many searches. */
  List<String> of(String written) {
    if (written.length() > LONGEST_WORD || left == 0) {
      return List.of();
    }
    left--;
    String word = KnownWords.plain(written);
    String bare = KnownWords.withoutEnding(word);
    String ending = word.substring(bare.length());
    return search(bare).stream().map(one -> one + ending).toList();
  }

  private List<String> search(String wrong) {
    boolean capital = Character.isUpperCase(wrong.charAt(0));
    String word = capital ? wrong.toLowerCase(Locale.ROOT) : wrong;
    List<String> near = near(wrong, word, capital);
    near.sort(
        Comparator.comparing((String one) -> !one.equalsIgnoreCase(word))
            .thenComparing(one -> -shared(one, word))
            .thenComparing(Comparator.naturalOrder()));
    if (near.stream().anyMatch(one -> sameLetters(one, word))) {
      near.removeIf(one -> !sameLetters(one, word));
    }
    Set<String> offered = new LinkedHashSet<>();
    genitive(word, offered);
    near.stream().limit(OFFERED).forEach(offered::add);
    dictionary.pairs(word).stream().filter(Suggestions::isLikely).limit(1).forEach(offered::add);
    if (offered.isEmpty() && known.own().size() <= MOST_OWN) {
      Nearest.to(wrong, known.own()).ifPresent(offered::add);
    }
    return offered.stream().map(one -> capital ? capitalised(one) : one).toList();
  }

  /** In lower case a word is no name, but for one that lacks its capital. */
  private List<String> near(String wrong, String word, boolean capital) {
    Set<String> near = new LinkedHashSet<>(dictionary.near(word));
    if (capital) {
      near.addAll(dictionary.near(wrong));
    } else {
      near.removeIf(one -> !isLowerCase(one) && !one.equalsIgnoreCase(word));
    }
    // A name is near some other word by chance.
    if (near.isEmpty() && !capital) {
      dictionary.further(word).stream().filter(Suggestions::isLowerCase).forEach(near::add);
    }
    return new ArrayList<>(near);
  }

  /** {@code a lot}, {@code in fact}, {@code multi agency}, but not {@code bask er}. */
  private static boolean isLikely(String pair) {
    String first = pair.substring(0, pair.indexOf(' '));
    return (first.length() > 2 || RUN_ON.contains(first)) && pair.length() - first.length() > 3;
  }

  /** {@code childrens} for {@code children's}. */
  private void genitive(String word, Set<String> offered) {
    String bare = word.substring(0, word.length() - 1);
    if (word.endsWith("s") && bare.length() > 1 && dictionary.knows(bare)) {
      offered.add(bare + "'s");
    }
  }

  private static boolean isLowerCase(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT));
  }

  private static boolean sameLetters(String one, String other) {
    char[] letters = one.toLowerCase(Locale.ROOT).toCharArray();
    char[] others = other.toCharArray();
    Arrays.sort(letters);
    Arrays.sort(others);
    return Arrays.equals(letters, others);
  }

  /** How many letters both have in common at their beginnings and ends. */
  private static int shared(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int head = 0;
    while (head < most && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    return head + tail;
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
