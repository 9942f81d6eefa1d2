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
    for (Element item : Dom.children(list, "li")) {
      place.begin(new Paragraphs.Item(number, level));
      blocks.inside(item, place, setting.styled("ListParagraph"));
      place.item();
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

  /** Large numbers, each with what it counts beside it. */
  void tiles(Element table, Place place, Setting setting) {
    for (Element tile : Dom.all(table, "td")) {
      Line line = blocks.paragraph(place, setting, "Tile");
      List<Element> parts = Dom.children(tile);
      for (Element part : parts) {
        boolean value = Dom.hasClass(part, "value");
        boolean what = Dom.hasClass(part, "what");
        Dom.all(part, "br").forEach(Registers::gap);
        if (what || Dom.hasClass(part, "place")) {
          line.tab();
        } else if (!value) {
          line.lineBreak();
        }
        line.write(
            List.of(part), Format.PLAIN.styled(value ? "TileValue" : what ? "Strong" : "Quiet"));
      }
    }
  }
}
