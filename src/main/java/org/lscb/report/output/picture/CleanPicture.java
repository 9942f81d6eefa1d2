package org.lscb.report.output.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A picture with every pixel as it was and nothing else: no place, no date, no name of a camera's
 * owner, no smaller copy, no second picture. Where a child was on a day must not be published with
 * its photograph.
 *
 * @param bytes the file without what it says of itself
 * @param mediaType such as {@code image/png}
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param orientation how it is to be turned: 1 not at all, else 2 to 8 as in Exif
 */
public record CleanPicture(byte[] bytes, String mediaType, int width, int height, int orientation) {

  /** A picture's pixels and how they are to be turned. */
  record Pixels(byte[] bytes, int orientation) {}

  /** Whether it is stored as it is looked at. */
  public boolean isUpright() {
    return orientation == ExifHeader.UPRIGHT;
  }

  /** Takes the picture out of a PNG or JPEG file; empty when the file is neither or is broken. */
  public static Optional<CleanPicture> of(byte[] file) {
    try {
      return PictureHeader.read(new ByteArrayInputStream(file))
          .flatMap(
              header ->
                  (header.type() == PictureHeader.Type.PNG
                          ? PngChunks.pixels(file)
                          : JpegSegments.pixels(file))
                      .map(
                          pixels ->
                              new CleanPicture(
                                  pixels.bytes(),
                                  header.type() == PictureHeader.Type.PNG
                                      ? "image/png"
                                      : "image/jpeg",
                                  header.width(),
                                  header.height(),
                                  pixels.orientation())));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
