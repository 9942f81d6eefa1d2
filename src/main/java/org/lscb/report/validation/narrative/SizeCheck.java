package org.lscb.report.validation.narrative;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.AddressResolver;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.statistics.Period;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Range;
import org.lscb.report.validation.narrative.text.Sentences;

/** Holds words such as "almost half", "most" and "highest since" to the one value beside them. */
final class SizeCheck {

  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:(?<hedge>almost|nearly|just under|less than|under|fewer than|about|around|roughly"
              + "|just over|more than|over|well over) )?(?:(?<half>half)|a (?<third>third)"
              + "|a (?<quarter>quarter)|(?<two>two[- ]thirds)|(?<three>three[- ]quarters))\\b"
              + "(?! (?:a|an|year|term|day|hour|recommendation|review|meeting|report|time))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MOST =
      Pattern.compile(
          "\\b(?:(?:the|a) (?:great |large |vast )?majority|(?<!\\bat )(?<!\\bthe )most (?:of|were"
              + "|children|cases|young))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EXTREME =
      Pattern.compile(
          "\\b(?<which>highest|lowest)\\b[^\uFFFC]{0,40}?\\b(?:since|yet|on record|ever|so far)\\b",
          Pattern.CASE_INSENSITIVE);

  private final AddressResolver resolver;
  private final Calculator calculator;
  private final Diagnostics diagnostics;

  SizeCheck(AddressResolver resolver, Calculator calculator, Diagnostics diagnostics) {
    this.resolver = resolver;
    this.calculator = calculator;
    this.diagnostics = diagnostics;
  }

  void check(String chapter, Passage passage) {
    if (passage.references().isEmpty()) {
      return;
    }
    String text = passage.text();
    for (Range sentence : Sentences.of(text)) {
      for (Range clause : Sentences.clauses(text, sentence)) {
        List<Bound> bound = Bound.in(passage, clause, chapter, resolver, calculator);
        // With several values in a clause it cannot be told which one the words describe.
        if (bound.size() == 1 && passage.references(clause).size() == 1) {
          if (bound.get(0).percentage()) {
            share(passage, clause, bound.get(0));
          }
          extreme(passage, clause, bound.get(0));
        }
      }
    }
  }

  private void share(Passage passage, Range clause, Bound bound) {
    double share = bound.number().doubleValue();
    Matcher most = MOST.matcher(passage.text()).region(clause.start(), clause.end());
    most.useTransparentBounds(true);
    if (most.find() && share <= 50) {
      report(passage, most, bound);
    }
    Matcher part = PART.matcher(passage.text()).region(clause.start(), clause.end());
    part.useTransparentBounds(true);
    if (part.find() && !isSo(part, share)) {
      report(passage, part, bound);
    }
  }

  private static boolean isSo(Matcher part, double share) {
    double named =
        part.group("half") != null
            ? 50
            : part.group("third") != null
                ? 100 / 3.0
                : part.group("quarter") != null ? 25 : part.group("two") != null ? 200 / 3.0 : 75;
    double above = share - named;
    String hedge = part.group("hedge") == null ? "" : part.group("hedge");
    return switch (hedge.toLowerCase(Locale.ROOT)) {
      case "almost", "nearly", "just under" -> above < 0.5 && above >= -6;
      case "less than", "under", "fewer than" -> above < 0;
      case "just over" -> above > -0.5 && above <= 6;
      case "more than", "over", "well over" -> above > 0;
      case "about", "around", "roughly" -> Math.abs(above) <= 5;
      default -> Math.abs(above) <= 3;
    };
  }

  private void extreme(Passage passage, Range clause, Bound bound) {
    Matcher word = EXTREME.matcher(passage.text()).region(clause.start(), clause.end());
    if (!word.find()) {
      return;
    }
    boolean highest = word.group("which").equalsIgnoreCase("highest");
    TreeSet<Period> periods =
        calculator
            .recorded()
            .periods(bound.at().subject(), bound.at().area(), bound.at().members());
    for (Period period : periods.descendingSet()) {
      Bound other =
          new Bound(bound.index(), bound.kind(), calculator.compute(bound.at().at(period)));
      boolean comparable =
          period.kind() == bound.at().period().kind()
              && period.compareTo(bound.at().period()) < 0
              && other.value().number().isPresent();
      int difference = comparable ? other.number().compareTo(bound.number()) : 0;
      if (highest ? difference > 0 : difference < 0) {
        diagnostics.report(
            Problem.AGAINST_SIZE,
            passage.at(word.start(), word.end()),
            word.group(),
            bound.label(),
            bound.shown() + ", and was " + other.shown() + " " + period.phrase());
        return;
      }
    }
  }

  private void report(Passage passage, Matcher words, Bound bound) {
    diagnostics.report(
        Problem.AGAINST_SIZE,
        passage.at(words.start(), words.end()),
        words.group(),
        bound.label(),
        bound.shown());
  }
}
