package org.lscb.report.output.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a page and makes it safe and ready to be rendered. */
final class PageMarkup {

  /** The attribute that names a figure's drawing. */
  static final String FIGURE_KEY = "data-figure";

  /** The attribute that says how wide a figure is, as a number of millimetres. */
  static final String FIGURE_WIDTH = "data-width-mm";

  private static final double COLUMN_MM = 170;

  /** Its words are then as large as those of sources and notes. */
  private static final int SMALLER_MM = 150;

  /** What stands on a page on its side. */
  private static final String TURNED = "landscape";

  private static final String DECLARATION = "<!DOCTYPE html>";

  private final Map<String, PdfFigure> figures;

  PageMarkup(Map<String, PdfFigure> figures) {
    this.figures = figures;
  }

  /**
   * Parses the page, drops links that lead to anything but the web, a mail program or the page
   * itself, and gives every figure its size.
   *
   * @throws IllegalArgumentException when the page is not well formed, declares a document type, or
   *     names a figure that is not there
   */
  Document read(String xhtml) {
    Document page = parse(xhtml);
    each(page.getDocumentElement(), this::prepare);
    return page;
  }

  /** Visits every element below one, itself included, in document order. */
  private static void each(Element element, Consumer<Element> visitor) {
    visitor.accept(element);
    List<Element> below = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        below.add(inner);
      }
    }
    below.forEach(inner -> each(inner, visitor));
  }

  private void prepare(Element element) {
    if (element.hasAttribute("href") && !isHarmless(element.getAttribute("href"))) {
      // An anchor without a target would still be announced as a link.
      element.removeAttribute("href");
      element.removeAttribute("title");
      element.getOwnerDocument().renameNode(element, null, "span");
    }
    if (element.hasAttribute(FIGURE_KEY)) {
      size(element);
    }
    if (List.of(element.getAttribute("class").split(" ")).contains(TURNED)) {
      setApart(element);
    }
  }

  /**
   * Puts something empty before and behind a block on a turned page. When the renderer keeps a
   * heading with what follows it, it lays out both again together with the block behind them, and
   * then takes the pages that it has already made, upright or turned, as they are.
   */
  private static void setApart(Element turned) {
    Element whole = withItsHeadings(turned);
    Node parent = whole.getParentNode();
    Document page = whole.getOwnerDocument();
    parent.insertBefore(page.createElement("div"), whole);
    parent.insertBefore(page.createElement("div"), whole.getNextSibling());
  }

  /** Headings directly before it are turned with it, or they would end the page before. */
  private static Element withItsHeadings(Element turned) {
    Element first = turned;
    for (Element one = before(turned); isHeading(one); one = before(one)) {
      first = one;
    }
    if (first == turned) {
      return turned;
    }
    Element whole = turned.getOwnerDocument().createElement("div");
    whole.setAttribute("class", TURNED);
    turned.getParentNode().insertBefore(whole, first);
    while (whole.getNextSibling() != turned) {
      whole.appendChild(whole.getNextSibling());
    }
    whole.appendChild(turned);
    List<String> classes = new ArrayList<>(List.of(turned.getAttribute("class").split(" ")));
    classes.remove(TURNED);
    turned.setAttribute("class", String.join(" ", classes));
    return whole;
  }

  private static Element before(Element element) {
    Node node = element.getPreviousSibling();
    while (node != null && !(node instanceof Element)) {
      node = node.getPreviousSibling();
    }
    return (Element) node;
  }

  /** Below that of the chapter, which begins a page as it is. */
  private static boolean isHeading(Element element) {
    return element != null && element.getTagName().matches("h[3-6]");
  }

  /** Makes all figures in an element smaller that are as wide as the page. */
  void makeSmaller(Element element) {
    each(element, this::makeFigureSmaller);
  }

  private void makeFigureSmaller(Element element) {
    if (element.hasAttribute(FIGURE_KEY) && !element.hasAttribute(FIGURE_WIDTH)) {
      element.setAttribute(FIGURE_WIDTH, Integer.toString(SMALLER_MM));
      size(element);
    }
  }

  private static boolean isHarmless(String href) {
    String start = href.toLowerCase(Locale.ROOT);
    return start.startsWith("#")
        || start.startsWith("https://")
        || start.startsWith("http://")
        || start.startsWith("mailto:");
  }

  private void size(Element element) {
    PdfFigure figure = figures.get(element.getAttribute(FIGURE_KEY));
    if (figure == null) {
      throw new IllegalArgumentException("no figure " + element.getAttribute(FIGURE_KEY));
    }
    String width = element.getAttribute(FIGURE_WIDTH);
    double wide = width.isEmpty() ? COLUMN_MM : Double.parseDouble(width);
    double high = wide * figure.height() / figure.width();
    element.setAttribute(
        "style",
        String.format(Locale.ROOT, "display: block; width: %.3fmm; height: %.3fmm", wide, high));
  }

  private static Document parse(String xhtml) {
    String page = xhtml.strip();
    String text = page.startsWith(DECLARATION) ? page.substring(DECLARATION.length()) : page;
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      // Visiting every node of a deferred tree costs more than building it at once.
      factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    } catch (SAXException e) {
      throw new IllegalArgumentException("the page is not well formed: " + e.getMessage(), e);
    }
  }
}
