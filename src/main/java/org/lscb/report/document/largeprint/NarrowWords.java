package org.lscb.report.document.largeprint;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.document.Block;
import org.lscb.report.document.Inline;

/** Lays text in rows out so that it fits in large print: one field under another. */
final class NarrowWords {

  /** Beside each other they would be columns of two words. */
  private static final int COLUMNS = 2;

  private NarrowWords() {}

  static Block of(Block.Register register) {
    boolean wide = register.layout() == Block.Register.Layout.TABLE && register.printed() > COLUMNS;
    return wide
        ? new Block.Register(
            register.id(),
            Block.Register.Layout.ENTRIES,
            register.fields(),
            register.groups(),
            register.section(),
            false)
        : register;
  }

  /** A table of words keeps its number and its title; what was a row begins with a bold name. */
  static Block of(Block.WordTable table) {
    if (table.heads().size() <= COLUMNS) {
      return table;
    }
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (List<List<Inline>> row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        List<Inline> content = i == 0 ? List.of(new Inline.Strong(row.get(i))) : row.get(i);
        rows.add(List.of(table.heads().get(i), content));
      }
    }
    return new Block.WordTable(
        table.id(),
        table.caption(),
        List.of(List.of(new Inline.Text("Part")), List.of(new Inline.Text("Text"))),
        rows);
  }
}
