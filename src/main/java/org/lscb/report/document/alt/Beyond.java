package org.lscb.report.document.alt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Figure.Reference;
import org.lscb.report.document.Figure.Series;
import org.lscb.report.document.Figure.Series.Role;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.PublishedValue.Span;

/** Names the categories that chance alone would hardly put where they are. */
final class Beyond {

  private final List<String> categories;
  private final Optional<BigDecimal> level;

  private Beyond(Figure figure) {
    categories = figure.categories();
    level = figure.reference().map(Reference::value).flatMap(PublishedValue::number);
  }

  /** In parts of a sentence; none where nothing can be told. */
  static List<String> of(Figure figure) {
    Beyond beyond = new Beyond(figure);
    Optional<Series> intervals = figure.series(Role.INTERVAL);
    Optional<Series> limits = figure.series(Role.LIMITS_99_8);
    if (intervals.isPresent() && beyond.level.isPresent()) {
      return beyond.intervals(figure.reference().orElseThrow().name(), intervals.get());
    }
    return limits.map(one -> beyond.limits(figure.series().get(0), one)).orElse(List.of());
  }

  private List<String> intervals(String name, Series intervals) {
    List<String> parts = new ArrayList<>();
    BigDecimal at = level.orElseThrow();
    named(parts, "interval above " + name, i -> isSpan(intervals, i, one -> one.from(), at, 1));
    named(parts, "interval below " + name, i -> isSpan(intervals, i, one -> one.to(), at, -1));
    return parts;
  }

  private List<String> limits(Series values, Series limits) {
    List<String> parts = new ArrayList<>();
    named(parts, "above the 99.8% limits", i -> isBeyond(values, limits, i, 1));
    named(parts, "below the 99.8% limits", i -> isBeyond(values, limits, i, -1));
    return parts.isEmpty() ? List.of("all that are shown lie within the 99.8% limits") : parts;
  }

  private void named(List<String> parts, String where, IntPredicate there) {
    List<String> names =
        IntStream.range(0, categories.size()).filter(there).mapToObj(categories::get).toList();
    if (!names.isEmpty()) {
      parts.add(where + ": " + String.join(", ", names));
    }
  }

  private interface End {
    BigDecimal of(Span span);
  }

  private static boolean isSpan(Series spans, int index, End end, BigDecimal level, int sign) {
    return spans
        .values()
        .get(index)
        .span()
        .filter(one -> end.of(one).compareTo(level) == sign)
        .isPresent();
  }

  private static boolean isBeyond(Series values, Series limits, int index, int sign) {
    Optional<BigDecimal> number = values.values().get(index).number();
    return number.isPresent()
        && isSpan(limits, index, one -> sign > 0 ? one.to() : one.from(), number.get(), -sign);
  }
}
