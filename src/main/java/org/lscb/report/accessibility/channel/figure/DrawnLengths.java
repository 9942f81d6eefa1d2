package org.lscb.report.accessibility.channel.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.chart.plot.Stub;

/**
 * Measures a drawing: each bar is as long as a shown number says, each point lies where one says,
 * and what stands for a withheld value has always the same size.
 */
final class DrawnLengths {

  /** Coordinates are written with two decimals. */
  private static final double CLOSE = 0.08;

  /** The squares and discs of a key are no larger. */
  private static final double KEY = 16;

  private static final Set<String> KEY_DISCS = Set.of("5.25", "4.25");

  private final Element picture;
  private final FigureData data;
  private final String chart;

  DrawnLengths(Element picture, FigureData data, String chart) {
    this.picture = picture;
    this.data = data;
    this.chart = chart;
  }

  /** What the drawing tells and the shown values do not. */
  Optional<String> complaint() {
    return stubs().or(this::bars).or(this::marks);
  }

  private Optional<String> stubs() {
    List<Element> stubs =
        picture.all(one -> one.name().equals("rect") && style(one).startsWith("fill:none"));
    for (Element stub : stubs) {
      double width = number(stub, "width") + 1;
      double height = number(stub, "height") + 1;
      if (!close(width, Stub.LENGTH) && !close(height, Stub.LENGTH)) {
        return Optional.of("a mark of %.1f by %.1f units".formatted(width, height));
      }
    }
    boolean asMany = stubs.size() == data.withheld() || stubs.size() == data.categoriesWithheld();
    return asMany ? Optional.empty() : Optional.of(stubs.size() + " marks for withheld values");
  }

  private Optional<String> bars() {
    List<Element> bars =
        picture.all(one -> one.name().equals("rect") && isInk(one, "fill:var(") && !isKey(one));
    if (bars.isEmpty()) {
      return Optional.empty();
    }
    if (chart.equals("stacked-shares")) {
      return parts(bars);
    }
    boolean upright = bars.stream().allMatch(one -> same(one, bars.get(0), "width"));
    boolean lying = bars.stream().allMatch(one -> same(one, bars.get(0), "height"));
    double[] heights = lengths(bars, "height");
    double[] widths = lengths(bars, "width");
    for (double[] numbers : Samples.of(data)) {
      double[] sizes =
          Arrays.stream(numbers).map(Math::abs).filter(it -> it > 0).sorted().toArray();
      if (upright && Samples.proportional(heights, sizes)
          || lying && Samples.proportional(widths, sizes)) {
        return Optional.empty();
      }
    }
    return Optional.of("lengths of bars that no shown numbers have");
  }

  private static double[] lengths(List<Element> bars, String side) {
    return bars.stream().mapToDouble(one -> number(one, side)).sorted().toArray();
  }

  /** The parts of whole bars: only bars without a gap are drawn, each to its own whole. */
  private Optional<String> parts(List<Element> bars) {
    Map<Double, List<Element>> rows = new TreeMap<>();
    bars.forEach(one -> rows.computeIfAbsent(number(one, "y"), y -> new ArrayList<>()).add(one));
    List<List<Listed>> complete =
        data.rows().stream()
            .filter(row -> row.stream().allMatch(it -> it.number().isPresent()))
            .filter(row -> row.stream().anyMatch(it -> it.number().orElseThrow().signum() != 0))
            .toList();
    if (rows.size() != complete.size()) {
      return Optional.of(rows.size() + " bars of parts");
    }
    int at = 0;
    for (List<Element> row : rows.values()) {
      double[] sizes =
          complete.get(at++).stream()
              .mapToDouble(it -> it.number().orElseThrow().doubleValue())
              .filter(it -> it > 0)
              .sorted()
              .toArray();
      if (!Samples.proportional(lengths(row, "width"), sizes)) {
        return Optional.of("lengths of parts that no shown numbers have");
      }
    }
    return Optional.empty();
  }

