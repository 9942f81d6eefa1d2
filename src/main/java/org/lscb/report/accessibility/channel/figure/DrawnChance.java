package org.lscb.report.accessibility.channel.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.values.Listed;

/**
 * Measures dots with whiskers, and dots in a funnel: as many as there are shown values and
 * intervals, each where those numbers lie on one scale.
 */
final class DrawnChance {

  /** Coordinates are written with two decimals. */
  private static final double CLOSE = 0.08;

  private final Element picture;
  private final FigureData data;
  private final List<double[]> discs;

  /**
   * A drawing.
   *
   * @param discs the middle of each, across and down
   */
  DrawnChance(Element picture, FigureData data, List<double[]> discs) {
    this.picture = picture;
    this.data = data;
    this.discs = discs;
  }

  /** What whiskers or dots tell and the shown intervals do not. */
  Optional<String> intervals() {
    List<Double> places = new ArrayList<>(discs.stream().map(it -> it[0]).toList());
    for (Element line : picture.all("line")) {
      if (isWhisker(line)) {
        places.add(Double.valueOf(line.attribute("x1")));
        places.add(Double.valueOf(line.attribute("x2")));
      }
    }
    List<BigDecimal> numbers = new ArrayList<>();
    for (List<Listed> row : data.rows()) {
      if (row.get(0).number().isPresent()) {
        numbers.add(row.get(0).number().get());
        row.forEach(one -> numbers.addAll(FigureData.ends(one)));
      }
    }
    return onOneScale(places, numbers)
        ? Optional.empty()
        : Optional.of("dots or whiskers where no shown numbers lie");
  }

  private static boolean isWhisker(Element line) {
    String style = line.attribute("style");
    return line.attribute("y1").equals(line.attribute("y2"))
        && line.attribute("x1").matches("-?[\\d.]+")
        && line.attribute("x2").matches("-?[\\d.]+")
        && style.contains("stroke-width:2.5")
        && !style.contains("--chart-paper");
  }

  /** What dots of a funnel tell and the shown values do not. */
  Optional<String> funnel() {
    List<BigDecimal> values = new ArrayList<>();
    List<BigDecimal> bases = new ArrayList<>();
    for (List<Listed> row : data.rows()) {
      boolean both = row.size() > 1 && row.get(1).number().isPresent();
      if (both && row.get(0).number().isPresent()) {
        values.add(row.get(0).number().get());
        bases.add(row.get(1).number().get());
      }
    }
    boolean there =
        onOneScale(discs.stream().map(it -> it[0]).toList(), bases)
            && onOneScale(discs.stream().map(it -> -it[1]).toList(), values);
    return there ? Optional.empty() : Optional.of("dots where no shown numbers lie");
  }

  /** Both sorted: the scale grows with the numbers. */
  static boolean onOneScale(List<Double> places, List<BigDecimal> numbers) {
    if (places.size() != numbers.size()) {
      return false;
    }
    double[] at = places.stream().mapToDouble(it -> it).sorted().toArray();
    double[] of = numbers.stream().mapToDouble(BigDecimal::doubleValue).sorted().toArray();
    if (at.length < 2) {
      return true;
    }
    int last = at.length - 1;
    double scale = of[last] == of[0] ? 0 : (at[last] - at[0]) / (of[last] - of[0]);
    for (int i = 0; i < at.length; i++) {
      if (Math.abs(at[i] - at[0] - (of[i] - of[0]) * scale) > CLOSE) {
        return false;
      }
    }
    return true;
  }
}
