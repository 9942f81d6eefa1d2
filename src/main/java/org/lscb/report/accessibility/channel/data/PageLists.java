package org.lscb.report.accessibility.channel.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lscb.report.accessibility.page.Element;

/**
 * Reads the lists of a page as tables, whatever their layout: a link to the file of a list names
 * it, and its entries and their fields say that they belong to it.
 */
final class PageLists {

  private static final String LIST = "data-list";
  private static final String ENTRY = "data-entry";
  private static final String FIELD = "data-field";

  /** What is no word of a field, or has a data file of its own. */
  private static final Set<String> APART =
      Set.of("call", "ask", "count", "download", "chart", "tiles", "table", "register", "tree");

  private final Map<String, Element> places = new HashMap<>();
  private final Map<String, List<Element>> entries = new HashMap<>();

  private PageLists(Element page) {
    for (Element one : page.all(any -> any.attributes().containsKey("id"))) {
      places.putIfAbsent(one.attribute("id"), one);
    }
    for (Element one : page.all(any -> any.attributes().containsKey(ENTRY))) {
      entries.computeIfAbsent(one.attribute(ENTRY), any -> new ArrayList<>()).add(one);
    }
  }

  /** All lists that have a file, in reading order. */
  static List<ExpectedTable> of(Element page) {
    PageLists lists = new PageLists(page);
    return page.all(one -> !one.attribute(LIST).isEmpty()).stream().map(lists::table).toList();
  }

  private ExpectedTable table(Element link) {
    List<Element> all = entries.getOrDefault(link.attribute(LIST), List.of());
    List<String> heads =
        link.attributes().containsKey("data-heads")
            ? List.of(link.attribute("data-heads").split("\n"))
            : heads(all);
    List<ExpectedTable.Line> lines = new ArrayList<>();
    for (Element entry : all) {
      lines.add(
          new ExpectedTable.Line(
              at(entry, "data-group"),
              name(entry),
              Stream.iterate(1, i -> i < heads.size(), i -> i + 1)
                  .map(i -> ExpectedCell.ofWords(field(entry, i, heads.size())))
                  .toList()));
    }
    return new ExpectedTable(link.attribute(LIST), heads, lines);
  }

  /** Those of the table that the entries are rows of. */
  private static List<String> heads(List<Element> rows) {
    return rows.stream()
        .limit(1)
        .flatMap(row -> row.around(one -> one.name().equals("table")).stream())
        .flatMap(table -> table.all("thead").stream())
        .flatMap(head -> head.all("th").stream())
        .map(PageLists::words)
        .toList();
  }

  /** The first field, or the heading that the entry stands under. */
  private String name(Element entry) {
    return entry.attribute("data-name").isEmpty() ? field(entry, 0) : at(entry, "data-name");
  }

  /** In a tree the last field is the name of the entry above. */
  private static String field(Element entry, int index, int fields) {
    return entry.hasClass("node") && index == fields - 1
        ? above(entry).map(one -> field(one, 0)).orElse("")
        : field(entry, index);
  }

  private static String field(Element entry, int index) {
    String wanted = String.valueOf(index);
    if (entry.attribute(FIELD).equals(wanted)) {
      return words(entry);
    }
    Predicate<Element> own =
        one ->
            one.attribute(FIELD).equals(wanted)
                && one.around(any -> any.attributes().containsKey(ENTRY))
                    .filter(entry::equals)
                    .isPresent();
    return entry.first(own).map(PageLists::words).orElse("");
  }

  private static Optional<Element> above(Element node) {
    Predicate<Element> item = one -> one.name().equals("li");
    return node.around(item)
        .flatMap(one -> one.around(item))
        .flatMap(one -> one.first(any -> any.hasClass("node")));
  }

  private String at(Element entry, String reference) {
    return Optional.ofNullable(places.get(entry.attribute(reference)))
        .map(PageLists::words)
        .orElse("");
  }

  private static String words(Element element) {
    return element.words(one -> APART.stream().noneMatch(one::hasClass));
  }
}
