package org.lscb.report.accessibility.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of a page's style sheet that bear on contrast, in one mode.
 *
 * <p>Rules for widths, paper and states are left out, but for the ring around what has the focus.
 */
public final class StyleSheet {

  private static final Set<String> WANTED =
      Set.of(
          "color",
          "background",
          "background-color",
          "border",
          "border-color",
          "font",
          "font-size",
          "font-weight");

  private final boolean dark;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, String> variables = new HashMap<>();
  private final Map<String, String> focus = new HashMap<>();

  private StyleSheet(boolean dark) {
    this.dark = dark;
  }

  /** Declarations for the elements that a selector picks. */
  record Rule(Selector selector, Map<String, String> declarations) {}

  /**
   * Reads it.
   *
   * @param dark whether what the page says for the dark counts
   */
  public static StyleSheet read(String css, boolean dark) {
    StyleSheet sheet = new StyleSheet(dark);
    sheet.block(css.replaceAll("(?s)/\\*.*?\\*/", " "));
    return sheet;
  }

  private void block(String css) {
    int at = 0;
    while (at < css.length()) {
      int open = css.indexOf('{', at);
      if (open < 0) {
        return;
      }
      int close = closing(css, open);
      String head = css.substring(at, open).strip();
      String body = css.substring(open + 1, Math.max(open + 1, close));
      if (head.startsWith("@media")) {
        if (counts(head)) {
          block(body);
        }
      } else if (!head.startsWith("@")) {
        rules(head, declarations(body));
      }
      at = close + 1;
    }
  }

  private boolean counts(String media) {
    return dark && media.contains("prefers-color-scheme: dark");
  }

  private static int closing(String css, int open) {
    int depth = 0;
    for (int at = open; at < css.length(); at++) {
      char one = css.charAt(at);
      depth += one == '{' ? 1 : one == '}' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return css.length();
  }

  private void rules(String heads, Map<String, String> declarations) {
    for (String head : heads.split(",(?![^(]*\\))")) {
      if (head.strip().matches(":root|html")) {
        declarations.forEach(
            (key, value) -> {
              if (key.startsWith("--")) {
                variables.put(key, value);
              }
            });
      }
      if (head.strip().equals(":focus-visible")) {
        focus.putAll(declarations);
      }
      if (declarations.keySet().stream().anyMatch(WANTED::contains)) {
        Selector.parse(head.strip()).ifPresent(it -> rules.add(new Rule(it, declarations)));
      }
    }
  }

  /** The declarations of a rule or of a style attribute. */
  public static Map<String, String> declarations(String body) {
    Map<String, String> found = new HashMap<>();
    for (String one : body.split(";")) {
      int colon = one.indexOf(':');
      if (colon > 0) {
        found.put(one.substring(0, colon).strip(), one.substring(colon + 1).strip());
      }
    }
    return found;
  }

  /** What is declared for whatever has the focus; nothing where that is left to the browser. */
  Map<String, String> focus() {
    return focus;
  }

  List<Rule> rules() {
    return rules;
  }

  /** A value with its variables filled in; empty where one is not set. */
  Optional<String> filled(String value) {
    String text = value;
    for (int round = 0; round < 8 && text.contains("var("); round++) {
      int start = text.indexOf("var(");
      int end = closingBracket(text, start + 3);
      String inside = text.substring(start + 4, end);
      int comma = inside.indexOf(',');
      String name = (comma < 0 ? inside : inside.substring(0, comma)).strip();
      String set = variables.get(name);
      if (set == null && comma < 0) {
        return Optional.empty();
      }
      String by = set == null ? inside.substring(comma + 1).strip() : set;
      text = text.substring(0, start) + by + text.substring(Math.min(text.length(), end + 1));
    }
    return Optional.of(text);
  }

  private static int closingBracket(String text, int open) {
    int depth = 0;
    for (int at = open; at < text.length(); at++) {
      depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return text.length();
  }
}
