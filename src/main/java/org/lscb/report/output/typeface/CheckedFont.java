package org.lscb.report.output.typeface;

import org.apache.fontbox.ttf.CmapLookup;

/**
 * A font that can be used.
 *
 * @param path of its file
 * @param bytes how long it is
 * @param characters those that it has
 */
public record CheckedFont(String path, long bytes, CmapLookup characters) {

  /** Whether it has a shape for a code point. */
  public boolean has(int point) {
    return characters.getGlyphId(point) != 0;
  }
}
