package org.lscb.report.output.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.lscb.report.document.look.Look;
import org.lscb.report.output.typeface.FontTables;

/** The typefaces of the report, each cut loaded once and only when it is needed. */
public final class FontSet {

  /** The family's name, as CSS writes it. */
  public static final String FAMILY = "Source Sans 3";

  private static final String FOLDER = "/templates/style/fonts/";

  /** The families of the style sheets: running text, and headings. */
  private static final String TEXT = "Text";

  private static final String HEADINGS = "Heading";
  private static final int SEMIBOLD = 600;

  private final Map<Cut, TrueTypeFont> loaded = new EnumMap<>(Cut.class);
  private final Map<Look.Cut, TrueTypeFont> own = new EnumMap<>(Look.Cut.class);

  /** The program's own typeface alone. */
  public FontSet() {
    this(Map.of());
  }

  /**
   * With fonts of the board; characters that they lack are set in the program's own.
   *
   * @param board TrueType files that have been checked
   */
  public FontSet(Map<Look.Cut, byte[]> board) {
    board.forEach((cut, bytes) -> own.put(cut, parsed(FontTables.withoutSubstitutions(bytes))));
  }

  /**
   * A font as style sheets ask for it.
   *
   * @param font opened when it is first needed
   */
  record Face(String family, int weight, boolean italic, Supplier<TrueTypeFont> font) {}

  /** Every face of every family. */
  List<Face> faces() {
    List<Face> faces = new ArrayList<>();
    for (String family : List.of(FAMILY, TEXT, HEADINGS)) {
      boolean text = !family.equals(FAMILY) && own.containsKey(Look.Cut.REGULAR);
      if (family.equals(HEADINGS) && own.containsKey(Look.Cut.HEADING)) {
        for (Cut cut : Cut.values()) {
          faces.add(face(family, cut.weight(), cut.italic(), Look.Cut.HEADING));
        }
      } else if (text) {
        faces.addAll(text(family));
      } else {
        for (Cut cut : Cut.values()) {
          faces.add(new Face(family, cut.weight(), cut.italic(), () -> font(cut)));
        }
      }
    }
    return faces;
  }

  private List<Face> text(String family) {
    List<Face> faces = new ArrayList<>();
    faces.add(face(family, Cut.REGULAR.weight(), false, Look.Cut.REGULAR));
    faces.add(face(family, Cut.REGULAR.weight(), true, Look.Cut.ITALIC));
    Look.Cut stressed =
        own.containsKey(Look.Cut.BOLD_ITALIC) ? Look.Cut.BOLD_ITALIC : Look.Cut.BOLD;
    for (int weight : new int[] {SEMIBOLD, Cut.BOLD.weight()}) {
      faces.add(face(family, weight, false, Look.Cut.BOLD));
      faces.add(face(family, weight, true, stressed));
    }
    return faces;
  }

  private Face face(String family, int weight, boolean italic, Look.Cut cut) {
    return new Face(family, weight, italic, () -> own.get(cut));
  }

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
   * A cut, without its glyph substitutions.
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
      return parsed(FontTables.withoutSubstitutions(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrueTypeFont parsed(byte[] font) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(font));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
