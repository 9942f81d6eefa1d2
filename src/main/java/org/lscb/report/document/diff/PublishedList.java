package org.lscb.report.document.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.Symbol;

/**
 * What a report publishes, to be held against what another one does.
 *
 * @param board its name
 * @param year of the report
 * @param items by id, in the order of the file
 */
public record PublishedList(String board, String year, Map<String, Item> items) {

  /** Keeps the order. */
  public PublishedList {
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
  }

  /**
   * One published value.
   *
   * @param label what it is, in words, with area and period
   * @param unit the word for what it is counted in
   * @param number empty when a symbol or words stand instead
   * @param text as printed in tables
   * @param formula how it was computed, in names; empty where it is withheld
   * @param inputs the ids of what it was computed from; of older lists none
   */
  public record Item(
      String id,
      String label,
      String unit,
      int decimals,
      Optional<BigDecimal> number,
      String text,
      String formula,
      List<String> inputs) {

    /** Copies the list. */
    public Item {
      inputs = List.copyOf(inputs);
    }

    /** What it is, without its period. */
    public String name() {
      return Address.parse(id)
          .flatMap(Address::period)
          .map(it -> " " + it.phrase())
          .filter(label::endsWith)
          .map(it -> label.substring(0, label.length() - it.length()))
          .orElse(label);
    }

    /** Whether its number is withheld. */
    public boolean withheld() {
      return text.equals(Symbol.CONFIDENTIAL.printed());
    }
  }

  /** What a report publishes. */
  public static PublishedList of(String board, String year, Collection<PublishedValue> values) {
    Map<String, Item> items = new TreeMap<>();
    values.forEach(one -> items.put(one.id(), item(one)));
    return new PublishedList(board, year, items);
  }

  private static Item item(PublishedValue value) {
    return new Item(
        value.id(),
        value.label(),
        value.unit().id(),
        value.decimals(),
        value.number().map(it -> it.setScale(value.decimals(), RoundingMode.HALF_UP)),
        value.withheld() ? Symbol.CONFIDENTIAL.printed() : value.text(),
        value.withheld() ? "" : value.formula(),
        value.inputs());
  }
}
