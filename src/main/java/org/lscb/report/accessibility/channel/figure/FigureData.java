package org.lscb.report.accessibility.channel.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lscb.report.accessibility.channel.Grid;
import org.lscb.report.accessibility.channel.Numbers;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.accessibility.values.ValuesList;

/**
 * What a figure shows, read from the table of its data.
 *
 * @param categories the names of the rows
 * @param rows the values of each category, one for each series
 * @param held what all values are held against
 * @param names the numbers in names of rows and columns
 */
record FigureData(
    List<String> categories, List<List<Listed>> rows, Optional<Listed> held, Set<String> names) {

  static FigureData of(Grid grid, ValuesList list) {
    List<String> categories = new ArrayList<>();
    List<List<Listed>> rows = new ArrayList<>();
    Optional<Listed> held = Optional.empty();
    Set<String> names = new TreeSet<>();
    grid.heads().forEach(one -> names.addAll(Numbers.in(one)));
    for (Grid.Line line : grid.lines()) {
      List<Listed> values =
          line.cells().stream().flatMap(one -> value(one, list).stream()).toList();
      if (line.total()) {
        held = values.stream().findFirst();
      } else if (!values.isEmpty()) {
        categories.add(line.label());
        rows.add(values);
      }
      names.addAll(Numbers.in(line.label()));
      names.addAll(Numbers.in(line.group()));
    }
    return new FigureData(categories, rows, held, names);
  }

  private static Optional<Listed> value(Element cell, ValuesList list) {
    Map<String, Listed> values = list.values();
    return cell.first(one -> one.attributes().containsKey("data-value"))
        .map(one -> values.get(one.attribute("data-value")));
  }

  /** All values with a number. */
  List<Listed> shown() {
    return all().filter(it -> it.number().isPresent()).toList();
  }

  /** All values that are printed as anything but a symbol: numbers, and spans of them. */
  List<Listed> printed() {
    return Stream.concat(all(), held.stream()).filter(it -> it.symbol().isEmpty()).toList();
  }

  /** The two ends of a span, as printed; none of anything else. */
  static List<BigDecimal> ends(Listed span) {
    List<String> numbers = Numbers.in(span.text());
    return span.symbol().isEmpty() && span.number().isEmpty() && numbers.size() == 2
        ? numbers.stream().map(BigDecimal::new).toList()
        : List.of();
  }

  Optional<String> firstWithheld() {
    return all().filter(Listed::withheld).map(Listed::id).findFirst();
  }

  long withheld() {
    return all().filter(Listed::withheld).count();
  }

  /** The categories of which a value is withheld. */
  long categoriesWithheld() {
    return rows.stream().filter(row -> row.stream().anyMatch(Listed::withheld)).count();
  }

  /** The categories of which every value is withheld. */
  List<String> hiddenCategories() {
    List<String> hidden = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).stream().allMatch(Listed::withheld)) {
        hidden.add(categories.get(i));
      }
    }
    return hidden;
  }

  private Stream<Listed> all() {
    return rows.stream().flatMap(List::stream);
  }
}
