package org.lscb.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Figure.Kind;
import org.lscb.report.document.Figure.Reference;
import org.lscb.report.document.Figure.Series;
import org.lscb.report.document.Figure.Series.Role;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Table;
import org.lscb.report.statistics.NumberText;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.interval.Confidence;
import org.lscb.report.statistics.interval.FunnelLimits;
import org.lscb.report.statistics.interval.Interval;
import org.lscb.report.statistics.interval.RateLimits;

/** Figures of rates with what says how much of them may be chance, written shortly. */
final class ChanceFigures {

  private static final BigDecimal PER = BigDecimal.valueOf(10_000);

  private static final List<String> NAMES =
      List.of(
          "Barking and Dagenham",
          "Barnet",
          "Brent",
          "Bromley",
          "Camden",
          "Croydon",
          "Greenwich",
          "Hammersmith",
          "Haringey",
          "Islington",
          "Kingston upon Thames",
          "Lambeth",
          "Lewisham",
          "Richmond upon Thames",
          "Southwark",
          "Tower Hamlets",
          "Wandsworth");

  private final BigDecimal level;

  private ChanceFigures(String level) {
    this.level = new BigDecimal(level);
  }

  /** Typical figures, by name. */
  static Map<String, Figure> typical() {
    List<String> areas =
        List.of(
            "Greenwich", "Southwark", "Lewisham", "Lambeth", "Croydon", "Wandsworth", "Bromley");
    List<String> counts = List.of("345", "320", "350", "254", "310", "208", "204");
    List<String> people = List.of("63100", "61000", "67000", "63210", "92500", "63800", "71500");
    Map<String, Figure> all = new LinkedHashMap<>();
    all.put("intervals", figure(Kind.INTERVALS, "43.7", areas, counts, people, 3));
    List<String> hidden = List.of("345", "320", "350", "254", "310", "z", "c");
    all.put("intervals-withheld", figure(Kind.INTERVALS, "43.7", areas, hidden, people, -1));
    all.put("funnel", figure(Kind.FUNNEL, "43.7", areas, counts, people, 3));
    all.put("funnel-withheld", figure(Kind.FUNNEL, "43.7", areas, hidden, people, -1));
    List<String> many = new ArrayList<>();
    List<String> manyCounts = new ArrayList<>();
    List<String> manyPeople = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      int children = 30_000 + i * i * 2_711 % 75_000;
      many.add("Borough " + (char) ('A' + i % 26) + (i > 25 ? "2" : ""));
      manyPeople.add(String.valueOf(children));
      manyCounts.add(String.valueOf(children * (34 + i * 7 % 16) / 10_000));
    }
    all.put("funnel-many", figure(Kind.FUNNEL, "41.5", many, manyCounts, manyPeople, 7));
    return all;
  }

  /** A funnel as boards have it: places of all sizes, of which a few differ more than by chance. */
  static Figure seeded(long seed) {
    Random random = new Random(seed);
    List<String> names = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    List<String> people = new ArrayList<>();
    int places = 5 + random.nextInt(12);
    double level = 15 + random.nextInt(60);
    for (int i = 0; i < places; i++) {
      int children = 2_000 + random.nextInt(90_000);
      double expected = children * level / 10_000;
      double apart = random.nextInt(6) == 0 ? random.nextInt(7) - 3 : 0;
      double count = expected + Math.sqrt(expected) * (random.nextGaussian() + 1.2 * apart);
      names.add(NAMES.get((i + (int) seed) % NAMES.size()));
      people.add(String.valueOf(children));
      counts.add(random.nextInt(9) == 0 ? "c" : String.valueOf(Math.max(0, Math.round(count))));
    }
    String benchmark = String.valueOf(level);
    return figure(Kind.FUNNEL, benchmark, names, counts, people, random.nextInt(places));
  }

  /**
   * A figure.
   *
   * @param counts numbers, or the ids of symbols
   */
  static Figure figure(
      Kind kind,
      String level,
      List<String> names,
      List<String> counts,
      List<String> people,
      int highlight) {
    return new ChanceFigures(level).figure(kind, names, counts, people, highlight);
  }

  /** Whether a name, with or without its value, is the highlighted one's or outside the limits. */
  static boolean standsOut(Figure figure, String name) {
    for (int i = 0; i < figure.categories().size(); i++) {
      if (name.matches(figure.categories().get(i) + "( [\\d.]+)?")) {
        PublishedValue.Span inner =
            figure.series(Role.LIMITS_95).orElseThrow().values().get(i).span().orElseThrow();
        BigDecimal value = figure.series().get(0).values().get(i).number().orElseThrow();
        return i == figure.highlight()
            || value.compareTo(inner.from()) < 0
            || value.compareTo(inner.to()) > 0;
      }
    }
    throw new IllegalArgumentException(name);
  }

  private Figure figure(
      Kind kind, List<String> names, List<String> counts, List<String> people, int highlight) {
    List<PublishedValue> values = new ArrayList<>();
    List<PublishedValue> intervals = new ArrayList<>();
    List<PublishedValue> bases = new ArrayList<>();
    List<PublishedValue> inner = new ArrayList<>();
    List<PublishedValue> outer = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      BigDecimal base = new BigDecimal(people.get(i));
      bases.add(number(base, 0, Unit.COUNT));
      inner.add(span(FunnelLimits.ofRate(level, base, PER, Confidence.OF_95)));
      outer.add(span(FunnelLimits.ofRate(level, base, PER, Confidence.OF_99_8)));
      if (!counts.get(i).matches("\\d+")) {
        values.add(SampleFigures.value(counts.get(i)));
        intervals.add(SampleFigures.value(counts.get(i)));
        continue;
      }
      BigDecimal count = new BigDecimal(counts.get(i));
      values.add(number(count.multiply(PER).divide(base, 1, RoundingMode.HALF_UP), 1, Unit.RATE));
      intervals.add(span(RateLimits.of(count, base, PER, Confidence.OF_95)));
    }
    List<Series> series = new ArrayList<>(List.of(new Series("Rate", Role.MAIN, values)));
    if (kind == Kind.INTERVALS) {
      series.add(new Series("95% interval", Role.INTERVAL, intervals));
    } else {
      series.add(new Series("Children aged 0 to 17", Role.BASE, bases));
      series.add(new Series("95% limits", Role.LIMITS_95, inner));
      series.add(new Series("99.8% limits", Role.LIMITS_99_8, outer));
    }
    return new Figure(
        "figure-x",
        kind,
        "Title",
        "Subtitle",
        "Alt",
        Unit.RATE,
        "Plans per 10,000 children",
        names,
        series,
        highlight,
        Optional.empty(),
        Optional.of(new Reference("England", false, number(level, 1, Unit.RATE), PER)),
        List.of(),
        List.of(),
        "Source",
        new Table("data-x", "x", "x", List.of(), List.of(), List.of(), List.of(), "", false));
  }

  private static PublishedValue span(Interval limits) {
    if (limits.lower().isEmpty()) {
      return value(Optional.empty(), Optional.of(Symbol.NOT_APPLICABLE), "[z]", Optional.empty());
    }
    BigDecimal from = limits.lower().get().setScale(1, RoundingMode.HALF_UP);
    BigDecimal to = limits.upper().setScale(1, RoundingMode.HALF_UP);
    return value(
        Optional.empty(),
        Optional.empty(),
        from + " to " + to,
        Optional.of(new PublishedValue.Span(from, to)));
  }

  private static PublishedValue number(BigDecimal number, int decimals, Unit unit) {
    return value(
        Optional.of(number),
        Optional.empty(),
        NumberText.of(number, unit, decimals),
        Optional.empty());
  }

  private static PublishedValue value(
      Optional<BigDecimal> number,
      Optional<Symbol> symbol,
      String text,
      Optional<PublishedValue.Span> span) {
    return new PublishedValue(
        "x:y",
        "y",
        Unit.COUNT,
        0,
        number,
        symbol,
        text,
        "as recorded",
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        span);
  }
}
