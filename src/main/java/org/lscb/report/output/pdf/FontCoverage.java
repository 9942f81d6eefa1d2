package org.lscb.report.output.pdf;

import com.openhtmltopdf.util.OpenUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;

/** Tells which characters the report's typeface cannot show; in a PDF they would become "#". */
public final class FontCoverage {

  /** Opened when it is first asked for, once a run. */
  private static final class Own {
    static final FontCoverage TYPEFACE = new FontCoverage(new FontSet());
  }

  private final List<CmapLookup> shapes = new ArrayList<>();

  /**
   * Looks into every cut of the typeface, as a PDF takes a character from any cut that has it.
   *
   * @throws UncheckedIOException when a font cannot be read
   */
  public FontCoverage(FontSet fonts) {
    try {
      for (FontSet.Cut cut : FontSet.Cut.values()) {
        shapes.add(fonts.font(cut).getUnicodeCmapLookup());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of the program's own typeface, in which is set what a board's fonts lack. */
  public static FontCoverage own() {
    return Own.TYPEFACE;
  }

  /** The code points of a text without a shape, in ascending order. */
  public Set<Integer> missing(String text) {
    Set<Integer> missing = new TreeSet<>();
    text.codePoints().filter(point -> !isShown(point)).forEach(missing::add);
    return missing;
  }

  private boolean isShown(int point) {
    // What has no shape of its own, such as a soft hyphen, is left out and not replaced.
    return !OpenUtil.isCodePointPrintable(point)
        || shapes.stream().anyMatch(shape -> shape.getGlyphId(point) != 0);
  }
}
