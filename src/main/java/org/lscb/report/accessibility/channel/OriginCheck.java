package org.lscb.report.accessibility.channel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.accessibility.values.ValuesList;
import org.lscb.report.document.manifest.Manifest;

/**
 * Looks at what a page says of where its numbers come from: nothing is worked out with a number, or
 * for a number, that is withheld, and every number in it is published or public.
 */
public final class OriginCheck {

  private static final String KNOWN = "data-known";

  /** For each hundred, thousand, or any other number that a definition says; never a count. */
  private static final Pattern TIMES = Pattern.compile("× [1-9][\\d,]+");

  private final ValuesList list;
  private final Optional<Manifest> manifest;
  private final List<Finding> findings;

  /** A check against a list of values. */
  public OriginCheck(ValuesList list, List<Finding> findings) {
    this.list = list;
    this.manifest = list.manifest();
    this.findings = findings;
  }

  /** Looks at every sum of the page, and at every number that it calls public. */
  public void check(Element page) {
    page.all(one -> one.attributes().containsKey(KNOWN)).forEach(this::known);
    page.all(one -> one.hasClass("sum")).forEach(this::sum);
  }

  private void known(Element place) {
    String id = place.attribute(KNOWN);
    Map<String, Long> known = manifest.map(Manifest::known).orElse(Map.of());
    Long number = isOfChildren(id) || list.values().containsKey(id) ? null : known.get(id);
    if (number == null) {
      findings.add(Finding.tells(id, Places.of(place), place.words()));
    } else if (!Numbers.in(place.words()).equals(List.of(plain(number)))) {
      findings.add(Finding.disagrees(Places.of(place), place.words(), plain(number)));
    }
  }

  private static String plain(long number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private boolean isOfChildren(String id) {
    return manifest.map(it -> it.sensitive().contains(id) || it.hidden().contains(id)).orElse(true);
  }

  private void sum(Element sum) {
    for (Element place : sum.all(one -> one.attributes().containsKey("data-value"))) {
      Listed value = list.values().get(place.attribute("data-value"));
      if (value != null && value.withheld()) {
        findings.add(Finding.tells(value.id(), Places.of(sum), sum.words()));
      }
    }
    String beside =
        sum.words(
            one ->
                !one.attributes().containsKey("data-value")
                    && !one.attributes().containsKey(KNOWN)
                    && !one.hasClass("of"));
    if (Numbers.any(TIMES.matcher(beside).replaceAll(" "))) {
      findings.add(Finding.unmatched(beside, Places.of(sum)));
    }
  }
}
