package org.lscb.report.validation.narrative.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Range;

/** Holds "almost half of last year's figure", "fell by a third" and "slightly" to the change. */
final class ChangeSizeCheck {

  private static final String MOVE =
      "(?:rise|rose|risen|fall|fell|fallen|increase[ds]?|decrease[ds]?|reduction|reduced|decline[ds]?"
          + "|drop(?:ped)?|growth|grew|grown)";
  private static final String SLIGHT = "(?:slight(?:ly)?|marginal(?:ly)?|minimal(?:ly)?|a little)";
  private static final String SHARP =
      "(?:sharp(?:ly)?|steep(?:ly)?|dramatic(?:ally)?|substantial(?:ly)?|considerabl[ey])";

  private static final Pattern DEGREE =
      Pattern.compile(
          "\\b(?:(?<slight>" + eitherWay(SLIGHT) + ")|(?<sharp>" + eitherWay(SHARP) + "))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MOVED_BY = Pattern.compile("\\bby $", Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_BEFORE =
      Pattern.compile(
          "^ (?:of )?(?:the (?:number|figure|total) )?(?:of |in |for )?(?:the )?"
              + "(?:last year|previous year|year before)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Of fewer, one more or less is many per cent. */
  private static final BigDecimal FEW = BigDecimal.valueOf(20);

  private static final double NOT_SLIGHT = 20;
  private static final double NOT_SHARP = 5;

  private final Bound.Finder values;
  private final Diagnostics diagnostics;

  ChangeSizeCheck(Bound.Finder values, Diagnostics diagnostics) {
    this.values = values;
    this.diagnostics = diagnostics;
  }

  private static String eitherWay(String degree) {
    return degree + " " + MOVE + "|" + MOVE + " " + degree;
  }

  /** Whether words such as "almost half" say how much something changed, not what part it is. */
  static boolean speaksOfChange(Passage passage, Matcher part) {
    return movedBy(passage, part) || ofBefore(passage, part);
  }

  private static boolean movedBy(Passage passage, Matcher part) {
    return MOVED_BY
        .matcher(passage.text().substring(Math.max(0, part.start() - 4), part.start()))
        .find();
  }

  private static boolean ofBefore(Passage passage, Matcher part) {
    String text = passage.text();
    String behind = text.substring(part.end(), Math.min(text.length(), part.end() + 60));
    return OF_BEFORE.matcher(behind).find();
  }

  void check(Passage passage, List<Range> clauses) {
    for (Range clause : clauses) {
      values
          .described(passage, clause)
          .flatMap(one -> one.step(values.calculator()))
          .filter(one -> one.before().number().orElseThrow().signum() > 0)
          .ifPresent(step -> check(passage, clause, step));
    }
  }

  private void check(Passage passage, Range clause, Bound.Step step) {
    double ratio =
        100
            * step.now().number().orElseThrow().doubleValue()
            / step.before().number().orElseThrow().doubleValue();
    Matcher part = PartWords.PART.matcher(passage.text()).region(clause.start(), clause.end());
    part.useTransparentBounds(true);
    if (part.find()) {
      Optional<Double> said =
          ofBefore(passage, part)
              ? Optional.of(ratio)
              : movedBy(passage, part) ? Optional.of(Math.abs(ratio - 100)) : Optional.empty();
      said.filter(size -> !PartWords.isSo(part, size))
          .ifPresent(size -> report(passage, part, step, ratio));
    }
    Matcher degree = DEGREE.matcher(passage.text()).region(clause.start(), clause.end());
    if (degree.find() && step.before().number().orElseThrow().compareTo(FEW) >= 0) {
      double size = Math.abs(ratio - 100);
      if (degree.group("slight") != null ? size > NOT_SLIGHT : size < NOT_SHARP) {
        report(passage, degree, step, ratio);
      }
    }
  }

  private void report(Passage passage, Matcher words, Bound.Step step, double ratio) {
    diagnostics.report(
        Problem.AGAINST_SIZE,
        passage.at(words.start(), words.end()),
        words.group(),
        values.label(step.now()),
        "%s (%s), %d%% of the %s before"
            .formatted(
                Bound.shown(step.now()),
                step.now().coordinate().period().words(),
                Math.round(ratio),
                Bound.shown(step.before())));
  }
}
