package org.lscb.report.validation.finding;

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

  /** A regular expression, upper and lower case being the same. */
  public static final String ANYWHERE =
      "\\bx{3,}\\b|\\blorem ipsum\\b|\\?{3,}|" + ASKED + "|" + FIELDS;

  private Unfilled() {}
}
