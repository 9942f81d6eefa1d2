package org.lscb.report.chart.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** The shapes of a TrueType font's glyphs: the {@code glyf} table, simple and composite. */
final class GlyphOutlines {

  private static final int ON_CURVE = 1;
  private static final int REPEAT = 8;
  private static final int MORE_PARTS = 0x20;

  private final ByteBuffer file;
  private final int offsets;
  private final int glyphs;
  private final boolean longOffsets;

  GlyphOutlines(ByteBuffer file, int offsets, int glyphs, boolean longOffsets) {
    this.file = file;
    this.offsets = offsets;
    this.glyphs = glyphs;
    this.longOffsets = longOffsets;
  }

  /** A glyph's shape at a place; y runs downwards, as on screens. */
  Path2D path(int glyph, double scale, double x, double baseline) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    append(path, glyph, new AffineTransform(scale, 0, 0, -scale, x, baseline));
    return path;
  }

  private void append(Path2D path, int glyph, AffineTransform place) {
    if (offset(glyph) == offset(glyph + 1)) {
      return;
    }
    ByteBuffer at = file.duplicate().position(glyphs + offset(glyph));
    int contours = at.getShort();
    at.position(at.position() + 8);
    if (contours < 0) {
      appendParts(path, at, place);
    } else {
      appendContours(path, at, contours, place);
    }
  }

  private int offset(int glyph) {
    return longOffsets
        ? file.getInt(offsets + 4 * glyph)
        : 2 * (file.getShort(offsets + 2 * glyph) & 0xFFFF);
  }

  private void appendParts(Path2D path, ByteBuffer at, AffineTransform place) {
    int flags;
    do {
      flags = at.getShort();
      final int part = at.getShort() & 0xFFFF;
      boolean words = (flags & 1) != 0;
      double dx = words ? at.getShort() : at.get();
      double dy = words ? at.getShort() : at.get();
      double a = 1;
      double b = 0;
      double c = 0;
      double d = 1;
      if ((flags & 8) != 0) {
        a = fraction(at);
        d = a;
      } else if ((flags & 0x40) != 0) {
        a = fraction(at);
        d = fraction(at);
      } else if ((flags & 0x80) != 0) {
        a = fraction(at);
        b = fraction(at);
        c = fraction(at);
        d = fraction(at);
      }
      AffineTransform inner = new AffineTransform(place);
      inner.concatenate(new AffineTransform(a, b, c, d, dx, dy));
      append(path, part, inner);
    } while ((flags & MORE_PARTS) != 0);
  }

  private static double fraction(ByteBuffer at) {
    return at.getShort() / 16384.0;
  }

  private static void appendContours(
      Path2D path, ByteBuffer at, int contours, AffineTransform place) {
    int[] ends = new int[contours];
    for (int i = 0; i < contours; i++) {
      ends[i] = at.getShort() & 0xFFFF;
    }
    int points = contours == 0 ? 0 : ends[contours - 1] + 1;
    int instructions = at.getShort() & 0xFFFF;
    at.position(at.position() + instructions);
    int[] flags = flags(at, points);
    double[] xs = coordinates(at, flags, 2, 0x10);
    double[] ys = coordinates(at, flags, 4, 0x20);
    Path2D own = new Path2D.Double();
    int first = 0;
    for (int end : ends) {
      appendContour(own, flags, xs, ys, first, end);
      first = end + 1;
    }
    path.append(own.getPathIterator(place), false);
  }

  private static int[] flags(ByteBuffer at, int points) {
    int[] flags = new int[points];
    for (int i = 0; i < points; i++) {
      flags[i] = at.get() & 0xFF;
      if ((flags[i] & REPEAT) != 0) {
        int times = at.get() & 0xFF;
        for (int j = 0; j < times; j++) {
          flags[i + 1] = flags[i];
          i++;
        }
      }
    }
    return flags;
  }

  private static double[] coordinates(ByteBuffer at, int[] flags, int isShort, int sameOrPlus) {
    double[] found = new double[flags.length];
    double value = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean same = (flags[i] & sameOrPlus) != 0;
      if ((flags[i] & isShort) != 0) {
        int step = at.get() & 0xFF;
        value += same ? step : -step;
      } else if (!same) {
        value += at.getShort();
      }
      found[i] = value;
    }
    return found;
  }

  // Between two points off the curve lies an implied point on it, half way.
  private static void appendContour(
      Path2D path, int[] flags, double[] xs, double[] ys, int first, int last) {
    int count = last - first + 1;
    if (count < 2) {
      return;
    }
    int start = first;
    boolean startsOn = (flags[first] & ON_CURVE) != 0;
    double startX = startsOn ? xs[first] : (xs[first] + xs[last]) / 2;
    double startY = startsOn ? ys[first] : (ys[first] + ys[last]) / 2;
    path.moveTo(startX, startY);
    for (int i = startsOn ? 1 : 0; i < count; i++) {
      int here = start + i;
      if ((flags[here] & ON_CURVE) != 0) {
        path.lineTo(xs[here], ys[here]);
        continue;
      }
      boolean closing = i == count - 1;
      int next = closing ? first : here + 1;
      if (closing) {
        path.quadTo(xs[here], ys[here], startX, startY);
      } else if ((flags[next] & ON_CURVE) != 0) {
        path.quadTo(xs[here], ys[here], xs[next], ys[next]);
        i++;
      } else {
        path.quadTo(xs[here], ys[here], (xs[here] + xs[next]) / 2, (ys[here] + ys[next]) / 2);
      }
    }
    path.closePath();
  }
}
