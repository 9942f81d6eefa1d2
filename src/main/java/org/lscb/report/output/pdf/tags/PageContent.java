package org.lscb.report.output.pdf.tags;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Rewrites a page's drawing operators: silences what is repeated, marks the page's background as an
 * artifact, and drops the many artifacts in which nothing is drawn.
 *
 * <p>The renderer writes one operator a line, and strings without line ends.
 */
final class PageContent {

  private static final String ARTIFACT = "/Artifact ";
  private static final String BEGIN = " BDC";
  private static final String BEGIN_BARE = " BMC";
  private static final String END = "EMC";
  private static final Set<String> PAINTING = Set.of("f", "f*", "S", "B");

  private final Set<Integer> silenced;
  private final List<String> kept = new ArrayList<>();
  private final Set<String> used = new HashSet<>();
  private int depth;
  private int path = -1;

  /**
   * Content of one page.
   *
   * @param silenced the numbers of marked content that nobody should hear
   */
  PageContent(Set<Integer> silenced) {
    this.silenced = silenced;
  }

  /**
   * Replaces the page's content.
   *
   * @throws IOException when it cannot be read or stored
   */
  void rewrite(PDDocument document, PDPage page) throws IOException {
    String operators;
    try (InputStream in = page.getContents()) {
      operators = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    String[] lines = operators.split("\n");
    for (int i = 0; i < lines.length; i++) {
      boolean empty = isArtifact(lines[i]) && i + 1 < lines.length && lines[i + 1].equals(END);
      if (empty) {
        i++;
      } else if (!lines[i].isEmpty()) {
        keep(lines[i]);
      }
    }
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(String.join("\n", kept).getBytes(StandardCharsets.ISO_8859_1));
    }
    page.setContents(stream);
    dropUnused(page);
  }

  private static boolean isArtifact(String line) {
    return line.startsWith(ARTIFACT) && (line.endsWith(BEGIN) || line.endsWith(BEGIN_BARE));
  }

  private void keep(String line) {
    if (line.endsWith(BEGIN) || line.endsWith(BEGIN_BARE)) {
      depth++;
      kept.add(silenced.contains(number(line)) ? ARTIFACT.strip() + BEGIN_BARE : line);
      used.add(line.substring(line.indexOf(' ') + 1, line.length() - BEGIN.length()));
      return;
    }
    kept.add(line);
    if (line.equals(END)) {
      depth--;
    } else if (depth == 0) {
      markBackground(line);
    }
  }

  /** Painting outside all marked content is the page's own background. */
  private void markBackground(String line) {
    if (path < 0 && (line.endsWith(" m") || line.endsWith(" re"))) {
      path = kept.size() - 1;
    } else if (PAINTING.contains(line) && path >= 0) {
      kept.add(path, ARTIFACT.strip() + BEGIN_BARE);
      kept.add(END);
      path = -1;
    } else if (line.equals("n")) {
      path = -1;
    }
  }

  private static int number(String line) {
    int start = line.indexOf("<</MCID ");
    int end = line.indexOf(">>", start);
    return start < 0 || end < 0 ? -1 : Integer.parseInt(line.substring(start + 8, end).strip());
  }

  private void dropUnused(PDPage page) {
    COSDictionary properties =
        page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    if (properties != null) {
      for (COSName name : List.copyOf(properties.keySet())) {
        if (!used.contains("/" + name.getName())) {
          properties.removeItem(name);
        }
      }
    }
  }
}
