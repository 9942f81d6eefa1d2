package org.lscb.report.chart.plot;

import java.awt.BasicStroke;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.DefaultXYDataset;
import org.lscb.report.chart.paper.Ink;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.chart.paper.SketchGraphics;

/**
 * The part of a chart that has a scale. Values run along one direction; along the other, positions
 * are given in units of the picture.
 */
public final class PlotArea {

  /** Where values grow. */
  public enum Values {
    /** Upwards. */
    UP,
    /** To the right. */
    ACROSS
  }

  private static final NumberTickUnit UNUSED_TICK = tickUnit(Double.MAX_VALUE);

  private final Rectangle2D area;
  private final Values direction;
  private final NumberAxis values;
  private final DefaultIntervalXYDataset bars = new DefaultIntervalXYDataset();
  private final DefaultXYDataset lines = new DefaultXYDataset();
  private final XYBarRenderer barRenderer = new XYBarRenderer();
  private final XYLineAndShapeRenderer lineRenderer = new XYLineAndShapeRenderer(true, false);
  private boolean grid;

  /**
   * An area without marks.
   *
   * @param low the value at its lower or left edge
   * @param high the value at its upper or right edge
   */
  public PlotArea(Rectangle2D area, Values direction, double low, double high) {
    this.area = area;
    this.direction = direction;
    values = axis(low, high, UNUSED_TICK);
    barRenderer.setBarPainter(new StandardXYBarPainter());
    barRenderer.setShadowVisible(false);
    barRenderer.setUseYInterval(true);
    lineRenderer.setDrawSeriesLineAsPath(true);
  }

  private static NumberAxis axis(double low, double high, NumberTickUnit tick) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(low, high > low ? high : low + 1);
    axis.setTickUnit(tick);
    axis.setVisible(false);
    return axis;
  }

  private static NumberTickUnit tickUnit(double step) {
    return new NumberTickUnit(
        step, new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.UK)));
  }

  /** Where a value lies, in units of the picture. */
  public double at(double value) {
    return values.valueToJava2D(
        value, area, direction == Values.UP ? RectangleEdge.LEFT : RectangleEdge.BOTTOM);
  }

  /** Draws a line across the area at every step of the scale. */
  public void grid(Scale scale) {
    values.setTickUnit(tickUnit(scale.step().doubleValue()));
    grid = true;
  }

  /** A bar between two values and two positions. */
  public void bar(double from, double to, double start, double end, Ink ink) {
    double low = Math.min(from, to);
    double high = Math.max(from, to);
    boolean up = direction == Values.UP;
    int key = bars.getSeriesCount();
    bars.addSeries(
        key,
        new double[][] {
          {up ? start : low},
          {up ? start : low},
          {up ? end : high},
          {up ? low : start},
          {up ? low : start},
          {up ? high : end}
        });
    barRenderer.setSeriesPaint(key, ink);
  }

  /** A halo of paper for the line that is drawn next, where that crosses bars. */
  public void halo(List<Point2D> points) {
    stroke(points, Inks.PAPER, new BasicStroke(6f));
  }

  /** A line through points of position and value, broken where a value is NaN. */
  public void line(List<Point2D> points, Ink ink, float width, boolean dashed) {
    float[] dashes = dashed ? new float[] {7f, 4f} : null;
    stroke(
        points,
        ink,
        new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dashes, 0f));
  }

  private void stroke(List<Point2D> points, Ink ink, BasicStroke stroke) {
    int key = lines.getSeriesCount();
    double[] positions = points.stream().mapToDouble(Point2D::getX).toArray();
    double[] heights = points.stream().mapToDouble(Point2D::getY).toArray();
    lines.addSeries(key, new double[][] {positions, heights});
    lineRenderer.setSeriesPaint(key, ink);
    lineRenderer.setSeriesStroke(key, stroke);
  }

  /** Draws everything into a sketch. */
  public void drawInto(Sketch sketch) {
    boolean up = direction == Values.UP;
    NumberAxis positions =
        up
            ? axis(area.getMinX(), area.getMaxX(), UNUSED_TICK)
            : axis(area.getMinY(), area.getMaxY(), UNUSED_TICK);
    positions.setInverted(!up);
    XYPlot plot = new XYPlot(bars, up ? positions : values, up ? values : positions, barRenderer);
    plot.setDataset(1, lines);
    plot.setRenderer(1, lineRenderer);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(grid && !up);
    plot.setRangeGridlinesVisible(grid && up);
    plot.setDomainGridlinePaint(Inks.GRID);
    plot.setRangeGridlinePaint(Inks.GRID);
    plot.setDomainGridlineStroke(new BasicStroke(1f));
    plot.setRangeGridlineStroke(new BasicStroke(1f));
    plot.draw(new SketchGraphics(sketch), area, null, null, null);
  }
}
