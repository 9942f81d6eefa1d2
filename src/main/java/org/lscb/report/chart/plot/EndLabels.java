package org.lscb.report.chart.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lscb.report.chart.paper.Ink;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.document.PublishedValue;

/** The names of lines at their right ends, moved apart where they would touch. */
public final class EndLabels {

  private final Frame frame;
  private final Lettering letters;
  private final List<Label> labels = new ArrayList<>();
  private double lead = Double.NaN;

  private record Label(List<String> lines, double wanted, Lettering letters, Ink ink) {}

  /** No names yet. */
  public EndLabels(Frame frame) {
    this.frame = frame;
    letters = frame.bold();
  }

  /** The words for a series: its name and its last value, where that is a number. */
  public static String words(SeriesStyle style) {
    List<PublishedValue> values = style.series().values();
    PublishedValue last = values.get(values.size() - 1);
    String text = last.number().isPresent() ? " " + last.text() : "";
    return (style.series().name() + text).strip();
  }

  /** The room that the names of some series need. */
  public double width(List<SeriesStyle> styles) {
    double most = frame.width() * (frame.narrow() ? 0.35 : 0.26);
    return styles.stream()
        .mapToDouble(one -> letters.widest(letters.wrap(words(one), most)))
        .max()
        .orElse(0);
  }

  /** The height that the names of some series need. */
  public double height(List<SeriesStyle> styles) {
    double width = width(styles);
    return styles.stream()
        .mapToDouble(one -> letters.wrap(words(one), width + 0.01).size() * letters.leading())
        .sum();
  }

  /** Wants a name beside a height. */
  public void add(SeriesStyle style, double y, double width) {
    add(letters.wrap(words(style), width + 0.01), y, letters, style.tone().text());
  }

  /** Wants lines of text beside a height. */
  public void add(List<String> lines, double y, Lettering lettering, Ink ink) {
    labels.add(new Label(lines, y, lettering, ink));
  }

  /** Leads a thin line from a place to every label that is moved away from where it is wanted. */
  public void leadFrom(double x) {
    lead = x;
  }

  /** The height of everything added. */
  public double height() {
    return labels.stream().mapToDouble(EndLabels::height).sum();
  }

  /** Writes the names between two heights, each as near as may be to where it is wanted. */
  public void write(Sketch sketch, double x, double top, double bottom) {
    write(sketch, x, top, bottom, Align.START);
  }

  /** The same on either side of a place. */
  public void write(Sketch sketch, double x, double top, double bottom, Align align) {
    List<Label> sorted = new ArrayList<>(labels);
    sorted.sort(Comparator.comparingDouble(Label::wanted));
    double[] tops = new double[sorted.size()];
    double free = top;
    for (int i = 0; i < tops.length; i++) {
      tops[i] = Math.max(free, sorted.get(i).wanted() - height(sorted.get(i)) / 2);
      free = tops[i] + height(sorted.get(i));
    }
    double limit = bottom;
    for (int i = tops.length - 1; i >= 0; i--) {
      tops[i] = Math.min(tops[i], limit - height(sorted.get(i)));
      limit = tops[i];
    }
    for (int i = 0; i < tops.length; i++) {
      Label label = sorted.get(i);
      Lettering lettering = label.letters();
      double baseline = tops[i] + lettering.leading() / 2 + lettering.size() * 0.34;
      sketch.write(label.lines(), x, baseline, align, lettering, label.ink());
      double middle = tops[i] + height(label) / 2;
      if (!Double.isNaN(lead) && Math.abs(middle - label.wanted()) > lettering.size() / 4) {
        double end = align == Align.END ? x + 3 : x - 3;
        sketch.line(lead, label.wanted(), end, middle, Inks.MUTED, 1);
      }
    }
  }

  private static double height(Label label) {
    return label.lines().size() * label.letters().leading();
  }
}
