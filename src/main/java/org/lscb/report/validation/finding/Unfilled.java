package org.lscb.report.validation.finding;

import java.util.regex.Pattern;

/** The marks that people and programs leave where something is still to be filled in. */
public final class Unfilled {

  /** Brackets in which somebody is asked for something. */
  private static final String ASKED =
      "[\\[<«](?:please )?(?:insert|add|enter|fill|name|date|number|figure|amount|tbc|tba|to be"
          + "|your|author|check|update|x+|\\?+|\\.\\.\\.)\\b[^\\]>»]{0,80}[\\]>»]";

  /**
   * Fields that a program was to replace: ${name}, {name}, {% name %}, «Name», <<name>>, %NAME%.
   */
  private static final String FIELDS =
      "\\$\\{[^}]{1,60}\\}|(?<![{$])\\{[%#]?\\s?[A-Za-z][\\w .-]{0,40}\\s?[%#]?\\}(?!\\})"
          + "|«[\\p{L}_]{1,40}»|<<[\\w -]{1,40}>>|%[A-Z][A-Z_]{2,40}%";

  private Unfilled() {}

  /**
   * Finds these marks and others; upper and lower case are the same.
   *
   * @param letters with which the words begin
   * @param words regular expressions for what begins a word
   * @param marks regular expressions for what begins with a sign
   */
  public static Pattern or(String letters, String words, String marks) {
    String signs = "?\\[<«${%_.";
    // Most characters begin none of them: to say so is faster than to try each.
    return Pattern.compile(
        "(?=[xl"
            + letters
            + signs
            + "])(?:"
            + "(?=[xl"
            + letters
            + "])\\b(?:x{3,}\\b|lorem ipsum\\b|"
            + words
            + ")"
            + "|(?=["
            + signs
            + "])(?:\\?{3,}|"
            + ASKED
            + "|"
            + FIELDS
            + "|"
            + marks
            + "))",
        Pattern.CASE_INSENSITIVE);
  }
}
