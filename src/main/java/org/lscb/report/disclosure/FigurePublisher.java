package org.lscb.report.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.FigureDefinition;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.LineItem;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.MeasureDefinition.Scale;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.document.Figure;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Table;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.table.Line;
import org.lscb.report.indicator.table.Tabulation;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.interval.Confidence;

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
  Optional<Figure> publish(FigureDefinition figure, Tabulation filled) {
    Tabulation tabulation = lines(filled, Line.Kind.BODY);
    List<List<PublishedValue>> grid = new ArrayList<>();
    for (List<Optional<Computed>> row : tabulation.cells()) {
      if (row.stream().anyMatch(Optional::isEmpty)) {
        return Optional.empty();
      }
      grid.add(row.stream().map(one -> values.publish(one.orElseThrow())).toList());
    }
    Figure.Kind kind = Figure.Kind.valueOf(tabulation.chart().orElseThrow().name());
    Optional<Figure.Reference> reference = reference(lines(filled, Line.Kind.TOTAL));
    if (kind == Figure.Kind.FUNNEL && !isSeen(reference)
        || unseen(grid, tabulation.chart().orElseThrow().showsChance())) {
      return Optional.empty();
    }
    List<PublishedValue> all = new ArrayList<>(grid.stream().flatMap(List::stream).toList());
    reference.ifPresent(one -> all.add(one.value()));
    List<Integer> order = order(kind, figure, grid);
    List<Line> rows = order.stream().map(tabulation.rows()::get).toList();
    List<List<PublishedValue>> sorted = order.stream().map(grid::get).toList();
    List<Figure.Series> series = series(tabulation, sorted);
    return Optional.of(
        new Figure(
            "figure-" + figure.chapter() + "-" + figure.id(),
            kind,
            "",
            subtitle(figure, tabulation),
            "",
            all.get(0).unit(),
            figure.axis(),
            rows.stream().map(Line::label).toList(),
            series,
            highlight(figure, rows),
            ends(tabulation),
            reference,
            TablePublisher.symbols(all),
            notes(all, AspectWords.explanations(tabulation.values()), figure.note()),
            TablePublisher.sources(all),
            data(figure, tabulation.rowHead(), rows, series, sorted, reference)));
  }

  /** The scale on which all values were given. */
  private static Optional<Figure.Ends> ends(Tabulation tabulation) {
    List<Optional<Scale>> scales =
        tabulation.values().stream().map(FigurePublisher::scale).toList();
    Optional<Scale> first = scales.get(0);
    return first
        .filter(one -> scales.stream().allMatch(it -> it.filter(one::isLike).isPresent()))
        .map(one -> new Figure.Ends(one.from(), one.to()));
  }

  private static Optional<Scale> scale(Computed value) {
    return value.coordinate().subject() instanceof MeasureDefinition measure
        ? measure.scale()
        : Optional.empty();
  }

  /** Where chance is shown, the first column holds what the others are about. */
  private static boolean unseen(List<List<PublishedValue>> grid, boolean chance) {
    return grid.stream()
        .flatMap(row -> row.stream().limit(chance ? 1 : row.size()))
        .noneMatch(one -> one.number().isPresent());
  }

  private static boolean isSeen(Optional<Figure.Reference> reference) {
    return reference.filter(one -> one.value().number().isPresent()).isPresent();
  }

  /** The lines of one kind: categories, or what they are held against. */
  private static Tabulation lines(Tabulation filled, Line.Kind kind) {
    List<Integer> kept =
        IntStream.range(0, filled.rows().size())
            .filter(row -> filled.rows().get(row).kind() == kind)
            .boxed()
            .toList();
    return new Tabulation(
        filled.rowHead(),
        kept.stream().map(filled.rows()::get).toList(),
        filled.columns(),
        kept.stream().map(filled.cells()::get).toList(),
        filled.chart());
  }

  private Optional<Figure.Reference> reference(Tabulation held) {
    return held.rows().isEmpty()
        ? Optional.empty()
        : held.cells()
            .get(0)
            .get(0)
            .map(
                one ->
                    new Figure.Reference(
                        held.rows().get(0).label(),
                        one.how() == Computed.How.TARGET,
                        values.publish(one),
                        per(one)));
  }

  private static BigDecimal per(Computed value) {
    boolean rate =
        value.coordinate().subject() instanceof IndicatorDefinition one
            && one.kind() == IndicatorDefinition.Kind.RATE;
    return rate
        ? ((IndicatorDefinition) value.coordinate().subject()).per()
        : BigDecimal.valueOf(100);
  }

  /** By size where nothing else orders them; what is hidden or unknown last, as declared. */
  private List<Integer> order(
      Figure.Kind kind, FigureDefinition figure, List<List<PublishedValue>> grid) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, grid.size()).boxed().toList());
    if (kind == Figure.Kind.SORTED_BARS
        || kind == Figure.Kind.INTERVALS && !isOrdered(figure.by())) {
      Comparator<BigDecimal> largestFirst = Comparator.nullsLast(Comparator.reverseOrder());
      order.sort(
          (row, other) ->
              largestFirst.compare(
                  grid.get(row).get(0).number().orElse(null),
                  grid.get(other).get(0).number().orElse(null)));
    }
    return order;
  }

  /** Whether the members of a level have an order of their own. */
  private boolean isOrdered(String level) {
    return level.equals(LineItem.PERIOD)
        || level.equals(LineItem.MEASURE)
        || definition.chapters().stream()
            .flatMap(one -> one.breakdowns().stream())
            .anyMatch(one -> one.id().equals(level) && one.natural());
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
              role(line.aspect(), comparator),
              grid.stream().map(row -> row.get(column)).toList()));
    }
    return series;
  }

  private static Figure.Series.Role role(Aspect aspect, boolean comparator) {
    if (aspect instanceof Aspect.Interval) {
      return Figure.Series.Role.INTERVAL;
    }
    if (aspect instanceof Aspect.SetAgainst) {
      return Figure.Series.Role.BASE;
    }
    if (aspect instanceof Aspect.Limits limits) {
      return limits.confidence().equals(Confidence.OF_95)
          ? Figure.Series.Role.LIMITS_95
          : Figure.Series.Role.LIMITS_99_8;
    }
    return comparator ? Figure.Series.Role.COMPARATOR : Figure.Series.Role.MAIN;
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

  private static List<String> notes(
      List<PublishedValue> values, List<String> explanations, Optional<String> note) {
    Set<String> notes = new LinkedHashSet<>();
    values.forEach(one -> notes.addAll(one.notes()));
    notes.addAll(explanations);
    note.ifPresent(notes::add);
    return List.copyOf(notes);
  }

  /** Measure, place and time, as far as the axes do not say them. */
  private String subtitle(FigureDefinition figure, Tabulation tabulation) {
    boolean chance = tabulation.chart().filter(FigureDefinition.Chart::showsChance).isPresent();
    List<Computed> all =
        chance
            ? tabulation.cells().stream().flatMap(row -> row.get(0).stream()).toList()
            : tabulation.values();
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
      List<List<PublishedValue>> grid,
      Optional<Figure.Reference> reference) {
    List<Table.Row> tableRows = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Table.Cell> cells = new ArrayList<>();
      grid.get(i).forEach(value -> cells.add(new Table.Cell.Value(value, List.of())));
      tableRows.add(new Table.Row(Table.Row.Kind.BODY, rows.get(i).label(), cells));
    }
    List<PublishedValue> all = new ArrayList<>(grid.stream().flatMap(List::stream).toList());
    reference.ifPresent(
        one -> {
          tableRows.add(heldAgainst(one, series.size()));
          all.add(one.value());
        });
    return new Table(
        "data-" + figure.chapter() + "-" + figure.id(),
        "",
        rowHead,
        series.stream().map(one -> one.name().isEmpty() ? figure.axis() : one.name()).toList(),
        tableRows,
        TablePublisher.symbols(all),
        notes(all, List.of(), Optional.empty()),
        TablePublisher.sources(all),
        false);
  }

  private static Table.Row heldAgainst(Figure.Reference reference, int columns) {
    List<Table.Cell> cells = new ArrayList<>();
    cells.add(new Table.Cell.Value(reference.value(), List.of()));
    while (cells.size() < columns) {
      cells.add(new Table.Cell.Blank());
    }
    return new Table.Row(Table.Row.Kind.TOTAL, reference.name(), cells);
  }
}
