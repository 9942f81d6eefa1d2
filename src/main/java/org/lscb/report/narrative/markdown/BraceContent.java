package org.lscb.report.narrative.markdown;

import java.util.List;
import java.util.Locale;

/**
 * What stands between two pairs of braces: {@code head} or {@code head: argument}.
 *
 * @param inner all of it
 * @param head before the first colon, trimmed
 * @param headAt where the head begins in {@code inner}
 * @param argument after the colon, trimmed; empty where there is none
 * @param argumentAt where the argument begins in {@code inner}
 * @param colon how the head ends
 */
public record BraceContent(
    String inner, String head, int headAt, String argument, int argumentAt, Colon colon) {

  /** Ends a directive with a body. */
  public static final String END = "end";

  /** Refers to a table, a figure or a chapter. */
  public static final String SEE = "see";

  /** How a head ends. */
  public enum Colon {
    /** There is no colon. */
    NONE,
    /** A colon with something right behind it: an address may have that. */
    CLOSE,
    /** A colon with a space or nothing behind it: only a directive has that. */
    SPACED
  }

  /** Takes it apart. */
  public static BraceContent of(String inner) {
    int colon = inner.indexOf(':');
    int headEnd = colon < 0 ? inner.length() : colon;
    String rest = colon < 0 ? "" : inner.substring(colon + 1);
    Colon how = Colon.NONE;
    if (colon >= 0) {
      boolean spaced = rest.isEmpty() || Character.isWhitespace(rest.charAt(0));
      how = spaced ? Colon.SPACED : Colon.CLOSE;
    }
    String before = inner.substring(0, headEnd);
    return new BraceContent(
        inner, before.strip(), indent(before), rest.strip(), headEnd + 1 + indent(rest), how);
  }

  /** Whether this ends a body. */
  public boolean isEnd() {
    return head.equals(END);
  }

  /** Whether this refers to something that has a number. */
  public boolean isSee() {
    return head.equals(SEE) && colon != Colon.NONE;
  }

  /**
   * Whether this is meant as a directive, rightly written or not, rather than as a reference.
   *
   * @param directives the names of all directives
   */
  public boolean looksLikeDirective(List<String> directives) {
    if (isSee()) {
      return false;
    }
    String lower = head.toLowerCase(Locale.ROOT);
    return lower.equals(END) || directives.contains(lower) || colon == Colon.SPACED;
  }

  private static int indent(String text) {
    return text.length() - text.stripLeading().length();
  }
}
