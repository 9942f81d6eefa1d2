package org.lscb.report.accessibility.channel.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lscb.report.accessibility.channel.Numbers;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.chart.plot.Scale;
import org.lscb.report.statistics.Unit;

/** The numbers that may stand along the scales of a drawing: those that cover what is shown. */
final class Ticks {

  private final FigureData data;

  private Ticks(FigureData data) {
    this.data = data;
  }

  /** The numbers of every scale that a chart may have. */
  static Set<String> of(String chart, String ends, FigureData data) {
    List<Listed> shown = data.shown();
    Set<String> ticks = new TreeSet<>();
    if (!shown.isEmpty()) {
      for (Scale scale : new Ticks(data).scales(chart, ends, unit(shown.get(0)))) {
        scale.ticks().forEach(one -> ticks.addAll(Numbers.in(scale.label(one))));
      }
    }
    return ticks;
  }

  private List<Scale> scales(String chart, String ends, Unit unit) {
    if (chart.equals("funnel")) {
      return funnel(unit);
    }
    List<BigDecimal> numbers = numbers();
    BigDecimal least = numbers.stream().reduce(BigDecimal::min).orElseThrow();
    BigDecimal most = numbers.stream().reduce(BigDecimal::max).orElseThrow();
    List<Scale> scales = new ArrayList<>();
    scales.add(Scale.covering(least.min(BigDecimal.ZERO), most.max(BigDecimal.ZERO), unit));
    if (least.signum() > 0 && !chart.equals("intervals")) {
      scales.add(Scale.covering(least, most, unit));
    }
    if (!ends.isEmpty()) {
      BigDecimal from = new BigDecimal(ends.substring(0, ends.indexOf(' ')));
      BigDecimal to = new BigDecimal(ends.substring(ends.indexOf(' ') + 1));
      scales.add(Scale.between(from, to, unit));
      scales.add(Scale.covering(BigDecimal.ZERO, to, unit));
    }
    return scales;
  }

  /** Up the values and their limits, across what the values are set against. */
  private List<Scale> funnel(Unit unit) {
    List<BigDecimal> bases = new ArrayList<>();
    Unit counted = Unit.COUNT;
    List<BigDecimal> up = new ArrayList<>();
    data.held().flatMap(Listed::number).ifPresent(up::add);
    for (List<Listed> row : data.rows()) {
      row.get(0).number().ifPresent(up::add);
      row.forEach(one -> up.addAll(FigureData.ends(one)));
      if (row.size() > 1) {
        counted = unit(row.get(1));
        row.get(1).number().ifPresent(bases::add);
      }
    }
    return bases.isEmpty()
        ? List.of(Scale.around(up, unit))
        : List.of(Scale.around(up, unit), Scale.around(bases, counted));
  }

  private List<BigDecimal> numbers() {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Listed one : data.printed()) {
      one.number().ifPresent(numbers::add);
      numbers.addAll(FigureData.ends(one));
    }
    return numbers;
  }

  private static Unit unit(Listed value) {
    return Arrays.stream(Unit.values())
        .filter(it -> it.id().equals(value.unit()))
        .findFirst()
        .orElse(Unit.COUNT);
  }
}
