package org.lscb.report.accessibility.values;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report published, read back from its list of values to be held against another report's.
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
  }

  /**
   * Reads a {@code values.json}.
   *
   * @throws IllegalArgumentException when it is no such list
   */
  public static PublishedList read(byte[] file) {
    JsonTree all = JsonTree.read(file);
    Map<String, Item> items = new LinkedHashMap<>();
    for (JsonTree value : all.list("values")) {
      Item item = item(value);
      items.put(item.id(), item);
    }
    return new PublishedList(all.text("board"), all.text("year"), items);
  }

  private static Item item(JsonTree value) {
    return new Item(
        value.text("id"),
        value.text("label"),
        value.text("unit"),
        (int) value.number("decimals"),
        value.find("number").map(JsonTree::decimal),
        value.text("text"),
        value.find("formula").map(JsonTree::text).orElse(""),
        value.find("inputs").map(JsonTree::texts).orElse(List.of()));
  }
}
