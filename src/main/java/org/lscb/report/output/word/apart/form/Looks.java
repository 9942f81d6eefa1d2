package org.lscb.report.output.word.apart.form;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFSettings;
import org.apache.xmlbeans.XmlException;
import org.lscb.report.document.ContrastRatio;
import org.lscb.report.document.Report;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The styles and settings of every document, in a board's colours.
 *
 * <p>guidance: WCAG 2.2, 1.4.3: 4.5 to 1.
 */
public final class Looks {

  private static final int PAPER = 0xFFFFFF;
  private static final int INK = 0x1D2327;
  private static final double ENOUGH = 4.5;

  private Looks() {}

  /** Sets up a new document. */
  public static void apply(XWPFDocument document, Report.Palette palette, String language) {
    int main = colour(palette.main());
    boolean plain = ContrastRatio.of(main, PAPER) >= ENOUGH;
    boolean white = ContrastRatio.of(main, PAPER) >= ContrastRatio.of(main, INK);
    String styles =
        Resource.text("styles.xml")
            .replace("{heading}", hex(plain ? main : INK))
            .replace("{main}", hex(main))
            .replace("{on-main}", hex(white ? PAPER : INK))
            .replace("{accent}", hex(colour(palette.accent())))
            .replace("{language}", language);
    String settings = Resource.text("settings.xml").replace("{language}", language);
    try {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      document
          .createFootnotes()
          .setFootnotes(
              FootnotesDocument.Factory.parse(Resource.text("footnotes.xml")).getFootnotes());
      CTSettings parsed = SettingsDocument.Factory.parse(settings).getSettings();
      document.getRelations().stream()
          .filter(XWPFSettings.class::isInstance)
          .forEach(one -> ((XWPFSettings) one).getCTSettings().set(parsed));
    } catch (XmlException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static int colour(String written) {
    return Integer.parseInt(written.substring(1), 16);
  }

  private static String hex(int colour) {
    return String.format("%06X", colour);
  }
}
