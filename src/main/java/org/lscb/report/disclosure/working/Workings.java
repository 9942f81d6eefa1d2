package org.lscb.report.disclosure.working;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.document.codebook.Working;
import org.lscb.report.document.codebook.Working.Kind;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.NumberText;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.Value;

/** Says how values came about. */
public final class Workings {

  private static final String HUNDRED = "100";

  private final Names names;
  private final Wording wording;

  /**
   * The names of values.
   *
   * @param id by which a value is known where it is published
   * @param name what it is, without its place
   * @param where its members, area and period
   * @param label all of that
   */
  public record Wording(
      Function<Computed, String> id,
      Function<Computed, String> name,
      Function<Computed, String> where,
      Function<Computed, String> label) {}

  /** Speaks of values by these names. */
  public Workings(Names names, Wording wording) {
    this.names = names;
    this.wording = wording;
  }

  /** How a value came about that is not withheld. */
  public Working of(Computed value) {
    return switch (value.how()) {
      case RECORDED ->
          taken(
              value,
              value.value() instanceof Value.Awaited
                  ? "Not yet received"
                  : "As the source gives it");
      case BENCHMARK -> taken(value, "As its source publishes it");
      case TARGET -> taken(value, "Set beforehand");
      case MISSING -> taken(value, "Nothing was recorded");
      case TOTAL -> working(value, Kind.SUM, "Added up from its parts", "");
      case CHANGE -> change(value);
      case INTERVAL_95 -> of(value, "The 95% confidence interval", ofOne(value));
      case INTERVAL_99_8 -> of(value, "The 99.8% confidence interval", ofOne(value));
      case COMPARISON ->
          of(value, "Whether the two differ by more than chance alone would explain", "");
      case LIMITS_95 -> limits(value, "95%");
      case LIMITS_99_8 -> limits(value, "99.8%");
      case INDICATOR -> indicator(value);
    };
  }

  private Working limits(Computed value, String confidence) {
    return of(
        value,
        "Between which limits chance alone would keep "
            + confidence
            + " of places of this size, were they like the benchmark",
        "");
  }

  /** Two methods, of which the first is that of percentages. */
  private static String ofOne(Computed interval) {
    return interval.unit() == Unit.PERCENT
        ? ", by Wilson's method"
        : ", exact Poisson below 10 events, else by Byar's method";
  }

  private Working change(Computed value) {
    boolean relative =
        value.inputs().size() == 2
            && value.unit() == Unit.PERCENT
            && value.inputs().get(0).unit() != Unit.PERCENT;
    return relative
        ? working(
            value, Kind.CHANGE, "(The value − the value before) ÷ the value before × 100", HUNDRED)
        : working(value, Kind.DIFFERENCE, "The value − the value before", "");
  }

  private Working indicator(Computed value) {
    if (!(value.coordinate().subject() instanceof IndicatorDefinition indicator)) {
      return taken(value, "Computed");
    }
    boolean two = value.inputs().size() == 2;
    return switch (indicator.kind()) {
      case RATE -> quotient(value, two, each(indicator));
      case SHARE, CONVERSION, PERCENTAGE -> quotient(value, two, HUNDRED);
      case MEAN, RATIO -> quotient(value, two, "");
      case REMAINDER -> working(value, Kind.DIFFERENCE, "The whole − all parts that are named", "");
      case DIFFERENCE ->
          two
              ? working(value, Kind.DIFFERENCE, between(value, " − "), "")
              : of(value, "The value − what was set as its target", "");
      case CHANGE -> change(value);
      case TOTAL ->
          value.inputs().size() == 1
              ? taken(value, "The same for all of them together: sum over sum")
              : of(value, "The mean of the areas, each weighted by its population", "");
      case OCCURRENCES ->
          of(
              value,
              "Counted from the codes in the data",
              value.unit() == Unit.PERCENT ? ", in per cent of all codes that count" : "");
    };
  }

  private static String each(IndicatorDefinition rate) {
    return rate.per().compareTo(BigDecimal.ONE) == 0
        ? ""
        : NumberText.of(rate.per(), Unit.COUNT, 0);
  }

  private Working quotient(Computed value, boolean two, String times) {
    String by = times.isEmpty() ? "" : " × " + times;
    return two
        ? working(value, Kind.QUOTIENT, between(value, " ÷ ") + by, times)
        : of(value, "Computed from its parts", "");
  }

  /** The names of two measures, or what a part and its whole are to each other. */
  private String between(Computed value, String sign) {
    String first = wording.name().apply(value.inputs().get(0));
    String second = wording.name().apply(value.inputs().get(1));
    if (!first.equals(second)) {
      return first + sign + inSentence(second);
    }
    return sign.equals(" ÷ ") ? first + ": a part ÷ the whole" : first + ": the one − the other";
  }

  /** An acronym keeps its capitals. */
  private static String inSentence(String label) {
    boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
    return acronym || label.isEmpty()
        ? label
        : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
  }

  private Working taken(Computed value, String words) {
    return new Working(
        Kind.TAKEN,
        words,
        wording.name().apply(value),
        wording.where().apply(value),
        List.of(),
        "");
  }

  /** What a few numbers do not show. */
  private Working of(Computed value, String words, String more) {
    return working(value, Kind.TAKEN, words + more, "");
  }

  private Working working(Computed value, Kind kind, String words, String times) {
    List<Working.Part> parts = new ArrayList<>();
    for (Computed input : value.inputs()) {
      parts.add(
          new Working.Part(
              wording.id().apply(input),
              wording.label().apply(input),
              kind == Kind.SUM && isOverlap(input, value)));
    }
    return new Working(
        kind, words, wording.name().apply(value), wording.where().apply(value), parts, times);
  }

  /** Whether those who are counted twice are taken off again. */
  private boolean isOverlap(Computed part, Computed whole) {
    Set<String> known = whole.coordinate().members().keySet();
    return names.breakdowns(part.coordinate().subject()).stream()
        .filter(one -> !known.contains(one.id()))
        .flatMap(one -> member(one, part).stream())
        .anyMatch(one -> !one.overlapOf().isEmpty());
  }

  private static Optional<Breakdown.Member> member(Breakdown breakdown, Computed part) {
    String member = part.coordinate().members().get(breakdown.id());
    return member == null ? Optional.empty() : breakdown.member(member);
  }
}
