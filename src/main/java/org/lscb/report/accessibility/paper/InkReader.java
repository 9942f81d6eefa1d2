package org.lscb.report.accessibility.paper;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.lscb.report.accessibility.paper.Printed.Chart;
import org.lscb.report.accessibility.paper.Printed.Cut;
import org.lscb.report.accessibility.paper.Printed.Inked;

/** Follows the painting of pages: what colour words have, and on what they stand. */
final class InkReader {

  /** What is smaller is a rule or the shape of a letter, on which no words stand. */
  private static final double SMALLEST_GROUND = 8;

  private static final int LONGEST = 60;

  /** In points. */
  private static final double EDGE = 1;

  private final List<Chart> charts = new ArrayList<>();
  private final List<Inked> inks = new ArrayList<>();
  private int pages;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<String> unreadable = new ArrayList<>();
  private final List<Cut> cut = new ArrayList<>();

  void read(PDPage page) throws IOException {
    pages++;
    Painting painting = new Painting(page);
    painting.processPage(page);
    painting.finish();
  }

  List<Inked> inks() {
    return List.copyOf(inks);
  }

  List<Chart> charts() {
    return List.copyOf(charts);
  }

  List<String> unreadable() {
    return List.copyOf(unreadable);
  }

  List<Cut> cut() {
    return List.copyOf(cut);
  }

  /** The painting of one page. */
  private final class Painting extends PDFGraphicsStreamEngine {

    private final Map<Rectangle2D, Integer> grounds = new LinkedHashMap<>();
    private final GeneralPath path = new GeneralPath();
    private final StringBuilder words = new StringBuilder();
    private Inked run = new Inked(0, 0xFFFFFF, 0, false, "");
    private Optional<ShapeCollector> chart = Optional.empty();
    private boolean broken;
    private boolean beyond;
    private boolean clips;
    private boolean marked;

    Painting(PDPage page) {
      super(page);
    }

    @Override
    protected void showGlyph(Matrix at, PDFont font, int code, Vector width) throws IOException {
      int ink = getGraphicsState().getNonStrokingColor().toRGB();
      double x = at.getTranslateX() + 0.3 * at.getScalingFactorX() * width.getX();
      double y = at.getTranslateY() + 0.3 * at.getScalingFactorY();
      boolean bold = font.getName() != null && font.getName().contains("Bold");
      Inked next =
          new Inked(ink, ground(x, y), Math.round(at.getScalingFactorY() * 10) / 10.0, bold, "");
      if (!next.equals(run)) {
        finish();
        run = next;
      }
      beyond |= isBeyond(at, width);
      String text = font.toUnicode(code);
      boolean shapeless = font instanceof PDType0Font wide && wide.codeToGID(code) == 0;
      broken |= text == null || shapeless;
      words.append(text == null || shapeless ? "\uFFFD" : text);
    }

    /** By more than the room around a letter. */
    private boolean isBeyond(Matrix at, Vector width) {
      Rectangle2D seen = getGraphicsState().getCurrentClippingPath().getBounds2D();
      double right = at.getTranslateX() + at.getScalingFactorX() * width.getX();
      return at.getTranslateX() < seen.getMinX() - EDGE
          || right > seen.getMaxX() + EDGE
          || at.getTranslateY() < seen.getMinY() - EDGE
          || at.getTranslateY() > seen.getMaxY() + EDGE;
    }

    private int ground(double x, double y) {
      int found = 0xFFFFFF;
      for (Map.Entry<Rectangle2D, Integer> one : grounds.entrySet()) {
        if (one.getKey().contains(x, y)) {
          found = one.getValue();
        }
      }
      return found;
    }

    /** Ends words of one look. */
    void finish() {
      String text = words.toString().strip();
      if (broken) {
        unreadable.add(around(text));
      }
      boolean first = cut.isEmpty() || cut.get(cut.size() - 1).page() != pages;
      if (beyond && first && !marked && !text.isEmpty()) {
        cut.add(new Cut(pages, text));
      }
      beyond = false;
      // The word across a draft is large, pale and said elsewhere too.
      String look = "%x %x %s".formatted(run.ink(), run.ground(), run.points());
      if (!text.isEmpty() && !marked && known.add(look)) {
        inks.add(new Inked(run.ink(), run.ground(), run.points(), run.bold(), text));
      }
      words.setLength(0);
      broken = false;
    }

    private String around(String text) {
      int at = Math.max(0, text.indexOf('\uFFFD'));
      return text.substring(
          Math.max(0, at - LONGEST / 2), Math.min(text.length(), at + LONGEST / 2));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
      finish();
      marked =
          properties != null && "Watermark".equals(properties.getNameAsString(COSName.SUBTYPE));
      if (tag.getName().equals("Figure")) {
        chart = Optional.of(new ShapeCollector());
      }
      super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
      finish();
      marked = false;
      chart
          .map(ShapeCollector::shapes)
          .filter(it -> !it.isEmpty())
          .ifPresent(it -> charts.add(new Chart(pages, it)));
      chart = Optional.empty();
      super.endMarkedContentSequence();
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
      path.moveTo(a.getX(), a.getY());
      path.lineTo(b.getX(), b.getY());
      path.lineTo(c.getX(), c.getY());
      path.lineTo(d.getX(), d.getY());
      path.closePath();
    }

    @Override
    public void fillPath(int rule) throws IOException {
      Rectangle2D room = path.getBounds2D();
      int colour = getGraphicsState().getNonStrokingColor().toRGB();
      chart.ifPresent(it -> it.fill(path, colour));
      if (room.getWidth() > SMALLEST_GROUND && room.getHeight() > SMALLEST_GROUND) {
        // Painted again, a place lies above what was painted in the meantime.
        grounds.remove(room);
        grounds.put(room, colour);
      }
      path.reset();
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
      fillPath(rule);
    }

    @Override
    public void strokePath() throws IOException {
      if (chart.isPresent()) {
        double width = transformWidth(getGraphicsState().getLineWidth());
        chart.get().stroke(path, getGraphicsState().getStrokingColor().toRGB(), width);
      }
      path.reset();
    }

    @Override
    public void clip(int rule) {
      clips = true;
    }

    @Override
    public void endPath() {
      if (clips) {
        getGraphicsState().intersectClippingPath(new GeneralPath(path));
      }
      clips = false;
      path.reset();
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}

    @Override
    public void moveTo(float x, float y) {
      path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
      path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
      path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
      return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
      path.closePath();
    }
  }
}
