package org.lscb.report.accessibility.fragment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lscb.report.accessibility.channel.Finding;
import org.lscb.report.accessibility.page.Element;

/**
 * Holds the words that a chart's PNG file carries, and its size, to the page. The board's own
 * pictures carry what they carry on the page too.
 */
final class PngWords {

  private static final int SIGNATURE = 8;
  private static final int KEYWORD_END = 5;
  private static final Set<String> DRAWN = Set.of("IHDR", "sRGB", "pHYs", "IDAT", "IEND");

  private final Element page;
  private final List<Finding> findings;

  PngWords(Element page, List<Finding> findings) {
    this.page = page;
    this.findings = findings;
  }

  void check(String folder, Map<String, byte[]> files) {
    for (Element figure : page.all(one -> one.hasClass("chart"))) {
      String name = figure.attribute("id") + ".png";
      byte[] file = files.get(name);
      if (file != null) {
        check(folder + name, file, new DrawnFigure(figure));
      }
    }
  }

  private void check(String name, byte[] file, DrawnFigure figure) {
    try {
      List<String> words = words(name, file);
      if (!words.equals(figure.carried())) {
        findings.add(
            Finding.disagrees(
                name, String.join(" | ", words), String.join(" | ", figure.carried())));
      }
      ByteBuffer head = ByteBuffer.wrap(file);
      int width = head.getInt(SIGNATURE + 8);
      int height = head.getInt(SIGNATURE + 12);
      String size = width + " x " + height;
      String wanted = figure.dots("width") + " x " + figure.dots("height");
      if (!size.equals(wanted)) {
        findings.add(Finding.disagrees(name, size, wanted));
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
      findings.add(Finding.unreadable(name));
    }
  }

  private List<String> words(String name, byte[] file) {
    List<String> words = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(file);
    int at = SIGNATURE;
    while (at < file.length) {
      int length = in.getInt(at);
      String type = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
      if (type.equals("iTXt")) {
        words.add(text(file, at + 8, length));
      } else if (!DRAWN.contains(type)) {
        findings.add(Finding.unmatched(type, name));
      }
      at = Math.addExact(at, Math.addExact(length, 12));
    }
    return words;
  }

  private static String text(byte[] file, int start, int length) {
    String all = new String(file, start, length, StandardCharsets.UTF_8);
    int end = all.indexOf('\0');
    return all.substring(0, end) + ": " + all.substring(end + KEYWORD_END);
  }
}
