package org.lscb.report.narrative;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
record BraceContent(
    String inner, String head, int headAt, String argument, int argumentAt, Colon colon) {

  static final String END = "end";
  static final String SEE = "see";

  private static final List<String> DIRECTIVES =
      Arrays.stream(NarrativeBlock.Directive.Name.values())
          .map(name -> name.name().toLowerCase(Locale.ROOT))
          .toList();

  /** How a head ends. */
  enum Colon {
    /** There is no colon. */
    NONE,
    /** A colon with something right behind it: an address may have that. */
    CLOSE,
    /** A colon with a space or nothing behind it: only a directive has that. */
    SPACED
  }

  static BraceContent of(String inner) {
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

  /** The names of all directives, as they are written. */
  static List<String> directives() {
    return DIRECTIVES;
  }

  /** The directive that is named; empty for {@code end} and for names that are none. */
  Optional<NarrativeBlock.Directive.Name> directive() {
    int index = DIRECTIVES.indexOf(head);
    return index < 0
        ? Optional.empty()
        : Optional.of(NarrativeBlock.Directive.Name.values()[index]);
  }

  boolean isEnd() {
    return head.equals(END);
  }

  boolean isSee() {
    return head.equals(SEE) && colon != Colon.NONE;
  }

  /** Whether this is meant as a directive, rightly written or not, rather than as a reference. */
  boolean looksLikeDirective() {
    if (isSee()) {
      return false;
    }
    String lower = head.toLowerCase(Locale.ROOT);
    return lower.equals(END) || DIRECTIVES.contains(lower) || colon == Colon.SPACED;
  }

  private static int indent(String text) {
    return text.length() - text.stripLeading().length();
  }
}
