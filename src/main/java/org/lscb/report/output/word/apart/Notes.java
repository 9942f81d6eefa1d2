package org.lscb.report.output.word.apart;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.lscb.report.output.word.apart.form.Dom;
import org.lscb.report.output.word.apart.form.Format;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.w3c.dom.Element;

/** Footnotes: each stands where Word keeps them, and a mark in the text leads to it. */
final class Notes {

  private final XWPFDocument document;
  private int first;

  Notes(XWPFDocument document) {
    this.document = document;
  }

  /** The place where a note is called first, to which further calls lead. */
  static String call(String noteId) {
    return "call--" + noteId;
  }

  /** The number of the first note, which is not 1 in a chapter alone; 0 where there is none. */
  int first() {
    return first;
  }

  /** Writes a note and gives the number by which the text knows it. */
  BigInteger write(Element note, Job job) {
    if (first == 0) {
      first = Integer.parseInt(note.getAttribute("data-number"));
    }
    CTFtnEdn made = document.createFootnote().getCTFtnEdn();
    while (made.sizeOfPArray() > 0) {
      made.removeP(0);
    }
    Place place = Place.of(made, job.bookmarks());
    BigInteger bookmark = place.begin(note.getAttribute("id"));
    CTP paragraph = place.paragraph();
    paragraph.addNewPPr().addNewPStyle().setVal("FootnoteText");
    CTR mark = paragraph.addNewR();
    mark.addNewRPr().addNewRStyle().setVal("FootnoteReference");
    mark.addNewFootnoteRef();
    Line line = new Line(paragraph, job, true);
    line.lead();
    line.write(Dom.nodes(note), Format.PLAIN);
    place.end(bookmark);
    return made.getId();
  }
}
