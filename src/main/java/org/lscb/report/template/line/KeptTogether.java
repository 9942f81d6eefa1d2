package org.lscb.report.template.line;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a link and the brackets and marks that touch it in one line: in print a line would end
 * between them.
 */
public final class KeptTogether {

  private static final Pattern LINK =
      Pattern.compile("([(\\[]*)<a ([^>]*)>([^<]*)</a>([\\]).,;:]*)");

  /** A reference of so many characters is kept in one line itself, such as {@code Table 14}. */
  private static final int SHORT = 16;

  /** No word is longer than a line of a narrow column. */
  private static final int WORD = 30;

  private KeptTogether() {}

  /** A finished line of text, as HTML. */
  public static String of(String html) {
    return html.contains("<a ") ? LINK.matcher(html).replaceAll(KeptTogether::link) : html;
  }

  private static String link(MatchResult link) {
    String text = link.group(3);
    boolean inside = link.group(2).contains("href=\"#");
    String kept;
    if (inside && !text.isEmpty() && text.length() <= SHORT) {
      kept = together(link.group());
    } else if (link.group(4).isEmpty()) {
      kept = link.group();
    } else {
      kept = ending(link, text.lastIndexOf(' ') + 1);
    }
    return Matcher.quoteReplacement(kept);
  }

  /** The last word with the mark behind it; the pieces are tagged as one link. */
  private static String ending(MatchResult link, int last) {
    String text = link.group(3);
    // The style writes the page's number behind a link, but once.
    if (text.length() - last > WORD || link.group(2).contains("class=\"paged\"")) {
      return link.group();
    }
    if (last == 0) {
      return together(link.group());
    }
    String piece = "<a " + link.group(2) + " data-piece=\"" + link.start() + "\">";
    String word = piece + text.substring(last) + "</a>" + link.group(4);
    return link.group(1) + piece + text.substring(0, last) + "</a>" + together(word);
  }

  private static String together(String html) {
    return "<span class=\"together\">" + html + "</span>";
  }
}
