package org.lscb.report.validation.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Computed;
import org.lscb.report.narrative.NarrativeInline.Reference;
import org.lscb.report.statistics.Unit;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Range;

/** Holds words such as "rose" to the values in the same clause. */
final class DirectionCheck {

  /** What makes of the whole clause a wish. */
  private static final Pattern WISH =
      Pattern.compile(
          "\\b(?:want(?:s|ed)?|wish(?:es|ed)?|hope[sd]?|aim(?:s|ed)?|target|goal|expects?|intends?"
              + "|plan(?:s|ned) to|so that|ought)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FROM_TO =
      Pattern.compile(
          "\\bfrom (?:[^\uFFFC]{0,30} )?\uFFFC[^\uFFFC]{0,40}\\bto (?:[^\uFFFC]{0,30} )?\uFFFC");

  private static final Pattern LEADS_TO =
      Pattern.compile(",? (?:\\w+ ){0,2}(?:to|by|at|from) (?:\\w+ )?");

  /** Two values of which one verb speaks: it follows the second, which "and" joins to the first. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?<!\\b(?:of|between|from) )\uFFFC[^,;\uFFFC]{0,60}\\band\\b[^,;\uFFFC]{0,60}\uFFFC"
              + "\\)?(?: [\\p{L} ]{0,40})?\\s?$",
          Pattern.CASE_INSENSITIVE);

  private final Bound.Finder values;
  private final Diagnostics diagnostics;

  DirectionCheck(Bound.Finder values, Diagnostics diagnostics) {
    this.values = values;
    this.diagnostics = diagnostics;
  }

  void check(Passage passage, List<Range> clauses) {
    for (Range clause : clauses) {
      if (!passage.references(clause).isEmpty()) {
        check(passage, clause);
      }
    }
  }

  private void check(Passage passage, Range clause) {
    if (WISH.matcher(passage.text().substring(clause.start(), clause.end())).find()) {
      return;
    }
    List<DirectionWords.Word> words = DirectionWords.in(passage, clause);
    // Two words in one clause: which value each speaks of cannot be told.
    if (words.size() == 1) {
      check(passage, clause, words.get(0));
    }
  }

  private void check(Passage passage, Range clause, DirectionWords.Word word) {
    List<Bound.Step> steps = steps(passage, clause, word.range());
    List<Bound.Step> against = steps.stream().filter(one -> !word.claim().holds(one)).toList();
    String before = passage.text().substring(clause.start(), word.range().start());
    if (SEVERAL.matcher(before).find() && passage.references(clause).size() == 2) {
      against.forEach(one -> report(passage, word.range(), one));
    } else if (!steps.isEmpty() && against.size() == steps.size()) {
      report(passage, word.range(), steps.get(0));
    }
  }

  private void report(Passage passage, Range word, Bound.Step step) {
    diagnostics.report(
        Problem.AGAINST_DIRECTION,
        passage.at(word.start(), word.end()),
        passage.text().substring(word.start(), word.end()),
        values.label(step.now()),
        shown(step.before()),
        shown(step.now()));
  }

  private static String shown(Computed value) {
    return Bound.shown(value) + " (" + value.coordinate().period().words() + ")";
  }

  /** What the values of the clause did, but for those of which nothing was recorded before. */
  private List<Bound.Step> steps(Passage passage, Range clause, Range word) {
    List<Bound> bound = values.in(passage, clause);
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
      Optional<Bound.Step> step = one.step(values.calculator());
      if (!isLevel(one) || step.isEmpty() && isWhereItWent(passage.text(), word, one)) {
        return List.of();
      }
      step.ifPresent(steps::add);
    }
    return steps;
  }

  /** Whether the word leads to this value, and not to one in brackets behind it. */
  private static boolean isWhereItWent(String text, Range word, Bound one) {
    return one.index() > word.end()
        && LEADS_TO.matcher(text.substring(word.end(), one.index())).matches()
        && !text.startsWith(" (" + Passage.REFERENCE, one.index() + 1);
  }

  /** A change or a gap has a sign of its own. */
  private static boolean isLevel(Bound bound) {
    return bound.kind() == Reference.Kind.CHANGE
        || bound.value().unit() != Unit.POINTS
            && !(bound.at().subject() instanceof IndicatorDefinition indicator
                && (indicator.kind() == IndicatorDefinition.Kind.CHANGE
                    || indicator.kind() == IndicatorDefinition.Kind.DIFFERENCE));
  }
}
