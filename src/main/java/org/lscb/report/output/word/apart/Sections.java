package org.lscb.report.output.word.apart;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * Lays pages on their side for wide tables. Word says how pages lie in the last paragraph of those
 * that lie so.
 */
final class Sections {

  /** A4, and its text between the margins, in twentieths of a point. */
  private static final BigInteger SHORT = BigInteger.valueOf(11906);

  private static final BigInteger LONG = BigInteger.valueOf(16838);
  private static final int TEXT = 9638;
  private static final int WIDE_TEXT = 14570;

  private final CTBody body;
  private final Place place;
  private CTP last;
  private CTSectPr first;
  private boolean lying;
  private boolean rising;

  /** The sections of a body, of which the last is set. */
  Sections(CTBody body, Place place) {
    this.body = body;
    this.place = place;
  }

  /** Whether a whole page can lie there, not only a cell or a note. */
  boolean canTurn(Place where) {
    return where == place && !lying;
  }

  /** How wide the text is now, in twentieths of a point. */
  int width() {
    return lying ? WIDE_TEXT : TEXT;
  }

  /** What follows stands on a page on its side. */
  void lie() {
    if (!rising && body.sizeOfPArray() > 0) {
      end(false);
    }
    rising = false;
    lying = true;
  }

  /** What follows stands upright, unless it lies on its side too. */
  void rise() {
    lying = false;
    rising = true;
  }

  /** Before anything is written. */
  void before(Place where) {
    if (where == place && rising) {
      rising = false;
      end(true);
    }
  }

  /** A paragraph was written; headings are kept with what follows them. */
  void wrote(Place where, CTP paragraph, String style) {
    if (where == place && !style.startsWith("Heading")) {
      last = paragraph;
    }
  }

  /** A table was written, which cannot end a section. */
  void wroteTable(Place where) {
    if (where == place) {
      last = null;
    }
  }

  /** The section that begins with the cover. */
  CTSectPr first() {
    return first == null ? body.getSectPr() : first;
  }

  /** The end of the document. */
  void close() {
    place.close();
    if (rising || lying) {
      turn(body.getSectPr());
    }
  }

  private void end(boolean wide) {
    if (last == null) {
      place.close();
      last = body.getPArray(body.sizeOfPArray() - 1);
    }
    CTPPr properties = last.isSetPPr() ? last.getPPr() : last.addNewPPr();
    CTSectPr ended = properties.addNewSectPr();
    CTSectPr usual = body.getSectPr();
    ended.set(usual);
    if (wide) {
      turn(ended);
    }
    // Only the first has a cover.
    if (first == null) {
      first = ended;
      usual.unsetTitlePg();
    }
    last = null;
  }

  private static void turn(CTSectPr section) {
    CTPageSz size = section.getPgSz();
    size.setW(LONG);
    size.setH(SHORT);
    size.setOrient(STPageOrientation.LANDSCAPE);
  }
}
