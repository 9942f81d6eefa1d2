package org.lscb.report.validation.narrative;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
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
   * @param passages all of them: an expansion anywhere counts
   */
  AbbreviationCheck(Set<String> terms, List<Passage> passages, Diagnostics diagnostics) {
    this.explained.addAll(terms);
    this.diagnostics = diagnostics;
    for (Passage passage : passages) {
      Matcher found = CAPITALS.matcher(passage.text());
      while (found.find()) {
        if (expandsHere(passage.text(), found)) {
          explained.add(found.group());
        }
      }
    }
  }

  void check(Passage passage) {
    Matcher found = CAPITALS.matcher(passage.text());
    if (!found.find() || isShouted(passage.text())) {
      return;
    }
    do {
      String term = found.group();
      boolean known =
          WORDS.contains(term)
              || PlaceholderCheck.CAPITALS.matcher(term).matches()
              || ROMAN.matcher(term).matches();
      if (!known && explained.add(term)) {
        diagnostics.report(
            Problem.UNEXPLAINED_ABBREVIATION, passage.at(found.start(), found.end()), term);
      }
    } while (found.find());
  }

  /** {@code multi-agency safeguarding hub (MASH)} or {@code MASH (multi-agency …)}. */
  private static boolean expandsHere(String text, Matcher found) {
    String before = text.substring(Math.max(0, found.start() - 200), found.start());
    String after = text.substring(found.end(), Math.min(text.length(), found.end() + 80));
    boolean closed = after.startsWith(")") || after.startsWith("s)");
    return closed && EXPANSION_BEFORE.matcher(before).matches()
        || EXPANSION_BEHIND.matcher(after).lookingAt();
  }

  private static boolean isShouted(String text) {
    String letters = text.replaceAll("\\P{L}", "");
    return letters.length() > SHOUTED * 2 && letters.equals(letters.toUpperCase(Locale.ROOT));
  }
}
