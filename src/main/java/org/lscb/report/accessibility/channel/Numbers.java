package org.lscb.report.accessibility.channel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.accessibility.values.Listed;

/** The numbers in a text, in one form: without signs, units and the commas of thousands. */
public final class Numbers {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\b\\d{1,2} )?\\b(?:january|february|march|april|may|june|july|august|september"
              + "|october|november|december)\\b(?: (?:19|20)\\d\\d)?"
              + "|\\b(?:19|20)\\d\\d(?:[-–/]\\d{2,4}){0,2}\\b|\\bq[1-4]\\b"
              + "|\\b\\d+ (?:months?|weeks?|days?|years?)\\b");

  private Numbers() {}

  /** In the order of the text. */
  public static List<String> in(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      found.add(plain(matcher.group()));
    }
    return found;
  }

  private static String plain(String number) {
    return new BigDecimal(number.replace(",", "")).stripTrailingZeros().toPlainString();
  }

  /** What may be said of a value: its number, and the numbers of its text. */
  public static Set<String> of(Listed value) {
    Set<String> said = new TreeSet<>(in(value.text()));
    value.number().ifPresent(it -> said.add(it.abs().stripTrailingZeros().toPlainString()));
    return said;
  }

  /** The numbers of a text that are not among those allowed. */
  public static List<String> strange(String text, Set<String> allowed) {
    return in(text).stream().filter(one -> !allowed.contains(one)).toList();
  }

  static boolean any(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** Without what only looks like a number: dates, years, and the names of periods. */
  static String withoutDates(String text) {
    return DATE.matcher(text.toLowerCase(Locale.UK)).replaceAll(" ");
  }
}
