package org.lscb.report.accessibility.word;

import java.util.Set;
import java.util.regex.Pattern;

/** What our Word files consist of; all else may hide something. */
final class Kinds {

  /** Elements that say something, or hold what does. */
  static final Set<String> KNOWN =
      Set.of(
          ("document body p r t br tab hyperlink bookmarkStart bookmarkEnd tbl tr tc sdt sdtContent"
                  + " drawing fldChar fldSimple instrText footnotes footnote footnoteReference"
                  + " footnoteRef separator continuationSeparator hdr ftr pPr rPr tblPr tblGrid"
                  + " gridCol trPr tcPr sdtPr sectPr pStyle rStyle keepNext keepLines jc numPr ilvl"
                  + " numId ind shd pBdr top left bottom right between spacing b i color lang rtl"
                  + " vertAlign pageBreakBefore tblStyle tblW tblInd tblLayout tblLook tblHeader"
                  + " cantSplit tcW tcBorders vAlign gridSpan docPartObj docPartGallery docPartUnique"
                  + " headerReference footerReference pgSz pgMar titlePg footnotePr numStart"
                  + " inline extent docPr graphic graphicData pic nvPicPr cNvPr cNvPicPr picLocks"
                  + " blipFill blip stretch fillRect spPr xfrm off ext prstGeom avLst cNvGraphicFramePr"
                  + " graphicFrameLocks effectExtent")
              .split(" "));

  /** The list of contents, and the numbers of pages. */
  static final Pattern FIELD =
      Pattern.compile(" (TOC \\\\o \"1-[1-3]\" \\\\h \\\\z \\\\u|PAGE|NUMPAGES) ");

  /** The shapes of ratings, each before words that say the same. */
  static final Pattern SHAPE = Pattern.compile("[●▲■◆○]\u00a0");

  /** Attributes that programs show, and that our files leave empty or have for pictures alone. */
  static final Set<String> SPEAKING = Set.of("tooltip", "title", "alias", "caption", "default");

  /** A part of another kind that is shown as if it stood there. */
  static final Pattern PICTURE_NAME = Pattern.compile("Picture \\d+");

  private Kinds() {}
}
