package org.lscb.report.accessibility.paper;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.barrier.Barriers;
import org.lscb.report.accessibility.barrier.HeaderCells;
import org.lscb.report.accessibility.barrier.HeaderCells.Cell;
import org.lscb.report.diagnostic.Flaw;

/** A table of a PDF has a caption, and its data cells have header cells. */
final class PaperTable {

  private final Barriers barriers;

  PaperTable(Barriers barriers) {
    this.barriers = barriers;
  }

  void check(Tag table, String around) {
    String caption =
        table.children().stream()
            .filter(one -> one.role().equals("Caption"))
            .map(Tag::text)
            .findFirst()
            .orElse("");
    List<List<Cell>> rows = new ArrayList<>();
    for (Tag row : table.all("TR")) {
      rows.add(
          row.children().stream()
              .filter(one -> one.role().matches("T[HD]"))
              .map(PaperTable::cell)
              .toList());
    }
    if (caption.isBlank() && HeaderCells.countSomething(rows)) {
      barriers.report(Flaw.TABLE_UNNAMED, around, HeaderCells.firstWords(rows));
    }
    String place = caption.isBlank() ? around : Barriers.beginning(caption);
    new HeaderCells(place, barriers).check(rows);
  }

  private static Cell cell(Tag tag) {
    String scope =
        switch (attribute(tag, "Scope")) {
          case "Column", "Both" -> "column";
          case "Row" -> "row";
          default -> "";
        };
    return new Cell(
        tag.role().equals("TH"),
        scope,
        !attribute(tag, "Headers").isEmpty(),
        span(attribute(tag, "ColSpan")),
        span(attribute(tag, "RowSpan")),
        tag.text());
  }

  private static String attribute(Tag tag, String key) {
    return tag.attributes().stream()
        .filter(one -> one.startsWith(key + "="))
        .map(one -> one.substring(key.length() + 1))
        .findFirst()
        .orElse("");
  }

  private static int span(String written) {
    return written.matches("[1-9]\\d{0,2}") ? Integer.parseInt(written) : 1;
  }
}
