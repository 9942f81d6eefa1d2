package org.lscb.report.endtoend.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Asks axe-core what is wrong with the page that a browser shows. */
final class Axe {

  private static final String AXE = Browser.resource("/axe.min.js");
  private static final String RUN = Browser.resource("axe.js");

  /**
   * Rules that axe-core leaves to a person here.
   *
   * <p>color-contrast: it judges no words in pictures, nor those that are scrolled away; {@link
   * Page} does. th-has-data-cells: a heading that spans a group of rows hides the cells of the last
   * column from it.
   */
  private static final Set<String> UNJUDGED = Set.of("color-contrast", "th-has-data-cells");

  private final Browser browser;

  Axe(Browser browser) {
    this.browser = browser;
  }

  /** Violations, and what axe-core could not judge and nobody else does; colours only if asked. */
  List<String> findings(boolean colours) {
    if (browser.script("return typeof axe").equals("undefined")) {
      browser.script(AXE);
    }
    List<?> answer = (List<?>) browser.scriptThatWaits(RUN, colours);
    List<String> findings = new ArrayList<>(texts(answer.get(0)));
    texts(answer.get(1)).stream()
        .filter(one -> !UNJUDGED.contains(one.replaceFirst(":.*", "")))
        .map(one -> "not judged: " + one)
        .forEach(findings::add);
    return findings;
  }

  /** A list that a script gave. */
  static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String.class::cast).toList();
  }
}
