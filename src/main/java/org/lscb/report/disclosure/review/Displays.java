package org.lscb.report.disclosure.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.FigureDefinition;
import org.lscb.report.definition.LineItem;
import org.lscb.report.definition.TableDefinition;
import org.lscb.report.disclosure.collection.PrintedCounts;
import org.lscb.report.disclosure.collection.ValueIds;
import org.lscb.report.indicator.table.Line;
import org.lscb.report.indicator.table.Tabulation;
import org.lscb.report.indicator.table.Tabulations;

/** A table with the other tables and figures of its chapter that print the same categories. */
final class Displays {

  private final Tabulations all;
  private final TableDefinition table;
  private final ValueIds ids;

  Displays(Tabulations all, TableDefinition table, ValueIds ids) {
    this.all = all;
    this.table = table;
    this.ids = ids;
  }

  /** The table's own. */
  TableDefinition table() {
    return table;
  }

  /** The id of a place. */
  String id(Coordinate at) {
    return ids.of(at);
  }

  /** What is printed beside the table. */
  Set<Coordinate> printedWithout() {
    return printed(
        new Tabulations(without(all.tables(), table::equals), all.figures(), all.values()));
  }

  /** What is printed by displays that do not give a breakdown, and by sentences and tiles. */
  Set<Coordinate> printedWithout(Breakdown breakdown) {
    return printed(
        new Tabulations(
            without(all.tables(), one -> gives(one, breakdown)),
            without(all.figures(), one -> gives(one, breakdown)),
            all.values()));
  }

  /** What is printed by displays that give a breakdown. */
  Set<Coordinate> printedBy(Breakdown breakdown) {
    return printed(
        new Tabulations(
            without(all.tables(), one -> !gives(one, breakdown)),
            without(all.figures(), one -> !gives(one, breakdown)),
            Map.of()));
  }

  private static Set<Coordinate> printed(Tabulations some) {
    return new PrintedCounts(some).places();
  }

  private static <T> Map<T, Tabulation> without(Map<T, Tabulation> all, Predicate<T> some) {
    Map<T, Tabulation> left = new LinkedHashMap<>();
    all.forEach(
        (one, tabulation) -> {
          if (!some.test(one)) {
            left.put(one, tabulation);
          }
        });
    return left;
  }

  private boolean gives(TableDefinition one, Breakdown breakdown) {
    return one.chapter().equals(table.chapter())
        && Stream.concat(one.rows().stream(), one.columns().stream())
            .anyMatch(item -> item.by().contains(breakdown.id()));
  }

  private boolean gives(FigureDefinition one, Breakdown breakdown) {
    return one.chapter().equals(table.chapter())
        && (one.by().equals(breakdown.id())
            || one.compare().filter(breakdown.id()::equals).isPresent());
  }

  /**
   * Every such display, as it is written with other members of the breakdown.
   *
   * @param merging those that it gives now become these
   */
  String yaml(Breakdown breakdown, UnaryOperator<List<String>> merging) {
    StringBuilder yaml = new StringBuilder("\ntables:");
    all.tables()
        .forEach(
            (one, tabulation) -> {
              if (gives(one, breakdown) && !tabulation.isEmpty()) {
                List<String> only = merging.apply(members(tabulation, breakdown));
                yaml.append("\n  ").append(one.id()).append(":");
                side(yaml, "rows", one.rows(), breakdown, only);
                side(yaml, "columns", one.columns(), breakdown, only);
              }
            });
    StringBuilder figures = new StringBuilder();
    all.figures()
        .forEach(
            (one, tabulation) -> {
              if (gives(one, breakdown) && !tabulation.isEmpty()) {
                List<String> only = new ArrayList<>(merging.apply(members(tabulation, breakdown)));
                only.addAll(periods(one, tabulation));
                figures.append("\n  ").append(one.id()).append(":\n    only: ");
                figures.append(ItemYaml.list(only));
              }
            });
    return yaml + (figures.isEmpty() ? "" : "\nfigures:" + figures);
  }

  private static void side(
      StringBuilder yaml,
      String side,
      List<LineItem> items,
      Breakdown breakdown,
      List<String> only) {
    if (items.stream().anyMatch(item -> item.by().contains(breakdown.id()))) {
      yaml.append("\n    ").append(side).append(":");
      yaml.append(ItemYaml.of(items, breakdown.id(), only));
    }
  }

  private static List<String> members(Tabulation tabulation, Breakdown breakdown) {
    Set<String> members = new LinkedHashSet<>();
    Stream.concat(tabulation.rows().stream(), tabulation.columns().stream())
        .filter(one -> one.members().containsKey(breakdown.id()))
        .forEach(one -> members.add(one.members().get(breakdown.id())));
    return List.copyOf(members);
  }

  /** Where periods are a level, they must be named beside the members. */
  private static List<String> periods(FigureDefinition figure, Tabulation tabulation) {
    List<Line> lines =
        figure.by().equals(LineItem.PERIOD)
            ? tabulation.rows()
            : figure.compare().filter(LineItem.PERIOD::equals).isPresent()
                ? tabulation.columns()
                : List.of();
    return lines.stream().map(Line::id).toList();
  }
}
