package org.lscb.report.accessibility.fragment;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.accessibility.page.Element;

/** A figure of the page: its words, and its drawing for a wide screen. */
record DrawnFigure(Element figure) {

  String title() {
    return part("title");
  }

  private String part(String styleClass) {
    return figure
        .first(one -> one.name().equals("figcaption"))
        .flatMap(one -> one.first(it -> it.hasClass(styleClass)))
        .map(Element::words)
        .orElse("");
  }

  Element drawing() {
    return figure.first(one -> one.hasClass("plot-wide")).orElseThrow();
  }

  /** The size of a picture with two dots for a unit. */
  long dots(String side) {
    return (long) Math.ceil(2 * Double.parseDouble(drawing().attribute(side)));
  }

  String alternative() {
    return drawing().attribute("aria-label");
  }

  /** The lines under the picture, which say source, symbols and notes. */
  List<String> under() {
    return figure
        .all(
            one -> one.hasClass("under") && one.around(it -> it.name().equals("details")).isEmpty())
        .stream()
        .filter(one -> !one.hasClass("download"))
        .map(Element::words)
        .toList();
  }

  /** What its PNG file carries. */
  List<String> carried() {
    List<String> words = new ArrayList<>();
    words.add("Title: " + title());
    words.add("Description: " + alternative());
    under().stream().filter(one -> one.startsWith("Source: ")).forEach(words::add);
    return words;
  }

  /** What the words beside its files say. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    words.add("Title: " + title());
    words.add("Subtitle: " + part("subtitle"));
    words.add("Alternative text: " + alternative());
    words.addAll(under());
    return words;
  }
}
