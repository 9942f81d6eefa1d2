package org.lscb.report.template;

import java.util.Base64;

/** The style sheet that carries the fonts inside the page. */
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

  private EmbeddedFonts() {}

  /**
   * One rule for each face of Source Sans 3.
   *
   * @param forCharts whether only charts are lettered in it, and what a board's own fonts lack
   */
  static String rules(boolean forCharts) {
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
          .append(";src:url(data:font/woff2;base64,")
          .append(Base64.getEncoder().encodeToString(font))
          .append(") format(\"woff2\")}\n");
    }
    return rules.toString();
  }
}
