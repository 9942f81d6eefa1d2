package org.lscb.report.disclosure.collection;

import java.util.HashMap;
import java.util.Map;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Published;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Table;

/**
 * Last year's report: its data under this year's names, and what of them it published.
 *
 * @param values by id
 */
public record Earlier(Datasets datasets, Map<String, PublishedValue> values) {

  /** Copies the map. */
  public Earlier {
    values = Map.copyOf(values);
  }

  /** What passed disclosure control last year. */
  public static Earlier of(Datasets datasets, Published published) {
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
    return new Earlier(datasets, values);
  }

  /** Whether a count was published with its number. */
  boolean printed(String id) {
    PublishedValue value = values.get(id);
    return value != null && value.number().isPresent();
  }
}
