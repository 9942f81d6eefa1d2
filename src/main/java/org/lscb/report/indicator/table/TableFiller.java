package org.lscb.report.indicator.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.LineItem;
import org.lscb.report.definition.Subject;
import org.lscb.report.definition.TableDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;

/** Fills in the tables of one chapter. */
final class TableFiller {

  private final LineExpander expander;
  private final Calculator calculator;
  private final String home;
  private final Diagnostics diagnostics;

  TableFiller(LineExpander expander, Calculator calculator, String home, Diagnostics diagnostics) {
    this.expander = expander;
    this.calculator = calculator;
    this.home = home;
    this.diagnostics = diagnostics;
  }

  Tabulation fill(TableDefinition table) {
    Set<Subject> subjects = new LinkedHashSet<>();
    for (List<LineItem> side : List.of(table.rows(), table.columns())) {
      for (LineItem item : side) {
        item.show()
            .flatMap(one -> expander.shown(one, item.places().of("show")))
            .flatMap(Line::show)
            .ifPresent(subjects::add);
      }
    }
    if (subjects.isEmpty()) {
      diagnostics.report(Problem.NOTHING_SHOWN, table.position(), table.id());
      return new Tabulation("", List.of(), List.of(), List.of());
    }
    List<Line> rows = lines(table.rows(), subjects);
    List<Line> columns =
        table.columns().stream()
            .flatMap(one -> headless(expander.expand(one, subjects)).stream())
            .toList();
    return existing(rowHead(table.rows()), rows, columns);
  }

  private List<Line> lines(List<LineItem> items, Set<Subject> subjects) {
    return items.stream().flatMap(one -> expander.expand(one, subjects).stream()).toList();
  }

  /** There is one row of heads: the name of a group stands before those of its columns. */
  private static List<Line> headless(List<Line> item) {
    List<Line> headless = new ArrayList<>();
    String group = "";
    for (Line one : item) {
      if (one.kind() == Line.Kind.HEADING) {
        group = one.label() + ": ";
      } else {
        boolean whole = one.kind() == Line.Kind.TOTAL;
        headless.add(whole ? one : one.labelled(group + one.label()));
      }
    }
    return headless;
  }

  private static String rowHead(List<LineItem> rows) {
    List<String> levels =
        rows.stream()
            .filter(one -> one.heading().isEmpty())
            .map(one -> one.by().isEmpty() ? LineItem.MEASURE : one.by().get(one.by().size() - 1))
            .distinct()
            .toList();
    List<String> laidOut = levels.stream().filter(one -> !one.equals(LineItem.MEASURE)).toList();
    return Words.capital(laidOut.size() == 1 ? laidOut.get(0) : LineItem.MEASURE);
  }

  private Tabulation existing(String rowHead, List<Line> rows, List<Line> columns) {
    List<List<Optional<Computed>>> cells = new ArrayList<>();
    for (Line row : rows) {
      List<Optional<Computed>> line = new ArrayList<>();
      if (row.kind() != Line.Kind.HEADING) {
        columns.forEach(column -> line.add(cell(row, column)));
      }
      cells.add(line);
    }
    return new Pruning(rows, columns, cells).pruned(rowHead);
  }

  private Optional<Computed> cell(Line row, Line column) {
    Optional<Coordinate> place = expander.crossing(row, column, calculator.recorded(), home);
    Aspect aspect = row.aspect().equals(Aspect.ITSELF) ? column.aspect() : row.aspect();
    return place.map(one -> calculator.compute(one, aspect));
  }
}
