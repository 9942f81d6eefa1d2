package org.lscb.report.diagnostic;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * Every kind of problem, with its wording. Message and help are patterns of {@link MessageFormat}
 * (an apostrophe is doubled) that share one list of words.
 */
public enum Problem {
  // ---- yaml: the file cannot be read as YAML
  DUPLICATE_KEY(
      Severity.ERROR,
      "the key \"{0}\" stands twice in one block, first on line {1}",
      "keep one of the two, or give one of them its own name");

  private final Severity severity;
  private final String message;
  private final String help;

  Problem(Severity severity, String message, String help) {
    this.severity = severity;
    this.message = message;
    this.help = help;
  }

  /** How grave it is. */
  public Severity severity() {
    return severity;
  }

  /** The printed code, such as {@code duplicate-key}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String message(Object... words) {
    return fill(message, words);
  }

  String help(Object... words) {
    return fill(help, words);
  }

  private static String fill(String pattern, Object... words) {
    Object[] plain = new Object[words.length];
    for (int i = 0; i < words.length; i++) {
      // As text, so that MessageFormat adds no thousands separators of the user's locale.
      plain[i] = String.valueOf(words[i]);
    }
    return new MessageFormat(pattern, Locale.UK).format(plain);
  }
}