  private Optional<String> marks() {
    List<double[]> discs = discs();
    return switch (chart) {
      case "intervals" -> new DrawnChance(picture, data, discs).intervals();
      case "funnel" -> new DrawnChance(picture, data, discs).funnel();
      case "small-multiples" -> panels();
      default -> points(discs);
    };
  }

  /** Each line on its own: the small charts stand beside and below each other. */
  private Optional<String> panels() {
    for (Element path : picture.all("path")) {
      if (isLine(path)) {
        double[] drawn = vertices(path.attribute("d")).stream().mapToDouble(it -> -it[1]).toArray();
        if (Samples.ofEach(data).stream().noneMatch(it -> Samples.proportional(drawn, it, true))) {
          return Optional.of("points where no shown numbers lie");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLine(Element path) {
    return style(path).matches("fill:none;.*stroke-width:(3|2\\.5)(;.*)?")
        && isInk(path, "stroke:var(");
  }

  private Optional<String> points(List<double[]> discs) {
    List<double[]> lines = new ArrayList<>();
    for (Element path : picture.all("path")) {
      if (isLine(path)) {
        lines.addAll(vertices(path.attribute("d")));
      }
    }
    if (lines.isEmpty() && discs.isEmpty()) {
      return Optional.empty();
    }
    double[] drawn =
        lines.isEmpty()
            ? discs.stream().mapToDouble(it -> it[0]).toArray()
            : withDiscs(lines, discs);
    for (double[] numbers : Samples.withHeld(data)) {
      boolean onLine = Samples.proportional(drawn, numbers, !lines.isEmpty());
      boolean upright =
          lines.isEmpty()
              && Samples.proportional(
                  discs.stream().mapToDouble(it -> -it[1]).toArray(), numbers, true);
      if (onLine || upright) {
        return Optional.empty();
      }
    }
    return Optional.of("points where no shown numbers lie");
  }

  private List<double[]> discs() {
    List<double[]> discs = new ArrayList<>();
    for (Element circle : picture.all("circle")) {
      boolean ink = isInk(circle, "fill:var(") || isInk(circle, "stroke:var(");
      if (ink && !KEY_DISCS.contains(circle.attribute("r"))) {
        discs.add(new double[] {number(circle, "cx"), number(circle, "cy")});
      }
    }
    return discs;
  }

  /** The heights of lines' corners, and of discs that stand apart from all corners. */
  private static double[] withDiscs(List<double[]> lines, List<double[]> discs) {
    List<double[]> all = new ArrayList<>(lines);
    discs.stream()
        .filter(disc -> lines.stream().noneMatch(it -> Math.abs(it[1] - disc[1]) < 1))
        .forEach(all::add);
    return all.stream().mapToDouble(it -> -it[1]).toArray();
  }

  /** The corners of a line: {@code M x yL x y}. */
  static List<double[]> vertices(String path) {
    List<double[]> all = new ArrayList<>();
    for (String one : path.split("[MLZ]")) {
      String[] pair = one.strip().split(" ");
      if (pair.length == 2 && (pair[0] + pair[1]).matches("[-\\d.]+")) {
        all.add(new double[] {Double.parseDouble(pair[0]), Double.parseDouble(pair[1])});
      }
    }
    return all;
  }

  private static boolean isInk(Element element, String start) {
    String style = style(element);
    return style.contains(start) && !style.contains("--chart-paper");
  }

  private static boolean isKey(Element bar) {
    double width = number(bar, "width");
    return width < KEY && Math.abs(width - number(bar, "height")) < 0.02;
  }

  private static boolean same(Element one, Element other, String side) {
    return Math.abs(number(one, side) - number(other, side)) < CLOSE;
  }

  private static boolean close(double one, double other) {
    return Math.abs(one - other) < CLOSE;
  }

  private static String style(Element element) {
    return element.attribute("style");
  }

  /** Not a number where the drawing has none: then nothing fits. */
  private static double number(Element element, String attribute) {
    String text = element.attribute(attribute);
    return text.matches("-?\\d+(\\.\\d+)?") ? Double.parseDouble(text) : Double.NaN;
  }
}
