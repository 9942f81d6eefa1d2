package org.lscb.report.chart.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.chart.plot.Frame;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Figure.Series.Role;

/** Chooses how a figure is laid out. */
public final class Plots {

  private Plots() {}

  /** Lays a figure out; upright bars whose names or numbers find no room are laid down. */
  public static Sketch lay(Figure figure, Frame frame) {
    if (figure.categories().isEmpty() || figure.series().isEmpty()) {
      throw new IllegalArgumentException(figure.id() + " has nothing to draw");
    }
    return switch (figure.kind()) {
      case BARS, CLUSTERS -> upright(figure, frame);
      case SORTED_BARS ->
          new LyingBars(
                  figure,
                  frame,
                  figure.series().size() == 1 ? SizeOrder.of(figure) : LyingBars.natural(figure))
              .sketch();
      case CLUSTERED_BARS -> new LyingBars(figure, frame, LyingBars.natural(figure)).sketch();
      case LINES -> new Lines(held(figure), frame).sketch();
      case STACKED_SHARES -> new StackedShares(figure, frame).sketch();
      case DUMBBELL -> dumbbell(figure, frame);
      case INTERVALS -> new Intervals(figure, frame).sketch();
      case FUNNEL -> new Funnel(figure, frame).sketch();
      case SLOPE -> slope(figure, frame);
      case SMALL_MULTIPLES -> new SmallMultiples(figure, frame).sketch();
    };
  }

  private static Sketch dumbbell(Figure figure, Frame frame) {
    if (figure.series().size() == 2) {
      Dumbbell dumbbell = new Dumbbell(figure, frame);
      if (dumbbell.fits()) {
        return dumbbell.sketch();
      }
    }
    return new LyingBars(figure, frame, LyingBars.natural(figure)).sketch();
  }

  private static Sketch slope(Figure figure, Frame frame) {
    if (figure.series().size() == 2) {
      Slope slope = new Slope(figure, frame);
      if (slope.fits()) {
        return slope.sketch();
      }
    }
    return dumbbell(figure, frame);
  }

  private static boolean isHeld(Figure figure) {
    return figure.reference().filter(one -> one.value().number().isPresent()).isPresent();
  }

  /** What all values are held against as a comparator that never changes. */
  private static Figure held(Figure figure) {
    if (!isHeld(figure)) {
      return figure;
    }
    Figure.Reference reference = figure.reference().orElseThrow();
    // What is shown is named above the picture; beside its end it would be named again.
    List<Figure.Series> series = new ArrayList<>();
    figure.series().forEach(one -> series.add(new Figure.Series("", one.role(), one.values())));
    series.add(
        new Figure.Series(
            reference.name(),
            Role.COMPARATOR,
            Collections.nCopies(figure.categories().size(), reference.value())));
    return new Figure(
        figure.id(),
        figure.kind(),
        figure.title(),
        figure.subtitle(),
        figure.alt(),
        figure.unit(),
        figure.axisLabel(),
        figure.categories(),
        series,
        figure.highlight(),
        figure.ends(),
        Optional.empty(),
        figure.symbols(),
        figure.notes(),
        figure.source(),
        figure.data());
  }

  private static Sketch upright(Figure figure, Frame frame) {
    if (isHeld(figure)) {
      ComparedBars bars = new ComparedBars(held(figure), frame);
      return bars.fits()
          ? bars.sketch()
          : new LyingBars(figure, frame, LyingBars.natural(figure)).sketch();
    }
    boolean one =
        figure.series().stream().filter(series -> series.role() == Role.MAIN).count() == 1;
    boolean compared = figure.kind() == Figure.Kind.BARS && figure.series().size() > 1 && one;
    if (compared) {
      ComparedBars bars = new ComparedBars(figure, frame);
      if (bars.fits()) {
        return bars.sketch();
      }
    } else {
      UprightBars bars = new UprightBars(figure, frame);
      if (bars.fits()) {
        return bars.sketch();
      }
    }
    return new LyingBars(figure, frame, LyingBars.natural(figure)).sketch();
  }
}
