package org.lscb.report.accessibility.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks into the elements of a part. */
final class Xml {

  private Xml() {}

  static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node one = element.getFirstChild(); one != null; one = one.getNextSibling()) {
      if (one instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  /** An element and all inside it, in order. */
  static List<Element> all(Element element) {
    List<Element> all = new ArrayList<>(List.of(element));
    children(element).forEach(one -> all.addAll(all(one)));
    return all;
  }

  static Optional<Element> child(Element element, String... path) {
    Optional<Element> found = Optional.of(element);
    for (String name : path) {
      found =
          found.flatMap(
              it ->
                  children(it).stream().filter(one -> one.getLocalName().equals(name)).findFirst());
    }
    return found;
  }

  /** An attribute of whatever namespace. */
  static String attribute(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node one = element.getAttributes().item(i);
      if (name.equals(one.getLocalName())) {
        return one.getNodeValue();
      }
    }
    return "";
  }

  static String value(Element element) {
    return attribute(element, "val");
  }

  /** The text that stands directly in an element. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node one = element.getFirstChild(); one != null; one = one.getNextSibling()) {
      if (one.getNodeType() == Node.TEXT_NODE || one.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(one.getNodeValue());
      }
    }
    return text.toString();
  }
}
