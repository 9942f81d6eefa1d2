package org.lscb.report.accessibility.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lscb.report.accessibility.page.Element;

/**
 * What words look like in an element of a kind that stands in others of certain kinds. All elements
 * of one kind in one kind of place share it, so that a page of thousands needs few.
 */
public final class Styled {

  private static final double ROOT_SIZE = 16;
  private static final String LENGTH = "[\\d.]+(?:px|pt|rem|em|%)";

  private final StyleSheet sheet;
  private final Styled parent;
  private final String name;
  private final List<String> classes;
  private final Map<String, Styled> inside = new HashMap<>();
  private int ink;
  private int ground;
  private double pixels;
  private boolean bold;
  private OptionalInt edge = OptionalInt.empty();

  private Styled(StyleSheet sheet, Styled parent, String name, List<String> classes) {
    this.sheet = sheet;
    this.parent = parent;
    this.name = name;
    this.classes = classes;
    ink = parent == null ? 0 : parent.ink;
    ground = parent == null ? 0xFFFFFF : parent.ground;
    pixels = parent == null ? ROOT_SIZE : parent.pixels;
    bold = parent != null && parent.bold;
  }

  /** What stands around the page itself. */
  public static Styled around(StyleSheet sheet) {
    return new Styled(sheet, null, "#page", List.of());
  }

  /** What an element looks like that stands directly in this one. */
  public Styled of(Element element) {
    String look =
        element.name() + " " + element.attribute("class") + "\n" + element.attribute("style");
    return inside.computeIfAbsent(look, any -> made(element));
  }

  private Styled made(Element element) {
    List<String> its = List.of(element.attribute("class").strip().split("\\s+"));
    Styled made = new Styled(sheet, this, element.name(), its);
    made.bold |= element.name().matches("h[1-6]|strong|b|th");
    sheet.rules().stream()
        .filter(rule -> rule.selector().fits(made))
        .sorted(Comparator.comparingInt(rule -> rule.selector().weight()))
        .forEach(rule -> made.take(rule.declarations()));
    made.take(StyleSheet.declarations(element.attribute("style")));
    return made;
  }

  private void take(Map<String, String> declarations) {
    declarations.forEach(
        (key, value) -> sheet.filled(value).ifPresent(filled -> take(key, filled)));
  }

  private void take(String key, String value) {
    switch (key) {
      case "color" -> colour(value).ifPresent(it -> ink = it);
      case "background", "background-color" -> colour(value).ifPresent(it -> ground = it);
      case "border", "border-color" -> edge = colour(value);
      case "font-weight" -> bold = value.matches("bold|bolder|[6-9]00");
      case "font-size" -> pixels = size(value);
      case "font" -> {
        bold = value.matches("(?:.* )?(?:bold|[6-9]00) .*");
        pixels = size(value.replaceFirst("^(?:[a-z]+ |\\d00 )*", "").split("[/ ]")[0]);
      }
      default -> {}
    }
  }

  private static OptionalInt colour(String value) {
    return Colour.in(value);
  }

  /** A size that changes with the window counts with its least. */
  private double size(String value) {
    String least = value.replaceFirst("^clamp\\(\\s*([^,]+),.*", "$1").strip();
    if (!least.matches(LENGTH)) {
      return pixels;
    }
    String unit = least.replaceFirst("[\\d.]+", "");
    double number = Double.parseDouble(least.substring(0, least.length() - unit.length()));
    double before = parent == null ? ROOT_SIZE : parent.pixels;
    return switch (unit) {
      case "px" -> number;
      case "pt" -> number * 4 / 3;
      case "rem" -> number * root();
      case "em" -> number * before;
      default -> number * before / 100;
    };
  }

  private double root() {
    Styled top = this;
    while (top.parent != null && !top.name.equals("html")) {
      top = top.parent;
    }
    return top.pixels;
  }

  String name() {
    return name;
  }

  List<String> classes() {
    return classes;
  }

  Styled parent() {
    return parent;
  }

  /** The colour of words, {@code 0xRRGGBB}. */
  public int ink() {
    return ink;
  }

  /** The colour behind them. */
  public int ground() {
    return ground;
  }

  /** How large the words are, in points. */
  public double points() {
    return pixels * 3 / 4;
  }

  /** Whether the words are bold. */
  public boolean bold() {
    return bold;
  }

  /** The colour of its edge; empty where none is declared. */
  public OptionalInt edge() {
    return edge;
  }

  /**
   * The colours of the ring around it while it has the focus, from the inside; that of the ground
   * where the ring is taken away. Empty where it is left to the browser.
   */
  public Optional<List<Integer>> focus() {
    List<Integer> ring = new ArrayList<>();
    for (String part : List.of("outline", "outline-color", "box-shadow")) {
      Optional.ofNullable(sheet.focus().get(part)).stream()
          .flatMapToInt(value -> colourOf(value).stream())
          .forEach(ring::add);
    }
    if (ring.isEmpty() && "none".equals(sheet.focus().get("outline"))) {
      ring.add(parent.ground);
    }
    return Optional.of(ring).filter(it -> !it.isEmpty());
  }

  /** A colour that a drawing names, such as {@code var(--chart-ink,#1D2327)}. */
  public OptionalInt colourOf(String value) {
    return sheet.filled(value).map(Colour::in).orElse(OptionalInt.empty());
  }
}
