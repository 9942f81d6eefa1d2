package org.lscb.report.output.ees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lscb.report.document.codebook.Codebook;
import org.lscb.report.document.codebook.Codebook.Place;
import org.lscb.report.document.imprint.OpenDataNames;

/**
 * The numbers of one file: a row for each time, place and combination of categories, a column for
 * each measure or indicator.
 */
final class OpenDataTable {

  private static final Comparator<String> TOTAL_FIRST =
      Comparator.comparing((String one) -> !one.equals(OpenDataNames.TOTAL))
          .thenComparing(Comparator.naturalOrder());

  private final List<String> filters;
  private final Map<Key, Map<String, OpenNumber>> rows = new LinkedHashMap<>();
  private final Map<String, List<OpenNumber>> indicators = new TreeMap<>();

  /**
   * When, where and of what a row is.
   *
   * @param items of the filters, in their order
   */
  record Key(TimeColumns time, Place place, List<String> items) {

    Key {
      items = List.copyOf(items);
    }
  }

  /** An empty table with filters, by the ids of the breakdowns. */
  OpenDataTable(Set<String> breakdowns) {
    filters = List.copyOf(new TreeSet<>(breakdowns));
  }

  /** Puts a number in its cell; of two of one month the later one stays. */
  void add(OpenNumber number) {
    Map<String, String> members = number.entry().members();
    List<String> items =
        filters.stream().map(one -> members.getOrDefault(one, OpenDataNames.TOTAL)).toList();
    Map<String, OpenNumber> row =
        rows.computeIfAbsent(new Key(number.time(), number.place(), items), any -> new TreeMap<>());
    String subject = number.entry().chapter() + ":" + number.entry().subject();
    row.merge(
        subject,
        number,
        (one, other) -> one.entry().period().compareTo(other.entry().period()) > 0 ? one : other);
    indicators.computeIfAbsent(subject, any -> new ArrayList<>()).add(number);
  }

  /** The breakdowns, each with the column of its items. */
  List<String> filters() {
    return filters;
  }

  /** The items of a filter, the total first. */
  Set<String> items(String filter) {
    int at = filters.indexOf(filter);
    Set<String> items = new TreeSet<>(TOTAL_FIRST);
    rows.keySet().forEach(one -> items.add(one.items().get(at)));
    return items;
  }

  /** The measures and indicators by chapter and id, each with all its numbers. */
  Map<String, List<OpenNumber>> indicators() {
    return indicators;
  }

  /** The column of a measure or indicator; with its chapter where two chapters have one. */
  String column(String indicator) {
    String column = OpenDataNames.column(indicator.substring(indicator.indexOf(':') + 1));
    boolean alone =
        indicators.keySet().stream()
                .map(one -> OpenDataNames.column(one.substring(one.indexOf(':') + 1)))
                .filter(column::equals)
                .count()
            == 1;
    return alone ? column : OpenDataNames.column(indicator);
  }

  /** What it is called; with its name in its chapter where two are called the same. */
  String label(String indicator) {
    Codebook.Entry entry = indicators.get(indicator).get(0).entry();
    boolean alone =
        indicators.values().stream()
                .map(all -> all.get(0).entry().label())
                .filter(entry.label()::equals)
                .count()
            == 1;
    return alone
        ? entry.label()
        : entry.label() + OpenDataNames.apart(entry.chapter(), entry.subject());
  }

  /** The rows in their order: by time, from the country to the authority, totals first. */
  List<Map.Entry<Key, Map<String, OpenNumber>>> rows() {
    Comparator<Key> order =
        Comparator.comparing((Key one) -> start(one))
            .thenComparing(one -> one.place().level())
            .thenComparing(one -> one.place().name());
    for (int i = 0; i < filters.size(); i++) {
      int at = i;
      order = order.thenComparing(one -> one.items().get(at), TOTAL_FIRST);
    }
    return rows.entrySet().stream().sorted(Map.Entry.comparingByKey(order)).toList();
  }

  private LocalDate start(Key key) {
    return rows.get(key).values().iterator().next().entry().period().start();
  }

  /** Whether everything in it has a name of its own; otherwise no file can say what is what. */
  boolean clear() {
    List<String> columns = new ArrayList<>();
    filters.forEach(one -> columns.add(OpenDataNames.column(one)));
    indicators.keySet().forEach(one -> columns.add(column(one)));
    List<String> labels = new ArrayList<>();
    filters.forEach(one -> labels.add(OpenDataNames.words(one)));
    indicators.keySet().forEach(one -> labels.add(label(one)));
    Set<List<Object>> cells =
        indicators.values().stream()
            .flatMap(List::stream)
            .map(one -> List.<Object>of(one.entry(), one.place()))
            .collect(Collectors.toSet());
    return distinct(columns)
        && distinct(labels)
        && cells.size() == indicators.values().stream().mapToInt(List::size).sum()
        && indicators.values().stream()
            .flatMap(List::stream)
            .flatMap(one -> one.entry().members().values().stream())
            .noneMatch(OpenDataTable::strange);
  }

  private static boolean distinct(List<String> names) {
    return Set.copyOf(names).size() == names.size();
  }

  /** guidance: such words stand for missing numbers in other programs. */
  private static boolean strange(String item) {
    return item.equalsIgnoreCase(OpenDataNames.TOTAL)
        || Set.of("NA", "na", "Null", "null", "NULL", "N/A", "n/a", ".", "..", "-", "")
            .contains(item)
        || !item.equals(item.strip());
  }
}
