package org.lscb.report.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text of one of the user's files, line by line. */
public final class SourceText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<String> lines;

  /** Where columns lie in those lines that hold characters beyond 16 bits: few or none. */
  private final Map<Integer, int[]> offsets = new HashMap<>();

  private SourceText(List<String> lines) {
    this.lines = lines;
    for (int number = 1; number <= lines.size(); number++) {
      if (length(number) < line(number).length()) {
        offsets.put(number, offsets(number));
      }
    }
  }

  /** Text that has been decoded; a byte order mark is not part of it. */
  public static SourceText of(String text) {
    String body = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < body.length(); i++) {
      char end = body.charAt(i);
      if (end == '\n' || end == '\r') {
        lines.add(body.substring(start, i));
        i += end == '\r' && i + 1 < body.length() && body.charAt(i + 1) == '\n' ? 1 : 0;
        start = i + 1;
      }
    }
    lines.add(body.substring(start));
    return new SourceText(lines);
  }

  /** Bytes in UTF-8; what cannot be decoded shows as the replacement character. */
  public static SourceText of(byte[] bytes) {
    return of(new String(bytes, StandardCharsets.UTF_8));
  }

  /** How many lines there are; at least one. */
  public int count() {
    return lines.size();
  }

  /**
   * A line without its end; empty where there is no such line.
   *
   * @param number from 1
   */
  public String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /**
   * What stands in a line from a column on.
   *
   * @param column from 1, in code points
   */
  public String from(int number, int column) {
    String line = line(number);
    return line.substring(Math.min(line.length(), offset(number, column)));
  }

  /**
   * The character at a place; 0 where there is none.
   *
   * @param column from 1, in code points
   */
  public int at(int number, int column) {
    String line = line(number);
    int offset = offset(number, column);
    return offset < line.length() ? line.codePointAt(offset) : 0;
  }

  /** How many code points a line has. */
  public int length(int number) {
    String line = line(number);
    return line.codePointCount(0, line.length());
  }

  /** The first column of a line that is not a space; 0 when there is none. */
  public int indentation(int number) {
    String line = line(number);
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != ' ') {
        return i + 1;
      }
    }
    return 0;
  }

  private int offset(int number, int column) {
    int[] known = offsets.get(number);
    if (known == null) {
      return column - 1;
    }
    return column <= known.length ? known[column - 1] : line(number).length();
  }

  private int[] offsets(int number) {
    String line = line(number);
    int[] found = new int[length(number)];
    for (int i = 1; i < found.length; i++) {
      found[i] = line.offsetByCodePoints(found[i - 1], 1);
    }
    return found;
  }
}
