package org.lscb.report.chart.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lscb.report.document.Figure;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;

/** What a figure's values are as marks and labels. */
public final class Values {

  private Values() {}

  /** The smallest number shown, or 0 if that is smaller or none is shown. */
  public static BigDecimal lowest(Collection<Figure.Series> series) {
    return numbers(series).reduce(BigDecimal.ZERO, BigDecimal::min);
  }

  /** The largest number shown, or 0 if that is larger or none is shown. */
  public static BigDecimal highest(Collection<Figure.Series> series) {
    return numbers(series).reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /** The scale on which the values were given, or one that holds nought and all of them. */
  public static Scale scale(Figure figure) {
    return figure
        .ends()
        .map(one -> Scale.between(one.from(), one.to(), figure.unit()))
        .orElseGet(
            () -> Scale.covering(lowest(figure.series()), highest(figure.series()), figure.unit()));
  }

  /** The highest number that bars must reach: the largest shown, or that could be. */
  public static BigDecimal highest(Figure figure) {
    BigDecimal shown = highest(figure.series());
    return figure.ends().map(Figure.Ends::to).filter(it -> it.compareTo(shown) > 0).orElse(shown);
  }

  /** A scale that holds nought, all values, their intervals, and what they are held against. */
  public static Scale scaleFromNought(Figure figure) {
    List<BigDecimal> all = new ArrayList<>(List.of(BigDecimal.ZERO));
    numbers(figure.values()).forEach(all::add);
    figure.reference().flatMap(one -> one.value().number()).ifPresent(all::add);
    figure.series(Figure.Series.Role.INTERVAL).stream()
        .flatMap(one -> one.values().stream())
        .flatMap(one -> one.span().stream())
        .forEach(
            span -> {
              all.add(span.from());
              all.add(span.to());
            });
    return Scale.covering(Collections.min(all), Collections.max(all), figure.unit());
  }

  /** The scale of what a funnel's values are set against. */
  public static Scale baseScale(Figure figure) {
    Figure.Series bases = figure.series(Figure.Series.Role.BASE).orElseThrow();
    List<BigDecimal> numbers = numbers(List.of(bases)).toList();
    Unit unit = bases.values().get(0).unit();
    return Scale.around(numbers.isEmpty() ? List.of(BigDecimal.ONE) : numbers, unit);
  }

  /** The scale of a funnel's values and limits. */
  public static Scale scaleOfLimits(Figure figure) {
    List<BigDecimal> all = new ArrayList<>(numbers(figure.values()).toList());
    figure.reference().flatMap(one -> one.value().number()).ifPresent(all::add);
    figure.series().stream()
        .flatMap(one -> one.values().stream())
        .flatMap(one -> one.span().stream())
        .forEach(
            span -> {
              all.add(span.from());
              all.add(span.to());
            });
    return Scale.around(all, figure.unit());
  }

  /** Every number shown. */
  public static Stream<BigDecimal> numbers(Collection<Figure.Series> series) {
    return series.stream()
        .flatMap(one -> one.values().stream())
        .flatMap(value -> value.number().stream());
  }

  /** The label of a value: its text, or the letter of what stands instead. */
  public static String label(PublishedValue value) {
    return value.symbol().map(Values::letter).orElse(value.text());
  }

  /** The number, or NaN. */
  public static double number(PublishedValue value) {
    return value.number().map(BigDecimal::doubleValue).orElse(Double.NaN);
  }

  /** Which symbols stand instead of numbers. */
  public static Set<Symbol> symbols(List<Figure.Series> series) {
    Set<Symbol> found = EnumSet.noneOf(Symbol.class);
    series.stream()
        .flatMap(one -> one.values().stream())
        .forEach(value -> value.symbol().ifPresent(found::add));
    return found;
  }

  /** The letter that stands for a symbol in pictures, where words would find no room. */
  public static String letter(Symbol symbol) {
    return symbol == Symbol.AWAITED ? "a" : symbol.id();
  }
}
