package org.lscb.report.chart.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.document.Figure;

/** The names under columns or points; a year that repeats is written once. */
public final class ColumnNames {

  private static final Pattern WITH_YEAR = Pattern.compile("(.*\\D)\\s+(\\d{4})");
  private static final int MOST_LINES = 3;

  private final Figure figure;
  private final Frame frame;
  private final double left;
  private final double slot;

  /** Names under slots of equal width, the first one beginning at {@code left}. */
  public ColumnNames(Figure figure, Frame frame, double left, double slot) {
    this.figure = figure;
    this.frame = frame;
    this.left = left;
    this.slot = slot;
  }

  /** The width of a slot. */
  public double slot() {
    return slot;
  }

  /** The middle of a slot. */
  public double middle(int category) {
    return left + (category + 0.5) * slot;
  }

  /** Whether every name finds room under its column, with no word broken. */
  public boolean fit() {
    double room = slot - frame.em(6);
    for (int i = 0; i < figure.categories().size(); i++) {
      String name = figure.categories().get(i);
      if (!letters(i, room).wordsFit(name, room)
          || letters(i, room).wrap(name, room).size() > MOST_LINES) {
        return false;
      }
    }
    return true;
  }

  /** Writes every name; returns the foot of the lowest. */
  public double write(Sketch sketch, double top) {
    return write(sketch, place(1, slot - frame.em(6), top), top);
  }

  /** Writes as many names as find room, the last one always; returns the foot of the lowest. */
  public double writeSome(Sketch sketch, double top) {
    int count = figure.categories().size();
    for (int stride = 1; stride < count; stride++) {
      double room = stride * slot - frame.em(8);
      List<PlacedText> placed = place(stride, room, top);
      if (fits(stride, room) && apart(placed)) {
        return write(sketch, placed, top);
      }
    }
    return write(sketch, place(count, frame.width() * 0.6, top), top);
  }

  private boolean fits(int stride, double room) {
    for (int i = (figure.categories().size() - 1) % stride; i < figure.categories().size(); ) {
      String name = figure.categories().get(i);
      if (!letters(i, room).wordsFit(name, room)
          || letters(i, room).wrap(name, room).size() > MOST_LINES) {
        return false;
      }
      i += stride;
    }
    return true;
  }

  private boolean apart(List<PlacedText> placed) {
    for (int i = 0; i < placed.size(); i++) {
      for (int j = i + 1; j < placed.size(); j++) {
        if (placed.get(i).baseline() == placed.get(j).baseline()
            && Math.abs(placed.get(i).x() - placed.get(j).x())
                < (placed.get(i).width() + placed.get(j).width()) / 2 + frame.em(6)) {
          return false;
        }
      }
    }
    return true;
  }

  private List<PlacedText> place(int stride, double room, double top) {
    List<PlacedText> placed = new ArrayList<>();
    int count = figure.categories().size();
    String shownYear = "";
    boolean dated = figure.categories().stream().allMatch(one -> year(one) != null);
    for (int i = (count - 1) % stride; i < count; i += stride) {
      String name = figure.categories().get(i);
      List<String> lines = letters(i, room).wrap(name, room);
      if (dated) {
        Matcher parts = year(name);
        lines = new ArrayList<>(letters(i, room).wrap(parts.group(1), room));
        if (!parts.group(2).equals(shownYear)) {
          lines.add(parts.group(2));
        }
        shownYear = parts.group(2);
      }
      place(placed, lines, middle(i), letters(i, room), top);
    }
    return placed;
  }

  private void place(
      List<PlacedText> placed, List<String> lines, double middle, Lettering letters, double top) {
    double half = letters.widest(lines) / 2;
    double x = Math.min(Math.max(middle, half), frame.width() - half);
    double baseline = top + letters.ascent();
    for (String line : lines) {
      placed.add(new PlacedText(line, x, baseline, Align.MIDDLE, letters, Inks.INK));
      baseline += letters.leading();
    }
  }

  private static Matcher year(String name) {
    Matcher matcher = WITH_YEAR.matcher(Lettering.clean(name));
    return matcher.matches() ? matcher : null;
  }

  private static double write(Sketch sketch, List<PlacedText> placed, double top) {
    double foot = top;
    for (PlacedText text : placed) {
      sketch.write(text);
      foot = Math.max(foot, text.baseline() + text.lettering().descent());
    }
    return foot;
  }

  // The name that the figure is about stands out, unless it would take another line for that.
  private Lettering letters(int category, double room) {
    String name = figure.categories().get(category);
    boolean bold =
        category == figure.highlight()
            && frame.bold().wordsFit(name, room)
            && frame.bold().wrap(name, room).size() == frame.plain().wrap(name, room).size();
    return bold ? frame.bold() : frame.plain();
  }
}
