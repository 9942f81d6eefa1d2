package org.lscb.report.accessibility.channel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.accessibility.values.ValuesList;
import org.lscb.report.document.words.Quotes;

/** Matches what the page prints in the places of values with the list of published values. */
public final class PageValues {

  /** Both numbers and the change between them are rounded. */
  private static final BigDecimal ROUNDING = new BigDecimal("1.5");

  private static final Pattern SINCE = Pattern.compile("^Since [^:]+: ");

  private final ValuesList list;
  private final Set<String> words;
  private final List<Finding> findings;
  private final Map<String, Set<String>> ofSubject = new HashMap<>();

  /** A check against a list of values. */
  public PageValues(ValuesList list, List<Finding> findings) {
    this.list = list;
    this.findings = findings;
    words = new HashSet<>(list.manifest().map(it -> it.words()).orElse(List.of()));
    words.add("[c]");
    list.values()
        .values()
        .forEach(
            one ->
                ofSubject
                    .computeIfAbsent(subject(one.id()), any -> new TreeSet<>())
                    .addAll(Numbers.of(one)));
  }

  /** Looks at every place of a value in the page. */
  public void check(Element page) {
    for (Element place : page.all(one -> one.attributes().containsKey("data-value"))) {
      Listed value = list.values().get(place.attribute("data-value"));
      if (value == null) {
        findings.add(Finding.unmatched(place.attribute("data-value"), Places.of(place)));
      } else if (value.withheld()) {
        withheld(place, value);
      } else {
        shown(place, value);
      }
    }
    page.all(PageValues::isOnlyForValues).forEach(this::strayNumbers);
  }

  private void withheld(Element place, Listed value) {
    String said = Quotes.straight(place.words());
    if (!said.equals(Quotes.straight(value.text())) && !words.contains(said)) {
      findings.add(Finding.tells(value.id(), Places.of(place), said));
    }
    place
        .parent()
        .filter(it -> it.name().equals("td"))
        .map(Places::besideValues)
        .filter(beside -> !Grid.withoutCalls(beside).isBlank())
        .ifPresent(beside -> findings.add(Finding.tells(value.id(), Places.of(place), beside)));
  }

  private void shown(Element place, Listed value) {
    String said = Quotes.straight(place.words());
    boolean inCell = place.parent().filter(it -> it.name().equals("td")).isPresent();
    if (inCell
        && !said.equals(Quotes.straight(value.text()))
        && !said.equals(shortAndLong(value))) {
      findings.add(Finding.disagrees(Places.of(place), said, value.text()));
      return;
    }
    Set<String> allowed = new TreeSet<>(Numbers.of(value));
    if (value.id().startsWith("change of ")) {
      // A change names the number that it starts from.
      allowed.addAll(ofSubject.getOrDefault(subject(value.id()), Set.of()));
      if (said.contains("less than 1")) {
        allowed.add("1");
      }
    }
    Numbers.strange(withoutSince(said), allowed).stream()
        .filter(one -> !isBefore(value, new BigDecimal(one)))
        .forEach(one -> findings.add(Finding.unmatched(one, Places.of(place))));
  }

  /** A headline says from which period its change is: nothing but a date may stand there. */
  private static String withoutSince(String said) {
    Matcher since = SINCE.matcher(said);
    return since.find() && !Numbers.any(Numbers.withoutDates(since.group()))
        ? said.substring(since.end())
        : said;
  }

  /** A short form stands before the words that only a screen reader reads. */
  private static String shortAndLong(Listed value) {
    return Quotes.straight(value.others().getOrDefault("short", "") + " " + value.text());
  }

  /** Whether a published change leads from a number to the number that is published beside it. */
  private boolean isBefore(Listed change, BigDecimal before) {
    Listed now = list.values().get(changed(change.id()));
    boolean known = now != null && now.number().isPresent() && change.number().isPresent();
    if (!change.id().startsWith("change of ") || !known || before.signum() == 0) {
      return false;
    }
    BigDecimal moved = now.number().get().subtract(before);
    BigDecimal size =
        change.unit().equals("percent")
            ? moved.movePointRight(2).divide(before, 3, RoundingMode.HALF_UP)
            : moved;
    return size.subtract(change.number().get()).abs().compareTo(ROUNDING) <= 0;
  }

  /** An id without its period. */
  private static String subject(String id) {
    int at = id.lastIndexOf('@');
    return changed(at < 0 ? id : id.substring(0, at));
  }

  /** The id of what a change is of; any other id as it is. */
  private static String changed(String id) {
    return id.startsWith("change of ") ? id.substring("change of ".length()).split(", ")[0] : id;
  }

  private static boolean isOnlyForValues(Element element) {
    return element.name().equals("td") && (element.hasClass("number") || element.hasClass("brief"))
        || element.name().equals("span")
            && (element.hasClass("value") || element.hasClass("change"));
  }

  private void strayNumbers(Element element) {
    String beside = Grid.withoutCalls(Places.besideValues(element));
    if (Numbers.any(beside)) {
      findings.add(Finding.unmatched(beside, Places.of(element)));
    }
  }
}
