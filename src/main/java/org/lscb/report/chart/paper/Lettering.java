package org.lscb.report.chart.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters of one face and size.
 *
 * @param size in units of the picture
 */
public record Lettering(Typeface face, double size) {

  /** How wide a text is. */
  public double width(String text) {
    return face.width(text, size);
  }

  /** The width of the widest of some lines. */
  public double widest(List<String> lines) {
    return lines.stream().mapToDouble(this::width).max().orElse(0);
  }

  /** From one baseline to the next. */
  public double leading() {
    return size * 1.28;
  }

  /** From the top of tall letters to the baseline. */
  public double ascent() {
    return size * 0.72;
  }

  /** From the baseline to the foot of letters that hang. */
  public double descent() {
    return size * 0.21;
  }

  /**
   * A text in lines, as few as will do and of nearly equal length. Breaks at spaces, after hyphens
   * and slashes, but not inside a year among words, and inside a word only where it alone is too
   * wide.
   */
  public List<String> wrap(String text, double maxWidth) {
    List<String> words = words(clean(text));
    List<String> best = fill(words, maxWidth);
    double narrower = maxWidth * 0.95;
    while (best.size() > 1 && narrower > maxWidth * 0.4) {
      if (!wordsFit(words, narrower) || fill(words, narrower).size() > best.size()) {
        break;
      }
      best = fill(words, narrower);
      narrower -= maxWidth * 0.05;
    }
    return best;
  }

  /** Whether no word has to be broken to keep a width. */
  public boolean wordsFit(String text, double maxWidth) {
    return wordsFit(words(clean(text)), maxWidth);
  }

  private boolean wordsFit(List<String> words, double maxWidth) {
    return words.stream().allMatch(word -> width(word.strip()) <= maxWidth);
  }

  /** A text without characters that a picture cannot show. */
  public static String clean(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .map(one -> Character.isWhitespace(one) || Character.isISOControl(one) ? ' ' : one)
        .filter(one -> Character.getType(one) != Character.FORMAT)
        .filter(one -> Character.getType(one) != Character.SURROGATE && (one & 0xFFFE) != 0xFFFE)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  // Words keep the space that follows them, so that lines are made by joining.
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      boolean mayBreak = before == ' ' || before == '-' || before == '/' || before == '–';
      if (mayBreak && text.charAt(i) != ' ' && !inNumber(text, i - 1)) {
        words.add(text.substring(start, i));
        start = i;
      }
    }
    words.add(text.substring(start));
    return words;
  }

  // A year alone, under an axis, may stand in two lines; among words there are better places.
  private static boolean inNumber(String text, int at) {
    return text.indexOf(' ') >= 0
        && at > 0
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private List<String> fill(List<String> words, double maxWidth) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words) {
      if (!line.isEmpty() && width((line + word).strip()) > maxWidth) {
        lines.add(line.strip());
        line = "";
      }
      line += word;
      while (width(line.strip()) > maxWidth && line.codePointCount(0, line.length()) > 1) {
        int cut = longestStart(line, maxWidth);
        lines.add(line.substring(0, cut));
        line = line.substring(cut);
      }
    }
    lines.add(line.strip());
    return List.copyOf(lines);
  }

  private int longestStart(String word, double maxWidth) {
    int cut = word.offsetByCodePoints(0, 1);
    while (cut < word.length()) {
      int next = word.offsetByCodePoints(cut, 1);
      if (width(word.substring(0, next)) > maxWidth) {
        break;
      }
      cut = next;
    }
    return cut;
  }
}
