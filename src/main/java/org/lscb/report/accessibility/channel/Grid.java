package org.lscb.report.accessibility.channel;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.accessibility.page.Element;

/**
 * A table of the page.
 *
 * @param id of the table, or of the figure that it holds the data of
 * @param heads of all columns, that of the rows first
 */
public record Grid(String id, List<String> heads, List<Line> lines) {

  /**
   * A row: the group that it belongs to, its name, its cells.
   *
   * @param total whether it stands for a whole, or for what the others are held against
   */
  public record Line(String group, String label, List<Element> cells, boolean total) {}

  /** All tables of values, in reading order. */
  public static List<Grid> of(Element page) {
    List<Grid> grids = new ArrayList<>();
    for (Element table : page.all("table")) {
      boolean values = !table.all(one -> one.attributes().containsKey("data-value")).isEmpty();
      Element home =
          table
              .around(one -> one.name().equals("figure"))
              .or(() -> table.around(one -> one.hasClass("table")))
              .orElse(table);
      if (values && !home.hasClass("words") && !home.attribute("id").isEmpty()) {
        grids.add(read(home.attribute("id"), table));
      }
    }
    return grids;
  }

  private static Grid read(String id, Element table) {
    List<String> heads =
        table.all("thead").stream()
            .flatMap(one -> one.all("th").stream())
            .filter(one -> !one.hasClass("trend"))
            .map(Element::words)
            .toList();
    List<Line> lines = new ArrayList<>();
    for (Element body : table.all("tbody")) {
      String group = "";
      for (Element row : body.all("tr")) {
        List<Element> cells = row.all(one -> one.name().equals("td") && !one.hasClass("trend"));
        String label =
            row.first(one -> one.name().equals("th"))
                .map(one -> withoutCalls(one.words()).strip())
                .orElse("");
        if (row.hasClass("group")) {
          group = label;
        } else {
          lines.add(new Line(group, label, cells, row.hasClass("total")));
        }
      }
    }
    return new Grid(id, heads, lines);
  }

  /** Words without the calls of the notes that stand under a table. */
  public static String withoutCalls(String words) {
    return words.replaceAll("\\[note \\d+]", "");
  }
}
