package org.lscb.report.validation.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.AddressResolver;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.narrative.NarrativeInline.Reference;
import org.lscb.report.statistics.Unit;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Range;

/** Holds words such as "rose" to the values in the same clause. */
final class DirectionCheck {

  private static final String THAN_BEFORE =
      "(?=(?: \\S+){0,4}? than (?:in )?(?:the )?(?:year before|last year|previous|before|a year"
          + "|earlier|at |in \\d))";

  private static final Pattern WORD =
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

  /** What makes of the word a wish, a doubt or a denial. */
  private static final Pattern NOT_SAID =
      Pattern.compile(
          "\\b(?:to|will|should|may|might|can|could|would|must|not|never|no|neither|nor|hardly"
              + "|without|if|whether|be|being|expected|prevent(?:ed|s)?|any)\\s+(?:\\w+ly\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  /** What makes of the whole clause a wish. */
  private static final Pattern WISH =
      Pattern.compile(
          "\\b(?:want(?:s|ed)?|wish(?:es|ed)?|hope[sd]?|aim(?:s|ed)?|target|goal|expects?|intends?"
              + "|plan(?:s|ned) to|so that|ought)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FROM_TO =
      Pattern.compile(
          "\\bfrom (?:[^\uFFFC]{0,30} )?\uFFFC[^\uFFFC]{0,40}\\bto (?:[^\uFFFC]{0,30} )?\uFFFC");

  private final AddressResolver resolver;
  private final Calculator calculator;
  private final Diagnostics diagnostics;

  DirectionCheck(AddressResolver resolver, Calculator calculator, Diagnostics diagnostics) {
    this.resolver = resolver;
    this.calculator = calculator;
    this.diagnostics = diagnostics;
  }

  void check(String chapter, Passage passage, List<Range> clauses) {
    for (Range clause : clauses) {
      if (!passage.references(clause).isEmpty()) {
        check(chapter, passage, clause);
      }
    }
  }

  private void check(String chapter, Passage passage, Range clause) {
    if (WISH.matcher(passage.text().substring(clause.start(), clause.end())).find()) {
      return;
    }
    Matcher word = WORD.matcher(passage.text()).region(clause.start(), clause.end());
    word.useTransparentBounds(true);
    List<Range> words = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    while (word.find()) {
      int from = Math.max(clause.start(), word.start() - 40);
      String before = passage.text().substring(from, word.start());
      if (!NOT_SAID.matcher(before).find()) {
        words.add(new Range(word.start(), word.end()));
        claims.add(Claim.of(word));
      }
    }
    // Two words in one clause: which value each speaks of cannot be told.
    if (words.size() == 1) {
      List<Bound.Step> steps = steps(chapter, passage, clause);
      if (!steps.isEmpty() && steps.stream().noneMatch(claims.get(0)::holds)) {
        report(passage, words.get(0), steps.get(0));
      }
    }
  }

  private void report(Passage passage, Range word, Bound.Step step) {
    diagnostics.report(
        Problem.AGAINST_DIRECTION,
        passage.at(word.start(), word.end()),
        passage.text().substring(word.start(), word.end()),
        step.now().coordinate().subject().label(),
        shown(step.before()),
        shown(step.now()));
  }

  private static String shown(Computed value) {
    return Bound.shown(value) + " (" + value.coordinate().period().words() + ")";
  }

  /** What the values of the clause did; empty where they were not all compared with before. */
  private List<Bound.Step> steps(String chapter, Passage passage, Range clause) {
    List<Bound> bound = Bound.in(passage, clause, chapter, resolver, calculator);
    if (bound.size() == 2
        && bound.get(0).at().at(bound.get(1).at().period()).equals(bound.get(1).at())) {
      Bound first = bound.get(0);
      Bound second = bound.get(1);
      boolean inOrder =
          FROM_TO.matcher(passage.text().substring(clause.start(), clause.end())).find()
              || first.at().period().compareTo(second.at().period()) < 0;
      return List.of(
          inOrder
              ? new Bound.Step(first.value(), second.value())
              : new Bound.Step(second.value(), first.value()));
    }
    List<Bound.Step> steps = new ArrayList<>();
    for (Bound one : bound) {
      Optional<Bound.Step> step = isLevel(one) ? one.step(calculator) : Optional.empty();
      if (step.isEmpty()) {
        return List.of();
      }
      steps.add(step.get());
    }
    return steps;
  }

  /** A change or a gap has a sign of its own. */
  private static boolean isLevel(Bound bound) {
    return bound.kind() == Reference.Kind.CHANGE
        || bound.value().unit() != Unit.POINTS
            && !(bound.at().subject() instanceof IndicatorDefinition indicator
                && (indicator.kind() == IndicatorDefinition.Kind.CHANGE
                    || indicator.kind() == IndicatorDefinition.Kind.DIFFERENCE));
  }

  /** What a word says that a value did. */
  private enum Claim {
    UP,
    DOWN,
    DOUBLED,
    TREBLED,
    HALVED;

    static Claim of(Matcher word) {
      for (Claim claim : values()) {
        if (word.group(claim.name().toLowerCase(Locale.ROOT)) != null) {
          return claim;
        }
      }
      throw new IllegalStateException(word.group());
    }

    boolean holds(Bound.Step step) {
      return switch (this) {
        case UP -> step.direction() > 0;
        case DOWN -> step.direction() < 0;
        case DOUBLED -> step.isTimes("1.75", "2.6");
        case TREBLED -> step.isTimes("2.6", "3.6");
        case HALVED -> step.isTimes("0.4", "0.6");
      };
    }
  }
}
