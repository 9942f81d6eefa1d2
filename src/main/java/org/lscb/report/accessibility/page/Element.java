package org.lscb.report.accessibility.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** An element with its attributes and what is inside. */
public final class Element implements Node {

  private final String name;
  private final Map<String, String> attributes;
  private final List<Node> content = new ArrayList<>();
  private final Element parent;

  Element(String name, Map<String, String> attributes, Element parent) {
    this.name = name;
    this.attributes = new LinkedHashMap<>(attributes);
    this.parent = parent;
  }

  void add(Node node) {
    content.add(node);
  }

  /** In small letters. */
  public String name() {
    return name;
  }

  /** All attributes, in order. */
  public Map<String, String> attributes() {
    return Collections.unmodifiableMap(attributes);
  }

  /** An attribute; empty where there is none. */
  public String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** Whether a class is among those of the element. */
  public boolean hasClass(String wanted) {
    return (" " + attribute("class") + " ").contains(" " + wanted + " ");
  }

  /** What is directly inside. */
  public List<Node> content() {
    return Collections.unmodifiableList(content);
  }

  /** The elements directly inside. */
  public List<Element> children() {
    return content.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
  }

  /** The element around this one. */
  public Optional<Element> parent() {
    return Optional.ofNullable(parent);
  }

  /** The nearest element around this one that is wanted. */
  public Optional<Element> around(Predicate<Element> wanted) {
    for (Element one = parent; one != null; one = one.parent) {
      if (wanted.test(one)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** All elements inside, in reading order, that are wanted. */
  public List<Element> all(Predicate<Element> wanted) {
    List<Element> found = new ArrayList<>();
    visit(
        one -> {
          if (wanted.test(one)) {
            found.add(one);
          }
        });
    return found;
  }

  /** All elements of a name inside. */
  public List<Element> all(String wanted) {
    return all(one -> one.name.equals(wanted));
  }

  /** The first element inside that is wanted. */
  public Optional<Element> first(Predicate<Element> wanted) {
    return all(wanted).stream().findFirst();
  }

  private void visit(Consumer<Element> visitor) {
    for (Node node : content) {
      if (node instanceof Element element) {
        visitor.accept(element);
        element.visit(visitor);
      }
    }
  }

  /** The words inside, with single spaces. */
  public String words() {
    return words(any -> true);
  }

  /** The words inside without those of unwanted elements; a block parts words, a span does not. */
  public String words(Predicate<Element> wanted) {
    StringBuilder out = new StringBuilder();
    append(out, wanted);
    return out.toString().replaceAll("\\s+", " ").strip();
  }

  private void append(StringBuilder out, Predicate<Element> wanted) {
    for (Node node : content) {
      if (node instanceof Words words) {
        out.append(words.text());
      } else if (node instanceof Element inner && wanted.test(inner)) {
        String gap = PageParser.INLINE.contains(inner.name) ? "" : " ";
        out.append(gap);
        inner.append(out, wanted);
        out.append(gap);
      }
    }
  }
}
