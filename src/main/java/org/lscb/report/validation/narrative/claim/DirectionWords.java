package org.lscb.report.validation.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Range;

/** Finds the words of a clause that say where a value went. */
final class DirectionWords {

  private static final String THAN_BEFORE =
      "(?=(?: \\S+){0,4}? than (?:in )?(?:the )?(?:year before|last year|previous|before|a year"
          + "|earlier|at |in \\d))";

  private static final Pattern WENT =
      Pattern.compile(
          // Most characters begin none of them: to say so is faster than to look for a word's end.
          "(?=[dthrgicwumfl])\\b(?:(?<doubled>doubled)|(?<trebled>trebled|tripled)|(?<halved>halved)"
              + "|(?<up>rose|risen|grew|grown|increased|climbed|went up|gone up"
              + "|(?:rise|increase|growth) (?:in|of|from)"
              + "|(?:more|higher)"
              + THAN_BEFORE
              + "|up(?= from))"
              + "|(?<down>fell|fallen|dropped|declined|decreased|reduced|came down|come down"
              + "|went down|gone down|(?:fall|drop|decline|decrease|reduction) (?:in|of|from)"
              + "|(?:fewer|lower|less)"
              + THAN_BEFORE
              + "|down(?= from)))\\b",
          Pattern.CASE_INSENSITIVE);

  /** What may follow where a number grows, not a child, a concern or somebody's confidence. */
  private static final String GOING_ON =
      "(?=\\s*(?:[,.;:()\uFFFC\u2013\u2014]|$)|\\s+(?:\\w+ly|at|to|by|from|again|now|too|fast"
          + "|year on year|every year|each year|over the (?:year|last|past)"
          + "|in (?:this|\\d|the (?:year|area|borough|last|past)))\\b)";

  /** What stands right before a value needs no verb to be said of it. */
  private static final String OF_THE_VALUE = "(?= (?:to|from|at) (?:\\w+ )?\uFFFC|\\s*\\(\uFFFC)";

  private static final Pattern GOES =
      Pattern.compile(
          "(?=[dfiahkcrsuw])\\b(?:(?:is|are|(?:has|have) been|keeps?|kept)"
              + "(?: (?:\\w+ly|now|still|again|also))? (?:"
              + "(?<up>increasing|growing|rising|climbing|going up|on the (?:rise|increase))"
              + "|(?<down>decreasing|declining|falling|dropping|going down"
              + "|on the (?:decline|decrease)))"
              + GOING_ON
              + "|(?<rising>increasing|rising)"
              + OF_THE_VALUE
              + "|(?<falling>decreasing|declining|falling)"
              + OF_THE_VALUE
              + "|(?<same>(?:(?:remain|stay)(?:s|ed|ing)?(?: (?:very|much|\\w+ly))? "
              + "(?:at(?= (?:\\w+ )?\uFFFC)|unchanged|the same(?! as)|stable|steady|static|constant)"
              + "|(?:is|are|was|were|been)(?: (?:very|\\w+ly))? (?:unchanged|stable|steady|static))"
              + "\\b|unchanged(?= (?:at|from|on) )))",
          Pattern.CASE_INSENSITIVE);

