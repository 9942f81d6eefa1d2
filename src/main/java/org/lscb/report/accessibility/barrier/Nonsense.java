package org.lscb.report.accessibility.barrier;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Flaw;

/** Characters that a reader would hear as nonsense, or not at all. */
public final class Nonsense {

  /** A number sign stands before a word or a number; elsewhere it replaced what a font lacks. */
  private static final Pattern REPLACED =
      Pattern.compile(
          "[\uFFFD\uE000-\uF8FF]|(?<=\\p{L})#(?=\\p{L})|##|(?<=\\p{Ll})#|#(?= \\p{Ll})");

  private static final Pattern BULLET = Pattern.compile("^\\s*[•◦▪‣·●○■–-]\\s+\\p{L}.*");

  private Nonsense() {}

  /** Reports characters that stand for others. */
  public static void check(String words, Barriers barriers) {
    // Most texts have none of these signs, and to look for them alone is much faster.
    if (words.chars().noneMatch(Nonsense::isSuspect)) {
      return;
    }
    Matcher found = REPLACED.matcher(words);
    if (found.find()) {
      int from = Math.max(0, found.start() - 20);
      int to = Math.min(words.length(), found.end() + 20);
      barriers.report(Flaw.UNREADABLE_CHARACTER, found.group(), words.substring(from, to).strip());
    }
  }

  private static boolean isSuspect(int sign) {
    return sign == '#' || sign == '\uFFFD' || sign >= '\uE000' && sign <= '\uF8FF';
  }

  /** Reports a paragraph that only looks like an item of a list. */
  public static void checkBullet(String paragraph, Barriers barriers) {
    boolean letter = !paragraph.isEmpty() && Character.isLetterOrDigit(paragraph.charAt(0));
    if (!letter && BULLET.matcher(paragraph).matches()) {
      barriers.report(Flaw.LIST_UNTAGGED, Barriers.beginning(paragraph));
    }
  }
}
