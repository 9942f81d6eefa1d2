package org.lscb.report.output.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typeface of the report, each cut loaded once and only when it is needed. */
public final class FontSet {

  /** The family's name, as CSS writes it. */
  public static final String FAMILY = "Source Sans 3";

  private static final String FOLDER = "/templates/style/fonts/";
  private static final int DIRECTORY = 12;
  private static final int DIRECTORY_ENTRY = 16;

  private final Map<Cut, TrueTypeFont> loaded = new EnumMap<>(Cut.class);

  /** One weight and slope of the family. */
  public enum Cut {
    /** Running text. */
    REGULAR("SourceSans3-Regular.ttf", 400, false),
    /** Stressed words. */
    ITALIC("SourceSans3-It.ttf", 400, true),
    /** Small headings. */
    SEMIBOLD("SourceSans3-Semibold.ttf", 600, false),
    /** Headings and important words. */
    BOLD("SourceSans3-Bold.ttf", 700, false);

    private final String file;
    private final int weight;
    private final boolean italic;

    Cut(String file, int weight, boolean italic) {
      this.file = file;
      this.weight = weight;
      this.italic = italic;
    }

    /** Weight on the scale of CSS, 400 to 700. */
    public int weight() {
      return weight;
    }

    /** Whether it slopes. */
    public boolean italic() {
      return italic;
    }
  }

  /**
   * A cut, without its glyph substitutions: a ligature has no code point, so that "looked after"
   * would be painted right and read out as "looked a er".
   *
   * @throws UncheckedIOException when the program's own jar cannot be read
   */
  TrueTypeFont font(Cut cut) {
    synchronized (loaded) {
      return loaded.computeIfAbsent(cut, FontSet::load);
    }
  }

  private static TrueTypeFont load(Cut cut) {
    try (InputStream in = FontSet.class.getResourceAsStream(FOLDER + cut.file)) {
      if (in == null) {
        throw new IllegalStateException("missing in the program: " + FOLDER + cut.file);
      }
      byte[] font = withoutSubstitutions(in.readAllBytes());
      return new TTFParser().parse(new RandomAccessReadBuffer(font));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Renames the table in the font's directory, so that nobody finds it. */
  private static byte[] withoutSubstitutions(byte[] font) {
    int tables = (font[4] & 0xff) << 8 | font[5] & 0xff;
    for (int i = 0; i < tables; i++) {
      int entry = DIRECTORY + i * DIRECTORY_ENTRY;
      if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
        font[entry] = 'x';
      }
    }
    return font;
  }
}
