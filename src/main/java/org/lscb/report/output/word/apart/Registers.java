package org.lscb.report.output.word.apart;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.lscb.report.output.word.apart.form.Dom;
import org.lscb.report.output.word.apart.form.Format;
import org.w3c.dom.Element;

/** Writes lists, and terms with what is said of them. */
final class Registers {

  private static final int DEEPEST = 8;

  /** So many terms stay on one page, and with what follows them. */
  private static final int KEPT = 6;

  /** What is longer has a line of its own. */
  private static final int BRIEF = 11;

  private static final int TERM = 2268;
  private static final int WIDE_TERM = 3686;

  private final Job job;
  private final Blocks blocks;

  Registers(Job job, Blocks blocks) {
    this.job = job;
    this.blocks = blocks;
  }

  /** A list; what an item holds beside its first paragraph stands below it. */
  void list(Element list, Place place, Setting outside) {
    boolean numbered = list.getTagName().equals("ol");
    String first = list.getAttribute("start");
    BigInteger number =
        numbered
            ? job.lists().numbers(first.isEmpty() ? 1 : Integer.parseInt(first))
            : job.lists().bullets();
    Setting setting = outside.inList(Paragraphs.HANGING);
    int level = Math.min(outside.level(), DEEPEST);
    String style = setting.style().startsWith("Table") ? setting.style() : "ListParagraph";
    for (Element item : Dom.children(list, "li")) {
      place.begin(new Paragraphs.Item(number, level));
      blocks.inside(item, place, setting.styled(style));
      place.item();
    }
    if (outside.level() == 0 && !setting.boxed() && style.equals("ListParagraph")) {
      place.last().ifPresent(it -> Paragraphs.after(it, Paragraphs.HANGING / 2));
    }
  }

  /** Terms beside what is said of them where they are short, else above it. */
  void definitions(Element list, Place place, Setting setting) {
    Set<String> beside = Set.of("facts", "terse");
    boolean brief =
        beside.stream().anyMatch(one -> Dom.hasClass(list, one)) && !Dom.hasClass(list, "stacked");
    List<Element> parts = Dom.children(list);
    for (int i = 0; i + 1 < parts.size(); i += 2) {
      if (brief) {
        beside(parts.get(i), parts.get(i + 1), place, setting, Dom.hasClass(list, "wide"));
        boolean end = i + 2 == parts.size();
        if (end) {
          place.last().ifPresent(it -> Paragraphs.after(it, Paragraphs.HANGING / 2));
        }
        if (parts.size() <= KEPT * 2 && !(end && Dom.next(list).isEmpty())) {
          place.last().ifPresent(Paragraphs::keep);
        }
      } else {
        above(parts.get(i), parts.get(i + 1), place, setting);
      }
    }
  }

  private void beside(Element term, Element said, Place place, Setting setting, boolean wide) {
    List<Element> inner = Dom.children(said).stream().filter(Registers::isBlock).toList();
    Line line = blocks.paragraph(place, setting, wide ? "FactWide" : "Fact");
    line.block(
        term.getAttribute("id"), () -> line.write(Dom.nodes(term), Format.PLAIN.styled("Strong")));
    line.tab();
    if (inner.isEmpty()) {
      line.write(Dom.nodes(said), Format.PLAIN);
    } else {
      blocks.inside(said, place, setting.indented(wide ? WIDE_TERM : TERM));
    }
  }

  /** On paper the words before a large number have a line of their own. */
  private static void gap(Element lineBreak) {
    lineBreak
        .getParentNode()
        .replaceChild(lineBreak.getOwnerDocument().createTextNode(" "), lineBreak);
  }

  private static boolean isBlock(Element element) {
    return Set.of("p", "ul", "ol", "div", "table", "figure").contains(element.getTagName());
  }

  private void above(Element term, Element said, Place place, Setting setting) {
    Line line = blocks.paragraph(place, setting, "Term");
    line.block(term.getAttribute("id"), () -> line.write(Dom.nodes(term), Format.PLAIN));
    blocks.inside(said, place, setting.indented(Paragraphs.HANGING));
  }

  /** Large numbers, each with what it counts beside it, all on one page. */
  void tiles(Element table, Place place, Setting setting) {
    List<Element> tiles = Dom.all(table, "td");
    boolean led = Dom.all(table, "div").stream().anyMatch(one -> Dom.hasClass(one, "place"));
    for (int i = 0; i < tiles.size(); i++) {
      Line line = blocks.paragraph(place, setting, led ? "TileWithPlace" : "Tile");
      if (i < tiles.size() - 1) {
        line.kept();
      }
      tile(tiles.get(i), line, led);
    }
  }

  private static void tile(Element tile, Line line, boolean led) {
    boolean brief = true;
    for (Element part : Dom.children(tile)) {
      boolean value = Dom.hasClass(part, "value");
      boolean what = Dom.hasClass(part, "what");
      Dom.all(part, "br").forEach(Registers::gap);
      if (what && brief || Dom.hasClass(part, "place")) {
        line.tab();
      } else if (!value) {
        line.lineBreak();
      }
      line.write(
          List.of(part), Format.PLAIN.styled(value ? "TileValue" : what ? "Strong" : "Quiet"));
      brief &= !(value && led && Dom.words(part).length() > BRIEF);
    }
  }
}
