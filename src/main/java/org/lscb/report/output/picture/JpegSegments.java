package org.lscb.report.output.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The segments of a JPEG file.
 *
 * <p>guidance: ITU-T T.81, B.1.1: a marker, then a length that counts itself; pixels follow a scan.
 */
final class JpegSegments {

  private static final int SCAN = 0xDA;
  private static final int END = 0xD9;
  private static final int COMMENT = 0xFE;

  /** A profile of colours, among other things that this segment may hold. */
  private static final String COLOURS = "ICC_PROFILE\0";

  private static final String EXIF = "Exif\0\0";

  private final byte[] file;
  private final ByteArrayOutputStream kept;
  private int at = 2;
  private int orientation = ExifHeader.UPRIGHT;

  private JpegSegments(byte[] file) {
    this.file = file;
    this.kept = new ByteArrayOutputStream(file.length);
  }

  /** The segments that say what can be seen; empty when the file is broken or cut short. */
  static Optional<CleanPicture.Pixels> pixels(byte[] file) {
    return new JpegSegments(file).read();
  }

  private Optional<CleanPicture.Pixels> read() {
    kept.write(file, 0, 2);
    while (at + 2 <= file.length && (file[at] & 0xFF) == 0xFF) {
      int marker = file[at + 1] & 0xFF;
      if (marker == 0xFF) {
        at++;
      } else if (marker == END) {
        // What stands behind the end is another picture, or a film.
        kept.write(file, at, 2);
        return Optional.of(new CleanPicture.Pixels(kept.toByteArray(), orientation));
      } else if (!segment(marker)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean segment(int marker) {
    if (at + 4 > file.length) {
      return false;
    }
    int length = (file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF;
    int end = at + 2 + length;
    if (length < 2 || end > file.length) {
      return false;
    }
    if (marker == 0xE1 && begins(EXIF)) {
      orientation =
          ExifHeader.orientation(file, at + 4 + EXIF.length(), length - 2 - EXIF.length());
    }
    end = marker == SCAN ? endOfScan(end) : end;
    if (isPartOfPicture(marker)) {
      kept.write(file, at, end - at);
    }
    at = end;
    return true;
  }

  /** Everything but comments and what programs add; Adobe's says how colours are stored. */
  private boolean isPartOfPicture(int marker) {
    return switch (marker) {
      case 0xE0 -> begins("JFIF\0") && withoutThumbnail();
      case 0xE2 -> begins(COLOURS);
      case 0xEE -> begins("Adobe");
      default -> marker < 0xE0 || marker > 0xEF && marker != COMMENT;
    };
  }

  /** The header may carry a smaller copy of the picture as it once was. */
  private boolean withoutThumbnail() {
    return at + 18 <= file.length && file[at + 16] == 0 && file[at + 17] == 0;
  }

  private boolean begins(String name) {
    byte[] wanted = name.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < wanted.length; i++) {
      if (at + 4 + i >= file.length || file[at + 4 + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** In the pixels a marker follows FF, but for a stuffed zero and the marks of restarts. */
  private int endOfScan(int start) {
    int end = start;
    while (end + 1 < file.length) {
      int next = file[end + 1] & 0xFF;
      boolean marker = (file[end] & 0xFF) == 0xFF && next != 0 && next != 0xFF;
      if (marker && (next < 0xD0 || next > 0xD7)) {
        return end;
      }
      end++;
    }
    return file.length;
  }
}
