package org.lscb.report.diagnostic.format;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Severity;

/**
 * Findings as JUnit XML: a suite for each file, a test for each problem. What does not make the run
 * fail passes, with its words as output.
 */
final class JunitReport {

  String write(Findings findings, Predicate<Severity> fails) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      line(xml, 0);
      xml.writeStartElement("testsuites");
      xml.writeAttribute("name", "lscb-report validate");
      for (String file : findings.files()) {
        suite(xml, file, findings, fails);
      }
      line(xml, 0);
      xml.writeEndElement();
      line(xml, 0);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString();
  }

  private static void suite(
      XMLStreamWriter xml, String file, Findings findings, Predicate<Severity> fails)
      throws XMLStreamException {
    List<Finding> here =
        findings.all().stream()
            .filter(one -> one.diagnostic().position().file().equals(file))
            .toList();
    long failures = here.stream().filter(one -> fails.test(one.diagnostic().severity())).count();
    line(xml, 1);
    xml.writeStartElement("testsuite");
    attribute(xml, "name", file);
    attribute(xml, "tests", String.valueOf(Math.max(1, here.size())));
    attribute(xml, "failures", String.valueOf(failures));
    attribute(xml, "errors", "0");
    for (Finding one : here) {
      test(xml, one, fails.test(one.diagnostic().severity()));
    }
    if (here.isEmpty()) {
      line(xml, 2);
      xml.writeEmptyElement("testcase");
      attribute(xml, "name", "no problems");
      attribute(xml, "classname", file);
    }
    Long more = findings.notKept().get(file);
    if (more != null) {
      line(xml, 2);
      xml.writeStartElement("system-out");
      characters(xml, more + " more problems of this file are not listed");
      xml.writeEndElement();
    }
    line(xml, 1);
    xml.writeEndElement();
  }

  private static void test(XMLStreamWriter xml, Finding finding, boolean fails)
      throws XMLStreamException {
    Diagnostic diagnostic = finding.diagnostic();
    line(xml, 2);
    xml.writeStartElement("testcase");
    String code = diagnostic.problem().code();
    Position position = diagnostic.position();
    // Tests of one name would be shown as one.
    String place = position.toString().substring(position.file().length()).replaceFirst(":", " ");
    attribute(xml, "name", code + place);
    attribute(xml, "classname", diagnostic.position().file());
    attribute(xml, "file", diagnostic.position().file());
    if (position.line() > 0) {
      attribute(xml, "line", String.valueOf(position.line()));
    }
    line(xml, 3);
    xml.writeStartElement(fails ? "failure" : "system-out");
    if (fails) {
      attribute(xml, "type", code);
      attribute(xml, "message", diagnostic.message());
    }
    characters(xml, words(finding));
    xml.writeEndElement();
    line(xml, 2);
    xml.writeEndElement();
  }

  private static String words(Finding finding) {
    Diagnostic diagnostic = finding.diagnostic();
    StringBuilder words = new StringBuilder(diagnostic.position().toString());
    words.append('\n').append(diagnostic.message());
    for (Diagnostic.Related related : diagnostic.related()) {
      words.append("\nsee ").append(related.position());
      words.append(" (").append(related.what()).append(')');
    }
    finding.who().ifPresent(who -> words.append("\nwho: ").append(who));
    return words.append("\nhelp: ").append(diagnostic.help()).toString();
  }

  private static void attribute(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeAttribute(name, legal(value));
  }

  private static void characters(XMLStreamWriter xml, String text) throws XMLStreamException {
    xml.writeCharacters(legal(text));
  }

  private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** XML 1.0 has no place for most control characters, not even as references: section 2.2. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().forEach(one -> legal.appendCodePoint(isLegal(one) ? one : 0xFFFD));
    return legal.toString();
  }

  private static boolean isLegal(int one) {
    return one == '\t'
        || one == '\n'
        || one >= 0x20 && one <= 0xD7FF
        || one >= 0xE000 && one <= 0xFFFD
        || one >= 0x10000;
  }
}
