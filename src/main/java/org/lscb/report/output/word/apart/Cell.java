package org.lscb.report.output.word.apart;

import org.lscb.report.output.word.apart.form.Dom;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import org.w3c.dom.Element;

/**
 * A cell of a table.
 *
 * @param head whether its row is the table's head
 */
record Cell(Element element, Element row, boolean head) {

  private static final String INK = "1D2327";
  private static final String GROUND = "F4F6F7";

  /**
   * Writes it.
   *
   * @param kept whether its row stays on one page with the next
   */
  void write(CTTc cell, CTTcPr about, boolean kept, Setting setting, Job job, Blocks blocks) {
    boolean group = Dom.hasClass(row, "group");
    boolean total = Dom.hasClass(row, "total");
    if (head) {
      Paragraphs.border(about.addNewTcBorders().addNewBottom(), INK, 10, 0);
      about.addNewVAlign().setVal(STVerticalJc.BOTTOM);
    } else if (total) {
      Paragraphs.border(about.addNewTcBorders().addNewTop(), INK, 6, 0);
    } else if (group) {
      CTShd ground = about.addNewShd();
      ground.setVal(STShd.CLEAR);
      ground.setColor("auto");
      ground.setFill(GROUND);
    }
    Place place = Place.of(cell, job.bookmarks());
    String id = element.getAttribute("id");
    if (id.isEmpty()) {
      blocks.inside(element, place, setting);
    } else {
      var bookmark = place.begin(id);
      blocks.inside(element, place, setting);
      place.end(bookmark);
    }
    place.close();
    boolean bold = head || group || total || Dom.hasClass(row, "subtotal");
    for (CTP paragraph : cell.getPArray()) {
      set(paragraph, kept || group, bold);
    }
  }

  private void set(CTP paragraph, boolean kept, boolean bold) {
    if (kept) {
      paragraph.getPPr().addNewKeepNext();
    }
    if (Dom.hasClass(element, "number") || Dom.hasClass(element, "earlier")) {
      paragraph.getPPr().addNewJc().setVal(STJc.RIGHT);
    } else if (Dom.hasClass(element, "brief")) {
      paragraph.getPPr().addNewJc().setVal(STJc.CENTER);
    }
    if (bold) {
      for (CTR run : paragraph.getRArray()) {
        CTRPr properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
        properties.addNewB();
      }
    }
  }
}
