package org.lscb.report.accessibility.fragment;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lscb.report.accessibility.channel.Finding;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.chart.paper.Typeface;

/**
 * Holds a drawing that is a file to the same drawing in the page: the same bars, lines and words at
 * the same places. Words are outlines in the file; they are drawn again and compared, so that none
 * can say one thing to the eye and another to the ear.
 */
final class SameDrawing {

  private static final List<String> SHAPES = List.of("rect", "circle", "line", "path", "text");

  /** Lengths are written with two decimals. */
  private static final double ROUNDING = 0.03;

  private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

  private final String name;
  private final List<Finding> findings;

  SameDrawing(String name, List<Finding> findings) {
    this.name = name;
    this.findings = findings;
  }

  void check(Element file, Element page) {
    List<Element> found = marks(file);
    List<Element> wanted = marks(page);
    // The first is the ground, which in a page is the page's own.
    if (found.isEmpty() || found.size() - 1 != wanted.size()) {
      findings.add(Finding.disagrees(name, found.size() + " marks", wanted.size() + 1 + " marks"));
      return;
    }
    if (!file.all(one -> !one.name().matches("svg|title|desc|rect|circle|line|path")).isEmpty()) {
      findings.add(Finding.unmatched("something that is no mark", name));
    }
    for (int i = 0; i < wanted.size(); i++) {
      Element one = found.get(i + 1);
      Element other = wanted.get(i);
      boolean same = other.name().equals("text") ? isWritten(one, other) : isDrawn(one, other);
      if (!same || !colours(one).equals(colours(other))) {
        findings.add(Finding.disagrees(name, words(one), words(other)));
        return;
      }
    }
  }

  private static List<Element> marks(Element drawing) {
    return drawing.all(one -> SHAPES.contains(one.name()));
  }

  private static String words(Element mark) {
    if (mark.name().equals("text")) {
      return mark.words();
    }
    String said = mark.attribute("aria-label");
    return said.isEmpty() ? mark.name() + " " + geometry(mark) : said;
  }

  private static boolean isDrawn(Element one, Element other) {
    return one.name().equals(other.name())
        && one.attribute("aria-label").isEmpty()
        && geometry(one).equals(geometry(other));
  }

  /** In the page each is the colour that a style sheet may replace. */
  private static List<String> colours(Element mark) {
    String all = mark.attribute("fill") + mark.attribute("stroke") + mark.attribute("style");
    return COLOUR.matcher(all).results().map(MatchResult::group).toList();
  }

  private static Map<String, String> geometry(Element mark) {
    Map<String, String> geometry = new TreeMap<>(mark.attributes());
    geometry
        .keySet()
        .removeIf(key -> key.startsWith("fill") || key.startsWith("stroke") || key.equals("style"));
    return geometry;
  }

  private static boolean isWritten(Element outline, Element text) {
    String words = text.words();
    return outline.name().equals("path")
        && outline.attribute("aria-label").replaceAll("\\s+", " ").strip().equals(words)
        && isNear(lengths(outline.attribute("d")), letters(text, outline.attribute("aria-label")));
  }

  private static boolean isNear(List<Double> found, List<Double> wanted) {
    boolean near = found.size() == wanted.size();
    for (int i = 0; near && i < found.size(); i++) {
      near = Math.abs(found.get(i) - wanted.get(i)) <= ROUNDING;
    }
    return near;
  }

  private static List<Double> lengths(String path) {
    List<Double> lengths = new ArrayList<>();
    for (String one : path.split("[MLQZ ]+")) {
      if (one.matches("-?\\d+(\\.\\d+)?")) {
        lengths.add(Double.parseDouble(one));
      }
    }
    return lengths;
  }

  private static List<Double> letters(Element text, String words) {
    boolean bold = !text.attribute("font-weight").isEmpty();
    Typeface face = bold ? Typeface.semibold() : Typeface.regular();
    double size = number(text, "font-size");
    double x = number(text, "x");
    double width = face.width(words, size);
    double left =
        switch (text.attribute("text-anchor")) {
          case "middle" -> x - width / 2;
          case "end" -> x - width;
          default -> x;
        };
    List<Double> lengths = new ArrayList<>();
    double[] at = new double[6];
    PathIterator it = face.outline(words, left, number(text, "y"), size).getPathIterator(null);
    for (; !it.isDone(); it.next()) {
      int points =
          switch (it.currentSegment(at)) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            default -> 1;
          };
      for (int i = 0; i < 2 * points; i++) {
        lengths.add(at[i]);
      }
    }
    return lengths;
  }

  private static double number(Element element, String key) {
    return Double.parseDouble(element.attribute(key));
  }
}
