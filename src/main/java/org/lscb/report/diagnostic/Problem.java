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

  // ---- narrative: Markdown that cannot be published as it stands
  NARRATIVE_TOO_LARGE(
      Severity.ERROR,
      "this file has {0} characters, more than the {1} that are read",
      "split it into several files"),
  NARRATIVE_TABLE_TOO_LARGE(
      Severity.ERROR,
      "the lines with \"|\" that begin here make a table of more than {0} cells",
      "split the table, or make it a dataset"),
  NARRATIVE_TOO_DEEP(
      Severity.ERROR,
      "lists, quotes or emphasis stand more than {0} deep in each other here",
      "take some of them out of the others; what stands deeper is not read"),
  UNCLOSED_REFERENCE(
      Severity.ERROR,
      "\"{0}\" is not closed on its line",
      "write '\"}}\"' behind the name, or '\"\\{{\"' to print the braces themselves"),
  STRAY_BRACES(
      Severity.ERROR,
      "\"{0}\" closes nothing",
      "write '\"{{\"' before the name, or '\"\\}}\"' to print the braces themselves"),
  EMPTY_REFERENCE(
      Severity.ERROR,
      "there is nothing between the braces",
      "write an address between them, such as '{{children-looked-after}}', or take them out"),
  UNKNOWN_REFERENCE_FORM(
      Severity.ERROR, "\"{0}\" is no form of reference", "write '{{'{1}'}}'"),
  UNKNOWN_SEE_TARGET(
      Severity.ERROR, "\"{0}\" does not name a table, a figure or a chapter", "{1}"),
  UNKNOWN_DIRECTIVE(Severity.ERROR, "there is no directive \"{0}\"", "{1}"),
  DIRECTIVE_IN_TEXT(
      Severity.ERROR,
      "the directive \"{0}\" stands in a line with other text",
      "put it on a line of its own, with nothing before or behind it"),
  DIRECTIVE_WITHOUT_ARGUMENT(
      Severity.ERROR,
      "the directive \"{0}\" does not say which one",
      "write '{{'{0}: …'}}' with its id, or for a callout with its title"),
  NESTED_DIRECTIVE(
      Severity.ERROR,
      "\"{0}\" stands inside the \"{1}\" of line {2}",
      "end that one first, with '{{end}}' on a line of its own or with an empty line after \">\""),
  UNCLOSED_DIRECTIVE(
      Severity.ERROR,
      "\"{0}\" is never ended",
      "write '{{end}}' on a line of its own after its text, indented like its beginning"),
  END_WITHOUT_BEGINNING(
      Severity.ERROR,
      "'\"{{end}}\"' ends nothing",
      "take it out, or write '{{quote}}' or '{{callout: title}}' before the text, indented like it"),
  UNKNOWN_FOOTNOTE(
      Severity.ERROR,
      "there is no footnote \"{0}\"",
      "add a line that begins with \"{0}:\" and its text, or correct the name"),
  UNUSED_FOOTNOTE(
      Severity.WARNING,
      "the footnote \"{0}\" is never called",
      "write \"[^{0}]\" where it belongs, or take it out"),
  DUPLICATE_FOOTNOTE(
      Severity.ERROR,
      "there are two footnotes \"{0}\"",
      "give one of them its own name"),
  EMPTY_FOOTNOTE(
      Severity.ERROR, "the footnote \"{0}\" has no text", "write its text behind the colon"),
  FOOTNOTE_NOT_TEXT(
      Severity.ERROR,
      "the footnote \"{0}\" holds more than text",
      "keep it to a few sentences; lists, tables, quotes and headings belong in the chapter"),
  FOOTNOTE_IN_FOOTNOTE(
      Severity.ERROR,
      "the footnote \"{0}\" is called from inside a footnote",
      "call it from the text"),
  RAW_HTML(
      Severity.ERROR,
      "\"{0}\" is HTML, which would be printed as it stands",
      "use Markdown instead; to print the sign itself, write a backslash before it"),
  CODE_BLOCK(
      Severity.WARNING,
      "this is read as program code and printed as plain text",
      "take the four spaces away that the line begins with, or the line of three backticks"),
  HEADING_TOO_DEEP(
      Severity.ERROR,
      "this heading is of level {0}, but there are only {1}",
      "use fewer \"#\", or make it a paragraph in bold"),
  LINK_NOT_ALLOWED(
      Severity.ERROR,
      "the link to \"{0}\" does not lead to the web or to a mailbox",
      "begin it with https:// or mailto: and write spaces as %20; to point at another place of the"
          + " report, write '{{see: chapter ID}}'"),
  INLINE_IMAGE(
      Severity.ERROR,
      "the image \"{0}\" stands in a line with other text",
      "put it into a paragraph of its own, with empty lines before and after it"),
  IMAGE_OUTSIDE_FOLDER(
      Severity.ERROR,
      "the image \"{0}\" is not named by a path inside the board''s folder",
      "put the image into the folder and name it like images/opening.png"),
  IMAGE_WITHOUT_ALT(
      Severity.ERROR,
      "the image \"{0}\" has no words for readers who cannot see it",
      "write what it shows between the square brackets"),
  REFERENCE_IN_ALT(
      Severity.ERROR,
      "\"{0}\" stands in the words that describe an image",
      "values belong in the text; describe the image without it"),
  TABLE_ROW_TOO_LONG(
      Severity.ERROR,
      "this row has {0} cells but the table has {1} columns",
      "add heads, or write \"\\|\" where an upright line is meant");

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
