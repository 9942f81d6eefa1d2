package org.lscb.report.accessibility.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which elements a rule is for.
 *
 * @param parts from the outermost to the element itself
 * @param weight the larger, the stronger
 */
record Selector(List<Part> parts, int weight) {

  private static final Pattern PIECE = Pattern.compile("\\s*([>\\s])\\s*");

  private static final Pattern PART =
      Pattern.compile(
          "(?<name>[a-z][a-z0-9]*|\\*)?(?<classes>(?:\\.[\\w-]+)*)(?<not>:not\\(\\.[\\w-]+\\))?");

  /**
   * One element of the way.
   *
   * @param direct whether it is the parent of the next, not any ancestor
   */
  record Part(Optional<String> name, List<String> classes, Optional<String> not, boolean direct) {

    boolean fits(Styled one) {
      return name.filter(it -> !it.equals(one.name())).isEmpty()
          && one.classes().containsAll(classes)
          && not.filter(one.classes()::contains).isEmpty();
    }
  }

  /** Empty for what is not known, such as states and pseudo-elements. */
  static Optional<Selector> parse(String text) {
    List<Part> parts = new ArrayList<>();
    int weight = 0;
    Matcher pieces = PIECE.matcher(text);
    int at = 0;
    while (at <= text.length()) {
      boolean more = pieces.find();
      String piece = text.substring(at, more ? pieces.start() : text.length());
      Matcher part = PART.matcher(piece.equals(":root") ? "html" : piece);
      if (piece.isEmpty() || !part.matches()) {
        return Optional.empty();
      }
      Optional<String> name = Optional.ofNullable(part.group("name")).filter(it -> !it.equals("*"));
      List<String> classes =
          List.of(part.group("classes").split("\\.")).stream().filter(it -> !it.isEmpty()).toList();
      Optional<String> not =
          Optional.ofNullable(part.group("not")).map(it -> it.substring(6, it.length() - 1));
      weight += classes.size() * 100 + (not.isPresent() ? 100 : 0) + (name.isPresent() ? 1 : 0);
      parts.add(new Part(name, classes, not, more && pieces.group(1).equals(">")));
      if (!more) {
        break;
      }
      at = pieces.end();
    }
    return Optional.of(new Selector(List.copyOf(parts), weight));
  }

  boolean fits(Styled one) {
    return parts.get(parts.size() - 1).fits(one) && above(parts.size() - 2, one.parent());
  }

  private boolean above(int index, Styled from) {
    if (index < 0) {
      return true;
    }
    Part part = parts.get(index);
    for (Styled one = from; one != null; one = one.parent()) {
      if (part.fits(one) && above(index - 1, one.parent())) {
        return true;
      }
      if (part.direct()) {
        return false;
      }
    }
    return false;
  }
}
