package org.lscb.report.yaml;

import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.SourceText;

/**
 * Where each character of a scalar's text stands in its file.
 *
 * <p>Quotes, escapes, folded lines and indentation make the text another one than the lines of the
 * file. It is therefore laid beside them, character by character.
 */
public final class ScalarPlaces {

  private final String file;
  private final SourceText source;
  private final int[] lines;
  private final int[] columns;
  private int line;
  private int column;

  private ScalarPlaces(SourceText source, Position begin, int length) {
    this.file = begin.file();
    this.source = source;
    this.lines = new int[length + 1];
    this.columns = new int[length + 1];
    this.line = begin.line();
    this.column = begin.column();
  }

  /**
   * Lays a text beside its file.
   *
   * @param begin where the scalar begins: at its quote, or at the mark of a block
   * @param text as YAML reads it
   */
  public static ScalarPlaces of(SourceText source, Position begin, String text) {
    ScalarPlaces places = new ScalarPlaces(source, begin, text.length());
    int quote = places.skipMark();
    for (int i = 0; i < text.length(); i++) {
      int character = text.codePointAt(i);
      places.find(character, quote);
      places.keep(i);
      places.pass(character, quote);
      if (Character.charCount(character) == 2) {
        places.keep(++i);
      }
    }
    places.keep(text.length());
    return places;
  }

  /** The place of some characters; what goes beyond the end of the line is not counted. */
  public Position at(int offset, int length) {
    int start = Math.max(0, Math.min(offset, lines.length - 1));
    int end = start;
    while (end < start + length && end < lines.length - 1 && lines[end] == lines[start]) {
      end++;
    }
    int last = lines[end] == lines[start] ? columns[end] : source.length(lines[start]) + 1;
    return new Position(file, lines[start], columns[start], Math.max(1, last - columns[start]));
  }

  /** The opening quote, or 0 where there is none. */
  private int skipMark() {
    int first = source.at(line, column);
    if (first == '|' || first == '>') {
      line++;
      column = 1;
      return 0;
    }
    if (first == '"' || first == '\'') {
      column++;
      return first;
    }
    return 0;
  }

  /** Goes over what the text does not have: line ends, indentation, a backslash at an end. */
  private void find(int wanted, int quote) {
    boolean space = Character.isWhitespace(wanted);
    while (line < source.count() || column <= source.length(line)) {
      int here = source.at(line, column);
      boolean continued = quote == '"' && here == '\\' && column == source.length(line);
      if (continued || here == 0 && !space) {
        line++;
        column = continued ? Math.max(1, source.indentation(line)) : 1;
      } else if (!space && (here == ' ' || here == '\t')) {
        column++;
      } else {
        return;
      }
    }
  }

  private void keep(int offset) {
    lines[offset] = Math.min(line, source.count());
    columns[offset] = column;
  }

  private void pass(int character, int quote) {
    int here = source.at(line, column);
    if (here == '\\' && quote == '"') {
      column += escape(source.at(line, column + 1));
    } else if (here == '\'' && quote == '\'') {
      column += 2;
    } else if (here == character) {
      column++;
    }
  }

  /** How long an escape is. */
  private static int escape(int letter) {
    return switch (letter) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      case 0 -> 0;
      default -> 2;
    };
  }
}
