package org.lscb.report.accessibility.channel;

import java.util.List;
import java.util.Set;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.accessibility.values.ValuesList;
import org.lscb.report.document.manifest.Manifest;

/** Looks at the list of published values itself: what it says of withheld values. */
public final class ListCheck {

  private static final String PLACE = "the list of values";
  private static final Set<String> HARMLESS = Set.of("label", "notes");

  private final ValuesList list;
  private final List<Finding> findings;

  /** Adds to what was found. */
  public ListCheck(ValuesList list, List<Finding> findings) {
    this.list = list;
    this.findings = findings;
  }

  /** Looks at every value. */
  public void check() {
    list.values().values().stream().filter(Listed::withheld).forEach(this::withheld);
    list.manifest().ifPresent(this::agrees);
  }

  private void withheld(Listed value) {
    value.number().ifPresent(it -> tells(value, it.toPlainString()));
    if (!value.text().equals("[c]")) {
      tells(value, value.text());
    }
    value
        .others()
        .forEach(
            (name, text) -> {
              boolean number = Numbers.any(Numbers.withoutDates(text));
              if (!HARMLESS.contains(name) || name.equals("notes") && number) {
                tells(value, name + ": " + text);
              }
            });
  }

  private void agrees(Manifest manifest) {
    for (String id : manifest.hidden()) {
      Listed value = list.values().get(id);
      if (value != null && !value.withheld()) {
        tells(value, value.text());
      }
    }
    Set<String> hidden = Set.copyOf(manifest.hidden());
    for (Manifest.Computed computed : manifest.computed()) {
      Listed value = list.values().get(computed.id());
      boolean known = value != null && !value.withheld() && !isUnavailable(value);
      if (known && computed.from().stream().anyMatch(hidden::contains)) {
        tells(value, value.text());
      }
    }
  }

  /** Not available, or not applicable: no number was there to hide. */
  private static boolean isUnavailable(Listed value) {
    return value.symbol().filter(it -> it.equals("x") || it.equals("z")).isPresent();
  }

  private void tells(Listed value, String what) {
    findings.add(Finding.tells(value.id(), PLACE, what));
  }
}
