package org.lscb.report.build.fragment;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.PageParser;

/** Cuts a finished web page into one piece of plain HTML for each chapter, with its pictures. */
public final class Fragments {

  private static final String ABOUT = "report--about";
  private static final String ABBREVIATIONS = "report--abbreviations";

  private final Element page;
  private final Map<String, byte[]> charts;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private Fragments(Element page, Map<String, byte[]> charts) {
    this.page = page;
    this.charts = charts;
  }

  /**
   * The files of all chapters by name, in the order of the page.
   *
   * @param page as it is published
   * @param charts the PNG files of the page's figures by their ids
   */
  public static Map<String, byte[]> of(byte[] page, Map<String, byte[]> charts) {
    String text = new String(page, StandardCharsets.UTF_8);
    return new Fragments(PageParser.parse(text), charts).cut();
  }

  private Map<String, byte[]> cut() {
    int number = 0;
    for (Element section : page.all(Fragments::isChapter)) {
      number++;
      files.put(
          String.format(Locale.ROOT, "%02d-%s.html", number, name(section)),
          fragment(section).getBytes(StandardCharsets.US_ASCII));
      pictures(section);
    }
    return files;
  }

  private static boolean isChapter(Element element) {
    String id = element.attribute("aria-labelledby");
    return element.name().equals("section")
        && element.hasClass("chapter")
        && (!id.startsWith("report--") || id.equals(ABOUT) || id.equals(ABBREVIATIONS));
  }

  private static String name(Element section) {
    String id = section.attribute("aria-labelledby");
    return id.equals(ABOUT) ? "about-the-figures" : id.replaceFirst("^report--", "");
  }

  private String fragment(Element section) {
    List<Element> notes = calls(section).stream().flatMap(id -> note(id).stream()).toList();
    FragmentMarkup markup = new FragmentMarkup(name(section), section, notes);
    page.first(one -> one.hasClass("draft"))
        .flatMap(draft -> draft.first(one -> one.name().equals("h2")))
        .ifPresent(draft -> markup.warning(draft.words()));
    return markup.write();
  }

  /** The ids of the notes that a chapter calls, each once. */
  private static Set<String> calls(Element section) {
    Set<String> calls = new LinkedHashSet<>();
    section
        .all(one -> one.hasClass("call"))
        .forEach(one -> calls.add(one.attribute("href").substring(1)));
    return calls;
  }

  private Optional<Element> note(String id) {
    return page.first(one -> one.name().equals("li") && one.attribute("id").equals(id));
  }

  private void pictures(Element section) {
    for (Element figure : section.all("figure")) {
      String id = figure.attribute("id");
      if (figure.hasClass("chart")) {
        files.put(id + ".png", charts.get(id));
      } else {
        figure
            .first(one -> one.attribute("src").startsWith("data:"))
            .ifPresent(one -> files.put(id + ending(one), content(one.attribute("src"))));
      }
    }
  }

  /** The ending of a picture's file, as its address in the page says. */
  static String ending(Element picture) {
    return picture.attribute("src").startsWith("data:image/png") ? ".png" : ".jpg";
  }

  private static byte[] content(String address) {
    return Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
  }
}
