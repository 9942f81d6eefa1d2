package org.lscb.report.validation.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.validation.finding.Unfilled;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Range;

/** Finds what an author meant to replace before publication. */
final class PlaceholderCheck {

  /** In capitals only, so that a name is not mistaken for one. */
  static final Pattern CAPITALS =
      Pattern.compile(
          "(?=[TFXN])\\b(?:TBC|TBA|TBD|TO ?DO|FIX ?ME|X{2,}(?:%|\\d{1,4})?|N\\.?N\\.)(?![\\p{L}\\d])");

  /** In small letters as a word: not as part of an address. */
  private static final Pattern SMALL =
      Pattern.compile(
          "(?=[tx])(?<![\\p{L}\\d.@/_-])(?:tb[ac]|x{2,}\\d{1,4})(?![\\p{L}\\d@/_-]|\\.\\w)");

  private static final Pattern ANY =
      Unfilled.or(
          "ti",
          "to be (?:confirmed|completed|added|inserted|updated) (?:here|later|before)\\b"
              + "|insert (?:text|figure|number|table|name|date|chart|here)\\b",
          "_{4,}|\\.{5,}|\\[(?:\\s*|\\.{2,}|…|\\?+)\\]");

  private final Diagnostics diagnostics;

  PlaceholderCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(Passage passage) {
    List<Range> told = new ArrayList<>();
    // The longest come first: "TBC" in brackets is one placeholder with them.
    for (Pattern pattern : List.of(ANY, CAPITALS, SMALL)) {
      Matcher found = pattern.matcher(passage.text());
      while (found.find()) {
        if (told.stream().noneMatch(one -> one.holds(found.start()))) {
          told.add(new Range(found.start(), found.end()));
          diagnostics.report(
              Problem.PLACEHOLDER, passage.at(found.start(), found.end()), found.group());
        }
      }
    }
  }
}
