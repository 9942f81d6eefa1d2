package org.lscb.report.accessibility.screen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lscb.report.accessibility.barrier.Alternative;
import org.lscb.report.accessibility.barrier.Barriers;
import org.lscb.report.accessibility.barrier.LinkWords;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.diagnostic.Flaw;

/**
 * The names by which a person, or another part of the page, speaks of a part.
 *
 * <p>guidance: WCAG 2.2, 1.1.1, 2.4.1, 2.4.4 and 4.1.2.
 */
final class PageNames {

  private static final Set<String> CONTROLS =
      Set.of("a", "button", "input", "select", "textarea", "summary", "iframe", "figure", "nav");

  private static final Set<String> LANDMARKS =
      Set.of("navigation", "complementary", "region", "banner", "contentinfo", "form", "search");

  /** What stands in one of these belongs to it, not to the whole page. */
  private static final Set<String> PARTS = Set.of("main", "article", "aside", "nav", "section");

  private static final Set<String> REFERENCES =
      Set.of("aria-labelledby", "aria-describedby", "for", "headers");

  private final List<Element> all;
  private final Map<String, Element> byId = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Element> labels = new HashMap<>();
  private final Barriers barriers;

  PageNames(Element page, List<Element> all, Barriers barriers) {
    this.all = all;
    this.barriers = barriers;
    page.all("label").forEach(one -> labels.put(one.attribute("for"), one));
  }

  void check() {
    for (int at = 0; at < all.size(); at++) {
      String id = all.get(at).attribute("id");
      if (!id.isEmpty()) {
        if (byId.putIfAbsent(id, all.get(at)) != null) {
          barriers.report(Flaw.DUPLICATE_ID, id);
        }
        order.putIfAbsent(id, at);
      }
    }
    landmarks();
    for (int at = 0; at < all.size(); at++) {
      Element one = all.get(at);
      references(one);
      name(one);
      picture(one);
      note(one, at);
    }
  }

  /** Two that are called the same cannot be told apart in a list of them. */
  private void landmarks() {
    Set<String> seen = new HashSet<>();
    for (Element one : all) {
      String role = roleOf(one);
      if (LANDMARKS.contains(role)) {
        String name = nameOf(one).replaceAll("\\s+", " ").strip();
        if (!seen.add(role + " " + name.toLowerCase(Locale.ROOT))) {
          barriers.report(Flaw.LANDMARKS_ALIKE, role, Barriers.beginning(name));
        }
      }
    }
  }

  /** A section is a landmark only by its name, and a header or footer only of the whole page. */
  private String roleOf(Element one) {
    if (!one.attribute("role").isEmpty()) {
      return one.attribute("role");
    }
    boolean inside = one.around(it -> PARTS.contains(it.name())).isPresent();
    return switch (one.name()) {
      case "nav" -> "navigation";
      case "aside" -> "complementary";
      case "section" -> nameOf(one).isBlank() ? "" : "region";
      case "header" -> inside ? "" : "banner";
      case "footer" -> inside ? "" : "contentinfo";
      case "form" -> nameOf(one).isBlank() ? "" : "form";
      case "search" -> "search";
      default -> "";
    };
  }

  private void references(Element one) {
    one.attributes()
        .forEach(
            (key, value) -> {
              if (REFERENCES.contains(key)) {
                for (String id : value.strip().split("\\s+")) {
                  known(id, one);
                }
              } else if (key.equals("href") && value.startsWith("#") && value.length() > 1) {
                known(value.substring(1), one);
              }
            });
  }

  private void known(String id, Element from) {
    if (!byId.containsKey(id)) {
      barriers.report(Flaw.ID_MISSING, id, Barriers.beginning(shown(from)));
    }
  }

  private static String shown(Element one) {
    return one.words().isBlank() ? "<" + one.name() + ">" : one.words();
  }

  private void name(Element one) {
    boolean control =
        CONTROLS.contains(one.name()) && !one.attribute("type").equals("hidden")
            || Set.of("region", "button", "link").contains(one.attribute("role"));
    boolean link = one.name().equals("a") && one.attributes().containsKey("href");
    if (!control || one.name().equals("a") && !link) {
      return;
    }
    String name = nameOf(one);
    if (name.isBlank()) {
      barriers.report(Flaw.NAME_MISSING, "<" + one.name() + ">", place(one));
    } else if (link) {
      LinkWords.check(name, barriers);
    }
  }

  private String nameOf(Element one) {
    if (!one.attribute("aria-label").isBlank()) {
      return one.attribute("aria-label");
    }
    StringBuilder name = new StringBuilder();
    for (String id : one.attribute("aria-labelledby").strip().split("\\s+")) {
      name.append(byId.containsKey(id) ? byId.get(id).words() + " " : "");
    }
    if (!name.toString().isBlank()) {
      return name.toString();
    }
    boolean heard = Set.of("a", "button", "summary").contains(one.name());
    String words =
        switch (one.name()) {
          case "figure" ->
              one.all("figcaption").stream().map(Element::words).findFirst().orElse("");
          case "input", "select", "textarea" ->
              labels.containsKey(one.attribute("id"))
                  ? labels.get(one.attribute("id")).words()
                  : one.around(it -> it.name().equals("label")).map(Element::words).orElse("");
          default -> heard ? one.words() : "";
        };
    if (words.isBlank() && heard) {
      words = one.all("img").stream().map(it -> it.attribute("alt")).findFirst().orElse("");
    }
    return words.isBlank() ? one.attribute("title") : words;
  }

  private void picture(Element one) {
    boolean drawing = one.name().equals("svg");
    if (!drawing && !one.name().equals("img")) {
      return;
    }
    boolean silent =
        one.attribute("aria-hidden").equals("true")
            || one.attribute("role").matches("presentation|none");
    if (!silent) {
      String caption =
          one.around(it -> it.name().equals("figure")).stream()
              .flatMap(it -> it.all("figcaption").stream())
              .map(Element::words)
              .findFirst()
              .orElse("");
      String text = one.attribute(drawing ? "aria-label" : "alt");
      String said = drawing && text.isBlank() ? nameOf(one) : text;
      Alternative.check(said, caption, place(one), barriers);
    }
  }

  /** A note stands behind its first call. */
  private void note(Element one, int at) {
    String target = one.attribute("href").replaceFirst("^#", "");
    if (one.hasClass("call") && order.getOrDefault(target, at) < at) {
      boolean earlier =
          all.subList(0, order.get(target)).stream()
              .anyMatch(it -> it.attribute("href").equals("#" + target));
      if (!earlier) {
        barriers.report(Flaw.NOTE_BEFORE_CALL, one.words().replaceFirst("^note ", ""));
      }
    }
  }

  /** The nearest id. */
  static String place(Element one) {
    return one.attribute("id").isEmpty()
        ? one.around(it -> !it.attribute("id").isEmpty())
            .map(it -> it.attribute("id"))
            .orElse("the page")
        : one.attribute("id");
  }
}
