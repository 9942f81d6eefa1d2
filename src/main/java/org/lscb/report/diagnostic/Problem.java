package org.lscb.report.diagnostic;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * Every kind of problem, with its wording. Message and help are patterns of {@link MessageFormat}
 * (an apostrophe is doubled) that share one list of words.
 */
public enum Problem {
  // ---- yaml: the file cannot be read as YAML, or YAML would read something else
  FILE_TOO_LARGE(
      Severity.ERROR,
      "the file has {0} bytes, more than the {1} that are read",
      "divide it, or keep only what the report needs"),
  NOT_UTF8(
      Severity.ERROR, "the file is not in UTF-8: it {0}", "save it again with the encoding UTF-8"),
  CONTROL_CHARACTER(
      Severity.ERROR,
      "the character {0} may not stand in a text file",
      "delete it; it often comes with text pasted from another program"),
  CONFLICT_MARKER(
      Severity.ERROR,
      "\"{0}\" was left by a merge: two versions of the file stand in one",
      "keep one version of the lines between the markers, and delete the markers"),
  EMPTY_FILE(Severity.ERROR, "the file is empty", "write its first key, or delete the file"),
  NOT_A_MAPPING(
      Severity.ERROR,
      "the file holds {0}, not keys with values",
      "begin each line with a key, a colon and a space, as in \"name: Lambeth\""),
  TOO_DEEP(Severity.ERROR, "blocks are nested more than {0} deep", "write fewer levels"),
  DUPLICATE_KEY(
      Severity.ERROR,
      "the key \"{0}\" stands twice in one block, first on line {1}",
      "keep one of the two, or give one of them its own name"),
  ANCHOR(
      Severity.ERROR,
      "YAML would read \"{0}\" as an anchor and leave it out",
      "put quotes around the text: {1}"),
  ALIAS(
      Severity.ERROR,
      "YAML would read the asterisk as a reference to an anchor",
      "put quotes around the text: {0}"),
  TAG(
      Severity.ERROR,
      "YAML would read \"{0}\" as an instruction and leave it out",
      "put quotes around the text: {1}"),
  MERGE_KEY(
      Severity.ERROR,
      "merge keys are not read",
      "write the keys out: each file says in full what holds in it"),
  COMPLEX_KEY(
      Severity.ERROR,
      "a key must be plain words on one line",
      "write the key, a colon and a space; put quotes around a text that begins with a question"
          + " mark, bracket or brace"),
  SECOND_DOCUMENT(
      Severity.ERROR,
      "a second document begins here, and everything after it would be left out",
      "delete this line, or move what follows to a file of its own"),
  SWALLOWED_COMMENT(
      Severity.ERROR,
      "YAML would leave out everything from the # on",
      "put quotes around the text: {0}; or set a comment apart with two spaces"),
  FLOW_MAPPING(
      Severity.ERROR,
      "keys may not stand in brackets or braces, where a comma would end the text",
      "write each key on its own line, indented by two spaces; put quotes around a text that begins"
          + " with a brace"),
  INVISIBLE_CHARACTER(
      Severity.ERROR,
      "an invisible character stands here: {0}",
      "delete it, or type a plain space; it often comes with text pasted from Word or a web page"),
  CURLY_QUOTES(
      Severity.ERROR,
      "{0} stands in typographic quotes, which YAML does not read as quotes",
      "write straight ones: {1}; to print typographic quotes, put straight ones around them"),
  TAB(Severity.ERROR, "a tab stands where only spaces may", "replace it by spaces"),
  UNCLOSED_QUOTE(
      Severity.ERROR,
      "the quote {0} is not closed where its text ends",
      "close it; inside the text write '''' for an apostrophe in single quotes, \\\" for a"
          + " quote in double ones"),
  UNCLOSED_BRACKET(
      Severity.ERROR,
      "the bracket {0} is not closed",
      "close it; put quotes around a text that begins with a bracket"),
  STRAY_BRACKET(
      Severity.ERROR,
      "\"{0}\" stands alone here",
      "delete it, or put quotes around the whole text"),
  MISSING_COMMA(
      Severity.ERROR,
      "a comma is missing between two entries",
      "write a comma, or put quotes around an entry as a whole"),
  MISSING_SPACE(
      Severity.ERROR,
      "there is no space after the colon of \"{0}\", so that YAML sees no key",
      "write \"{0}: \" with a space; put quotes around a text that holds a colon"),
  MISSING_SPACE_AFTER_HYPHEN(
      Severity.ERROR,
      "there is no space after the hyphen, so that YAML sees no list",
      "write a hyphen and a space; put quotes around a text that begins with a hyphen"),
  MISSING_COLON(
      Severity.ERROR,
      "\"{0}\" has no colon, so that it is no key",
      "write a colon and a space after the key, or indent the line when it continues the text"
          + " above"),
  MISSING_KEY_BEFORE_COLON(
      Severity.ERROR, "a colon stands here without a key", "write the key before the colon"),
  COLON_IN_VALUE(
      Severity.ERROR,
      "YAML would read this colon as the end of a key",
      "put quotes around the text: {0}"),
  TEXT_AFTER_VALUE(
      Severity.ERROR,
      "text follows here after the value has ended",
      "put quotes around the whole: {0}"),
  TEXT_AFTER_MARK(
      Severity.ERROR,
      "\"{0}\" announces a text on the lines below, but more stands on its own line",
      "put quotes around the text: {1}"),
  RESERVED_CHARACTER(
      Severity.ERROR, "a text cannot begin with \"{0}\"", "put quotes around the text: {1}"),
  BAD_ESCAPE(
      Severity.ERROR,
      "a backslash before \"{0}\" has no meaning in double quotes",
      "write two backslashes for one, or use single quotes"),
  HYPHEN_AFTER_KEY(
      Severity.ERROR,
      "a list cannot begin on the line of its key",
      "write each entry with its hyphen on a line of its own below; put quotes around a text that"
          + " begins with a hyphen"),
  LIST_AMONG_KEYS(
      Severity.ERROR,
      "entries with hyphens and keys stand in one block",
      "indent what belongs to the line above, or write all lines of the block alike"),
  WRONG_INDENTATION(
      Severity.ERROR,
      "this line is indented neither like the lines around it nor as a part of line {0}",
      "begin it in the same column as the lines that it belongs with"),
  UNREADABLE_YAML(Severity.ERROR, "this is not YAML: {0}", "compare the line with the samples"),

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
