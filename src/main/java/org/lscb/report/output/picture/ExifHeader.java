package org.lscb.report.output.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a camera wrote into a picture, as far as it changes how the picture is seen.
 *
 * <p>guidance: Exif 2.32, 4.6: the orientation is tag 0x0112 of the first directory.
 */
final class ExifHeader {

  /** The picture is stored as it is looked at. */
  static final int UPRIGHT = 1;

  private static final int ORIENTATION = 0x0112;
  private static final int LITTLE_END_FIRST = 0x4949;
  private static final int ENTRY = 12;

  private ExifHeader() {}

  /** From 1, upright, to 8; what cannot be read is upright, as all programs take it. */
  static int orientation(byte[] file, int from, int length) {
    try {
      ByteBuffer exif = ByteBuffer.wrap(file, from, length).slice();
      if (exif.getShort(0) == LITTLE_END_FIRST) {
        exif.order(ByteOrder.LITTLE_ENDIAN);
      }
      int directory = exif.getInt(4);
      int count = exif.getShort(directory) & 0xFFFF;
      for (int i = 0; i < count; i++) {
        int entry = directory + 2 + i * ENTRY;
        if ((exif.getShort(entry) & 0xFFFF) == ORIENTATION) {
          int value = exif.getShort(entry + 8) & 0xFFFF;
          return value >= 1 && value <= 8 ? value : UPRIGHT;
        }
      }
    } catch (IndexOutOfBoundsException | BufferUnderflowException broken) {
      return UPRIGHT;
    }
    return UPRIGHT;
  }
}
