package org.lscb.report.disclosure.collection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Published;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Table;

/**
 * Last year's report: its data under this year's names, and what of them it published.
 *
 * @param values by id
 * @param told ids of the counts that it told, be it by a rate or a share that is computed from them
 */
public record Earlier(Datasets datasets, Map<String, PublishedValue> values, Set<String> told) {

  /** Copies the map and the set. */
  public Earlier {
    values = Map.copyOf(values);
    told = Set.copyOf(told);
  }

  /**
   * What passed disclosure control last year.
   *
   * @param printed ids of all counts that it printed, or something of, were nothing hidden
   */
  public static Earlier of(Datasets datasets, Published published, Set<String> printed) {
    Map<String, PublishedValue> values = new HashMap<>();
    for (Figure figure : published.figures().values()) {
      figure.series().forEach(one -> one.values().forEach(value -> values.put(value.id(), value)));
    }
    published
        .tables()
        .values()
        .forEach(
            table ->
                table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(Table.Cell.Value.class::isInstance)
                    .map(cell -> ((Table.Cell.Value) cell).value())
                    .forEach(value -> values.put(value.id(), value)));
    published.values().values().forEach(one -> values.put(one.value().id(), one.value()));
    Set<String> told = new HashSet<>(printed);
    published.manifest().ifPresent(one -> told.removeAll(one.hidden()));
    return new Earlier(datasets, values, told);
  }

  /** Whether a count was published with its number, or can be told from what was. */
  boolean printed(String id) {
    PublishedValue value = values.get(id);
    return value != null && value.number().isPresent() || told.contains(id);
  }
}
