package org.lscb.report.output.word.apart.form;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the page that becomes the PDF. */
public final class Dom {

  private Dom() {}

  /** The element round all that is seen. */
  public static Element body(String page) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      String plain = page.replaceFirst("(?i)<!DOCTYPE html>", "");
      Element root = builder.parse(new InputSource(new StringReader(plain))).getDocumentElement();
      return first(root, "body").orElseThrow();
    } catch (ParserConfigurationException | SAXException | IOException notOurs) {
      throw new IllegalStateException(notOurs);
    }
  }

  /** Takes the small lines out, with their columns: they would be pictures that say nothing. */
  public static void removeTrends(Element page) {
    for (Element table : all(page, "table")) {
      List<Element> heads =
          all(table, "th").stream().filter(one -> hasClass(one, "trend")).toList();
      for (Element cell : heads.isEmpty() ? List.<Element>of() : all(table, "th")) {
        if (cell.hasAttribute("colspan")) {
          int columns = Integer.parseInt(cell.getAttribute("colspan")) - heads.size();
          cell.setAttribute("colspan", Integer.toString(columns));
        }
      }
      heads.forEach(Dom::remove);
      all(table, "td").stream().filter(one -> hasClass(one, "trend")).forEach(Dom::remove);
    }
    all(page, "object").stream().filter(one -> hasClass(one, "sparkline")).forEach(Dom::remove);
  }

  private static void remove(Element element) {
    element.getParentNode().removeChild(element);
  }

  /** What stands directly in an element. */
  public static List<Node> nodes(Element element) {
    List<Node> nodes = new ArrayList<>();
    for (Node one = element.getFirstChild(); one != null; one = one.getNextSibling()) {
      nodes.add(one);
    }
    return nodes;
  }

  /** The elements that stand directly in an element. */
  public static List<Element> children(Element element) {
    return nodes(element).stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  /** Those of a name. */
  public static List<Element> children(Element element, String name) {
    return children(element).stream().filter(one -> one.getTagName().equals(name)).toList();
  }

  /** All of a name inside, to any depth. */
  public static List<Element> all(Element element, String name) {
    List<Element> found = new ArrayList<>();
    for (Element one : children(element)) {
      if (one.getTagName().equals(name)) {
        found.add(one);
      }
      found.addAll(all(one, name));
    }
    return found;
  }

  /** The rows of a table, without those of tables in its cells. */
  public static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element part : children(table)) {
      if (part.getTagName().equals("tr")) {
        rows.add(part);
      } else {
        rows.addAll(children(part, "tr"));
      }
    }
    return rows;
  }

  /** The element that follows directly inside the same one. */
  public static Optional<Element> next(Element element) {
    List<Element> around = children((Element) element.getParentNode());
    int next = around.indexOf(element) + 1;
    return next < around.size() ? Optional.of(around.get(next)) : Optional.empty();
  }

  /** The first of a name inside, at any depth. */
  public static Optional<Element> first(Element element, String name) {
    return all(element, name).stream().findFirst();
  }

  /** Whether a class is among those of an element. */
  public static boolean hasClass(Element element, String wanted) {
    return (" " + element.getAttribute("class") + " ").contains(" " + wanted + " ");
  }

  /** The words inside, with single spaces. */
  public static String words(Node node) {
    return node.getTextContent().replaceAll("[ \\t\\r\\n]+", " ").strip();
  }
}
