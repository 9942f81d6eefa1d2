package org.lscb.report.accessibility.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lscb.report.accessibility.barrier.Heading;
import org.w3c.dom.Element;

/** Reads a Word file of our own making; whatever else it holds is told as hidden. */
public final class WordReader {

  private static final String STYLES = "word/styles.xml";

  private final WordParts parts;
  private final Story story;
  private final List<String> texts = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();

  private WordReader(WordParts parts) {
    this.parts = parts;
    this.story = new Story();
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException when it is damaged or no Word file
   */
  public static WordFile read(byte[] file) {
    return new WordReader(new WordParts(file)).read();
  }

  private WordFile read() {
    parts.strange().forEach(story::hide);
    story.read(parts.part("word/document.xml").orElseThrow());
    parts.part("word/footnotes.xml").ifPresent(story::read);
    for (String name : parts.names()) {
      if (name.matches("word/(header|footer)\\d+\\.xml")) {
        Story margin = new Story();
        margin.read(parts.part(name).orElseThrow());
        margin.lines().stream()
            .map(WordFile.Line::words)
            .filter(one -> !one.isEmpty())
            .forEach(texts::add);
        margin.pictures().forEach(one -> story.hide("a picture in " + name));
        margin.hidden().forEach(story::hide);
      } else if (name.endsWith(".rels")) {
        parts.part(name).ifPresent(this::relations);
      } else if (name.matches("word/(numbering|settings|styles)\\.xml")) {
        silent(parts.part(name).orElseThrow());
      }
    }
    Map<String, String> properties = properties();
    texts.addAll(properties.values());
    return new WordFile(
        properties.getOrDefault("title", ""),
        language(),
        story.blocks(),
        story.lines(),
        headings(),
        story.pictures(),
        story.tables(),
        texts,
        addresses,
        story.hidden());
  }

  private void relations(Element relations) {
    for (Element one : Xml.children(relations)) {
      if (one.getAttribute("TargetMode").equals("External")) {
        addresses.add(one.getAttribute("Target"));
        if (!one.getAttribute("Type").endsWith("/hyperlink")) {
          story.hide(one.getAttribute("Target"));
        }
      }
    }
  }

  /** What only says how things look has no words of its own. */
  private void silent(Element part) {
    String words = part.getTextContent().strip();
    if (!words.isEmpty()) {
      story.hide(words);
    }
    for (Element one : Xml.all(part)) {
      if (one.getLocalName().equals("vanish")) {
        story.hide("a style of hidden words");
      }
      if (one.getLocalName().equals("lvlText") && !Xml.value(one).matches("[•–]|%[1-9]\\.")) {
        story.hide(Xml.value(one));
      }
    }
  }

  private Map<String, String> properties() {
    Map<String, String> properties = new TreeMap<>();
    for (String name : List.of("docProps/core.xml", "docProps/app.xml")) {
      parts
          .part(name)
          .ifPresent(
              part ->
                  Xml.children(part)
                      .forEach(
                          one -> properties.put(one.getLocalName(), one.getTextContent().strip())));
    }
    return properties;
  }

  private String language() {
    Optional<Element> styles = parts.part(STYLES);
    return styles.stream()
        .flatMap(one -> Xml.all(one).stream())
        .filter(one -> one.getLocalName().equals("lang"))
        .map(Xml::value)
        .findFirst()
        .orElse("");
  }

  private List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    for (WordFile.Line line : story.lines()) {
      if (line.style().equals("Title")) {
        headings.add(new Heading(1, line.words()));
      } else if (line.style().matches("Heading[1-9]")) {
        headings.add(new Heading(line.style().charAt(7) - '0' + 1, line.words()));
      }
    }
    return headings;
  }
}
