package org.lscb.report.template;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.lscb.report.accessibility.conformance.apart.HtmlChecker;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads the pages that the templates write, for tests. */
public final class PageReader {

  private PageReader() {}

  /** The page as a browser reads it. */
  public static Document html(String page) throws Exception {
    return new HtmlDocumentBuilder().parse(new InputSource(new StringReader(page)));
  }

  /** The page as an XML parser reads it; fails when it is not well formed. */
  static Document xml(String page) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new InputSource(new StringReader(page)));
  }

  /** What the Nu HTML checker says. */
  public static List<String> complaints(String page) throws Exception {
    FutureTask<List<String>> checking =
        new FutureTask<>(
            () ->
                new HtmlChecker()
                    .apply(page.getBytes(StandardCharsets.UTF_8)).stream()
                        .map(one -> one.get("kind") + ": " + one.get("message"))
                        .toList());
    // The checker's grammar is deep; the program, too, gives it a stack of its own.
    new Thread(null, checking, "checker", 16 << 20).start();
    return checking.get();
  }

  /** All elements in reading order. */
  public static List<Element> elements(Document page) {
    NodeList nodes = page.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The values of an attribute in reading order. */
  public static List<String> attribute(Document page, String name) {
    return elements(page).stream()
        .filter(element -> element.hasAttribute(name))
        .map(element -> element.getAttribute(name))
        .toList();
  }

  /** The words of the element with an id, without those that only one medium has. */
  public static String words(Document page, String id) {
    for (Element element : elements(page)) {
      if (element.getAttribute("id").equals(id)) {
        return words(element).replaceAll("\\s+", " ").strip();
      }
    }
    throw new AssertionError("no such id: " + id);
  }

  private static String words(Element element) {
    if (element.hasAttribute("data-only")) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child) {
        boolean inline =
            List.of("em", "strong", "a", "abbr").contains(child.getTagName())
                || child.getTagName().equals("span");
        words.append(inline ? "" : " ").append(words(child)).append(inline ? "" : " ");
      } else {
        words.append(children.item(i).getTextContent());
      }
    }
    return words.toString();
  }
}
