package org.lscb.report.chart.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class TypefaceTest {

  private static TrueTypeFont reference() throws IOException {
    return new TTFParser()
        .parse(
            new RandomAccessReadBuffer(
                TypefaceTest.class.getResourceAsStream(
                    "/templates/style/fonts/SourceSans3-Regular.ttf")));
  }

  private static List<Integer> letters(CmapLookup characters) {
    return IntStream.range(0x20, 0x1FFFF)
        .filter(one -> characters.getGlyphId(one) != 0)
        .boxed()
        .toList();
  }

  @Test
  void widthsOfAllCharactersAreThoseOfAnotherReader() throws IOException {
    try (TrueTypeFont font = reference()) {
      CmapLookup characters = font.getUnicodeCmapLookup(false);
      List<String> different = new ArrayList<>();
      for (int one : letters(characters)) {
        double expected = font.getAdvanceWidth(characters.getGlyphId(one));
        String text = Character.toString(one);
        if (Typeface.regular().width(text, font.getUnitsPerEm()) != expected) {
          different.add(Integer.toHexString(one));
        }
      }

      assertThat(letters(characters)).hasSizeGreaterThan(1000);
      assertThat(different).isEmpty();
    }
  }

  @Test
  void outlinesOfAllCharactersAreThoseOfAnotherReader() throws IOException {
    try (TrueTypeFont font = reference()) {
      CmapLookup characters = font.getUnicodeCmapLookup(false);
      List<String> different = new ArrayList<>();
      for (int one : letters(characters)) {
        var glyph = font.getGlyph().getGlyph(characters.getGlyphId(one));
        Rectangle2D expected =
            glyph == null ? new Rectangle2D.Double() : glyph.getPath().getBounds2D();
        String text = Character.toString(one);
        Rectangle2D found =
            Typeface.regular().outline(text, 0, 0, font.getUnitsPerEm()).getBounds2D();
        // Half a unit of the font's thousand: composite parts are placed without rounding.
        if (Math.abs(found.getMinX() - expected.getMinX()) > 0.6
            || Math.abs(found.getWidth() - expected.getWidth()) > 1.1
            || Math.abs(-found.getMaxY() - expected.getMinY()) > 0.6
            || Math.abs(found.getHeight() - expected.getHeight()) > 1.1) {
          different.add(Integer.toHexString(one));
        }
      }

      assertThat(different).isEmpty();
    }
  }

  @Test
  void lettersAreNeverJoined() {
    Typeface face = Typeface.regular();

    assertThat(face.width("after", 15))
        .isCloseTo(
            face.width("a", 15)
                + face.width("f", 15)
                + face.width("t", 15)
                + face.width("e", 15)
                + face.width("r", 15),
            within(1e-9));
  }

  @Test
  void digitsAreEquallyWide() {
    for (char digit = '0'; digit <= '9'; digit++) {
      assertThat(Typeface.semibold().width(String.valueOf(digit), 15))
          .isEqualTo(Typeface.semibold().width("0", 15));
    }
  }
}
