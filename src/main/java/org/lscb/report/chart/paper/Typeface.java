package org.lscb.report.chart.paper;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A TrueType font read straight from its file: widths and outlines, without kerning or ligatures.
 * Neither the runtime's font system nor any font of the machine takes part, so that pictures are
 * the same everywhere, also where no fonts are installed.
 */
public final class Typeface {

  private static final String FOLDER = "/templates/style/fonts/";

  private final ByteBuffer file;
  private final CharacterMap characters;
  private final GlyphOutlines outlines;
  private final double unitsPerEm;
  private final int widths;
  private final int widthCount;

  private Typeface(ByteBuffer file) {
    this.file = file;
    int head = table(file, "head");
    unitsPerEm = file.getShort(head + 18) & 0xFFFF;
    widthCount = file.getShort(table(file, "hhea") + 34) & 0xFFFF;
    widths = table(file, "hmtx");
    characters = new CharacterMap(file, table(file, "cmap"));
    outlines =
        new GlyphOutlines(
            file, table(file, "loca"), table(file, "glyf"), file.getShort(head + 50) != 0);
  }

  /** Source Sans 3 Regular. */
  public static Typeface regular() {
    return Loaded.REGULAR;
  }

  /** Source Sans 3 Semibold. */
  public static Typeface semibold() {
    return Loaded.SEMIBOLD;
  }

  /** Whether these are bold letters. */
  public boolean bold() {
    return this == Loaded.SEMIBOLD;
  }

  /** How wide a text is, in the units of {@code size}. */
  public double width(String text, double size) {
    long sum = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      sum += advance(characters.glyph(text.codePointAt(i)));
    }
    return sum * size / unitsPerEm;
  }

  /** The outline of a text whose first letter stands at {@code x} on the baseline. */
  public Path2D outline(String text, double x, double baseline, double size) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double scale = size / unitsPerEm;
    double pen = x;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int glyph = characters.glyph(text.codePointAt(i));
      path.append(outlines.path(glyph, scale, pen, baseline), false);
      pen += advance(glyph) * scale;
    }
    return path;
  }

  private int advance(int glyph) {
    return file.getShort(widths + 4 * Math.min(glyph, widthCount - 1)) & 0xFFFF;
  }

  private static int table(ByteBuffer file, String name) {
    int wanted = ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    int count = file.getShort(4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      if (file.getInt(12 + 16 * i) == wanted) {
        return file.getInt(12 + 16 * i + 8);
      }
    }
    throw new IllegalStateException("the font has no table " + name);
  }

  private static Typeface load(String name) {
    try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the font " + FOLDER + name + " is missing");
      }
      return new Typeface(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Loaded {
    private static final Typeface REGULAR = load("SourceSans3-Regular.ttf");
    private static final Typeface SEMIBOLD = load("SourceSans3-Semibold.ttf");
  }
}
