package org.lscb.report.build.preview;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Severity;

/** The page with a bar that says of when it is and what is wrong with the files. */
final class PreviewPage {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);
  private static final Pattern POLICY =
      Pattern.compile("(?i)<meta http-equiv=\"content-security-policy\"[^>]*>");
  private static final String HEAD = "</head>";
  private static final String BODY = "</body>";

  private final Shown shown;

  PreviewPage(Shown shown) {
    this.shown = shown;
  }

  String html() {
    String page = shown.page().filter(PreviewPage::isWhole).orElse(EMPTY);
    int head = page.indexOf(HEAD);
    int body = page.lastIndexOf(BODY);
    // In pieces: a page has a million characters, which are copied once.
    Matcher policy = POLICY.matcher(page).region(0, head);
    boolean own = policy.find();
    return page.substring(0, own ? policy.start() : 0)
        + page.substring(own ? policy.end() : 0, head)
        + STYLE
        + page.substring(head, body)
        + bar()
        + SCRIPT
        + page.substring(body);
  }

  private static boolean isWhole(String page) {
    int head = page.indexOf(HEAD);
    return head >= 0 && page.lastIndexOf(BODY) > head;
  }

  private static final String STYLE = "<link rel=\"stylesheet\" href=\"/preview.css\">\n";
  private static final String SCRIPT = "<script src=\"/preview.js\"></script>\n";
  private static final String EMPTY =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>No page yet: preview</title>
      </head>
      <body>
      <main><h1>The report cannot be drawn yet</h1>
      <p>Mend what stands at the foot of this page and save: the report appears by itself.</p></main>
      </body>
      </html>
      """;

  private String bar() {
    List<Diagnostic> problems = shown.drawn().diagnostics().inReadingOrder();
    StringBuilder bar = new StringBuilder();
    bar.append("<aside id=\"preview--bar\" aria-label=\"Preview\" data-version=\"")
        .append(shown.version())
        .append(shown.current() ? "\">\n" : "\" class=\"preview--old\">\n")
        .append("<p role=\"status\" id=\"preview--status\">")
        .append(status())
        .append("</p>\n");
    if (!problems.isEmpty()) {
      bar.append("<details id=\"preview--problems\"")
          .append(shown.current() ? "" : " open")
          .append("><summary>")
          .append(counted())
          .append("</summary>\n<ul tabindex=\"0\" aria-label=\"Problems\">\n");
      problems.forEach(one -> bar.append(item(one)));
      bar.append("</ul>\n</details>\n");
    }
    bar.append("<p><a href=\"/report.pdf\">Make the PDF</a></p>\n</aside>\n");
    return bar.toString();
  }

  private String status() {
    if (shown.current()) {
      return "Preview of " + clock(shown.time());
    }
    return shown.page().isPresent()
        ? "<strong>Not your newest text.</strong> The files of "
            + clock(shown.time())
            + " cannot be drawn; this page is of "
            + clock(shown.pageTime())
        : "<strong>No page yet.</strong> The files of " + clock(shown.time()) + " cannot be drawn";
  }

  private static String clock(LocalTime time) {
    return CLOCK.format(time);
  }

  /** {@code 1 error, 2 warnings}. */
  private String counted() {
    StringBuilder words = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long count = shown.drawn().diagnostics().count(severity);
      if (count > 0) {
        words.append(words.isEmpty() ? "" : ", ").append(count).append(' ').append(name(severity));
        words.append(count == 1 ? "" : "s");
      }
    }
    return words.toString();
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static String item(Diagnostic one) {
    return "<li class=\"preview--"
        + name(one.severity())
        + "\"><strong>"
        + name(one.severity())
        + ":</strong> "
        + escaped(one.message())
        + " <span class=\"preview--place\">"
        + escaped(one.position().toString())
        + "</span><br>"
        + escaped(one.help())
        + "</li>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
