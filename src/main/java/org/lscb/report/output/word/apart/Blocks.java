package org.lscb.report.output.word.apart;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lscb.report.output.word.apart.form.Dom;
import org.lscb.report.output.word.apart.form.Format;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes the blocks of the page, one after the other. */
final class Blocks {

  private static final Set<String> INLINE =
      Set.of("a", "abbr", "b", "br", "em", "i", "span", "strong", "sub", "sup");

  /** What only the PDF needs: its running heads, and rules that a style draws here. */
  private static final List<String> PAPER =
      List.of("head-left", "head-right", "rule", "tab", "twig", "cover-band");

  private static final int BOX = 170;

  /** Styles without room above them, which a table leaves to what follows it. */
  private static final Set<String> CLOSE =
      Set.of("Normal", "Lead", "ListParagraph", "Quote", "Fact", "FactWide", "EntryName");

  private final Job job;
  private final Sections sections;
  private final Paragraphs paragraphs;
  private final Tables tables;
  private final Pictures pictures;
  private final Registers registers;

  Blocks(Job job, Sections sections) {
    this.job = job;
    this.sections = sections;
    this.paragraphs = new Paragraphs(job.source().cover().palette().accent().substring(1));
    this.tables = new Tables(job, this);
    this.pictures = new Pictures(job);
    this.registers = new Registers(job, this);
  }

  /** All that is in an element; words without an element of their own are a paragraph. */
  void inside(Element element, Place place, Setting outside) {
    Setting setting = outside.inLanguage(element.getAttribute("lang"));
    List<Node> line = new ArrayList<>();
    for (Node node : Dom.nodes(element)) {
      boolean block = node instanceof Element one && !INLINE.contains(one.getTagName());
      if (block) {
        loose(line, place, setting);
        one((Element) node, place, setting);
      } else {
        line.add(node);
      }
    }
    loose(line, place, setting);
  }

  private void loose(List<Node> line, Place place, Setting setting) {
    if (line.stream().anyMatch(one -> !Dom.words(one).isEmpty())) {
      paragraph(place, setting, setting.style()).write(line, Format.PLAIN);
    }
    line.clear();
  }

