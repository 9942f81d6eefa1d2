package org.lscb.report.validation.narrative.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Range;
import org.lscb.report.validation.narrative.text.Sentences;

/** Adds up the values behind "including" or "made up of" and compares them with the whole. */
final class ListSumCheck {

  private static final Pattern LIST =
      Pattern.compile(
          "\\b(?:(?<all>made up of|comprising|consisting of|composed of|namely)"
              + "|including|of whom|of which|among them)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern REST =
      Pattern.compile(
          "\\bthe (?:other|others|rest|remaining|remainder)\\b", Pattern.CASE_INSENSITIVE);

  private final Bound.Finder values;
  private final Diagnostics diagnostics;

  ListSumCheck(Bound.Finder values, Diagnostics diagnostics) {
    this.values = values;
    this.diagnostics = diagnostics;
  }

  void check(Passage passage) {
    if (passage.references().size() <= 2) {
      return;
    }
    for (Range sentence : Sentences.of(passage.text())) {
      Matcher word = LIST.matcher(passage.text()).region(sentence.start(), sentence.end());
      if (passage.references(sentence).size() > 2 && word.find()) {
        Range before = new Range(sentence.start(), word.start());
        Range after = new Range(word.end(), sentence.end());
        List<Bound> whole = values.in(passage, before);
        List<Bound> parts = values.in(passage, after);
        boolean all =
            word.group("all") != null
                || REST.matcher(passage.text().substring(after.start(), after.end())).find();
        if (!whole.isEmpty() && parts.size() > 1) {
          compare(
              passage,
              new Range(word.start(), word.end()),
              whole.get(whole.size() - 1),
              parts,
              all);
        }
      }
    }
  }

  private void compare(Passage passage, Range word, Bound whole, List<Bound> parts, boolean all) {
    boolean related = parts.stream().allMatch(one -> isPart(whole, one));
    Set<String> breakdowns =
        parts.stream().map(one -> breakdown(whole, one)).collect(Collectors.toSet());
    if (!related || breakdowns.size() != 1) {
      return;
    }
    BigDecimal sum = parts.stream().map(Bound::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    int difference = sum.compareTo(whole.number());
    if (difference > 0 || all && difference != 0) {
      diagnostics.report(
          Problem.LIST_SUM,
          passage.at(word.start(), word.end()),
          passage.text().substring(word.start(), word.end()),
          sum.stripTrailingZeros().toPlainString(),
          values.label(whole.value()),
          whole.shown());
    }
  }

  private static boolean isPart(Bound whole, Bound part) {
    return part.at().subject().equals(whole.at().subject())
        && part.at().area().equals(whole.at().area())
        && part.at().period().equals(whole.at().period())
        && part.at().members().size() == whole.at().members().size() + 1
        && part.at().members().entrySet().containsAll(whole.at().members().entrySet());
  }

  private static String breakdown(Bound whole, Bound part) {
    Map<String, String> more = new TreeMap<>(part.at().members());
    more.keySet().removeAll(whole.at().members().keySet());
    return String.join(" ", more.keySet());
  }
}
