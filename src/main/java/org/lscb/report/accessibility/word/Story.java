package org.lscb.report.accessibility.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.accessibility.word.WordFile.Line;
import org.lscb.report.accessibility.word.WordFile.Picture;
import org.lscb.report.accessibility.word.WordFile.Table;
import org.w3c.dom.Element;

/** Reads one part of a Word file from its beginning to its end. */
final class Story {

  private final Map<String, StringBuilder> blocks = new LinkedHashMap<>();
  private final Map<String, String> open = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder loose = new StringBuilder();
  private boolean aside;
  private boolean drawn;
  private String before = "";
  private String caption = "";

  void hide(String what) {
    hidden.add(what);
  }

  Map<String, String> blocks() {
    Map<String, String> words = new LinkedHashMap<>();
    blocks.forEach((name, text) -> words.put(name, plain(text)));
    return words;
  }

  List<Line> lines() {
    return lines;
  }

  List<Picture> pictures() {
    return pictures;
  }

  List<Table> tables() {
    return tables;
  }

  List<String> hidden() {
    return hidden;
  }

  /** Reads a part. */
  void read(Element element) {
    String name = element.getLocalName();
    if (!Kinds.KNOWN.contains(name)) {
      hidden.add(name + " " + element.getTextContent().strip());
      return;
    }
    speaking(element);
    switch (name) {
      case "footnote" -> note(element);
      case "p" -> paragraph(element);
      case "r" -> run(element);
      case "t" -> say(Xml.text(element));
      case "br", "tab" -> tab(element);
      case "instrText" -> field(Xml.text(element));
      case "fldSimple" -> number(element);
      case "drawing" -> picture(element);
      case "bookmarkStart" -> begin(element);
      case "bookmarkEnd" -> open.remove(Xml.attribute(element, "id"));
      case "tbl" -> table(element);
      default -> inside(element);
    }
  }

  private void inside(Element element) {
    if (!element.getLocalName().equals("t") && !Xml.text(element).isBlank()) {
      hidden.add(Xml.text(element).strip());
    }
    Xml.children(element).forEach(this::read);
  }

  /** The line above the notes is a note of its own, without a word. */
  private void note(Element note) {
    boolean separates = Xml.attribute(note, "type").endsWith("eparator");
    if (!separates || !note.getTextContent().isBlank()) {
      inside(note);
    }
  }

  private void speaking(Element element) {
    for (String one : Kinds.SPEAKING) {
      String said = Xml.attribute(element, one);
      if (!said.isEmpty()) {
        hidden.add(said);
      }
    }
  }

  private void tab(Element element) {
    if (element.getParentNode().getLocalName().equals("r")) {
      say(" ");
    }
  }

  private void say(String words) {
    line.append(words);
    if (aside || open.isEmpty()) {
      loose.append(words);
    } else {
      open.values().forEach(one -> blocks.get(one).append(words));
    }
  }

  private void paragraph(Element paragraph) {
    String style = Xml.child(paragraph, "pPr", "pStyle").map(Xml::value).orElse("");
    line.setLength(0);
    drawn = false;
    aside = style.equals("DataLink");
    loose.setLength(0);
    say(" ");
    inside(paragraph);
    say(" ");
    lines.add(
        new Line(
            style,
            plain(line),
            plain(loose),
            Xml.child(paragraph, "pPr", "numPr").isPresent(),
            drawn || isNeeded(paragraph, style)));
    aside = false;
    if (!plain(line).isEmpty()) {
      before = plain(line);
      caption = style.equals("Caption") || style.equals("Above") ? before : "";
    }
  }

  /** A section ends in a paragraph, a cell holds one, and one parts two tables. */
  private static boolean isNeeded(Element paragraph, String style) {
    String around = paragraph.getParentNode().getLocalName();
    return Xml.child(paragraph, "pPr", "sectPr").isPresent()
        || List.of("tc", "hdr", "ftr", "footnote").contains(around)
        || style.equals("TableGap") && followsTable(paragraph);
  }

  private static boolean followsTable(Element paragraph) {
    List<Element> all =
        Xml.children((Element) paragraph.getParentNode()).stream()
            .filter(one -> !one.getLocalName().startsWith("bookmark"))
            .toList();
    int at = all.indexOf(paragraph);
    return at > 0 && all.get(at - 1).getLocalName().equals("tbl");
  }

  private void run(Element run) {
    String style = Xml.child(run, "rPr", "rStyle").map(Xml::value).orElse("");
    String words = run.getTextContent();
    boolean shape = style.equals("Shape") && Kinds.SHAPE.matcher(words).matches();
    boolean call = style.equals("FootnoteReference") && words.matches("\\d{1,3}");
    if (!shape && !call) {
      inside(run);
    }
  }

  private void field(String code) {
    if (!Kinds.FIELD.matcher(code).matches()) {
      hidden.add(code.strip());
    }
  }

  /** A page's number, which Word counts for itself. */
  private void number(Element field) {
    field(Xml.attribute(field, "instr"));
    if (!field.getTextContent().equals("1")) {
      inside(field);
    }
  }

  private void picture(Element drawing) {
    for (Element one : Xml.all(drawing)) {
      if (!Kinds.KNOWN.contains(one.getLocalName()) || !Xml.text(one).isBlank()) {
        hidden.add(one.getLocalName() + " " + Xml.text(one).strip());
      }
      if (one.getLocalName().matches("docPr|cNvPr")) {
        speaking(one);
        if (!Kinds.PICTURE_NAME.matcher(Xml.attribute(one, "name")).matches()) {
          hidden.add(Xml.attribute(one, "name"));
        }
      }
      if (one.getLocalName().equals("cNvPr") && !Xml.attribute(one, "descr").isEmpty()) {
        hidden.add(Xml.attribute(one, "descr"));
      }
      if (one.getLocalName().equals("docPr")) {
        pictures.add(
            new Picture(Xml.attribute(one, "descr"), caption, before, List.copyOf(open.values())));
      }
    }
    drawn = true;
  }

  private void begin(Element bookmark) {
    String name = Xml.attribute(bookmark, "name");
    if (blocks.putIfAbsent(name, new StringBuilder()) != null) {
      hidden.add("a second block " + name);
    }
    open.put(Xml.attribute(bookmark, "id"), name);
  }

  private void table(Element table) {
    int begun = lines.size();
    Optional<Element> row = Xml.child(table, "tr");
    boolean headed = row.flatMap(it -> Xml.child(it, "trPr", "tblHeader")).isPresent();
    inside(table);
    String words =
        lines.subList(begun, lines.size()).stream()
            .map(Line::words)
            .filter(one -> !one.isEmpty())
            .findFirst()
            .orElse("");
    tables.add(new Table(words, headed));
  }

  private static String plain(CharSequence words) {
    return words.toString().replaceAll("\\s+", " ").strip();
  }
}