  /** What makes of the word a wish, a doubt or a denial. */
  private static final Pattern NOT_SAID =
      Pattern.compile(
          "\\b(?:to|will|should|may|might|can|could|would|must|not|never|no|neither|nor|hardly"
              + "|without|if|whether|be|being|expected|prevent(?:ed|s)?|any)\\s+(?:\\w+ly\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  /** What makes of the clause a doubt, or a statement about more than one step. */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\b(?:if|whether|not|never|unless|until|should|could|might|may|since|decades?|long[- ]term"
              + "|over time|years|months?|quarter(?:s|ly)?|forecast|projected|predicted|expected)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What stays the same in the course of a year may be another than the year before. */
  private static final Pattern IN_THE_YEAR =
      Pattern.compile("\\b(?:throughout|during|within|all year)\\b", Pattern.CASE_INSENSITIVE);

  /** What stays the same in the life of a child. */
  private static final Pattern IN_A_LIFE =
      Pattern.compile(
          "\\b(?:placements?|homes?|carers?|famil(?:y|ies)|relationships?|conditions?|accommodation"
              + "|lives|school)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What makes a number of anything. */
  private static final Pattern NUMBER_OF =
      Pattern.compile(
          "\\b(?:number|rate|share|proportion|percentage|total|count)s?\\b(?:(?!\\bwho)[^,\uFFFC])"
              + "{0,80}$",
          Pattern.CASE_INSENSITIVE);

  /** What grows, falls or remains beside a number that does not. */
  private static final Pattern SOMETHING_ELSE =
      Pattern.compile(
          "\\b(?:concerns?|demands?|pressures?|confidence|awareness|interest|costs?|population|needs?"
              + "|complexity|workloads?|evidence|recognition|trust|support|child|children|people|they"
              + "|who|law|policy|staffing|teams?|membership|arrangements|procedures?|thresholds?)"
              + "\\s+$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern VALUE_BEHIND =
      Pattern.compile(
          "^(?:[^,\uFFFC]{0,40}|, (?:at|to|from|now|up|down|by)\\b[^,\uFFFC]{0,30})\uFFFC");

  private static final Pattern VALUE_BEFORE = Pattern.compile("\uFFFC[^,\uFFFC]{0,60}(?:,\\s*)?$");

  private DirectionWords() {}

  /** A word, and what it says. */
  record Word(Range range, Claim claim) {}

  /** The words of a clause, but for what is only wished, doubted or denied. */
  static List<Word> in(Passage passage, Range clause) {
    List<Word> words = new ArrayList<>();
    Matcher goes = GOES.matcher(passage.text()).region(clause.start(), clause.end());
    goes.useTransparentBounds(true);
    while (goes.find()) {
      Word word = new Word(new Range(goes.start(), goes.end()), Claim.going(goes));
      if (isSaid(passage.text(), clause, word.range()) && isOfAValue(passage, clause, word)) {
        words.add(word);
      }
    }
    Matcher went = WENT.matcher(passage.text()).region(clause.start(), clause.end());
    went.useTransparentBounds(true);
    while (went.find()) {
      Range range = new Range(went.start(), went.end());
      boolean within = words.stream().anyMatch(one -> one.range().holds(range.start()));
      if (!within && isSaid(passage.text(), clause, range)) {
        words.add(new Word(range, Claim.gone(went)));
      }
    }
    return words;
  }

  private static boolean isSaid(String text, Range clause, Range word) {
    int from = Math.max(clause.start(), word.start() - 40);
    return !NOT_SAID.matcher(text.substring(from, word.start())).find();
  }

  /** So much else grows or remains as it was that the value must stand beside the word. */
  private static boolean isOfAValue(Passage passage, Range clause, Word word) {
    String whole = passage.text().substring(clause.start(), clause.end());
    String before = passage.text().substring(clause.start(), word.range().start());
    String behind = passage.text().substring(word.range().end(), clause.end());
    boolean same = word.claim() == Claim.SAME;
    boolean counted = NUMBER_OF.matcher(before).find();
    return !OTHERWISE.matcher(whole).find()
        && !(same && IN_THE_YEAR.matcher(whole).find())
        && (counted || !SOMETHING_ELSE.matcher(before).find())
        && (counted || !same || !IN_A_LIFE.matcher(whole).find())
        && (VALUE_BEHIND.matcher(behind).find() || VALUE_BEFORE.matcher(before).find());
  }

  /** What a word says that a value did. */
  enum Claim {
    UP,
    DOWN,
    DOUBLED,
    TREBLED,
    HALVED,
    SAME;

    private static Claim gone(Matcher word) {
      for (Claim claim : values()) {
        if (claim != SAME && word.group(claim.name().toLowerCase(Locale.ROOT)) != null) {
          return claim;
        }
      }
      throw new IllegalStateException(word.group());
    }

    private static Claim going(Matcher word) {
      if (word.group("same") != null) {
        return SAME;
      }
      return word.group("up") != null || word.group("rising") != null ? UP : DOWN;
    }

    boolean holds(Bound.Step step) {
      return switch (this) {
        case UP -> step.direction() > 0;
        case DOWN -> step.direction() < 0;
        case DOUBLED -> step.isTimes("1.75", "2.6");
        case TREBLED -> step.isTimes("2.6", "3.6");
        case HALVED -> step.isTimes("0.4", "0.6");
        case SAME -> !step.isPlain();
      };
    }
  }
}
