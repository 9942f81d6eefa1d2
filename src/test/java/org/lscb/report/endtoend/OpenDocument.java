package org.lscb.report.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A spreadsheet in OpenDocument format: what another program understood of ours. */
final class OpenDocument {

  /** Sheets end with millions of empty cells, which are written as one. */
  private static final int SHEET_ENDS = 1000;

  private OpenDocument() {}

  /** By sheet, in order; of each the number, or the text in quotes, by row and column from 0. */
  static Map<String, Map<String, String>> read(Path file) throws IOException {
    Map<String, Map<String, String>> sheets = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream content = zip.getInputStream(zip.getEntry("content.xml"))) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      NodeList tables =
          factory.newDocumentBuilder().parse(content).getElementsByTagName("table:table");
      for (int i = 0; i < tables.getLength(); i++) {
        Element table = (Element) tables.item(i);
        sheets.put(table.getAttribute("table:name"), cells(table));
      }
    } catch (ParserConfigurationException | SAXException damaged) {
      throw new IOException(damaged);
    }
    return sheets;
  }

  private static Map<String, String> cells(Element table) {
    Map<String, String> cells = new TreeMap<>();
    NodeList rows = table.getElementsByTagName("table:table-row");
    int row = 0;
    for (int i = 0; i < rows.getLength(); i++) {
      Element line = (Element) rows.item(i);
      int times = repeated(line, "table:number-rows-repeated");
      for (int again = 0; again < times && times < SHEET_ENDS; again++) {
        row(line, row + again, cells);
      }
      row += times;
    }
    return cells;
  }

  private static void row(Element line, int row, Map<String, String> cells) {
    int column = 0;
    for (Element cell : inside(line)) {
      int times = repeated(cell, "table:number-columns-repeated");
      String text = text(cell);
      for (int again = 0; again < times && !text.isEmpty(); again++) {
        cells.put(row + "," + (column + again), text);
      }
      column += times;
    }
  }

  private static String text(Element cell) {
    if (!cell.getAttribute("office:value").isEmpty()) {
      return new BigDecimal(cell.getAttribute("office:value")).stripTrailingZeros().toPlainString();
    }
    List<String> paragraphs = new ArrayList<>();
    inside(cell).stream()
        .filter(one -> one.getTagName().equals("text:p"))
        .forEach(one -> paragraphs.add(words(one)));
    String words = String.join("\n", paragraphs);
    return words.isEmpty() ? "" : '"' + words + '"';
  }

  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    for (Node one = node.getFirstChild(); one != null; one = one.getNextSibling()) {
      if (one.getNodeType() == Node.TEXT_NODE) {
        words.append(one.getNodeValue());
      } else if (one instanceof Element element && element.getTagName().equals("text:s")) {
        words.append(" ".repeat(repeated(element, "text:c")));
      } else {
        words.append(words(one));
      }
    }
    return words.toString();
  }

  private static int repeated(Element element, String attribute) {
    String times = element.getAttribute(attribute);
    return times.isEmpty() ? 1 : Integer.parseInt(times);
  }

  private static List<Element> inside(Element outer) {
    List<Element> found = new ArrayList<>();
    for (Node one = outer.getFirstChild(); one != null; one = one.getNextSibling()) {
      if (one instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }
}
