package org.lscb.report.output.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * The chunks of a PNG file.
 *
 * <p>guidance: Portable Network Graphics (third edition), 11: what pixels and colours need.
 */
final class PngChunks {

  private static final Set<String> KEPT =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD",
          "pHYs");

  private static final int SIGNATURE = 8;
  private static final int AROUND = 12;

  private PngChunks() {}

  /** The chunks that say what can be seen; empty when the file is cut short. */
  static Optional<CleanPicture.Pixels> pixels(byte[] file) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
    kept.write(file, 0, Math.min(SIGNATURE, file.length));
    int orientation = ExifHeader.UPRIGHT;
    int at = SIGNATURE;
    while (at + AROUND <= file.length) {
      long length = ByteBuffer.wrap(file).getInt(at) & 0xFFFFFFFFL;
      if (length > file.length - at - AROUND) {
        return Optional.empty();
      }
      String name = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
      if (KEPT.contains(name)) {
        kept.write(file, at, (int) length + AROUND);
      } else if (name.equals("eXIf")) {
        orientation = ExifHeader.orientation(file, at + 8, (int) length);
      }
      if (name.equals("IEND")) {
        return Optional.of(new CleanPicture.Pixels(kept.toByteArray(), orientation));
      }
      at += (int) length + AROUND;
    }
    return Optional.empty();
  }
}
