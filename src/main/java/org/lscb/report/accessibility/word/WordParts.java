package org.lscb.report.accessibility.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a Word file; they are somebody else's, and are read with care. */
final class WordParts {

  /** What our files consist of; comments, macros and embedded files are not among it. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "\\[Content_Types]\\.xml|_rels/\\.rels|docProps/(app|core)\\.xml"
              + "|word/(document|footnotes|numbering|settings|styles|header\\d+|footer\\d+)\\.xml"
              + "|word/_rels/(document|footnotes)\\.xml\\.rels|word/media/image\\d+\\.(png|jpeg)");

  /** A file that unfolds to more is a trap. */
  private static final int LARGEST = 100_000_000;

  private final Map<String, byte[]> parts = new TreeMap<>();

  /**
   * Unpacks a file.
   *
   * @throws IllegalArgumentException when it is no Word file
   */
  WordParts(byte[] file) {
    int room = LARGEST;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        byte[] content = in.readNBytes(room);
        room -= content.length;
        if (room == 0 || parts.put(part.getName(), content) != null) {
          throw new IllegalArgumentException(part.getName());
        }
      }
    } catch (IOException damaged) {
      throw new IllegalArgumentException(damaged);
    }
    if (!parts.containsKey("word/document.xml")) {
      throw new IllegalArgumentException("no document");
    }
  }

  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  /** Parts that none of our files has. */
  List<String> strange() {
    return parts.keySet().stream().filter(one -> !KNOWN.matcher(one).matches()).toList();
  }

  /**
   * A part's outermost element; empty where there is no such part.
   *
   * @throws IllegalArgumentException when it is no XML, or names entities
   */
  Optional<Element> part(String name) {
    byte[] content = parts.get(name);
    if (content == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader().parse(new ByteArrayInputStream(content)).getDocumentElement());
    } catch (SAXException | IOException damaged) {
      throw new IllegalArgumentException(name, damaged);
    }
  }

  private static DocumentBuilder reader() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
