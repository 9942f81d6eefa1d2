package org.lscb.report.build.evidence;

import java.util.List;
import org.lscb.report.template.line.PageQuotes;

/** A plain page that is written line by line. */
final class Sheet {

  private static final String STYLE =
      "body{font:1rem/1.5 sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#1D2327;"
          + "background:#FFFFFF}table{border-collapse:collapse;margin:1rem 0}caption{text-align:left;"
          + "font-weight:bold}th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;"
          + "border-bottom:1px solid #505A5F}.hash{overflow-wrap:anywhere}.what{border-left:.5rem solid"
          + " #B5410A;padding-left:1rem}";

  private final StringBuilder out = new StringBuilder();

  /** Begins a page that no search engine takes for the report. */
  Sheet(String title) {
    out.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<meta name=\"robots\" content=\"noindex, nofollow\">\n<title>")
        .append(escape(title));
    out.append("</title>\n<style>").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
    line("h1", title);
  }

  Sheet heading(String words) {
    return line("h2", words);
  }

  Sheet paragraph(String words) {
    return line("p", words);
  }

  /** What the page is, where nobody overlooks it. */
  Sheet warning(String words) {
    out.append("<p class=\"what\"><strong>").append(escape(words)).append("</strong></p>\n");
    return this;
  }

  Sheet list(List<String> items) {
    out.append("<ul>\n");
    items.forEach(one -> line("li", one));
    out.append("</ul>\n");
    return this;
  }

  /** A table whose rows begin with their names. */
  Sheet table(String caption, List<String> heads, List<List<String>> rows) {
    out.append("<table>\n<caption>").append(escape(caption)).append("</caption>\n<thead>\n<tr>");
    heads.forEach(one -> out.append("<th scope=\"col\">").append(escape(one)).append("</th>"));
    out.append("</tr>\n</thead>\n<tbody>\n");
    for (List<String> row : rows) {
      out.append("<tr><th scope=\"row\">").append(escape(row.get(0))).append("</th>");
      row.subList(1, row.size()).forEach(this::cell);
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n");
    return this;
  }

  private void cell(String words) {
    // A word of 64 letters is broken, so that no narrow screen scrolls.
    boolean hash = words.matches("[0-9a-f]{64}");
    out.append(hash ? "<td class=\"hash\">" : "<td>").append(escape(words)).append("</td>");
  }

  String end() {
    return PageQuotes.of(out.append("</main>\n</body>\n</html>\n").toString());
  }

  private Sheet line(String element, String words) {
    out.append('<').append(element).append('>').append(escape(words));
    out.append("</").append(element).append(">\n");
    return this;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
