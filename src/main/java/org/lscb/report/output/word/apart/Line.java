package org.lscb.report.output.word.apart;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.lscb.report.output.word.BookmarkName;
import org.lscb.report.output.word.apart.form.Direction;
import org.lscb.report.output.word.apart.form.Dom;
import org.lscb.report.output.word.apart.form.Format;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes the words of one paragraph, with single spaces between them. */
final class Line {

  /** What a shape's colour is printed as; no two have the same shape. */
  private static final Map<String, String> SHAPES =
      Map.of("green", "●", "amber", "▲", "red", "■", "blue", "◆", "grey", "○");

  private static final Map<String, String> COLOURS =
      Map.of(
          "green", "00703C", "amber", "B35900", "red", "B3261E", "blue", "2073BC", "grey",
          "6B7378");

  private static final Map<String, String> STYLES =
      Map.of(
          "title", "Strong",
          "field", "Strong",
          "note-label", "Strong",
          "name", "Strong",
          "role", "Quiet",
          "prefix", "Quiet",
          "subtitle", "Quiet");

  private final CTP paragraph;
  private final Job job;
  private final boolean inNote;
  private Supplier<CTR> runs;
  private boolean begun;
  private boolean gap;

  Line(CTP paragraph, Job job, boolean inNote) {
    this.paragraph = paragraph;
    this.job = job;
    this.inNote = inNote;
    this.runs = paragraph::addNewR;
  }

  void write(List<Node> nodes, Format format) {
    for (Node node : nodes) {
      if (node instanceof Element element) {
        element(element, format);
      } else if (node.getNodeType() == Node.TEXT_NODE) {
        words(node.getNodeValue(), format);
      }
    }
  }

  /** Words as a page shows them: of several spaces one is left, and none at the beginning. */
  void words(String text, Format format) {
    String plain = text.replaceAll("[ \\t\\r\\n]+", " ");
    gap |= plain.startsWith(" ");
    String core = plain.strip().isEmpty() ? "" : plain.replaceAll("^ | $", "");
    if (!core.isEmpty()) {
      gap(format);
      Direction.parts(core).forEach(part -> run(part.text(), part.rightToLeft(), format));
      begun = true;
      gap = plain.endsWith(" ");
    }
  }

  /** A space that waits is written before what follows, and not at the end of a line. */
  private void gap(Format format) {
    if (gap && begun) {
      run(" ", false, format);
    }
    gap = false;
  }

  private void run(String text, boolean rightToLeft, Format format) {
    CTR run = runs.get();
    format.apply(run, rightToLeft);
    CTText written = run.addNewT();
    written.setStringValue(text);
    written.setSpace(SpaceAttribute.Space.PRESERVE);
  }

  CTP paragraph() {
    return paragraph;
  }

  /** Where a field begins, where its result begins, or where it ends. */
  void field(STFldCharType.Enum kind) {
    paragraph.addNewR().addNewFldChar().setFldCharType(kind);
  }

  /** What a field computes. */
  void instruction(String code) {
    CTText text = paragraph.addNewR().addNewInstrText();
    text.setStringValue(code);
    text.setSpace(SpaceAttribute.Space.PRESERVE);
  }

