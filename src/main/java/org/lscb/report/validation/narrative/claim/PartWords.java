package org.lscb.report.validation.narrative.claim;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words such as "almost half" and "over a third", and whether a percentage is so much. */
final class PartWords {

  static final Pattern PART =
      Pattern.compile(
          "\\b(?:(?<hedge>almost|nearly|just under|less than|under|fewer than|about|around|roughly"
              + "|just over|more than|over|well over) )?(?:(?<half>half)|a (?<third>third)"
              + "|a (?<quarter>quarter)|(?<two>two[- ]thirds)|(?<three>three[- ]quarters))\\b"
              + "(?! (?:a|an|year|term|day|hour|recommendation|review|meeting|report|time))",
          Pattern.CASE_INSENSITIVE);

  private PartWords() {}

  /** Whether a percentage is what the words say. */
  static boolean isSo(Matcher part, double share) {
    double named =
        part.group("half") != null
            ? 50
            : part.group("third") != null
                ? 100 / 3.0
                : part.group("quarter") != null ? 25 : part.group("two") != null ? 200 / 3.0 : 75;
    double above = share - named;
    String hedge = part.group("hedge") == null ? "" : part.group("hedge");
    return switch (hedge.toLowerCase(Locale.ROOT)) {
      case "almost", "nearly", "just under" -> above < 0.5 && above >= -6;
      case "less than", "under", "fewer than" -> above < 0;
      case "just over" -> above > -0.5 && above <= 6;
      case "more than", "over", "well over" -> above > 0;
      case "about", "around", "roughly" -> Math.abs(above) <= 5;
      default -> Math.abs(above) <= 3;
    };
  }
}
