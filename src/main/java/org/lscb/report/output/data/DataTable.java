package org.lscb.report.output.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lscb.report.document.Block;
import org.lscb.report.document.DocumentWalk;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Report;
import org.lscb.report.document.Table;
import org.lscb.report.document.Table.Row;

/**
 * The published values of one table or figure, or the words of one list, as data files give them:
 * each row knows its group.
 *
 * @param blockId the table, figure or list; the last section where the entries of one are sections
 * @param stem the name of its files without ending, unique in the report
 * @param label such as {@code Table 4}; may be empty
 * @param caption without the number
 * @param subtitle measure, place, time, unit; may be empty
 * @param source where the data come from; may be empty
 * @param notes what is said under it; those of the table first, as its cells refer to them
 */
public record DataTable(
    String blockId,
    String stem,
    String label,
    String caption,
    String subtitle,
    String source,
    List<String> notes,
    Table table) {

  /** Copies the list. */
  public DataTable {
    notes = List.copyOf(notes);
  }

  /**
   * A row with values.
   *
   * @param group what the rows around it have in common; empty outside of groups
   */
  public record Line(String group, Row row) {}

  /** Those of a report, in reading order: tables, figures, and text in rows. */
  public static List<DataTable> of(Report report) {
    List<DataTable> found = new ArrayList<>();
    Set<String> stems = new HashSet<>();
    ListTables lists = new ListTables(report);
    DocumentWalk.blocks(report)
        .forEach(
            block -> {
              String label = report.numbering().label(block.id());
              if (block instanceof Table || block instanceof Figure) {
                found.add(of(block, label, stem(block.id(), stems)));
              } else if (lists.holds(block)) {
                found.add(lists.of(block, label, stem(block.id(), stems)));
              }
            });
    ListTables.abbreviations(report).filter(one -> stems.add(one.stem())).ifPresent(found::add);
    return List.copyOf(found);
  }

  private static DataTable of(Block block, String label, String stem) {
    if (block instanceof Figure figure) {
      Set<String> notes = new LinkedHashSet<>(figure.data().notes());
      notes.addAll(figure.notes());
      return new DataTable(
          figure.id(),
          stem,
          label,
          figure.title(),
          figure.subtitle(),
          figure.source(),
          List.copyOf(notes),
          figure.data());
    }
    Table table = (Table) block;
    return new DataTable(
        table.id(), stem, label, table.caption(), "", table.source(), table.notes(), table);
  }

  /**
   * Fit for every file system: some know no colons, some do not tell capitals from small letters.
   */
  private static String stem(String id, Set<String> stems) {
    String plain = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String stem = plain;
    for (int i = 2; !stems.add(stem); i++) {
      stem = plain + "-" + i;
    }
    return stem;
  }

  /** Its caption with its number. */
  public String title() {
    return label.isEmpty() ? caption : label + ": " + caption;
  }

  /** Whether its rows stand in groups. */
  public boolean grouped() {
    return table.rows().stream().anyMatch(row -> row.kind() == Row.Kind.HEADING);
  }

  /** The rows with values, from top to bottom. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    String group = "";
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      if (row.kind() == Row.Kind.HEADING) {
        group = row.label();
      } else {
        lines.add(new Line(isGrandTotal(i) ? "" : group, row));
      }
    }
    return lines;
  }

  /**
   * Whether a total at the foot belongs to the whole table and not to its last group: it follows
   * another total, or the groups before it have none.
   */
  private boolean isGrandTotal(int index) {
    List<Row> rows = table.rows();
    if (index < rows.size() - 1 || index == 0 || rows.get(index).kind() != Row.Kind.TOTAL) {
      return false;
    }
    boolean first = rows.subList(0, index).stream().noneMatch(it -> it.kind() == Row.Kind.TOTAL);
    return first || rows.get(index - 1).kind() == Row.Kind.TOTAL;
  }
}
