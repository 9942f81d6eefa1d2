package org.lscb.report.indicator.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.FigureDefinition;
import org.lscb.report.definition.FigureDefinition.Chart;
import org.lscb.report.definition.IndicatorDefinition.Goal;
import org.lscb.report.definition.LineItem;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Value;
import org.lscb.report.statistics.interval.Confidence;

/**
 * Fills in the figures of one chapter. Rows are the categories, columns the series; what all others
 * are held against, a benchmark or a target, is a row for the total.
 */
final class FigureFiller {

  private static final Tabulation NOTHING = new Tabulation("", List.of(), List.of(), List.of());

  private final LineExpander expander;
  private final LevelMembers levels;
  private final Calculator calculator;
  private final Names names;
  private final ChartCheck check;
  private final BoardDefinition board;
  private final Diagnostics diagnostics;

  FigureFiller(
      LineExpander expander,
      LevelMembers levels,
      Calculator calculator,
      Names names,
      BoardDefinition board,
      Diagnostics diagnostics) {
    this.expander = expander;
    this.levels = levels;
    this.calculator = calculator;
    this.names = names;
    this.check = new ChartCheck(board, names, diagnostics);
    this.board = board;
    this.diagnostics = diagnostics;
  }

  Tabulation fill(FigureDefinition figure) {
    List<Line> shown =
        figure.show().stream()
            .flatMap(one -> expander.shown(one, figure.places().of("show", one)).stream())
            .toList();
    if (shown.isEmpty()) {
      return NOTHING;
    }
    List<String> asked = Stream.concat(Stream.of(figure.by()), figure.compare().stream()).toList();
    levels.check(figure.only(), asked, figure.places());
    boolean measureLevel = asked.contains(LineItem.MEASURE);
    if (figure.show().size() > 1 && !measureLevel) {
      diagnostics.report(Problem.SEVERAL_SHOWN, figure.position(), figure.id());
    }
    Subject subject = shown.get(0).show().orElseThrow();
    Line plain = Line.heading("").telling(Aspect.ITSELF, "").body();
    Line base = measureLevel ? plain : shown.get(0);
    List<Line> categories = level(figure, figure.by(), plain, shown);
    List<Line> series =
        figure.compare().isPresent()
            ? level(figure, figure.compare().get(), base, shown)
            : List.of(base);
    Tabulation drawn = tabulation(figure, categories, series, List.of());
    Chart chart = figure.chart().orElseGet(() -> new ChartChoice(names).of(figure, drawn, subject));
    if (drawn.isEmpty() || !check.suits(figure, chart, drawn, subject)) {
      return NOTHING;
    }
    List<Line> columns =
        chart.showsChance() ? withChance(figure, chart, series.get(0), drawn) : series;
    return tabulation(figure, categories, columns, held(figure, drawn, series)).drawnAs(chart);
  }

  private List<Line> level(FigureDefinition figure, String level, Line base, List<Line> shown) {
    if (level.equals(LineItem.MEASURE)) {
      return shown;
    }
    Set<Subject> subjects = new LinkedHashSet<>();
    shown.forEach(one -> one.show().ifPresent(subjects::add));
    String key = level.equals(figure.by()) ? "by" : "compare";
    return latest(figure, level, levels.of(level, figure.only(), subjects, figure.places().of(key)))
        .stream()
        .filter(
            member ->
                !level.equals(LineItem.AREA)
                    || figure.benchmark().filter(member.id()::equals).isEmpty())
        .map(member -> expander.at(base, level, member))
        .toList();
  }

  /** A chart from one date to another takes the latest two where nobody says which. */
  private static List<LevelMembers.Member> latest(
      FigureDefinition figure, String level, List<LevelMembers.Member> members) {
    boolean two =
        figure.chart().filter(one -> one == Chart.SLOPE || one == Chart.DUMBBELL).isPresent()
            && figure.compare().filter(LineItem.PERIOD::equals).isPresent();
    return two && level.equals(LineItem.PERIOD) && figure.only().isEmpty() && members.size() > 2
        ? members.subList(members.size() - 2, members.size())
        : members;
  }

  /** A rate with what says how much of it may be chance. */
  private List<Line> withChance(
      FigureDefinition figure, Chart chart, Line value, Tabulation drawn) {
    List<Line> columns = new ArrayList<>(List.of(value));
    if (chart == Chart.INTERVALS) {
      columns.add(value.telling(new Aspect.Interval(Confidence.OF_95), "95% interval"));
      return columns;
    }
    String benchmark = board.area(figure.benchmark().orElseThrow()).orElseThrow().id();
    Computed base = calculator.compute(drawn.values().get(0).coordinate(), new Aspect.SetAgainst());
    columns.add(value.telling(new Aspect.SetAgainst(), base.coordinate().subject().label()));
    columns.add(
        value.telling(new Aspect.Limits(Confidence.OF_95, benchmark, figure.by()), "95% limits"));
    columns.add(
        value.telling(
            new Aspect.Limits(Confidence.OF_99_8, benchmark, figure.by()), "99.8% limits"));
    return columns;
  }

  /** What all values are held against, in the first column. */
  private List<Held> held(FigureDefinition figure, Tabulation drawn, List<Line> series) {
    Computed first = drawn.values().get(0);
    List<Held> held = new ArrayList<>();
    figure
        .benchmark()
        .flatMap(board::area)
        .ifPresent(area -> held.add(benchmark(area, first, series.get(0))));
    figure.target().ifPresent(goal -> held.add(target(goal, first, series.get(0))));
    return held;
  }

  private record Held(Line line, Computed value) {}

  private Held benchmark(Area area, Computed first, Line series) {
    Coordinate at = first.coordinate().in(area.id());
    Coordinate whole =
        new Coordinate(at.subject(), at.area(), at.period(), new TreeMap<>(series.members()));
    return new Held(series.labelled(area.label()).whole(area.id()), calculator.compute(whole));
  }

  private static Held target(Goal goal, Computed first, Line series) {
    BigDecimal number = goal.number();
    Computed value =
        new Computed(
            first.coordinate(),
            Computed.How.TARGET,
            Value.of(number),
            first.unit(),
            Math.max(0, number.stripTrailingZeros().scale()),
            "as set beforehand",
            List.of(),
            Optional.of(
                new Observation(
                    first.coordinate(),
                    Value.of(number),
                    goal.position(),
                    goal.setBy().orElseThrow(),
                    Optional.empty())),
            List.of("The target was set by " + goal.setBy().get() + "."));
    return new Held(series.labelled("Target").whole("target"), value);
  }

  private Tabulation tabulation(
      FigureDefinition figure, List<Line> rows, List<Line> columns, List<Held> held) {
    List<Line> all = new ArrayList<>(rows);
    List<List<Optional<Computed>>> cells = new ArrayList<>();
    for (Line row : rows) {
      cells.add(columns.stream().map(column -> cell(row, column)).toList());
    }
    for (Held one : held) {
      all.add(one.line());
      List<Optional<Computed>> line = new ArrayList<>(List.of(Optional.of(one.value())));
      while (line.size() < columns.size()) {
        line.add(Optional.empty());
      }
      cells.add(line);
    }
    return new Pruning(all, columns, cells).pruned(Words.capital(figure.by()));
  }

  private Optional<Computed> cell(Line row, Line column) {
    return expander
        .crossing(row, column, calculator.recorded(), board.home().id())
        .map(one -> calculator.compute(one, column.aspect()));
  }
}
