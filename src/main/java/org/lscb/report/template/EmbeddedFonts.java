package org.lscb.report.template;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.lscb.report.template.look.Placement;

/** The style sheet with the fonts of the page. */
final class EmbeddedFonts {

  private enum Face {
    REGULAR("Regular", "normal", 400),
    ITALIC("It", "italic", 400),
    SEMIBOLD("Semibold", "normal", 600),
    BOLD("Bold", "normal", 700);

    private final String file;
    private final String style;
    private final int weight;

    Face(String file, String style, int weight) {
      this.file = file;
      this.style = style;
      this.weight = weight;
    }
  }

  /** Half a megabyte of letters that are the same for every page of a run. */
  private static final Map<Placement, Map<Boolean, String>> RULES =
      Collections.synchronizedMap(new WeakHashMap<>());

  private EmbeddedFonts() {}

  /**
   * One rule for each face of Source Sans 3.
   *
   * @param forCharts whether only charts are lettered in it, and what a board's own fonts lack
   */
  static String rules(boolean forCharts, Placement placement) {
    return RULES
        .computeIfAbsent(placement, one -> new ConcurrentHashMap<>())
        .computeIfAbsent(forCharts, charts -> made(charts, placement));
  }

  private static String made(boolean forCharts, Placement placement) {
    StringBuilder rules = new StringBuilder(600_000);
    for (Face face : Face.values()) {
      if (forCharts && face != Face.REGULAR && face != Face.SEMIBOLD) {
        continue;
      }
      byte[] font = TemplateSource.builtIn("style/fonts/SourceSans3-" + face.file + ".ttf.woff2");
      rules
          .append("@font-face{font-family:\"Source Sans 3\";font-display:block;font-style:")
          .append(face.style)
          .append(";font-weight:")
          .append(face.weight)
          .append(";src:url(")
          .append(placement.address("font/woff2", font))
          .append(") format(\"woff2\")}\n");
    }
    return rules.toString();
  }
}
