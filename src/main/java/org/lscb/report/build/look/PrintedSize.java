package org.lscb.report.build.look;

import org.lscb.report.output.picture.CleanPicture;

/**
 * How large a picture is printed.
 *
 * @param widthMm and {@code heightMm}: in millimetres
 */
record PrintedSize(double widthMm, double heightMm) {

  /** Below, edges look blurred on paper. */
  static final int LEAST_PER_INCH = 150;

  private static final double INCH_MM = 25.4;
  private static final double PAGE_MM = 210;
  private static final double TEXT_MM = 170;
  private static final double HIGHEST_MM = 180;
  private static final double FRAME_MM = 88;

  private static final double SQUARE_LOGO_MM = 17;
  private static final double LOGO_WIDEST_MM = 62;

  /** Between 0, all of one height, and 0.5, all of one area. */
  private static final double LEVELLED = 0.35;

  /** Of a logo: a wide one is lower than a square one, so that none outshines the others. */
  static PrintedSize ofLogo(CleanPicture picture) {
    double ratio = ratio(picture);
    double height =
        Math.min(
            SQUARE_LOGO_MM * Math.min(1.2, Math.pow(ratio, -LEVELLED)), LOGO_WIDEST_MM / ratio);
    return new PrintedSize(height * ratio, height);
  }

  /** Of the cover's picture, with what is cut off around its frame. */
  static PrintedSize ofCover(CleanPicture picture) {
    double width = Math.max(PAGE_MM, FRAME_MM * ratio(picture));
    return new PrintedSize(width, width / ratio(picture));
  }

  /** Of a picture in a text: as wide as the text at most, and never so wide that it blurs. */
  static PrintedSize inText(CleanPicture picture) {
    double sharp = picture.width() * INCH_MM / LEAST_PER_INCH;
    double width = Math.min(Math.min(sharp, TEXT_MM), HIGHEST_MM * ratio(picture));
    return new PrintedSize(width, width / ratio(picture));
  }

  /** How many pixels of a picture stand on an inch. */
  int perInch(CleanPicture picture) {
    return (int) Math.floor(picture.width() * INCH_MM / widthMm);
  }

  /** How many pixels a picture needs to be wide. */
  int needed() {
    return (int) Math.ceil(widthMm / INCH_MM * LEAST_PER_INCH);
  }

  private static double ratio(CleanPicture picture) {
    return picture.width() / (double) picture.height();
  }
}
