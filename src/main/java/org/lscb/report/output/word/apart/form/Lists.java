package org.lscb.report.output.word.apart.form;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** The lists of a document: those with bullets are one list, each other one counts for itself. */
public final class Lists {

  private static final int LEVELS = 9;

  /** Which of the two in numbering.xml. */
  private static final BigInteger NUMBERED = BigInteger.ONE;

  private final CTNumbering numbering;
  private final BigInteger bullets;

  /** The lists of a new document. */
  public Lists(XWPFDocument document) {
    XWPFNumbering part = document.createNumbering();
    numbering = kinds();
    part.setNumbering(numbering);
    bullets = add(BigInteger.ZERO).getNumId();
  }

  private static CTNumbering kinds() {
    try {
      return NumberingDocument.Factory.parse(Resource.text("numbering.xml")).getNumbering();
    } catch (XmlException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** The list with bullets. */
  public BigInteger bullets() {
    return bullets;
  }

  /** A list with numbers, from the first on. */
  public BigInteger numbers(int first) {
    CTNum list = add(NUMBERED);
    for (int level = 0; level < LEVELS; level++) {
      CTNumLvl anew = list.addNewLvlOverride();
      anew.setIlvl(BigInteger.valueOf(level));
      anew.addNewStartOverride().setVal(BigInteger.valueOf(first));
    }
    return list.getNumId();
  }

  private CTNum add(BigInteger kind) {
    CTNum list = numbering.addNewNum();
    list.setNumId(BigInteger.valueOf(numbering.sizeOfNumArray()));
    list.addNewAbstractNumId().setVal(kind);
    return list;
  }
}
