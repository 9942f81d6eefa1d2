package org.lscb.report.document.alt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Figure.Kind;
import org.lscb.report.document.Figure.Reference;
import org.lscb.report.document.Figure.Series;
import org.lscb.report.document.PublishedValue;

/**
 * Says in a sentence or two what a figure shows, from its published numbers alone.
 *
 * <p>guidance: kind of chart, what, main trend, about 125 characters. What is hidden takes no part:
 * where any value is hidden, nothing is called the largest of all.
 */
public final class AltText {

  private static final int ENOUGH = 135;
  private static final Pattern PERIOD = Pattern.compile(".*\\b(19|20)\\d\\d\\b.*");
  private static final Pattern DAY = Pattern.compile("\\d{1,2} \\p{Lu}.*");

  private final Kind kind;
  private final List<String> categories;
  private final List<Series> series;
  private final Optional<Reference> reference;
  private final List<String> chance;
  private final boolean complete;

  private AltText(
      Kind kind,
      List<String> categories,
      List<Series> series,
      Optional<Reference> reference,
      List<String> chance) {
    this.kind = kind;
    this.categories = categories;
    this.series = series;
    this.reference = reference;
    this.chance = chance;
    complete =
        series.stream()
            .flatMap(one -> one.values().stream())
            .allMatch(value -> value.number().isPresent());
  }

  private record Point(Series series, int category, PublishedValue value) {

    BigDecimal number() {
      return value.number().orElseThrow();
    }
  }

  /**
   * The alternative text of a figure.
   *
   * @param title its message or subject; the subtitle stands in where it is blank
   */
  public static String of(Figure figure, String title) {
    return new AltText(
            figure.kind(),
            figure.categories(),
            figure.values(),
            figure.reference(),
            Beyond.of(figure))
        .of(title.isBlank() ? figure.subtitle() : title);
  }

  private String of(String subject) {
    String what = subject.strip().replaceAll("[.:]+$", "");
    StringBuilder said = new StringBuilder(name() + ": " + what + ".");
    List<String> parts = new ArrayList<>(parts());
    reference.ifPresent(one -> parts.add(one.name() + " " + one.value().text()));
    if (!points().isEmpty() && anyWithheld()) {
      parts.add("some values are withheld");
    }
    for (int i = 0; i < parts.size(); i++) {
      if (i == 0 || said.length() + parts.get(i).length() + 1 < ENOUGH) {
        said.append(i == 0 ? " " : "; ").append(i == 0 ? capital(parts.get(i)) : parts.get(i));
      }
    }
    return said.append(said.charAt(said.length() - 1) == '.' ? "" : ".").toString();
  }

  private String name() {
    return switch (kind) {
      case BARS, SORTED_BARS -> "Bar chart";
      case CLUSTERS, CLUSTERED_BARS -> series.size() == 1 ? "Bar chart" : "Clustered bar chart";
      case LINES -> "Line chart";
      case STACKED_SHARES -> "Stacked bar chart";
      case DUMBBELL -> "Dot chart";
      case SLOPE -> "Slope chart";
      case INTERVALS -> "Dot chart with intervals";
      case FUNNEL -> "Funnel plot";
      case SMALL_MULTIPLES -> "Line charts";
    };
  }

  private List<String> parts() {
    if (points().isEmpty()) {
      return List.of("no value can be shown");
    }
    boolean overTime = categories.stream().allMatch(one -> PERIOD.matcher(one).matches());
    return switch (kind) {
      case LINES, SMALL_MULTIPLES -> trends();
      case BARS -> overTime ? trends() : extremes();
      case SORTED_BARS -> extremes();
      case CLUSTERS, CLUSTERED_BARS -> series.size() == 1 ? extremes() : pairs();
      case STACKED_SHARES -> largestPart();
      case DUMBBELL, SLOPE -> widestGap();
      case INTERVALS, FUNNEL -> chance.isEmpty() ? extremes() : chance;
    };
  }

  private boolean anyWithheld() {
    return series.stream().flatMap(one -> one.values().stream()).anyMatch(PublishedValue::withheld);
  }

  private List<Point> points() {
    return series.stream().flatMap(one -> points(one).stream()).toList();
  }

  private static List<Point> points(Series one) {
    return IntStream.range(0, one.values().size())
        .filter(i -> one.values().get(i).number().isPresent())
        .mapToObj(i -> new Point(one, i, one.values().get(i)))
        .toList();
  }

  private List<String> trends() {
    List<String> parts = new ArrayList<>();
    for (Series one : series) {
      List<Point> points = points(one);
      if (!points.isEmpty()) {
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        String name = series.size() == 1 ? "" : one.name() + " ";
        parts.add(
            first == last
                ? name + first.value().text() + when(first)
                : name + "from " + said(first, parts) + " to " + said(last, parts));
      }
    }
    if (series.size() == 1 && points().size() > 2) {
      parts.addAll(turn(points()));
    }
    return parts;
  }

