package org.lscb.report.yaml;

import java.io.Reader;

/**
 * Reads a text in pieces that never end between the two halves of a character.
 *
 * <p>The YAML scanner (snakeyaml-engine 3.0.1) fails when the last place of its buffer holds the
 * first half of a pair: it then asks for one more unit beyond the buffer's end.
 */
final class WholeCharacters extends Reader {

  private final String text;
  private int next;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next >= text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), next + length);
    if (end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    text.getChars(next, end, buffer, offset);
    int count = end - next;
    next = end;
    return count;
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
