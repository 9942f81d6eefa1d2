package org.lscb.report.statistics;

import java.util.Locale;

/** How far something is along, in the colours that boards use; always printed with words. */
public enum Rating {
  /** Done, or as planned. */
  GREEN,
  /** At risk. */
  AMBER,
  /** Not as planned. */
  RED,
  /** Done and closed, where green still needs watching. */
  BLUE,
  /** Not begun, or no longer wanted. */
  GREY;

  /** As written in YAML. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The rating of that name. */
  public static Rating of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
