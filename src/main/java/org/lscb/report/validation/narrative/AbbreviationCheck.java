package org.lscb.report.validation.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.validation.narrative.text.Passage;

/** Finds abbreviations that nothing in the report explains. */
final class AbbreviationCheck {

  private static final Pattern CAPITALS =
      Pattern.compile("(?=\\p{Lu}{2})(?<![\\p{L}\\d&'’.-])\\p{Lu}{2,8}(?=s?\\b)(?![\\d@./]\\w)");

  private static final Pattern EXPANSION_BEFORE =
      Pattern.compile("(?s).*\\p{Ll}{2,}[^.]*\\((?:the )?$");

  /** The plural may have an apostrophe, which is wrong but explains as well. */
  private static final Pattern CLOSED = Pattern.compile("(?:['’]?s)?\\)");

  private static final Pattern EXPANSION_BEHIND = Pattern.compile("s? \\(\\p{L}+[ -]\\p{L}+");

  private static final Pattern ROMAN = Pattern.compile("[IVX]+");

  private static final int SHOUTED = 4;

  /** Words to every reader of an English report. */
  private static final Set<String> WORDS =
      Set.copyOf(
          List.of(
              ("UK USA EU BBC NHS GP MP PC TV IT DVD CD PDF HTML SMS DNA HIV AIDS BME PE OK AM PM"
                      + " HM HMP QC KC CEO A E OBE MBE CBE BSL ID URL PIN VAT GCSE AS BA MA PHD DBS WC"
                      + " FAQ COVID SW SE NW NE EC")
                  .split(" ")));

  private final Set<String> explained = new HashSet<>();
  private final Diagnostics diagnostics;

  /**
   * For one report.
   *
   * @param terms what its register explains, and the board's own names
   */
  AbbreviationCheck(Set<String> terms, Diagnostics diagnostics) {
    this.explained.addAll(terms);
    this.diagnostics = diagnostics;
  }

  /**
   * Reports each abbreviation once, where it is used first.
   *
   * @param passages all of the report: an expansion anywhere counts
   */
  void check(List<Passage> passages) {
    List<Use> uses = new ArrayList<>();
    for (Passage passage : passages) {
      if (!hasCapitals(passage.text())) {
        continue;
      }
      List<MatchResult> found = CAPITALS.matcher(passage.text()).results().toList();
      found.stream()
          .filter(one -> expandsHere(passage.text(), one))
          .forEach(one -> explained.add(one.group()));
      if (!found.isEmpty() && !passage.tooLong() && !isShouted(passage.text())) {
        found.forEach(one -> uses.add(new Use(passage, one)));
      }
    }
    uses.forEach(one -> check(one.passage(), one.found()));
  }

  /** Two beside each other, as few texts have: to look for them is faster than to match. */
  private static boolean hasCapitals(String text) {
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      boolean capital = Character.isUpperCase(text.charAt(i));
      if (capital && before) {
        return true;
      }
      before = capital;
    }
    return false;
  }

  private record Use(Passage passage, MatchResult found) {}

  private void check(Passage passage, MatchResult use) {
    String term = use.group();
    boolean known =
        WORDS.contains(term)
            || PlaceholderCheck.CAPITALS.matcher(term).matches()
            || ROMAN.matcher(term).matches();
    if (!known && explained.add(term)) {
      diagnostics.report(
          Problem.UNEXPLAINED_ABBREVIATION, passage.at(use.start(), use.end()), term);
    }
  }

  /** {@code multi-agency safeguarding hub (MASH)} or {@code MASH (multi-agency …)}. */
  private static boolean expandsHere(String text, MatchResult found) {
    String before = text.substring(Math.max(0, found.start() - 200), found.start());
    String after = text.substring(found.end(), Math.min(text.length(), found.end() + 80));
    boolean closed = CLOSED.matcher(after).lookingAt();
    return closed && EXPANSION_BEFORE.matcher(before).matches()
        || EXPANSION_BEHIND.matcher(after).lookingAt();
  }

  private static boolean isShouted(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (Character.isLowerCase(one)) {
        return false;
      }
      letters += Character.isLetter(one) ? 1 : 0;
    }
    return letters > SHOUTED * 2;
  }
}
