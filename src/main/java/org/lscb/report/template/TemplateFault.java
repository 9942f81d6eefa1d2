package org.lscb.report.template;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Locale;

/** What is wrong with a template, and where. */
final class TemplateFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final String template;
  private final int line;
  private final int column;

  private TemplateFault(String template, int line, int column, String message, Throwable cause) {
    super(message, cause);
    this.template = template;
    this.line = Math.max(0, line);
    this.column = Math.max(0, column);
  }

  /** A template that cannot be parsed. */
  static TemplateFault of(ParseException e) {
    return new TemplateFault(
        e.getTemplateName(),
        e.getLineNumber(),
        e.getColumnNumber(),
        brief(e.getEditorMessage()),
        e);
  }

  /**
   * A template that cannot be filled.
   *
   * @param page named where FreeMarker does not know which template it was
   */
  static TemplateFault of(TemplateException e, String page) {
    String name = e.getTemplateSourceName();
    return new TemplateFault(
        name == null ? page : name,
        orZero(e.getLineNumber()),
        orZero(e.getColumnNumber()),
        brief(e.getMessageWithoutStackTop()),
        e);
  }

  /** A template as a whole. */
  static TemplateFault of(String template, String message, Throwable cause) {
    return new TemplateFault(template, 0, 0, brief(message), cause);
  }

  /** Relative to the folder of templates. */
  String template() {
    return template;
  }

  /** From 1; 0 when it is not known. */
  int line() {
    return line;
  }

  /** From 1; 0 when it is not known. */
  int column() {
    return column;
  }

  private static int orZero(Integer number) {
    return number == null ? 0 : number;
  }

  /** FreeMarker adds tips and excerpts of many lines; the first sentence says what is wrong. */
  private static String brief(String message) {
    String text = message == null ? "no reason is known" : message;
    text = text.split("\n----|The name was interpreted by|\\(Note that")[0];
    text = text.replaceAll("\\[in template [^\\]]*\\]|---\\w+-message---|==>", "");
    text = text.replaceAll("freemarker\\.core\\.\\w+@\\w+", " ");
    text = text.replaceAll("\\s+", " ").strip().replaceAll("[.:]$", "");
    if (text.length() > 240) {
      text = text.substring(0, 240) + "…";
    }
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
