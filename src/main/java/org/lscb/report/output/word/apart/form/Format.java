package org.lscb.report.output.word.apart.form;

import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * How words are set.
 *
 * @param style of characters; empty for that of the paragraph
 * @param colour {@code RRGGBB}; empty for that of the style
 * @param language empty for that of the document
 */
public record Format(
    String style, boolean bold, boolean italic, boolean raised, String colour, String language) {

  /** As the paragraph is set. */
  public static final Format PLAIN = new Format("", false, false, false, "", "");

  /** In another style. */
  public Format styled(String other) {
    return new Format(other, bold, italic, raised, colour, language);
  }

  /** In bold. */
  public Format strong() {
    return new Format(style, true, italic, raised, colour, language);
  }

  /** In italics. */
  public Format stressed() {
    return new Format(style, bold, true, raised, colour, language);
  }

  /** Raised, as the call of a note is. */
  public Format up() {
    return new Format(style, bold, italic, true, colour, language);
  }

  /** In another colour. */
  public Format coloured(String other) {
    return new Format(style, bold, italic, raised, other, language);
  }

  /** In another language. */
  public Format inLanguage(String other) {
    return new Format(style, bold, italic, raised, colour, other);
  }

  /** Sets a run, in the order that the format of the file wants. */
  public void apply(CTR run, boolean rightToLeft) {
    if (equals(PLAIN) && !rightToLeft) {
      return;
    }
    CTRPr properties = run.addNewRPr();
    if (!style.isEmpty()) {
      properties.addNewRStyle().setVal(style);
    }
    if (bold) {
      properties.addNewB();
    }
    if (italic) {
      properties.addNewI();
    }
    if (!colour.isEmpty()) {
      properties.addNewColor().setVal(colour);
    }
    if (raised) {
      properties.addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
    }
    if (rightToLeft) {
      properties.addNewRtl();
    }
    if (!language.isEmpty()) {
      properties.addNewLang().setVal(language);
    }
  }
}
