package org.lscb.report.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.FigureDefinition;
import org.lscb.report.definition.LineItem;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.document.Figure;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Table;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.table.Line;
import org.lscb.report.indicator.table.Tabulation;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Period;

/** Makes a filled-in figure publishable. */
final class FigurePublisher {

  private final ReportDefinition definition;
  private final Labels labels;
  private final ValuePublisher values;

  FigurePublisher(ReportDefinition definition, Labels labels, ValuePublisher values) {
    this.definition = definition;
    this.labels = labels;
    this.values = values;
  }

  /** The figure without title and alt text; empty where no number of it may be seen. */
  Optional<Figure> publish(FigureDefinition figure, Tabulation tabulation) {
    List<List<PublishedValue>> grid = new ArrayList<>();
    for (List<Optional<Computed>> row : tabulation.cells()) {
      if (row.stream().anyMatch(Optional::isEmpty)) {
        return Optional.empty();
      }
      grid.add(row.stream().map(one -> values.publish(one.orElseThrow())).toList());
    }
    List<PublishedValue> all = grid.stream().flatMap(List::stream).toList();
    if (all.stream().noneMatch(one -> one.number().isPresent())) {
      return Optional.empty();
    }
    Figure.Kind kind =
        Figure.Kind.valueOf(figure.kind().toUpperCase(Locale.ROOT).replace('-', '_'));
    List<Integer> order = order(kind, grid);
    List<Line> rows = order.stream().map(tabulation.rows()::get).toList();
    List<List<PublishedValue>> sorted = order.stream().map(grid::get).toList();
    List<Figure.Series> series = series(tabulation, sorted);
    String id = "figure-" + figure.chapter() + "-" + figure.id();
    return Optional.of(
        new Figure(
            id,
            kind,
            "",
            subtitle(figure, tabulation),
            "",
            all.get(0).unit(),
            figure.axis(),
            rows.stream().map(Line::label).toList(),
            series,
            highlight(figure, rows),
            TablePublisher.symbols(all),
            notes(all, figure.note()),
            TablePublisher.sources(all),
            data(figure, tabulation.rowHead(), rows, series, sorted)));
  }

  /** By size where the kind says so; what is hidden or unknown last, in declared order. */
  private static List<Integer> order(Figure.Kind kind, List<List<PublishedValue>> grid) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, grid.size()).boxed().toList());
    if (kind == Figure.Kind.SORTED_BARS) {
      Comparator<Integer> bySize =
          Comparator.comparing(
              row -> grid.get(row).get(0).number().orElse(null),
              Comparator.nullsLast(Comparator.reverseOrder()));
      order.sort(bySize);
    }
    return order;
  }

  private List<Figure.Series> series(Tabulation tabulation, List<List<PublishedValue>> grid) {
    List<Line> columns = tabulation.columns();
    Optional<Period> latest =
        columns.stream().flatMap(one -> one.period().stream()).max(Comparator.naturalOrder());
    List<Figure.Series> series = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      Line line = columns.get(i);
      boolean comparator =
          line.area().flatMap(definition.board()::area).stream()
                  .anyMatch(one -> one.kind() == Area.Kind.COMPARATOR)
              || line.period().isPresent() && !line.period().equals(latest);
      series.add(
          new Figure.Series(
              line.label(),
              comparator ? Figure.Series.Role.COMPARATOR : Figure.Series.Role.MAIN,
              grid.stream().map(row -> row.get(column)).toList()));
    }
    return series;
  }

  private static int highlight(FigureDefinition figure, List<Line> rows) {
    return figure
        .highlight()
        .map(
            wanted ->
                IntStream.range(0, rows.size())
                    .filter(i -> rows.get(i).id().equals(wanted))
                    .findFirst()
                    .orElse(-1))
        .orElse(-1);
  }

  private static List<String> notes(List<PublishedValue> values, Optional<String> note) {
    Set<String> notes = new LinkedHashSet<>();
    values.forEach(one -> notes.addAll(one.notes()));
    note.ifPresent(notes::add);
    return List.copyOf(notes);
  }

  /** Measure, place and time, as far as the axes do not say them. */
  private String subtitle(FigureDefinition figure, Tabulation tabulation) {
    List<Computed> all = tabulation.values();
    List<String> parts = new ArrayList<>();
    boolean severalMeasures =
        figure.by().equals(LineItem.MEASURE)
            || figure.compare().filter(LineItem.MEASURE::equals).isPresent();
    parts.add(severalMeasures ? figure.axis() : shown(all));
    Set<String> areas = new LinkedHashSet<>();
    all.forEach(one -> areas.add(one.coordinate().area()));
    definition
        .board()
        .area(areas.iterator().next())
        .filter(one -> areas.size() == 1)
        .ifPresent(one -> parts.add(one.label()));
    List<Period> periods =
        all.stream().map(one -> one.coordinate().period()).distinct().sorted().toList();
    Period first = periods.get(0);
    Period last = periods.get(periods.size() - 1);
    parts.add(
        switch (periods.size()) {
          case 1 -> one(first);
          case 2 -> first.words() + " and " + last.words();
          default -> first.words() + " to " + last.words();
        });
    return String.join(", ", parts);
  }

  private static String one(Period period) {
    return period.kind() == Period.Kind.SNAPSHOT || period.kind() == Period.Kind.MID_YEAR
        ? "at " + period.words()
        : period.words();
  }

  /** What is shown, with the members that all values share: "Bookings: attended". */
  private String shown(List<Computed> all) {
    Coordinate first = all.get(0).coordinate();
    List<String> shared = new ArrayList<>();
    first
        .members()
        .forEach(
            (breakdown, member) -> {
              if (all.stream()
                  .allMatch(one -> member.equals(one.coordinate().members().get(breakdown)))) {
                shared.add(labels.member(first, breakdown, member));
              }
            });
    String label = first.subject().label();
    return shared.isEmpty() ? label : label + ": " + String.join(", ", shared);
  }

  private static Table data(
      FigureDefinition figure,
      String rowHead,
      List<Line> rows,
      List<Figure.Series> series,
      List<List<PublishedValue>> grid) {
    List<Table.Row> tableRows = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Table.Cell> cells = new ArrayList<>();
      grid.get(i).forEach(value -> cells.add(new Table.Cell.Value(value, List.of())));
      tableRows.add(new Table.Row(Table.Row.Kind.BODY, rows.get(i).label(), cells));
    }
    List<PublishedValue> all = grid.stream().flatMap(List::stream).toList();
    return new Table(
        "data-" + figure.chapter() + "-" + figure.id(),
        "",
        rowHead,
        series.stream().map(one -> one.name().isEmpty() ? figure.axis() : one.name()).toList(),
        tableRows,
        TablePublisher.symbols(all),
        notes(all, Optional.empty()),
        TablePublisher.sources(all),
        false);
  }
}
