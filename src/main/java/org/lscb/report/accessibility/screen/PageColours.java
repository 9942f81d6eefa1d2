package org.lscb.report.accessibility.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.accessibility.barrier.Barriers;
import org.lscb.report.accessibility.barrier.Contrast;
import org.lscb.report.accessibility.barrier.ShapeContrast;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.style.StyleSheet;
import org.lscb.report.accessibility.style.Styled;
import org.lscb.report.diagnostic.Flaw;

/**
 * Whether all words of a page, those in its drawings too, stand out from their ground, by day and
 * in the dark.
 */
final class PageColours {

  private static final Pattern FILL = Pattern.compile("(?:^|;)\\s*fill:\\s*([^;]+)");
  private static final Pattern VARIABLE = Pattern.compile("var\\((--[\\w-]+),.*");

  private static final Set<String> CONTROLS =
      Set.of("a", "summary", "button", "input", "select", "textarea");

  private static final Set<String> UNSEEN = Set.of("head", "style", "script");

  private final Element page;
  private final Contrast contrast;
  private final ShapeContrast shapes;

  PageColours(Element page, Barriers barriers) {
    this.page = page;
    contrast = new Contrast(barriers);
    shapes = new ShapeContrast(barriers);
  }

  void check() {
    StringBuilder css = new StringBuilder();
    page.all("style").forEach(one -> css.append(ScreenCheck.ownWords(one)).append('\n'));
    // Embedded fonts are most of a page, and say nothing of colours.
    String rules = withoutFonts(css);
    look(page, Styled.around(StyleSheet.read(rules, false)), "on the page");
    if (rules.contains("prefers-color-scheme: dark")) {
      look(page, Styled.around(StyleSheet.read(rules, true)), "on the page in the dark");
    }
  }

  private static String withoutFonts(StringBuilder css) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    int font = css.indexOf("@font-face");
    while (font >= 0) {
      kept.append(css, at, font);
      int end = css.indexOf("}", font);
      at = end < 0 ? css.length() : end + 1;
      font = css.indexOf("@font-face", at);
    }
    return kept.append(css, at, css.length()).toString();
  }

  private void look(Element around, Styled style, String where) {
    for (Element one : around.children()) {
      if (one.name().equals("svg")) {
        drawing(one, style, where);
      } else if (!UNSEEN.contains(one.name())) {
        Styled its = style.of(one);
        if (CONTROLS.contains(one.name())) {
          control(one, style, its, where);
        }
        String words = ScreenCheck.ownWords(one);
        if (!words.isEmpty()) {
          contrast.check(its.ink(), its.ground(), its.points(), its.bold(), words, where);
        }
        look(one, its, where);
      }
    }
  }

  /** Where a page says nothing of it, the browser's own ring and edges are enough. */
  private void control(Element one, Styled around, Styled its, String where) {
    its.focus()
        .ifPresent(it -> shapes.check(Flaw.FOCUS_PALE, it, around.ground(), name(one), where));
    if (its.edge().isPresent()) {
      List<Integer> colours = List.of(its.edge().getAsInt(), its.ground());
      shapes.check(Flaw.CONTROL_PALE, colours, around.ground(), name(one), where);
    }
  }

  private static String name(Element one) {
    return one.words().isBlank() ? "<" + one.name() + ">" : one.words();
  }

  /** Words upon a bar have the name of the bar's colour with {@code -on} behind it. */
  private void drawing(Element svg, Styled around, String where) {
    String what =
        svg.around(one -> one.name().equals("figure"))
            .flatMap(one -> one.first(it -> it.hasClass("title")))
            .map(Element::words)
            .orElse(svg.attribute("aria-label"));
    shapes.check(DrawnShapes.of(svg, around), around.ground(), what, where);
    Map<String, String> grounds = null;
    for (Element one : svg.all("text")) {
      Matcher variable = VARIABLE.matcher(fill(one));
      OptionalInt ink = around.colourOf(fill(one));
      OptionalInt ground = OptionalInt.of(around.ground());
      if (variable.matches() && variable.group(1).endsWith("-on")) {
        grounds = grounds == null ? shapes(svg) : grounds;
        String bar = variable.group(1).substring(0, variable.group(1).length() - "-on".length());
        ground = around.colourOf(grounds.getOrDefault(bar, "var(" + bar + ")"));
      }
      if (ink.isPresent() && ground.isPresent()) {
        contrast.check(ink.getAsInt(), ground.getAsInt(), 0, false, one.words(), where);
      }
    }
  }

  /** The colours of shapes by their names; asked for only where words stand upon a shape. */
  private static Map<String, String> shapes(Element svg) {
    Map<String, String> grounds = new HashMap<>();
    for (Element one : svg.all(it -> !it.name().equals("text"))) {
      Matcher variable = VARIABLE.matcher(fill(one));
      if (variable.matches()) {
        grounds.putIfAbsent(variable.group(1), variable.group());
      }
    }
    return grounds;
  }

  private static String fill(Element one) {
    Matcher fill = FILL.matcher(one.attribute("style"));
    return fill.find() ? fill.group(1).strip() : one.attribute("fill");
  }
}
