package org.lscb.report.validation.narrative.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds small numbers of children that are typed, in digits or words. */
public final class SmallCounts {

  /** Children, and what happens to them one by one. */
  private static final String CHILDREN =
      "(?:children|child(?! (?:protection|sexual|criminal|safeguarding|death|development|health"
          + "|abuse|care|practice|and|in need|looked|exploitation))|young people|young persons?"
          + "|young (?:wo)?m[ae]n|bab(?:y|ies)|infants?|toddlers?|boys?|girls?|teenagers?"
          + "|adolescents?|siblings?|brothers?|sisters?|sons?|daughters?|twins?|pupils?|victims?"
          + "|deaths?|suicides?|fatalities|allegations?|unborn|care leavers?|under[- ]\\d+s)"
          + "(?!['\u2019]s? \\p{L}|['\u2019](?= \\p{L})|-\\p{L})\\b";

  /** The largest threshold that a report may set is 100. */
  private static final String SMALL =
      "(?<number>\\d{1,3}|a single|" + SpelledNumbers.UNDER_HUNDRED + ")";

  /** At most two words between, but none that makes the number one of something else. */
  private static final String BETWEEN =
      "(?:looked after |(?!(?:per|in|for|with|and|or|to|by|from|on|at|as|is|was|were|are|out|than|about|among"
          + "|between|against|before|after|into|that|which|where|when|who|whose|how|if|so|but|all"
          + "|every|each|no|has|have|had|can|will|help|helped|speaks?|spoke|tells?|told|"
          + "years?|months?|weeks?|days?|hours?"
          + "|times|thirds|quarters|half)\\b)[\\p{L}-]+ ){0,3}?";

  private static final String NOT_AFTER =
      "(?<![\\p{L}\\d.,/\u00A3\u2013\u2011-])(?<!\\bin )(?<!\\bout of )(?<!\\bper )";

  /** "Year 5 pupils" are no five pupils, but "last year 5 pupils" are. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(?<!\\b(?:last|this|that|the|each|every|next|one|a) )\\byears?|\\bstages?|\\blevels?"
              + "|\\btiers?|\\bchapter|\\bfigure|\\btable|\\bunder|\\bover|\\baged?|\\bto|\\bage of) $",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE =
      Pattern.compile(NOT_AFTER + SMALL + " " + BETWEEN + CHILDREN, Pattern.CASE_INSENSITIVE);

  /** "Of these, two were known": what speaks of children stands before. */
  private static final Pattern OF_THEM =
      Pattern.compile("\\bof (?:these|those|them|whom),? $", Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_MORE =
      Pattern.compile(
          NOT_AFTER
              + SMALL
              + "(?<rest> of (?:these|those|them|whom)\\b| (?:was|were|had|has|have|are|is|died)\\b)?"
              + "(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SPEAKS_OF_CHILDREN =
      Pattern.compile("\\b" + CHILDREN, Pattern.CASE_INSENSITIVE);

  private static final int NUMBERS = Anchor.DIGITS | Anchor.SPELLED | Anchor.FRACTION;

  private SmallCounts() {}

  /** The numbers with the words for children beside them, from {@code least} to {@code most}. */
  public static List<Range> find(Passage passage, int least, int most) {
    List<Anchor> anchors = NumberFinder.anchors(passage);
    List<Range> found = new ArrayList<>();
    if (!anchors.isEmpty()) {
      beside(passage, anchors, least, most, found);
      parts(passage, anchors, least, most, found);
    }
    return found;
  }

  private static void beside(
      Passage passage, List<Anchor> anchors, int least, int most, List<Range> found) {
    Matcher beside = BEFORE.matcher(passage.text()).useTransparentBounds(true);
    int end = 0;
    for (Anchor anchor : anchors) {
      if (anchor.begins(NUMBERS) && anchor.start() >= end && at(beside, anchor)) {
        end = beside.end();
        add(passage, beside, least, most, found);
      }
    }
  }

  private static void parts(
      Passage passage, List<Anchor> anchors, int least, int most, List<Range> found) {
    String text = passage.text();
    Matcher more = OF_MORE.matcher(text).useTransparentBounds(true);
    List<Range> sentences = List.of();
    List<Range> children = List.of();
    for (Anchor anchor : anchors) {
      if (anchor.begins(NUMBERS)
          && at(more, anchor)
          && (more.group("rest") != null || isOfThem(text, anchor.start()))) {
        if (sentences.isEmpty()) {
          sentences = Sentences.of(text);
          children = children(text);
        }
        int sentence = Range.firstBehind(sentences, anchor.start());
        int from = sentences.get(Math.max(0, sentence - 1)).start();
        int first = Range.firstBehind(children, from);
        if (first < children.size() && children.get(first).end() <= anchor.start()) {
          add(passage, more, least, most, found);
        }
      }
    }
  }

  private static boolean at(Matcher form, Anchor anchor) {
    return form.region(anchor.start(), form.regionEnd()).lookingAt();
  }

  private static boolean isOfThem(String text, int start) {
    return OF_THEM.matcher(text).region(Math.max(0, start - 11), start).find();
  }

  private static List<Range> children(String text) {
    List<Range> children = new ArrayList<>();
    Matcher word = SPEAKS_OF_CHILDREN.matcher(text);
    while (word.find()) {
      children.add(new Range(word.start(), word.end()));
    }
    return children;
  }

  private static void add(Passage passage, Matcher found, int least, int most, List<Range> all) {
    int number = number(found.group("number"));
    int at = found.start("number");
    if (NAMED.matcher(passage.text()).region(Math.max(0, at - 20), at).find()) {
      return;
    }
    if (number >= least && number <= most && all.stream().noneMatch(one -> one.holds(at))) {
      all.add(new Range(at, found.end()));
    }
  }

  private static int number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    return SpelledNumbers.number(written).map(BigDecimal::intValue).orElse(1);
  }
}
