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
    double[] tops = tops(sorted, top, bottom);
    for (int i = 0; i < tops.length; i++) {
      Label label = sorted.get(i);
      Lettering lettering = label.letters();
      double baseline = tops[i] + lettering.leading() / 2 + lettering.size() * 0.34;
      sketch.write(label.lines(), x, baseline, align, lettering, label.ink());
      double middle = tops[i] + height(label) / 2;
      if (!Double.isNaN(lead) && Math.abs(middle - label.wanted()) > lettering.size() / 2) {
        double end = align == Align.END ? x + 3 : x - 3;
        sketch.line(lead, label.wanted(), end, middle, Inks.MUTED, 1);
      }
    }
  }

  /** Names that would touch stand together around the middle of what they want. */
  private static double[] tops(List<Label> sorted, double top, double bottom) {
    List<Group> groups = new ArrayList<>();
    for (Label label : sorted) {
      Group group = Group.of(label).within(top, bottom);
      while (!groups.isEmpty() && groups.get(groups.size() - 1).bottom() > group.top()) {
        group = groups.remove(groups.size() - 1).and(group).within(top, bottom);
      }
      groups.add(group);
    }
    double[] tops = new double[sorted.size()];
    int i = 0;
    for (Group group : groups) {
      double free = group.top();
      for (int end = i + group.size(); i < end; i++) {
        tops[i] = free;
        free += height(sorted.get(i));
      }
    }
    return tops;
  }

  /**
   * Names that touch.
   *
   * @param wanted where its top would have to be for each name to stand where that is wanted, added
   */
  private record Group(double top, int size, double height, double wanted) {

    static Group of(Label label) {
      double wanted = label.wanted() - EndLabels.height(label) / 2;
      return new Group(wanted, 1, EndLabels.height(label), wanted);
    }

    double bottom() {
      return top + height;
    }

    /** The two as one, where both would be nearest. */
    Group and(Group below) {
      double sum = wanted + below.wanted - below.size * height;
      int both = size + below.size;
      return new Group(sum / both, both, height + below.height, sum);
    }

    Group within(double least, double most) {
      return new Group(Math.max(least, Math.min(top, most - height)), size, height, wanted);
    }
  }

  private static double height(Label label) {
    return label.lines().size() * label.letters().leading();
  }
}
