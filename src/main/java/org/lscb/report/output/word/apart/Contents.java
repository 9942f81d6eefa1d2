package org.lscb.report.output.word.apart;

import java.util.List;
import org.lscb.report.output.word.apart.form.Dom;
import org.lscb.report.output.word.apart.form.Format;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDocPart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.w3c.dom.Element;

/**
 * Writes the list of contents: a field of Word, filled already, so that nobody is asked to update
 * it before it can be read.
 */
final class Contents {

  private static final int DEEPEST = 3;

  private final Job job;
  private final Blocks blocks;

  Contents(Job job, Blocks blocks) {
    this.job = job;
    this.blocks = blocks;
  }

  void write(Element nav, Place place, Setting setting) {
    for (Element part : Dom.children(nav)) {
      if (part.getTagName().equals("ol")) {
        field(part, place, setting);
      } else if (Dom.hasClass(part, "listings")) {
        listings(part, place, setting);
      } else {
        blocks.one(part, place, setting);
      }
    }
  }

  private void field(Element list, Place place, Setting setting) {
    CTSdtBlock control = job.document().getDocument().getBody().addNewSdt();
    CTSdtDocPart kind = control.addNewSdtPr().addNewDocPartObj();
    kind.addNewDocPartGallery().setVal("Table of Contents");
    kind.addNewDocPartUnique();
    Place inside = Place.of(control.addNewSdtContent(), job.bookmarks());
    int depth = Math.min(DEEPEST, depth(list));
    String code = " TOC \\o \"1-" + depth + "\" \\h \\z \\u ";
    List<Element> entries = Dom.all(list, "li");
    for (int i = 0; i < entries.size(); i++) {
      Line line =
          blocks.paragraph(inside, setting, "TOC" + Math.min(DEEPEST, level(entries.get(i), list)));
      if (i == 0) {
        line.field(STFldCharType.BEGIN);
        line.instruction(code);
        line.field(STFldCharType.SEPARATE);
      }
      line.write(
          List.of(Dom.children(entries.get(i), "a").get(0)), Format.PLAIN.styled("Contents"));
      if (i == entries.size() - 1) {
        line.field(STFldCharType.END);
      }
    }
  }

  private static int depth(Element list) {
    return Dom.all(list, "li").stream().mapToInt(one -> level(one, list)).max().orElse(1);
  }

  private static int level(Element entry, Element list) {
    int level = 0;
    for (Element one = entry; one != list; one = (Element) one.getParentNode()) {
      level += one.getTagName().equals("li") ? 1 : 0;
    }
    return level;
  }

  /** Lists of figures and tables. */
  private void listings(Element listings, Place place, Setting setting) {
    for (Element part : Dom.children(listings)) {
      if (part.getTagName().matches("h\\d")) {
        blocks.one(part, place, setting);
      }
      for (Element entry : Dom.all(part, "li")) {
        blocks
            .paragraph(place, setting, "Listing")
            .write(Dom.nodes(entry), Format.PLAIN.styled("Contents"));
      }
    }
  }
}
