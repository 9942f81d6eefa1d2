package org.lscb.report.accessibility.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.lscb.report.accessibility.OfficeParts;
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

  private final Map<String, byte[]> parts;

  /**
   * Unpacks a file.
   *
   * @throws IllegalArgumentException when it is no Word file
   */
  WordParts(byte[] file) {
    parts = OfficeParts.of(file, "word/document.xml");
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
