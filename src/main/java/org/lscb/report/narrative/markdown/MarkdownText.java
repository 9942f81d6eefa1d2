package org.lscb.report.narrative.markdown;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.yaml.ScalarPlaces;

/**
 * A file's text, which knows the line and column of every offset.
 *
 * <p>Offsets count UTF-16 units, as the Markdown parser does; columns count code points.
 */
public final class MarkdownText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final String text;
  private final Optional<ScalarPlaces> places;
  private final int[] lineStarts;
  private final int[] lowSurrogates;

  /** For the text of a whole file; a byte order mark is dropped. */
  public MarkdownText(String file, String text) {
    this(file, text, Optional.empty());
  }

  /** For a text that stands inside a file of another kind. */
  public MarkdownText(ScalarPlaces places, String text) {
    this(places.at(0, 1).file(), text, Optional.of(places));
  }

  private MarkdownText(String file, String text, Optional<ScalarPlaces> places) {
    this.file = file;
    this.places = places;
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    this.text = marked ? text.substring(1) : text;
    this.lineStarts = findLineStarts(this.text);
    this.lowSurrogates = findLowSurrogates(this.text);
  }

  /** The text without its byte order mark. */
  public String text() {
    return text;
  }

  /** The place of some characters; what goes beyond the end of the line is not counted. */
  public Position at(int offset, int length) {
    int start = Math.max(0, Math.min(offset, text.length()));
    int line = lineOf(start);
    int end = Math.max(start, Math.min(start + length, lineEnd(line)));
    if (places.isPresent()) {
      return places.get().at(start, end - start);
    }
    int column = codePoints(lineStarts[line], start);
    return new Position(file, line + 1, column + 1, Math.max(1, codePoints(start, end)));
  }

  /**
   * Where a piece of source really begins, near an offset on the same line. The table parser drops
   * the backslash of an escaped pipe, and tabs become spaces, which moves offsets a little.
   */
  public int locate(String raw, int near) {
    if (text.startsWith(raw, near)) {
      return near;
    }
    int line = lineOf(Math.min(near, text.length()));
    int after = text.indexOf(raw, near);
    if (after >= 0 && after < lineEnd(line)) {
      return after;
    }
    int before = text.lastIndexOf(raw, near);
    return before >= lineStarts[line] ? before : near;
  }

  /** The line, without its end, that an offset stands on. */
  public String lineAt(int offset) {
    int line = lineOf(offset);
    return text.substring(lineStarts[line], lineEnd(line));
  }

  /** The number in the file of the line that an offset stands on. */
  public int lineNumber(int offset) {
    return at(offset, 1).line();
  }

  /** The offset at which the next line begins, or the end of the text. */
  public int nextLine(int offset) {
    int line = lineOf(offset);
    return line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int lineEnd(int line) {
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
    while (end > lineStarts[line] && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int codePoints(int from, int to) {
    return to - from - (rank(to) - rank(from));
  }

  private int rank(int offset) {
    int found = Arrays.binarySearch(lowSurrogates, offset);
    return found >= 0 ? found : -found - 1;
  }

  private static boolean isLineEnd(char one) {
    return one == '\n' || one == '\r';
  }

  private static int[] findLineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      boolean alone = carriage >= 0 && (feed < 0 || carriage + 1 < feed);
      int next = (alone ? carriage : feed) + 1;
      starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
      starts[count++] = next;
      feed = feed < 0 || feed >= next ? feed : text.indexOf('\n', next);
      carriage = carriage < 0 || carriage >= next ? carriage : text.indexOf('\r', next);
    }
    return Arrays.copyOf(starts, count);
  }

  private static int[] findLowSurrogates(String text) {
    if (text.codePointCount(0, text.length()) == text.length()) {
      return new int[0];
    }
    return IntStream.range(0, text.length())
        .filter(i -> Character.isLowSurrogate(text.charAt(i)))
        .toArray();
  }
}
