package org.lscb.report.chart.paper;

import java.nio.ByteBuffer;

/** From characters to a TrueType font's glyphs: the {@code cmap} table, formats 4 and 12. */
final class CharacterMap {

  private final ByteBuffer file;
  private final int at;
  private final int format;

  CharacterMap(ByteBuffer file, int table) {
    this.file = file;
    int found = 0;
    int best = 0;
    for (int i = 0; i < unsigned(table + 2); i++) {
      int subtable = table + file.getInt(table + 4 + 8 * i + 4);
      int kind = unsigned(subtable);
      if ((kind == 4 || kind == 12) && kind > best) {
        best = kind;
        found = subtable;
      }
    }
    if (best == 0) {
      throw new IllegalStateException("the font has no map of Unicode characters");
    }
    at = found;
    format = best;
  }

  /** The glyph of a character; 0, the empty box, where the font has none. */
  int glyph(int codePoint) {
    return format == 12 ? inGroups(codePoint) : inSegments(codePoint);
  }

  private int inGroups(int codePoint) {
    int low = 0;
    int high = file.getInt(at + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = at + 16 + 12 * middle;
      if (codePoint < file.getInt(group)) {
        high = middle - 1;
      } else if (codePoint > file.getInt(group + 4)) {
        low = middle + 1;
      } else {
        return file.getInt(group + 8) + codePoint - file.getInt(group);
      }
    }
    return 0;
  }

  private int inSegments(int codePoint) {
    int doubled = unsigned(at + 6);
    for (int i = 0; i < doubled; i += 2) {
      int end = unsigned(at + 14 + i);
      if (codePoint <= end) {
        int start = unsigned(at + 16 + doubled + i);
        int offsetAt = at + 16 + 3 * doubled + i;
        int delta = unsigned(at + 16 + 2 * doubled + i);
        if (codePoint < start) {
          return 0;
        }
        if (unsigned(offsetAt) == 0) {
          return codePoint + delta & 0xFFFF;
        }
        int glyph = unsigned(offsetAt + unsigned(offsetAt) + 2 * (codePoint - start));
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
      }
    }
    return 0;
  }

  private int unsigned(int position) {
    return file.getShort(position) & 0xFFFF;
  }
}
