package org.lscb.report.chart.plot;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.document.Figure;

/** The names of rows, in lines where they are long, right-aligned in a column. */
public final class RowNames {

  private final Figure figure;
  private final Frame frame;
  private final List<Integer> order;
  private final List<List<String>> lines = new ArrayList<>();
  private double width;

  /** Names that leave the usual room for the plot. */
  public RowNames(Figure figure, Frame frame, List<Integer> order) {
    this(figure, frame, order, 0);
  }

  /**
   * Names that leave more room.
   *
   * @param numbers the width that numbers beside the plot need
   */
  public RowNames(Figure figure, Frame frame, List<Integer> order, double numbers) {
    this.figure = figure;
    this.frame = frame;
    this.order = order;
    double usual = frame.width() * (frame.narrow() ? 0.42 : 0.38);
    double left = frame.width() - numbers - frame.em(90);
    double most = Math.min(usual, Math.max(left, frame.em(70)));
    for (int category : order) {
      List<String> name = letters(category).wrap(figure.categories().get(category), most);
      lines.add(name);
      width = Math.max(width, letters(category).widest(name));
    }
  }

  /** How wide the column is. */
  public double width() {
    return width;
  }

  /** The edges of the rows from top to bottom, one more than there are rows. */
  public List<Double> rows(double top, double content, double gap) {
    List<Double> edges = new ArrayList<>();
    edges.add(top);
    double y = top;
    for (List<String> name : lines) {
      y += Math.max(content, name.size() * frame.plain().leading()) + gap;
      edges.add(y);
    }
    return edges;
  }

  /** Writes every name in the middle of its row. */
  public void write(Sketch sketch, List<Double> edges) {
    for (int row = 0; row < lines.size(); row++) {
      Lettering letters = letters(order.get(row));
      List<String> name = lines.get(row);
      double middle = (edges.get(row) + edges.get(row + 1)) / 2;
      double baseline = middle - (name.size() - 1) * letters.leading() / 2 + letters.size() * 0.34;
      sketch.write(name, width, baseline, Align.END, letters, Inks.INK);
    }
  }

  private Lettering letters(int category) {
    return category == figure.highlight() ? frame.bold() : frame.plain();
  }
}
