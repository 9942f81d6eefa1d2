package org.lscb.report.template.line;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps in one line what is read as one: a number and its unit, a day and its month, the number of
 * a section of an Act, the year of guidance, a reporting year.
 *
 * <p>By a mark around them and not by another kind of space, so that the words stay what they are
 * for whoever searches, copies or hears them.
 */
public final class WholeWords {

  private static final String UNIT =
      "(?:(?:working )?days?|hours?|minutes?|weeks?|months?|years?|million|billion|thousand|bn|m"
          + "|per|percentage|points?|miles?|km)";

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  /** What a number belongs to that stands behind it. */
  private static final String NUMBERED =
      "(?:[Ss]ections?|[Cc]hapters?|[Rr]egulations?|[Aa]rticles?|[Pp]arts?|[Pp]ages?|[Ss]tages?"
          + "|[Ll]evels?|[Yy]ears?|[Aa]ged?|Together|Act)";

  /** With its marks: a line that ended in front of a bracket would be as bad. */
  private static final Pattern YEAR =
      Pattern.compile("[(\\[]*(?<![\\d-])\\d{4}-\\d{2}(?![\\d-])[\\]).,;:]*");

  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\w&#.,-])(?:[£\u2212]?\\d[\\d,.]* "
              + ("(?:" + UNIT + "|" + MONTH + ")")
              + ("|" + NUMBERED + " \\d[\\d.]*[a-z]?(?!-\\d|,\\d)")
              + ")(?![\\w-])");

  /** A quarter, where the name of a row has the room: a line would end behind its year. */
  private static final Pattern QUARTER = Pattern.compile("^\\d{4}-\\d{2} quarter \\d$");

  /** The same for a day or a month, unless the screen is narrow: the style says so. */
  private static final Pattern DAY = Pattern.compile("^(?:\\d{1,2} )?" + MONTH + " \\d{4}$");

  /** What a line would part so that one letter ends it, such as {@code e-safety}. */
  private static final Pattern LETTER =
      Pattern.compile("(?<![\\w&#-])[A-Za-z]-\\p{L}{2,20}(?![\\w-])[\\]).,;:]*");

  /** A tag, or a word with a hyphen that fits in a line of a telephone. */
  private static final Pattern COMPOUND =
      Pattern.compile("<[^>]*>|((?<![\\w&#-])(?=[\\p{L}-]{3,18}(?![\\w-]))\\p{L}+(?:-\\p{L}+)+)");

  private WholeWords() {}

  /** The name of a row, as HTML without tags. */
  public static String label(String html) {
    if (DAY.matcher(html).matches()) {
      return "<span class=\"whole day\">" + html + "</span>";
    }
    return QUARTER.matcher(html).matches()
        ? "<span class=\"whole\">" + html + "</span>"
        : years(html);
  }

  /**
   * The same for reporting years and single letters alone: a head in a narrow column has no room
   * for more.
   */
  public static String years(String html) {
    String letters = html.indexOf('-') < 0 ? html : whole(LETTER, html);
    return hasDigit(html) ? whole(YEAR, letters) : letters;
  }

  /** Most texts have none, and are looked through a hundred times faster. */
  private static boolean hasDigit(String html) {
    for (int i = 0; i < html.length(); i++) {
      if (html.charAt(i) >= '0' && html.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** A text of a line, as HTML without tags. */
  public static String of(String html) {
    String years = years(html);
    return hasDigit(html) ? whole(PAIR, years) : years;
  }

  /** A heading, as finished HTML: a line of so few words does not end amid one. */
  public static String heading(String html) {
    return html.indexOf('-') < 0
        ? html
        : COMPOUND.matcher(html).replaceAll(one -> one.group(1) == null ? quoted(one) : kept(one));
  }

  private static String quoted(MatchResult tag) {
    return Matcher.quoteReplacement(tag.group());
  }

  private static String kept(MatchResult word) {
    return "<span class=\"whole\">" + word.group() + "</span>";
  }

  private static String whole(Pattern pattern, String html) {
    return pattern.matcher(html).replaceAll("<span class=\"whole\">$0</span>");
  }
}
