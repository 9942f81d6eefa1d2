package org.lscb.report.manual;

import java.util.List;
import java.util.Locale;

/** A Markdown page that grows downwards; each part is set apart by an empty line. */
final class Page {

  private final StringBuilder text = new StringBuilder();

  Page(String title) {
    text.append("# ").append(title).append('\n');
  }

  /** What a heading is called in a link to it. */
  static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 _-]", "").replace(' ', '-');
  }

  Page heading(String words) {
    return part("## " + words);
  }

  Page smallHeading(String words) {
    return part("### " + words);
  }

  Page paragraph(String words) {
    return part(words);
  }

  Page list(List<String> entries) {
    return entries.isEmpty() ? this : part("- " + String.join("\n- ", entries));
  }

  /** Lines of a file, in a box. */
  Page code(String language, String lines) {
    return part("```" + language + "\n" + lines.stripTrailing() + "\n```");
  }

  private Page part(String words) {
    text.append('\n').append(words).append('\n');
    return this;
  }

  String write() {
    return text.toString();
  }
}
