package org.lscb.report.indicator.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.FigureDefinition;
import org.lscb.report.definition.LineItem;
import org.lscb.report.definition.Subject;
import org.lscb.report.definition.TableDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;

/** Fills in the tables and figures of one chapter. */
final class TableFiller {

  private final LineExpander expander;
  private final LevelMembers levels;
  private final Calculator calculator;
  private final String home;
  private final Diagnostics diagnostics;

  TableFiller(
      LineExpander expander,
      LevelMembers levels,
      Calculator calculator,
      String home,
      Diagnostics diagnostics) {
    this.expander = expander;
    this.levels = levels;
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

  /** Rows are the categories, columns the series. */
  Tabulation fill(FigureDefinition figure) {
    List<Line> shown =
        figure.show().stream()
            .flatMap(one -> expander.shown(one, figure.places().of("show", one)).stream())
            .toList();
    if (shown.isEmpty()) {
      return new Tabulation("", List.of(), List.of(), List.of());
    }
    List<String> asked = Stream.concat(Stream.of(figure.by()), figure.compare().stream()).toList();
    levels.check(figure.only(), asked, figure.places());
    if (figure.show().size() > 1 && !asked.contains(LineItem.MEASURE)) {
      diagnostics.report(Problem.SEVERAL_SHOWN, figure.position(), figure.id());
    }
    Line plain = Line.heading("");
    Line base =
        new Line(
            Line.Kind.BODY,
            "",
            "",
            Optional.empty(),
            plain.members(),
            Optional.empty(),
            Optional.empty(),
            Aspect.ITSELF,
            Optional.empty());
    boolean measureLevel = asked.contains(LineItem.MEASURE);
    List<Line> categories = level(figure, figure.by(), base, shown);
    List<Line> series =
        figure.compare().isPresent()
            ? level(figure, figure.compare().get(), measureLevel ? base : shown.get(0), shown)
            : List.of(measureLevel ? base : shown.get(0));
    return existing(Words.capital(figure.by()), categories, series);
  }

  private List<Line> level(FigureDefinition figure, String level, Line base, List<Line> shown) {
    if (level.equals(LineItem.MEASURE)) {
      return shown;
    }
    Set<Subject> subjects = new LinkedHashSet<>();
    shown.forEach(one -> one.show().ifPresent(subjects::add));
    String key = level.equals(figure.by()) ? "by" : "compare";
    return levels.of(level, figure.only(), subjects, figure.places().of(key)).stream()
        .map(member -> expander.at(base, level, member))
        .toList();
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
