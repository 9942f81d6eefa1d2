package org.lscb.report.output.picture;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * What the first bytes of a picture say of it.
 *
 * @param type which format
 * @param width in pixels
 * @param height in pixels
 * @param components colour channels of a JPEG: 1, 3 or 4; 0 for a PNG
 */
record PictureHeader(Type type, int width, int height, int components) {

  private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int PNG_SIZE_CHUNK = 0x49484452;
  private static final int JPEG_START = 0xFFD8;
  private static final int SCAN = 0xDA;

  /** The formats that can be printed. */
  enum Type {
    /** Portable Network Graphics. */
    PNG,
    /** JPEG File Interchange Format. */
    JPEG
  }

  /**
   * Reads no more than the header.
   *
   * @return empty when it is neither format, or cut short
   */
  static Optional<PictureHeader> read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    try {
      int start = in.readUnsignedShort();
      if (start == JPEG_START) {
        return jpeg(in);
      }
      long rest = (long) in.readUnsignedShort() << 32 | in.readInt() & 0xFFFFFFFFL;
      return ((long) start << 48 | rest) == PNG_SIGNATURE ? png(in) : Optional.empty();
    } catch (EOFException e) {
      return Optional.empty();
    }
  }

  private static Optional<PictureHeader> png(DataInputStream in) throws IOException {
    in.readInt();
    if (in.readInt() != PNG_SIZE_CHUNK) {
      return Optional.empty();
    }
    int width = in.readInt();
    int height = in.readInt();
    return width > 0 && height > 0
        ? Optional.of(new PictureHeader(Type.PNG, width, height, 0))
        : Optional.empty();
  }

  /** The size stands in the frame header, after any number of other segments. */
  private static Optional<PictureHeader> jpeg(DataInputStream in) throws IOException {
    while (true) {
      int marker = in.readUnsignedByte();
      while (marker == 0xFF) {
        marker = in.readUnsignedByte();
      }
      if (marker == 0 || marker == SCAN) {
        return Optional.empty();
      }
      int length = in.readUnsignedShort();
      if (isFrame(marker)) {
        in.readUnsignedByte();
        int height = in.readUnsignedShort();
        int width = in.readUnsignedShort();
        int components = in.readUnsignedByte();
        return width > 0 && height > 0
            ? Optional.of(new PictureHeader(Type.JPEG, width, height, components))
            : Optional.empty();
      }
      in.skipNBytes(Math.max(0, length - 2));
    }
  }

  /** C0 to CF, without the tables that share the range (C4, C8, CC). */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}