  void one(Element element, Place place, Setting setting) {
    if (PAPER.stream().anyMatch(one -> Dom.hasClass(element, one))) {
      return;
    }
    switch (element.getTagName()) {
      case "p" -> plain(element, place, setting, style(element, setting));
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, place, setting);
      case "object", "img" -> pictures.write(element, place, this, setting);
      default -> named(element, place, setting);
    }
  }

  /** What holds other blocks, inside its bookmark where it has a name. */
  private void named(Element element, Place place, Setting setting) {
    boolean wide = Dom.hasClass(element, "landscape") && sections.canTurn(place);
    if (wide) {
      sections.lie();
    }
    String id = element.getAttribute("id");
    if (id.isEmpty()) {
      holding(element, place, setting);
    } else {
      BigInteger bookmark = place.begin(id);
      holding(element, place, setting);
      place.end(bookmark);
    }
    if (wide) {
      sections.rise();
    }
  }

  private void holding(Element element, Place place, Setting setting) {
    switch (element.getTagName()) {
      case "table" -> table(element, place, setting);
      case "nav" -> new Contents(job, this).write(element, place, setting);
      case "ul", "ol" -> registers.list(element, place, setting);
      case "dl" -> registers.definitions(element, place, setting);
      case "blockquote" -> inside(element, place, setting.styled("Quote"));
      case "section" -> {
        inside(element, place, setting.inBox(BOX));
        place.last().ifPresent(it -> Paragraphs.after(it, Paragraphs.LINE));
      }
      case "figcaption", "caption" -> caption(element, place, setting);
      default -> inside(element, place, setting);
    }
  }

  private void table(Element table, Place place, Setting setting) {
    if (Dom.hasClass(table, "tiles")) {
      registers.tiles(table, place, setting);
    } else if (table.getAttribute("role").equals("presentation")) {
      cells(table, place, setting);
    } else {
      tables.write(table, place, setting);
    }
  }

  /** What only stands side by side on paper stands one below the other. */
  private void cells(Element table, Place place, Setting setting) {
    for (Element row : Dom.rows(table)) {
      for (Element cell : Dom.children(row, "td")) {
        named(cell, place, setting);
      }
    }
  }

  /** A title, a subtitle, a credit: each a paragraph of its own, kept with what follows. */
  void caption(Element caption, Place place, Setting setting) {
    if (caption.getParentNode() instanceof Element figure && Dom.hasClass(figure, "quote")) {
      plain(caption, place, setting, "Attribution");
      return;
    }
    if (Dom.children(caption, "span").isEmpty()) {
      plain(caption, place, setting, "Under");
      return;
    }
    for (Element part : Dom.children(caption, "span")) {
      String style = Dom.hasClass(part, "title") ? "Caption" : "Above";
      paragraph(place, setting, style).write(Dom.nodes(part), Format.PLAIN);
    }
  }

  private static String style(Element paragraph, Setting setting) {
    List<String> styled =
        List.of(
            "lead Lead",
            "under Under",
            "signature Signature",
            "draft-remark DraftRemark",
            "period CoverPeriod",
            "cover-part CoverPart",
            "cover-draft CoverPart",
            "name EntryName",
            "field Term",
            "contact Normal");
    for (String one : styled) {
      if (Dom.hasClass(paragraph, one.substring(0, one.indexOf(' ')))) {
        return one.substring(one.indexOf(' ') + 1);
      }
    }
    if (Dom.hasClass(paragraph, "board")) {
      return pictured(paragraph) ? "CoverBoardLow" : "CoverBoard";
    }
    boolean foot =
        paragraph.getParentNode() instanceof Element around && Dom.hasClass(around, "cover-foot");
    return foot ? "CoverLine" : setting.style();
  }

  /** A picture on the cover takes the room above the board's name. */
  private static boolean pictured(Element board) {
    Element cover = (Element) board.getParentNode().getParentNode();
    return Dom.hasClass(cover, "pictured");
  }

  private void plain(Element element, Place place, Setting setting, String style) {
    List<Element> shown = Dom.all(element, "img");
    if (!shown.isEmpty()) {
      pictures.write(shown, place, this, setting);
    }
    if (Dom.words(element).isEmpty()) {
      return;
    }
    Setting own = setting.inLanguage(element.getAttribute("lang"));
    if (Dom.hasClass(element, "data-link")) {
      dataLink(element, place, own);
      return;
    }
    Line line = paragraph(place, own, style);
    if (style.equals("CoverBoard")) {
      line.room();
    }
    if (Dom.hasClass(element, "introduces")
        || Dom.hasClass(element, "under") && explained(element)) {
      line.kept();
    }
    line.block(
        element.getAttribute("id"),
        () -> line.write(Dom.nodes(element), Format.PLAIN.inLanguage(own.language())));
  }

  /** Whether more of what belongs to a table or figure follows below it. */
  static boolean explained(Element part) {
    return Dom.next(part).filter(it -> Dom.hasClass(it, "under")).isPresent();
  }

  /** On paper it ends in a page's number, which only Word knows. */
  private void dataLink(Element element, Place place, Setting setting) {
    for (Element link : Dom.all(element, "a")) {
      link.setTextContent(link.getAttribute("title"));
    }
    paragraph(place, setting, "DataLink").write(Dom.nodes(element), Format.PLAIN);
  }

  private void heading(Element heading, Place place, Setting setting) {
    int level = heading.getTagName().charAt(1) - '0';
    boolean contents =
        heading.getParentNode() instanceof Element around
            && (Dom.hasClass(around, "contents") || Dom.hasClass(around, "listings"));
    String style = level == 1 ? "Title" : "Heading" + (level - 1);
    if (contents) {
      style = Dom.hasClass(heading, "small") ? "ContentsPart" : "ContentsTitle";
    }
    Line line = paragraph(place, setting, style);
    if (level == 2 && !contents && runsOn(heading)) {
      line.runsOn();
    }
    line.block(heading.getAttribute("id"), () -> title(heading, line));
  }

  /** On paper a chapter's number has a line of its own, which a list of contents would repeat. */
  private static void title(Element heading, Line line) {
    for (Node node : Dom.nodes(heading)) {
      if (node instanceof Element part && part.getTagName().equals("br")) {
        line.lead();
      } else {
        boolean label = node instanceof Element part && Dom.hasClass(part, "label");
        line.write(List.of(node), label ? Format.PLAIN.styled("ChapterLabel") : Format.PLAIN);
      }
    }
  }

  private static boolean runsOn(Element heading) {
    Element around = (Element) heading.getParentNode();
    boolean first = Dom.children(around, "h2").indexOf(heading) == 0;
    return Dom.hasClass(heading, "small") || Dom.hasClass(around, "on") && first;
  }

  /** A new paragraph, set as all else around it. */
  Line paragraph(Place place, Setting setting, String style) {
    sections.before(place);
    boolean below = place.endsInTable() && (setting.boxed() || CLOSE.contains(style));
    CTP paragraph = place.paragraph();
    CTPPr properties = paragraph.addNewPPr();
    properties.addNewPStyle().setVal(style);
    paragraphs.set(properties, setting, place.item());
    if (below) {
      Paragraphs.before(paragraph, Paragraphs.LINE);
    }
    sections.wrote(place, paragraph, style);
    return new Line(paragraph, job, false);
  }

  Sections sections() {
    return sections;
  }
}
