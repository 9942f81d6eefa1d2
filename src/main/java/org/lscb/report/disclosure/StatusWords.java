package org.lscb.report.disclosure;

/**
 * The status of a value in words.
 *
 * <p>guidance: p provisional, r revised, e estimated, b break in series.
 */
final class StatusWords {

  private StatusWords() {}

  static String of(String status) {
    return switch (status) {
      case "p" -> "Provisional.";
      case "r" -> "Revised since it was first published.";
      case "e" -> "Estimated.";
      default -> "Break in the series: not comparable with earlier periods.";
    };
  }
}