  /** A chapter that begins on the page of the one before. */
  void runsOn() {
    paragraph.getPPr().addNewPageBreakBefore().setVal(false);
    paragraph.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(600));
  }

  /** It stays on one page with what follows. */
  void kept() {
    Paragraphs.keep(paragraph);
  }

  /** Above the first words an empty line, so high that a second line of words grows the block. */
  void room() {
    CTR run = runs.get();
    Format.PLAIN.styled("CoverRoom").apply(run, false);
    run.addNewBr();
  }

  /** What is written next stands behind a mark: a space before it is kept. */
  void lead() {
    begun = true;
    gap = true;
  }

  void lineBreak() {
    runs.get().addNewBr();
    begun = false;
    gap = false;
  }

  void tab() {
    runs.get().addNewTab();
    begun = false;
    gap = false;
  }

  private void element(Element element, Format outside) {
    Format format = outside.inLanguage(language(element, outside.language()));
    String name = element.getTagName();
    if (name.equals("br")) {
      lineBreak();
    } else if (Dom.hasClass(element, "footnote")) {
      gap(format);
      note(element);
    } else if (name.equals("a")) {
      gap(outside);
      link(element, format);
    } else {
      named(element, inside(element, format));
    }
  }

  private static String language(Element element, String outside) {
    String own = element.getAttribute("lang");
    return own.isEmpty() ? outside : own;
  }

  private void named(Element element, Format format) {
    String id = element.getAttribute("id");
    if (id.isEmpty()) {
      write(Dom.nodes(element), format);
      return;
    }
    gap(Format.PLAIN);
    BigInteger bookmark = begin(id);
    write(Dom.nodes(element), format);
    end(bookmark);
  }

  private Format inside(Element element, Format format) {
    if (Dom.hasClass(element, "shape")) {
      shape((Element) element.getParentNode(), format);
      return format;
    }
    for (Map.Entry<String, String> one : STYLES.entrySet()) {
      if (Dom.hasClass(element, one.getKey())) {
        return format.styled(one.getValue());
      }
    }
    return switch (element.getTagName()) {
      case "strong", "b" -> format.strong();
      case "em", "i" -> format.stressed();
      case "sup" -> format.up();
      default -> format;
    };
  }

  private void shape(Element rated, Format format) {
    for (Map.Entry<String, String> one : SHAPES.entrySet()) {
      if (Dom.hasClass(rated, one.getKey())) {
        gap(format);
        run(
            one.getValue() + "\u00a0",
            false,
            format.styled("Shape").coloured(COLOURS.get(one.getKey())));
        begun = true;
      }
    }
  }

  private void link(Element link, Format format) {
    String address = link.getAttribute("href");
    boolean again = Dom.hasClass(link, "call-again");
    String id =
        again ? Notes.call(address.substring("#note--".length())) : address.replaceFirst("^#", "");
    CTHyperlink made;
    if (address.startsWith("#") && (again || job.has(id))) {
      made = paragraph.addNewHyperlink();
      made.setAnchor(BookmarkName.of(id));
    } else if (address.matches("(?i)(https?://|mailto:)[^\\s\\p{Cntrl}]+")) {
      made = paragraph.addNewHyperlink();
      made.setId(job.address(address, inNote));
    } else {
      write(Dom.nodes(link), format);
      return;
    }
    whole(link, address);
    Supplier<CTR> outside = runs;
    runs = made::addNewR;
    boolean quiet = Dom.hasClass(link, "term") || format.style().equals("Contents");
    write(
        Dom.nodes(link),
        format.styled(again ? "FootnoteReference" : quiet ? format.style() : "Hyperlink"));
    runs = outside;
  }

  /** "Table 3" is not divided at the end of a line. */
  private static void whole(Element link, String address) {
    String words = Dom.words(link);
    if (address.startsWith("#") && words.matches("\\p{Lu}\\p{L}+ [\\p{Lu}\\d.]{1,4}")) {
      link.setTextContent(words.replace(' ', '\u00a0'));
    }
  }

  private void note(Element note) {
    String id = note.getAttribute("id");
    BigInteger bookmark = begin(Notes.call(id.substring("note--".length())));
    BigInteger number = job.notes().write(note, job);
    CTR run = runs.get();
    run.addNewRPr().addNewRStyle().setVal("FootnoteReference");
    run.addNewFootnoteReference().setId(number);
    end(bookmark);
    begun = true;
  }

  private BigInteger begin(String id) {
    return job.bookmarks().begin(paragraph.addNewBookmarkStart(), id);
  }

  private void end(BigInteger bookmark) {
    paragraph.addNewBookmarkEnd().setId(bookmark);
  }

  /** Writes inside the bookmark of an id. */
  void block(String id, Runnable content) {
    if (id.isEmpty()) {
      content.run();
      return;
    }
    BigInteger bookmark = begin(id);
    content.run();
    end(bookmark);
  }
}
