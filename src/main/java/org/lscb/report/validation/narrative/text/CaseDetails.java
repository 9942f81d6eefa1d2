package org.lscb.report.validation.narrative.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the exact ages and dates by which one child of a case account can be recognised. */
public final class CaseDetails {

  private static final String NUMBER =
      "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
          + "|fifteen|sixteen|seventeen|eighteen)";

  private static final Pattern AGE =
      Pattern.compile(
          "\\b(?:aged|age of|at age) "
              + NUMBER
              + "(?: (?:years|months|weeks|days))?\\b"
              + "(?! (?:and|or) (?:over|under|above|below|younger|older)|\\+|,? (?:to|and|or) \\d"
              + "|\\s?[\u2013-]\\s?\\d)"
              + "|\\b"
              + NUMBER
              + "[- ](?:years?|months?|weeks?|days?)[- ]old\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:on|of) (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:January|February|March|April|May"
              + "|June|July|August|September|October|November|December)\\b(?:,? \\d{4}\\b)?",
          Pattern.CASE_INSENSITIVE);

  /** One child, not a kind of work with children. */
  private static final Pattern ONE_CHILD =
      Pattern.compile(
          "\\b(?:(?:a|the|this|that|one|old|another|his|her|their) (?:[\\p{L}-]+ ){0,2}?"
              + "(?:boy|girl|baby|infant|toddler|teenager|son|daughter|brother|sister|sibling|twin"
              + "|child(?! \\p{Ll}+ing\\b| (?:protection|sexual|criminal|death|development|health"
              + "|abuse|care|practice|and))|young (?:person|man|woman))\\b"
              + "|(?-i:(?:Child|Baby|Girl|Boy) [A-Z]\\w{0,2})\\b)",
          Pattern.CASE_INSENSITIVE);

  /** What happened to it. */
  private static final Pattern EVENT =
      Pattern.compile(
          "\\b(?:born|died|dies|death|dead|killed|murdered|injur\\w+|assault\\w*|attack\\w*|stabbed"
              + "|drown\\w*|hospital|admitted|collapsed|found|suicide|abus\\w+|removed|arrested)\\b",
          Pattern.CASE_INSENSITIVE);

  private CaseDetails() {}

  /** The ages, and the dates of what happened, in sentences about one child. */
  public static List<Range> find(Passage passage) {
    List<Anchor> anchors = NumberFinder.anchors(passage);
    if (anchors.isEmpty()) {
      return List.of();
    }
    String text = passage.text();
    List<Range> found = new ArrayList<>();
    int next = 0;
    for (Range sentence : Sentences.of(text)) {
      boolean number = false;
      while (next < anchors.size() && anchors.get(next).start() < sentence.end()) {
        number |= anchors.get(next++).begins(Anchor.DIGITS | Anchor.SPELLED);
      }
      if (!number || !in(ONE_CHILD, text, sentence).find()) {
        continue;
      }
      add(in(AGE, text, sentence), found);
      if (in(EVENT, text, sentence).find()) {
        add(in(DATE, text, sentence), found);
      }
    }
    return found;
  }

  private static Matcher in(Pattern pattern, String text, Range range) {
    return pattern.matcher(text).region(range.start(), range.end());
  }

  private static void add(Matcher matcher, List<Range> found) {
    while (matcher.find()) {
      found.add(new Range(matcher.start(), matcher.end()));
    }
  }
}
