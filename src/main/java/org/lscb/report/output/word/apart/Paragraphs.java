package org.lscb.report.output.word.apart;

import java.math.BigInteger;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Sets a paragraph in its list and its box, in the order that the format of the file wants. */
final class Paragraphs {

  /** A bullet stands so far before its words, in twentieths of a point. */
  static final int HANGING = 284;

  /** An empty line, in twentieths of a point. */
  static final int LINE = 200;

  private static final String GROUND = "F4F6F7";

  private final String accent;

  /** In boxes with a bar of this colour, {@code RRGGBB}. */
  Paragraphs(String accent) {
    this.accent = accent;
  }

  /** The item of a list that a paragraph begins. */
  record Item(BigInteger list, int level) {}

  void set(CTPPr properties, Setting setting, Optional<Item> item) {
    item.ifPresent(
        it -> {
          CTNumPr number = properties.addNewNumPr();
          number.addNewIlvl().setVal(BigInteger.valueOf(it.level()));
          number.addNewNumId().setVal(it.list());
        });
    if (setting.boxed()) {
      box(properties);
    }
    if (setting.indent() > 0) {
      CTInd indent = properties.addNewInd();
      indent.setLeft(BigInteger.valueOf(setting.indent()));
      if (setting.boxed()) {
        indent.setRight(BigInteger.valueOf(HANGING));
      }
      if (item.isPresent()) {
        indent.setHanging(BigInteger.valueOf(HANGING));
      }
    }
  }

  static void before(CTP paragraph, int room) {
    spacing(paragraph).setBefore(BigInteger.valueOf(room));
  }

  static void after(CTP paragraph, int room) {
    spacing(paragraph).setAfter(BigInteger.valueOf(room));
  }

  private static CTSpacing spacing(CTP paragraph) {
    CTPPr properties = paragraph.getPPr();
    return properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
  }

  /** On one page with what follows. */
  static void keep(CTP paragraph) {
    if (!paragraph.getPPr().isSetKeepNext()) {
      paragraph.getPPr().addNewKeepNext();
    }
  }

  /** Borders of the colour of the ground close the gaps between paragraphs. */
  private void box(CTPPr properties) {
    CTPBdr borders = properties.addNewPBdr();
    border(borders.addNewTop(), GROUND, 4, 4);
    border(borders.addNewLeft(), accent, 36, 8);
    border(borders.addNewBottom(), GROUND, 4, 4);
    border(borders.addNewRight(), GROUND, 4, 8);
    border(borders.addNewBetween(), GROUND, 4, 4);
    properties.addNewShd().setVal(STShd.CLEAR);
    properties.getShd().setColor("auto");
    properties.getShd().setFill(GROUND);
    CTSpacing spacing = properties.addNewSpacing();
    spacing.setBefore(BigInteger.ZERO);
    spacing.setAfter(BigInteger.ZERO);
  }

  static void border(CTBorder border, String colour, int eighths, int space) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(eighths));
    border.setSpace(BigInteger.valueOf(space));
    border.setColor(colour);
  }
}
