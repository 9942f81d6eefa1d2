package org.lscb.report.accessibility.fragment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lscb.report.accessibility.channel.Finding;
import org.lscb.report.accessibility.page.Element;

/** Compares the files in the folders {@code fragments} and {@code charts} with the page. */
public final class PieceCheck {

  private static final String FRAGMENTS = "fragments/";
  private static final String CHARTS = "charts/";

  private final Element page;
  private final List<Finding> findings;

  /** Compares with a page, and adds to what was found. */
  public PieceCheck(Element page, List<Finding> findings) {
    this.page = page;
    this.findings = findings;
  }

  /**
   * Looks at all of them.
   *
   * @param pieces by name, with the folder of their kind before it
   */
  public void check(Map<String, byte[]> pieces) {
    Map<String, byte[]> fragments = below(FRAGMENTS, pieces);
    if (!fragments.isEmpty()) {
      new FragmentCheck(page, findings).check(fragments);
    }
    Map<String, byte[]> charts = below(CHARTS, pieces);
    if (!charts.isEmpty()) {
      new ChartFileCheck(page, findings).check(charts);
    }
  }

  private static Map<String, byte[]> below(String folder, Map<String, byte[]> pieces) {
    Map<String, byte[]> found = new TreeMap<>();
    pieces.forEach(
        (name, bytes) -> {
          if (name.startsWith(folder)) {
            found.put(name.substring(folder.length()), bytes);
          }
        });
    return found;
  }

  static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }
}
