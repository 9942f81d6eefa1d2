package org.lscb.report.indicator.table;

import java.util.Locale;

/** Ids as words. */
final class Words {

  private Words() {}

  static String capital(String id) {
    String words = id.replace('-', ' ');
    return first(words);
  }

  /** Words as they begin a line. */
  static String first(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
