package org.lscb.report.build.importing.proposal;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.build.importing.level.Level;
import org.lscb.report.build.importing.proposal.Table.Column;
import org.lscb.report.definition.MeasureDefinition;

/**
 * An import that only begins: what it is for is known, but nothing in the table has a name of it.
 * It holds a question mark, so that nothing is imported by it before somebody has completed it.
 */
final class Beginning {

  private static final int SHOWN = 12;

  private final Table table;
  private final Candidate candidate;

  Beginning(Table table, Candidate candidate) {
    this.table = table;
    this.candidate = candidate;
  }

  /** What to complete, with all names that there are to choose from. */
  Guess guess() {
    List<String> lines = new ArrayList<>();
    lines.add("# a measure, and \"by\" the levels that the table has; in the dataset are:");
    for (MeasureDefinition one : candidate.measures().values()) {
      List<String> by = candidate.breakdowns(one).stream().map(Level::name).toList();
      lines.add("#   " + one.id() + (by.isEmpty() ? "" : " by " + String.join(", ", by)));
    }
    lines.add("# each by period and area too; of several: values by measure and ...");
    if (EventList.mayBe(table)) {
      lines.add("count: rows");
    }
    lines.add("# where the columns are not in that order, which level or measure each of them is:");
    lines.add("# columns:");
    table.columns().stream()
        .map(Column::name)
        .filter(one -> !one.isEmpty())
        .limit(SHOWN)
        .forEach(one -> lines.add("#   ...: " + Quoted.of(one)));
    return new Guess(candidate.dataset(), "\"?\"", 0, lines);
  }
}
