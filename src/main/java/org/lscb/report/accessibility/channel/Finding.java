package org.lscb.report.accessibility.channel;

/**
 * Something that a channel tells and must not.
 *
 * @param what the number or the words that were found
 * @param place where, such as {@code figure-plans-settings}
 * @param instead the withheld value, or what should stand there
 */
public record Finding(Kind kind, String what, String place, String instead) {

  /** What is wrong. */
  public enum Kind {
    /** Something in the place of a withheld value tells of it. */
    TELLS,
    /** A number belongs to no published value. */
    UNMATCHED,
    /** One output says something else than another. */
    DISAGREES,
    /** A file is damaged, or is not what its name says. */
    UNREADABLE
  }

  /** A place that tells of a withheld value. */
  public static Finding tells(String id, String place, String what) {
    return new Finding(Kind.TELLS, shortened(what), place, id);
  }

  /** A number, or something that holds numbers, that nobody published. */
  public static Finding unmatched(String what, String place) {
    return new Finding(Kind.UNMATCHED, shortened(what), place, "");
  }

  /** One output says something else than another. */
  public static Finding disagrees(String place, String what, String instead) {
    return new Finding(Kind.DISAGREES, shortened(what), place, shortened(instead));
  }

  /** A file that cannot be read. */
  public static Finding unreadable(String place) {
    return new Finding(Kind.UNREADABLE, "", place, "");
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
