package org.lscb.report.diagnostic.format;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Kind;
import org.lscb.report.diagnostic.Problem;

/** Tells problems without the numbers that the report hides. */
public final class Redaction {

  private static final String HIDDEN = "[c]";

  /** Quotes of whole phrases about children, of which nothing may be told. */
  private static final Set<Kind> WHOLLY = Set.of(Problem.SMALL_NUMBER_TYPED, Problem.CASE_DETAIL);

  /** What these tell of a line is its form, never a number of the data. */
  private static final Set<Kind> OF_FORM =
      Set.of(
          Problem.FILE_TOO_LARGE,
          Problem.NOT_UTF8,
          Problem.CONTROL_CHARACTER,
          Problem.TOO_DEEP,
          Problem.KEY_TOO_LONG,
          Problem.DUPLICATE_KEY,
          Problem.INVISIBLE_CHARACTER,
          Problem.WRONG_INDENTATION,
          Problem.UNKNOWN_MEMBER,
          Problem.ROW_LENGTH,
          Problem.BAD_PERIOD,
          Problem.CSV_TOO_WIDE,
          Problem.CSV_ROW_LENGTH,
          Problem.CSV_TIME_PERIOD,
          Problem.CANNOT_PROTECT,
          Problem.TABLE_MOSTLY_HIDDEN,
          Problem.TABLE_PARTLY_HIDDEN,
          Problem.TOTAL_HIDDEN);

  /** Periods and places hold digits that count nobody. */
  private static final String KEPT =
      "\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b(?: Q[1-4])?|\\bmid-\\d{4}\\b"
          + "|[^\\s\"]+\\.(?:yaml|md):\\d+(?::\\d+)?|\\bline \\d+";

  private static final String NUMBER =
      "(?i:\\b(?:one(?! of)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
          + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\\b)"
          + "|\\p{Nd}(?:[\\p{Nd}.,'’\\u00a0\\u202f\\u2009 _]*\\p{Nd})?";

  private static final String WHY =
      "; [c] stands for what the report hides: validate on your own machine shows it";

  private final Confidential confidential;
  private final Pattern parts;

  /** Leaves out what is confidential. */
  public Redaction(Confidential confidential) {
    this.confidential = confidential;
    String kept =
        Stream.concat(
                confidential.labels().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote),
                Stream.of(KEPT))
            .collect(Collectors.joining("|"));
    this.parts = Pattern.compile("(" + kept + ")|" + NUMBER);
  }

  /** The problems as everybody may read them. */
  public Diagnostics of(Diagnostics all) {
    Diagnostics safe = new Diagnostics();
    all.inReadingOrder().forEach(one -> safe.add(of(one)));
    safe.addCounted(all);
    return safe;
  }

  /** The problem as everybody may read it. */
  Diagnostic of(Diagnostic one) {
    boolean wholly = confidential.protects() && WHOLLY.contains(one.problem());
    if (OF_FORM.contains(one.problem()) || !wholly && !confidential.holds(one)) {
      return one;
    }
    Diagnostic safe =
        one.with(
            one.words().stream().map(word -> wholly ? HIDDEN : without(word)).toList(),
            one.related().stream()
                .map(other -> new Diagnostic.Related(other.position(), without(other.what())))
                .toList());
    return safe.equals(one) ? one : safe.adding(WHY);
  }

  private String without(String word) {
    return parts
        .matcher(word)
        .replaceAll(
            found -> Matcher.quoteReplacement(found.group(1) == null ? HIDDEN : found.group(1)));
  }
}
