package org.lscb.report.accessibility.channel.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lscb.report.accessibility.values.Listed;

/** Compares what was measured with the shown numbers of some or all series of a figure. */
final class Samples {

  private static final double CLOSE = 0.08;

  /** Corners of a line are moved to the grid of pixels, each by up to two thirds of a unit. */
  private static final double CORNER = 1.4;

  private static final int MOST_SERIES = 6;

  /** However small the number, a bar can be seen. */
  private static final double SHORTEST = 1;

  private Samples() {}

  /** The shown numbers of all series, then of each choice of them: bars and lines can be mixed. */
  static List<double[]> of(FigureData data) {
    int series = data.rows().stream().mapToInt(List::size).max().orElse(0);
    List<double[]> samples = new ArrayList<>();
    int all = (1 << Math.min(series, MOST_SERIES)) - 1;
    for (int choice = all; choice > 0; choice--) {
      int chosen = choice;
      samples.add(
          data.rows().stream()
              .flatMapToDouble(
                  row ->
                      IntStream.range(0, row.size())
                          .filter(i -> i >= MOST_SERIES || (chosen >> i & 1) == 1)
                          .mapToObj(row::get)
                          .flatMap(it -> it.number().stream())
                          .mapToDouble(it -> it.doubleValue()))
              .toArray());
    }
    return samples;
  }

  /** The shown numbers of each series by itself. */
  static List<double[]> ofEach(FigureData data) {
    int series = data.rows().stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, series)
        .mapToObj(
            i ->
                data.rows().stream()
                    .filter(row -> i < row.size())
                    .flatMap(row -> row.get(i).number().stream())
                    .mapToDouble(it -> it.doubleValue())
                    .toArray())
        .toList();
  }

  /** The same as {@link #of}, with what all values are held against once for each category. */
  static List<double[]> withHeld(FigureData data) {
    Optional<Double> held = data.held().flatMap(Listed::number).map(it -> it.doubleValue());
    return of(data).stream()
        .map(
            it ->
                DoubleStream.concat(
                        Arrays.stream(it),
                        held.stream()
                            .flatMapToDouble(
                                one -> DoubleStream.generate(() -> one).limit(data.rows().size())))
                    .toArray())
        .toList();
  }

  /** Whether lengths are numbers at one scale that begins with 0; both sorted. */
  static boolean proportional(double[] lengths, double[] numbers) {
    if (lengths.length != numbers.length) {
      return false;
    }
    double scale = lengths[lengths.length - 1] / numbers[numbers.length - 1];
    for (int i = 0; i < lengths.length; i++) {
      double expected = Math.max(SHORTEST, numbers[i] * scale);
      if (Math.abs(lengths[i] - expected) > CLOSE) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether places are those of numbers at one scale, wherever that begins.
   *
   * @param fewer whether these are the corners of lines, of which a number may have none: where
   *     there is a gap on both sides of it
   */
  static boolean proportional(double[] places, double[] numbers, boolean fewer) {
    if (numbers.length == 0
        || places.length > numbers.length
        || places.length < numbers.length && !fewer) {
      return false;
    }
    double[] at = Arrays.stream(places).sorted().toArray();
    double[] of = Arrays.stream(numbers).distinct().sorted().toArray();
    if (of.length == 1) {
      return close(at[0], at[at.length - 1], fewer);
    }
    // The outermost numbers may be among those without a place.
    for (int low = 0; low < of.length; low++) {
      for (int high = of.length - 1; high > low; high--) {
        double scale = (at[at.length - 1] - at[0]) / (of[high] - of[low]);
        if (scale > 0 && fits(at, of, low, scale, fewer)) {
          return true;
        }
        if (!fewer) {
          return false;
        }
      }
    }
    return close(at[0], at[at.length - 1], fewer);
  }

  private static boolean fits(double[] at, double[] of, int low, double scale, boolean corners) {
    for (double one : at) {
      boolean found = false;
      for (double number : of) {
        found |= close(one, at[0] + (number - of[low]) * scale, corners);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static boolean close(double one, double other, boolean corners) {
    return Math.abs(one - other) < (corners ? CORNER : CLOSE);
  }
}