  // The periods are said once: the other series run over the same ones as a rule.
  private String said(Point point, List<String> before) {
    int end = point.category();
    boolean atAnEnd = end == 0 || end == categories.size() - 1;
    return point.value().text() + (before.isEmpty() || !atAnEnd ? when(point) : "");
  }

  private String when(Point point) {
    String category = inSentence(categories.get(point.category()));
    return preposition(category) + category;
  }

  private static String inSentence(String period) {
    return period.startsWith("School year") || period.startsWith("Period")
        ? period.substring(0, 1).toLowerCase(Locale.UK) + period.substring(1)
        : period;
  }

  private static String preposition(String period) {
    return DAY.matcher(period).matches() ? " at " : " in ";
  }

  private List<String> turn(List<Point> points) {
    Point first = points.get(0);
    Point last = points.get(points.size() - 1);
    Point top = largest(points);
    Point bottom = smallest(points);
    Predicate<Point> inside =
        one ->
            one.number().compareTo(first.number()) != 0
                && one.number().compareTo(last.number()) != 0;
    List<String> parts = new ArrayList<>();
    if (inside.test(top)) {
      parts.add(shown("highest ") + top.value().text() + when(top));
    }
    if (inside.test(bottom)) {
      parts.add(shown("lowest ") + bottom.value().text() + when(bottom));
    }
    return parts;
  }

  private List<String> pairs() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < categories.size(); i++) {
      int category = i;
      List<String> shown =
          series.stream()
              .filter(one -> has(one, category))
              .map(one -> pair(one, category))
              .toList();
      if (!shown.isEmpty()) {
        parts.add(categories.get(i) + ": " + String.join(", ", shown));
      }
    }
    return parts;
  }

  private static String pair(Series one, int category) {
    String text = one.values().get(category).text();
    boolean period = PERIOD.matcher(one.name()).matches();
    String name = inSentence(one.name());
    return period ? text + preposition(name) + name : one.name() + " " + text;
  }

  private List<String> extremes() {
    List<Point> points = points();
    Point top = largest(points);
    Point bottom = smallest(points);
    if (top == bottom) {
      return List.of(named(top));
    }
    return List.of(shown("largest: ") + named(top), "smallest: " + named(bottom));
  }

  private String named(Point point) {
    String whose = series.size() == 1 ? "" : " (" + point.series().name() + ")";
    return categories.get(point.category()) + whose + ", " + point.value().text();
  }

  // Whoever hears "largest" must not conclude anything about what is hidden.
  private String shown(String word) {
    return complete ? word : "of the values shown, " + word;
  }

  private List<String> largestPart() {
    Optional<Integer> whole =
        IntStream.range(0, categories.size())
            .filter(i -> series.stream().allMatch(one -> has(one, i)))
            .boxed()
            .findFirst();
    return whole
        .map(
            i ->
                List.of(
                    "largest part of "
                        + categories.get(i)
                        + ": "
                        + largestOf(i).series().name()
                        + ", "
                        + largestOf(i).value().text()))
        .orElse(List.of("some parts of every bar cannot be shown"));
  }

  private Point largestOf(int category) {
    return largest(points().stream().filter(one -> one.category() == category).toList());
  }

  private static boolean has(Series one, int category) {
    return one.values().get(category).number().isPresent();
  }

  private List<String> widestGap() {
    if (series.size() != 2) {
      return extremes();
    }
    Series one = series.get(0);
    Series other = series.get(1);
    Comparator<Integer> byGap =
        Comparator.comparing(i -> number(one, i).subtract(number(other, i)).abs());
    return IntStream.range(0, categories.size())
        .filter(i -> has(one, i) && has(other, i))
        .boxed()
        .max(byGap.thenComparing(Comparator.reverseOrder()))
        .map(
            i ->
                List.of(
                    shown("widest gap: ")
                        + categories.get(i)
                        + ", "
                        + pair(one, i)
                        + ", "
                        + pair(other, i)))
        .orElseGet(this::extremes);
  }

  private static BigDecimal number(Series one, int category) {
    return one.values().get(category).number().orElseThrow();
  }

  // The first of equals, in the order declared.
  private static Point largest(List<Point> points) {
    Point found = points.get(0);
    for (Point one : points) {
      found = one.number().compareTo(found.number()) > 0 ? one : found;
    }
    return found;
  }

  private static Point smallest(List<Point> points) {
    Point found = points.get(0);
    for (Point one : points) {
      found = one.number().compareTo(found.number()) < 0 ? one : found;
    }
    return found;
  }

  private static String capital(String part) {
    return part.substring(0, 1).toUpperCase(Locale.UK) + part.substring(1);
  }
}
