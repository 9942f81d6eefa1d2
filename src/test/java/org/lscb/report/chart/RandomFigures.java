package org.lscb.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Figure.Kind;
import org.lscb.report.document.Figure.Series;
import org.lscb.report.document.Figure.Series.Role;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.statistics.Unit;

/** Figures as nobody would wish for them, the same for the same seed. */
final class RandomFigures {

  private static final String[] WORDS = {
    "care",
    "of",
    "Lambeth",
    "safeguarding",
    "multi-agency",
    "and",
    "neighbourhood",
    "a",
    "health",
    "Independent/voluntary",
    "28",
    "Unaccompanied",
    "children’s",
    "Llanfairpwllgwyngyllgogerych",
  };

  private final Random random;

  private RandomFigures(long seed) {
    random = new Random(seed);
  }

  static Figure figure(Kind kind, long seed) {
    return new RandomFigures(seed).figure(kind);
  }

  private Figure figure(Kind kind) {
    if (kind == Kind.INTERVALS || kind == Kind.FUNNEL) {
      return chance(kind);
    }
    int count = random.nextInt(3) == 0 ? 1 + random.nextInt(30) : 1 + random.nextInt(8);
    List<String> names = new ArrayList<>();
    boolean years = random.nextInt(3) == 0;
    int longest = 1 + random.nextInt(random.nextInt(4) == 0 ? 14 : 4);
    for (int i = 0; i < count; i++) {
      names.add(years ? (1990 + i) + "-" + (91 + i) % 100 : words(longest));
    }
    List<Series> series = new ArrayList<>();
    int most =
        switch (kind) {
          case SORTED_BARS -> 1;
          case DUMBBELL, SLOPE -> 2;
          case SMALL_MULTIPLES -> 1 + random.nextInt(12);
          case STACKED_SHARES -> 2 + random.nextInt(4);
          default -> 1 + random.nextInt(4);
        };
    boolean shares = kind == Kind.STACKED_SHARES;
    double size = shares ? 100.0 / most : Math.pow(10, random.nextInt(10) - 1);
    boolean negative = !shares && random.nextInt(5) == 0;
    double missing = random.nextInt(3) == 0 ? 0.5 : random.nextInt(2) * 0.15;
    for (int i = 0; i < most; i++) {
      Role role = i > 0 && random.nextInt(3) == 0 ? Role.COMPARATOR : Role.MAIN;
      List<PublishedValue> values = new ArrayList<>();
      for (int j = 0; j < count; j++) {
        values.add(value(size, negative, missing));
      }
      series.add(new Series(words(longest), role, values));
    }
    int highlight = random.nextInt(3) == 0 ? random.nextInt(count) : -1;
    Unit unit = shares ? Unit.PERCENT : size < 10 ? Unit.RATE : Unit.COUNT;
    boolean held =
        most == 1
            && (kind == Kind.BARS || kind == Kind.SORTED_BARS || kind == Kind.LINES)
            && random.nextInt(3) == 0;
    Figure figure = SampleFigures.figure(kind, unit, words(10), names, highlight, series);
    return held
        ? SampleFigures.held(figure, words(longest), value(size, negative, missing / 3))
        : figure;
  }

  private Figure chance(Kind kind) {
    int count = 1 + random.nextInt(random.nextBoolean() ? 30 : 8);
    int longest = 1 + random.nextInt(random.nextInt(4) == 0 ? 14 : 4);
    double missing = random.nextInt(3) == 0 ? 0.5 : random.nextInt(2) * 0.15;
    double size = Math.pow(10, 1 + random.nextInt(6));
    double level = Math.pow(10, random.nextInt(4));
    List<String> names = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    List<String> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double base = Math.max(1, Math.floor(size * (0.1 + random.nextDouble())));
      names.add(words(longest));
      people.add(String.format(Locale.UK, "%.0f", base));
      boolean zero = random.nextInt(8) == 0;
      double events = zero ? 0 : base * level / 10_000 * (0.5 + random.nextDouble());
      counts.add(
          random.nextDouble() < missing
              ? random.nextBoolean() ? "c" : "x"
              : String.format(Locale.UK, "%.0f", events));
    }
    int highlight = random.nextInt(3) == 0 ? random.nextInt(count) : -1;
    return ChanceFigures.figure(
        kind, String.format(Locale.UK, "%.1f", level), names, counts, people, highlight);
  }

  private String words(int most) {
    int count = 1 + random.nextInt(most);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  private PublishedValue value(double size, boolean negative, double missing) {
    if (random.nextDouble() < missing) {
      String[] symbols = {"c", "c", "x", "z", "low", "u", "awaited"};
      return SampleFigures.value(symbols[random.nextInt(symbols.length)]);
    }
    if (random.nextInt(8) == 0) {
      return SampleFigures.value("0");
    }
    double number = size * random.nextDouble() * (negative && random.nextBoolean() ? -1 : 1);
    return SampleFigures.value(String.format(Locale.UK, size < 10 ? "%,.1f" : "%,.0f", number));
  }
}
