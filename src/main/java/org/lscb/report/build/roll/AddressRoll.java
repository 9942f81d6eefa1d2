package org.lscb.report.build.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;

/**
 * Moves the periods in the addresses of texts on a year: those of the year itself, and those of the
 * year before, with which a text compares it. What is older is a beginning that a text looks back
 * to, and stays; so does a period that nobody's data follow on.
 */
final class AddressRoll {

  private static final Pattern BRACES = Pattern.compile("\\{\\{[^{}]*}}");
  private static final Pattern PERIOD =
      Pattern.compile("(?<=[\\p{L}\\d-]@)[^,@{}|]+?(?=\\s*(?:,|\\||}}| against |$))");

  private final Period year;
  private final NextPeriod next;
  private final String data;

  /**
   * For the texts of one year.
   *
   * @param data what its data files say, as they are written
   */
  AddressRoll(Period year, String data) {
    this.year = year;
    this.next = new NextPeriod(year);
    this.data = data;
  }

  /** The text of a file, with other periods in its references and directives. */
  String text(String text) {
    Matcher braces = BRACES.matcher(text);
    return braces.replaceAll(
        one ->
            Matcher.quoteReplacement(one.group().contains("@") ? words(one.group()) : one.group()));
  }

  /** The same for a list of addresses that stands in no braces. */
  String words(String addresses) {
    Matcher period = PERIOD.matcher(addresses);
    return period.replaceAll(
        one -> Matcher.quoteReplacement(moved(one.group()).orElse(one.group())));
  }

  private Optional<String> moved(String words) {
    return PeriodText.parse(words.strip())
        .filter(one -> one.kind() != Period.Kind.NOT_STATED)
        .filter(one -> next.isCurrent(one) || isFollowed(one))
        .map(one -> NextPeriod.after(one).toString());
  }

  /** Whether what the year's data say a year later is of the year. */
  private boolean isFollowed(Period before) {
    Period after = NextPeriod.after(before);
    return next.isCurrent(after) && (after.equals(year) || data.contains(after.toString()));
  }

  /** The lines of a file that name a period of the year, or the one before, outside of remarks. */
  List<Integer> named(String file) {
    List<Integer> lines = new ArrayList<>();
    String[] all = file.split("\\R", -1);
    Pattern named =
        Pattern.compile(
            "(?<![\\d-])(?:" + Pattern.quote(year.toString()) + "|" + year.end() + ")(?![\\d-])");
    for (int i = 0; i < all.length; i++) {
      String line = all[i].strip();
      if (!line.startsWith("#") && named.matcher(line).find()) {
        lines.add(i + 1);
      }
    }
    return lines;
  }
}
