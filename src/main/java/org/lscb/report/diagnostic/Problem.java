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
      "keep one of the two, or give one of them its own name"),

  // ---- yaml.shape: the file is YAML, but not what may stand in it
  MISSPELT_KEY(Severity.ERROR, "{0} has no key \"{1}\"", "write \"{2}\""),
  UNKNOWN_KEY(Severity.ERROR, "{0} has no key \"{1}\"", "remove it, or use one of: {2}"),
  MISSING_KEY(Severity.ERROR, "{0} lacks the key \"{1}\"", "add \"{1}:\" with {2}: {3}"),
  NO_SUCH_KIND(Severity.ERROR, "{0} does not say which kind it is", "add one and only one of: {1}"),
  KEYS_EXCLUDE(
      Severity.ERROR,
      "{0} has keys that exclude one another: {1}",
      "keep one and only one of them"),
  EMPTY_VALUE(
      Severity.ERROR,
      "\"{0}\" has no value",
      "write {1}; a value that begins with # needs quotes around it"),
  WRONG_TYPE(Severity.ERROR, "\"{0}\" cannot be {1}", "write {2}"),
  NOT_AN_ID(
      Severity.ERROR,
      "\"{0}\" cannot be an id",
      "write \"{1}\": ids are lower-case letters, digits and single hyphens"),
  NOT_A_WHOLE_NUMBER(
      Severity.ERROR,
      "\"{0}\" is \"{1}\", which is no whole number from {2} to {3}",
      "write digits only, without commas, units or leading zeros"),
  NOT_TRUE_OR_FALSE(
      Severity.ERROR, "\"{0}\" is \"{1}\", which is neither true nor false", "write true or false"),
  MISSPELT_WORD(Severity.ERROR, "\"{0}\" cannot be \"{1}\"", "write \"{2}\""),
  UNKNOWN_WORD(Severity.ERROR, "\"{0}\" cannot be \"{1}\"", "write one of: {2}"),
  WRONG_FORM(Severity.ERROR, "\"{0}\" is \"{1}\", which is not {2}", "write it as in: {3}");

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
