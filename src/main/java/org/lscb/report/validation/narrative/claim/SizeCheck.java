package org.lscb.report.validation.narrative.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.narrative.NarrativeInline.Reference;
import org.lscb.report.statistics.Unit;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Range;

/** Holds words such as "almost half" and "the majority" to the one value beside them. */
final class SizeCheck {

  private static final Pattern MOST =
      Pattern.compile(
          "\\b(?:(?:the|a) (?:great |large |vast )?majority|(?<!\\bat )(?<!\\bthe )most (?:of|were"
              + "|children|cases|young))\\b",
          Pattern.CASE_INSENSITIVE);

  private final Bound.Finder values;
  private final Diagnostics diagnostics;

  SizeCheck(Bound.Finder values, Diagnostics diagnostics) {
    this.values = values;
    this.diagnostics = diagnostics;
  }

  void check(Passage passage, List<Range> clauses) {
    for (Range clause : clauses) {
      values
          .described(passage, clause)
          .or(() -> values.share(passage, clause))
          .ifPresent(one -> percentage(one).ifPresent(share -> share(passage, clause, one, share)));
    }
  }

  /** A percentage itself, or what percentage a part is of its whole. */
  private Optional<Double> percentage(Bound bound) {
    if (bound.percentage()) {
      return Optional.of(bound.number().doubleValue());
    }
    if (bound.kind() == Reference.Kind.CHANGE
        || bound.value().unit() != Unit.COUNT
        || bound.at().members().size() != 1) {
      return Optional.empty();
    }
    String breakdown = bound.at().members().keySet().iterator().next();
    return values
        .calculator()
        .compute(bound.at().total(breakdown))
        .number()
        .filter(whole -> whole.signum() > 0 && whole.compareTo(bound.number()) >= 0)
        .map(whole -> 100 * bound.number().doubleValue() / whole.doubleValue());
  }

  private void share(Passage passage, Range clause, Bound bound, double share) {
    Matcher most = MOST.matcher(passage.text()).region(clause.start(), clause.end());
    most.useTransparentBounds(true);
    if (most.find() && share <= 50) {
      report(passage, most, bound, share);
    }
    Matcher part = PartWords.PART.matcher(passage.text()).region(clause.start(), clause.end());
    part.useTransparentBounds(true);
    if (part.find()
        && !ChangeSizeCheck.speaksOfChange(passage, part)
        && !PartWords.isSo(part, share)) {
      report(passage, part, bound, share);
    }
  }

  private void report(Passage passage, Matcher words, Bound bound, double share) {
    diagnostics.report(
        Problem.AGAINST_SIZE,
        passage.at(words.start(), words.end()),
        words.group(),
        values.label(bound.value()),
        bound.percentage()
            ? bound.shown()
            : bound.shown() + ", which is " + Math.round(share) + "% of the whole");
  }
}
