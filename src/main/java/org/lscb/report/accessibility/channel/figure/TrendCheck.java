package org.lscb.report.accessibility.channel.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lscb.report.accessibility.channel.Finding;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.accessibility.values.ValuesList;

/**
 * Holds the small line at the end of a row to the shown numbers of that row, and that of a tile to
 * the shown numbers that it says it is drawn of.
 */
public final class TrendCheck {

  /** Names the values of a tile's line, oldest first. */
  private static final String HISTORY = "data-history";

  private final ValuesList list;
  private final List<Finding> findings;

  /** Adds to what was found. */
  public TrendCheck(ValuesList list, List<Finding> findings) {
    this.list = list;
    this.findings = findings;
  }

  /** Looks at every small line. */
  public void check(Element page) {
    for (Element line : page.all(it -> it.name().equals("svg") && it.hasClass("sparkline"))) {
      check(
          line,
          line.around(it -> it.name().equals("tr")).map(this::row).orElseGet(() -> tile(line)));
    }
  }

  private List<Listed> row(Element row) {
    return row.all(one -> one.attributes().containsKey("data-value")).stream()
        .map(one -> list.values().get(one.attribute("data-value")))
        .filter(Objects::nonNull)
        .toList();
  }

  /** None where it does not say it, or where its values do not end with that of the tile. */
  private List<Listed> tile(Element line) {
    String said =
        line.around(it -> it.attributes().containsKey(HISTORY))
            .map(it -> it.attribute(HISTORY))
            .orElse("");
    String shown =
        line.around(it -> it.name().equals("li"))
            .flatMap(it -> it.first(one -> one.attributes().containsKey("data-value")))
            .map(it -> it.attribute("data-value"))
            .orElse("");
    List<String> ids = List.of(said.split(" \\| "));
    return ids.get(ids.size() - 1).equals(shown)
        ? ids.stream().map(list.values()::get).filter(Objects::nonNull).toList()
        : List.of();
  }

  private void check(Element line, List<Listed> values) {
    String subject = values.isEmpty() ? "" : subject(values.get(0));
    List<BigDecimal> numbers =
        values.stream()
            .filter(one -> subject(one).equals(subject))
            .flatMap(one -> one.number().stream())
            .toList();
    List<Double> heights = new ArrayList<>(places(line).values());
    if (!line.all("text").isEmpty() || !DrawnChance.onOneScale(heights, numbers)) {
      Optional<String> withheld =
          values.stream().filter(Listed::withheld).map(Listed::id).findFirst();
      String place = values.isEmpty() ? "a table" : values.get(0).id();
      findings.add(Finding.tells(withheld.orElse(place), place, "a small line of other numbers"));
    }
  }

  private static String subject(Listed value) {
    int at = value.id().lastIndexOf('@');
    return at < 0 ? value.id() : value.id().substring(0, at);
  }

  /** How high the line stands at each of its places, corners and dots alike. */
  private static Map<Double, Double> places(Element line) {
    Map<Double, Double> places = new LinkedHashMap<>();
    line.all("path")
        .forEach(
            path ->
                DrawnLengths.vertices(path.attribute("d"))
                    .forEach(corner -> places.put(corner[0], -corner[1])));
    for (Element dot : line.all("circle")) {
      if (dot.attribute("cx").matches("[\\d.]+") && dot.attribute("cy").matches("[\\d.]+")) {
        places.put(Double.valueOf(dot.attribute("cx")), -Double.parseDouble(dot.attribute("cy")));
      }
    }
    return places;
  }
}
