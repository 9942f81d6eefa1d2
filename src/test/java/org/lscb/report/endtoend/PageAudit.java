package org.lscb.report.endtoend;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Looks at a finished PDF as a designer would, page by page. */
final class PageAudit implements AutoCloseable {

  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final double HEAD = 22 * POINTS_PER_MM;
  private static final double FOOT = 24 * POINTS_PER_MM;
  private static final float DPI = 24;
  private static final int NEARLY_WHITE = 250;

  private final PDDocument document;
  private final List<Piece> pieces;

  PageAudit(byte[] pdf) throws IOException {
    this.document = Loader.loadPDF(pdf);
    this.pieces = Pieces.of(document);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  int pages() {
    return document.getNumberOfPages();
  }

  /** The pages behind which a chapter begins, and the last one: there white is no fault. */
  Set<Integer> chapterEnds() {
    Set<Integer> ends = new TreeSet<>(Set.of(1, pages()));
    for (Piece piece : pieces) {
      if (piece.in("H2") && piece.y() < HEAD + 40 * POINTS_PER_MM) {
        ends.add(piece.page() - 1);
      }
    }
    return ends;
  }

  /** For each page the highest gap in it, as a part of the height that text may take. */
  Map<Integer, Double> white() throws IOException {
    PDFRenderer renderer = new PDFRenderer(document);
    Map<Integer, Double> white = new TreeMap<>();
    for (int page = 1; page <= pages(); page++) {
      BufferedImage picture = renderer.renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
      white.put(page, gap(picture.getRaster()));
    }
    return white;
  }

  private static double gap(Raster picture) {
    int first = (int) (HEAD * DPI / 72);
    int last = (int) (picture.getHeight() - FOOT * DPI / 72);
    int longest = 0;
    int gap = 0;
    for (int y = first; y < last; y++) {
      gap = isWhite(picture, y) ? gap + 1 : 0;
      longest = Math.max(longest, gap);
    }
    return (double) longest / (last - first);
  }

  private static boolean isWhite(Raster picture, int y) {
    for (int x = 0; x < picture.getWidth(); x++) {
      if (picture.getSample(x, y, 0) < NEARLY_WHITE) {
        return false;
      }
    }
    return true;
  }

  /** Headings that stand on another page than what they head. */
  List<String> lonelyHeadings() {
    List<String> lonely = new ArrayList<>();
    List<Piece> flow = flow();
    for (int i = 0; i + 1 < flow.size(); i++) {
      boolean last = flow.get(i).isHeading() && !flow.get(i + 1).isHeading();
      if (last && flow.get(i).page() != flow.get(i + 1).page()) {
        lonely.add("page " + flow.get(i).page() + ": " + flow.get(i).text());
      }
    }
    return lonely;
  }

  /** Headings so near a page's foot that hardly a line below them stands on their page. */
  List<String> lowHeadings(double millimetres) {
    List<String> low = new ArrayList<>();
    List<Piece> flow = flow();
    for (int i = 0; i < flow.size(); i++) {
      Piece piece = flow.get(i);
      double left = height(piece.page()) - FOOT - piece.y();
      if (piece.isHeading() && left < millimetres * POINTS_PER_MM && goesOn(flow, i)) {
        low.add("page " + piece.page() + ": " + piece.text());
      }
    }
    return low;
  }

  /** Whether what stands below a heading goes on behind its page. */
  private static boolean goesOn(List<Piece> flow, int heading) {
    int i = heading + 1;
    while (i < flow.size() && (flow.get(i).isHeading() == flow.get(i - 1).isHeading())) {
      i++;
    }
    while (i < flow.size() && !flow.get(i).isHeading()) {
      if (flow.get(i).page() > flow.get(heading).page()) {
        return true;
      }
      i++;
    }
    return false;
  }

  private double height(int page) {
    return document.getPage(page - 1).getMediaBox().getHeight();
  }

  /** The text without notes. */
  private List<Piece> flow() {
    return pieces.stream().filter(one -> !one.in("Note")).toList();
  }

  /** Pages on which less than so many rows of a table stand that goes on before or behind them. */
  List<String> rowsLeftAlone(int fewest) {
    List<String> alone = new ArrayList<>();
    for (Map<Integer, Set<Integer>> table : tables().values()) {
      table.forEach(
          (page, rows) -> {
            if (table.size() > 1 && rows.size() < fewest) {
              alone.add("page " + page + ": " + rows.size() + " of a table");
            }
          });
    }
    return alone;
  }

  /** Heads of tables on whose page no row of theirs stands. */
  List<String> headsLeftAlone() {
    Map<Integer, Map<Integer, Set<Integer>>> tables = tables();
    return pieces.stream()
        .filter(one -> one.in("THead") && tables.containsKey(one.number("Table")))
        .filter(one -> !tables.get(one.number("Table")).containsKey(one.page()))
        .map(one -> "page " + one.page() + ": " + one.text())
        .toList();
  }

  /** The rows below the head of each table, by page. */
  private Map<Integer, Map<Integer, Set<Integer>>> tables() {
    Map<Integer, Map<Integer, Set<Integer>>> tables = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      if (piece.in("TBody", "TR") && !piece.in("THead", "Note")) {
        tables
            .computeIfAbsent(piece.number("Table"), key -> new TreeMap<>())
            .computeIfAbsent(piece.page(), key -> new TreeSet<>())
            .add(piece.number("TR"));
      }
    }
    return tables;
  }

  /** Notes that stand on another page than their call, or on another one too. */
  List<String> strayNotes() {
    List<Set<Integer>> calls = List.copyOf(pagesOf("Reference").values());
    List<Set<Integer>> notes = List.copyOf(pagesOf("Note").values());
    List<String> strays = new ArrayList<>();
    for (int i = 0; i < Math.max(calls.size(), notes.size()); i++) {
      Set<Integer> called = i < calls.size() ? calls.get(i) : Set.of();
      Set<Integer> printed = i < notes.size() ? notes.get(i) : Set.of();
      if (!called.equals(printed)) {
        strays.add("note " + (i + 1) + " is called on " + called + ", printed on " + printed);
      }
    }
    return strays;
  }

  /** Of each element of a role, in the order in which they are read. */
  private Map<Integer, Set<Integer>> pagesOf(String role) {
    Map<Integer, Set<Integer>> pages = new TreeMap<>();
    for (Piece piece : pieces) {
      // The contents refer, too.
      if (piece.in(role) && !piece.in("TOC")) {
        pages.computeIfAbsent(piece.number(role), key -> new TreeSet<>()).add(piece.page());
      }
    }
    return pages;
  }

  /** Rows that name a group and are the last of their table on a page. */
  List<String> groupsLeftBehind() {
    List<String> behind = new ArrayList<>();
    List<Piece> rows = flow().stream().filter(one -> one.in("TR") && !one.in("THead")).toList();
    for (int i = 0; i + 1 < rows.size(); i++) {
      Piece one = rows.get(i);
      Piece next = rows.get(i + 1);
      boolean sameTable = one.number("Table") == next.number("Table");
      boolean wholeRow = rows.stream().filter(o -> o.number("TR") == one.number("TR")).count() == 1;
      if (sameTable && wholeRow && one.page() != next.page()) {
        behind.add("page " + one.page() + ": " + one.text());
      }
    }
    return behind;
  }
}
