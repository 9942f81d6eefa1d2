package org.lscb.report.accessibility.screen;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.accessibility.barrier.Barriers;
import org.lscb.report.accessibility.barrier.HeaderCells;
import org.lscb.report.accessibility.barrier.HeaderCells.Cell;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.diagnostic.Flaw;

/** The tables of a page, and captions of tables and figures. */
final class PageTables {

  private final Barriers barriers;

  PageTables(Barriers barriers) {
    this.barriers = barriers;
  }

  void check(List<Element> all) {
    for (Element one : all) {
      if (one.name().equals("table") && !one.attribute("role").matches("presentation|none")) {
        table(one);
      }
      String home =
          switch (one.name()) {
            case "caption" -> "table";
            case "figcaption" -> "figure";
            default -> "";
          };
      boolean lost = !home.isEmpty() && one.parent().filter(it -> it.name().equals(home)).isEmpty();
      boolean plain =
          one.name().equals("p")
              && one.words().matches("(?:Table|Figure) [\\w.]+: .*")
              && one.around(it -> it.name().matches("figure|table|figcaption")).isEmpty();
      if (lost || plain) {
        barriers.report(Flaw.CAPTION_OUTSIDE, Barriers.beginning(one.words()));
      }
    }
  }

  private void table(Element table) {
    String caption = table.all("caption").stream().map(Element::words).findFirst().orElse("");
    String place = caption.isBlank() ? PageNames.place(table) : Barriers.beginning(caption);
    boolean named =
        !caption.isBlank()
            || !table.attribute("aria-label").isBlank()
            || !table.attribute("aria-labelledby").isBlank();
    List<List<Cell>> rows = new ArrayList<>();
    for (Element row : table.all("tr")) {
      List<Cell> cells = new ArrayList<>();
      row.children().stream()
          .filter(one -> one.name().matches("t[hd]"))
          .forEach(one -> cells.add(cell(one)));
      rows.add(cells);
    }
    if (!named && HeaderCells.countSomething(rows)) {
      barriers.report(Flaw.TABLE_UNNAMED, place, HeaderCells.firstWords(rows));
    }
    new HeaderCells(place, barriers).check(rows);
  }

  private static Cell cell(Element cell) {
    String scope =
        switch (cell.attribute("scope")) {
          case "col", "colgroup" -> "column";
          case "row", "rowgroup" -> "row";
          default -> "";
        };
    return new Cell(
        cell.name().equals("th"),
        scope,
        !cell.attribute("headers").isBlank(),
        span(cell.attribute("colspan")),
        span(cell.attribute("rowspan")),
        cell.words());
  }

  private static int span(String written) {
    return written.matches("[1-9]\\d{0,2}") ? Integer.parseInt(written) : 1;
  }
}
