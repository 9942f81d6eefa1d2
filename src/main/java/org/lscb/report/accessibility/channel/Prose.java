package org.lscb.report.accessibility.channel;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.values.ValuesList;

/** Looks for small numbers of children that are typed into sentences, and for quoted files. */
public final class Prose {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "li",
          "td",
          "th",
          "dd",
          "dt",
          "caption",
          "figcaption",
          "summary",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "div",
          "section",
          "figure");

  private static final List<String> WORDS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private static final Pattern CHILDREN =
      Pattern.compile(
          "(?<![\\p{L}\\d.,£–-])(?<!\\b(?:in|of|per|year|under|over|aged?|to|stage|level|tier) )"
              + "(?<number>\\d|one|two|three|four|five|six|seven|eight|nine) "
              + "(?:(?:young|unborn|local|other|more|further) )?"
              + "(?:children|child|young people|young person|people|person|babies|baby|infants?|girls?"
              + "|boys?|siblings?|toddlers?|teenagers?)(?![\\p{L}'’-]| (?:protection|death|sexual"
              + "|safeguarding|in need))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTED =
      Pattern.compile("(?:-->|\\.ya?ml:\\d+.*\\|)|^\\s*\\d+ \\| .*", Pattern.MULTILINE);

  private final int largest;
  private final List<String> accepted;
  private final List<Finding> findings;

  /** Looks for numbers that the list of values says are small. */
  public Prose(ValuesList list, List<Finding> findings) {
    this.findings = findings;
    largest = list.manifest().map(it -> it.threshold()).orElse(0);
    accepted =
        list.manifest().map(it -> it.accepted()).orElse(List.of()).stream()
            .map(one -> one.toLowerCase(Locale.UK))
            .toList();
  }

  /** Looks at every block of the page. */
  public void check(Element page) {
    for (Element block : page.all(one -> BLOCKS.contains(one.name()))) {
      String words =
          block.words(
              one ->
                  !BLOCKS.contains(one.name())
                      && !one.name().equals("svg")
                      && !one.attributes().containsKey("data-value")
                      && !isCall(one)
                      && !one.hasClass("label"));
      quotes(words, Places.of(block));
      // A draft's list of problems says what is wrong with numbers, and is not for publication.
      if (!isDraft(block)) {
        check(words, Places.of(block));
      }
    }
    page.all(one -> one.name().equals("img") || one.name().equals("object"))
        .forEach(one -> check(one.attribute("alt"), Places.of(one)));
  }

  /** The number of a note says nothing of the words behind it. */
  private static boolean isCall(Element one) {
    return one.name().equals("a") && one.attribute("href").startsWith("#note--");
  }

  private static boolean isDraft(Element block) {
    return block.hasClass("draft-remark")
        || block.hasClass("draft")
        || block.around(one -> one.hasClass("draft")).isPresent();
  }

  private void quotes(String text, String place) {
    Matcher quoted = QUOTED.matcher(text);
    if (quoted.find()) {
      findings.add(Finding.unmatched(quoted.group().strip(), place));
    }
  }

  private void check(String text, String place) {
    Matcher small = CHILDREN.matcher(text);
    while (small.find()) {
      if (number(small.group("number")) <= largest && !isAccepted(small.group())) {
        findings.add(Finding.unmatched(small.group(), place));
      }
    }
  }

  private boolean isAccepted(String words) {
    String plain = words.toLowerCase(Locale.UK);
    return accepted.stream().anyMatch(one -> one.contains(plain) || plain.contains(one));
  }

  private static int number(String written) {
    int word = WORDS.indexOf(written.toLowerCase(Locale.UK));
    return word < 0 ? Integer.parseInt(written) : word;
  }
}
