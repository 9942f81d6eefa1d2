package org.lscb.report.accessibility.values;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lscb.report.document.diff.PublishedList;
import org.lscb.report.document.diff.PublishedList.Item;

/** Reads what a report published back from its list of values. */
public final class PublishedListReader {

  private PublishedListReader() {}

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

  /**
   * Whether a {@code values.json} is of a draft.
   *
   * @throws IllegalArgumentException when it is no such list
   */
  public static boolean isDraft(byte[] file) {
    return JsonTree.read(file).find("draft").isPresent();
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
