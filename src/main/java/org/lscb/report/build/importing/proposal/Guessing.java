package org.lscb.report.build.importing.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.build.importing.level.Labels;
import org.lscb.report.build.importing.level.Level;
import org.lscb.report.build.importing.proposal.Table.Column;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.project.BoardYear;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Slug;
import org.lscb.report.statistics.Unit;

/** Compares a table with what one dataset could take of it. */
final class Guessing {

  private static final List<String> PLACES = List.of("la_name", "region_name", "country_name");
  private static final double HALF = 0.5;

  private final Table table;
  private final String dataset;
  private final Map<String, MeasureDefinition> measures;
  private final BoardYear year;
  private final Labels labels;

  Guessing(
      Table table,
      String dataset,
      Map<String, MeasureDefinition> measures,
      BoardYear year,
      Labels labels) {
    this.table = table;
    this.dataset = dataset;
    this.measures = measures;
    this.year = year;
    this.labels = labels;
  }

  /** The best guess; empty where nothing in the table has a name of the dataset. */
  Optional<Guess> best() {
    for (String time : List.of("time_period", "mid_year")) {
      if (table.column("la_name").isPresent() && table.column(time).isPresent()) {
        return published(time);
      }
    }
    if (table.numbers().isEmpty() || table.words().size() > table.numbers().size() + 1) {
      return counted();
    }
    Optional<Guess> best = byMeasure();
    for (MeasureDefinition one : measures.values()) {
      // A table of numbers holds no codes.
      if (one.unit() != Unit.CODE) {
        best = Guess.better(best, wide(one).map(it -> it.with(table.speaksOf(one.label()))));
      }
    }
    return best.map(one -> one.with(table.speaksOf(dataset)));
  }

  private List<Level> levels(MeasureDefinition measure) {
    List<Level> levels = new ArrayList<>();
    year.names()
        .breakdowns(measure)
        .forEach(one -> levels.add(new Level(one.id(), Optional.of(one))));
    return levels;
  }

  private static List<Level> always() {
    return List.of(
        new Level(Level.PERIOD, Optional.empty()), new Level(Level.AREA, Optional.empty()));
  }

  private List<String> headings() {
    return table.numbers().stream()
        .map(one -> one.heading().text())
        .filter(one -> !one.isEmpty())
        .toList();
  }

  /** Each row is a measure. */
  private Optional<Guess> byMeasure() {
    Level measure = new Level(Level.MEASURE, Optional.empty());
    Column first = table.columns().get(0);
    LevelMatch rows = LevelMatch.of(measure, first.values(), first.heading().text(), labels);
    Optional<Guess> best = Optional.empty();
    for (Level across : always()) {
      LevelMatch columns = LevelMatch.of(across, headings(), "", labels);
      if (rows.weight() > 0 && columns.weight() > HALF) {
        List<String> unknown = new ArrayList<>(rows.unknown());
        unknown.addAll(columns.unknown());
        best =
            Guess.better(
                best,
                Optional.of(
                    new Guess(
                        dataset,
                        "values by measure and " + across.name(),
                        rows.weight() + columns.weight(),
                        leftOut(unknown),
                        unknown)));
      }
    }
    return best;
  }

  /** Rows are one level, headings another. */
  private Optional<Guess> wide(MeasureDefinition measure) {
    List<Level> all = new ArrayList<>(levels(measure));
    all.addAll(always());
    Column first = table.columns().get(0);
    Optional<Guess> best = Optional.empty();
    for (Level across : all) {
      LevelMatch columns = LevelMatch.of(across, headings(), "", labels);
      if (columns.weight() < HALF || !across.isClosed()) {
        continue;
      }
      for (Level down : all) {
        LevelMatch rows = LevelMatch.of(down, first.values(), first.heading().text(), labels);
        if (!down.equals(across) && rows.weight() > 0) {
          best = Guess.better(best, Optional.of(guess(measure, rows, columns, all)));
        }
      }
    }
    return best;
  }

  private Guess guess(
      MeasureDefinition measure, LevelMatch rows, LevelMatch columns, List<Level> all) {
    List<String> upper = table.upper();
    Optional<LevelMatch> outer =
        all.stream()
            .filter(one -> one.isClosed() && !one.equals(rows.level()))
            .filter(one -> !one.equals(columns.level()))
            .map(one -> LevelMatch.of(one, upper, "", labels))
            .filter(one -> one.weight() > HALF)
            .findFirst();
    List<String> unknown = new ArrayList<>(columns.unknown());
    // Rows of other areas are not read anyway.
    unknown.addAll(rows.level().isSparse() ? List.of() : rows.unknown());
    List<String> lines = new ArrayList<>(outer.isPresent() ? List.of("across: 2") : List.of());
    lines.addAll(named(List.of(columns, rows)));
    lines.addAll(leftOut(unknown));
    return new Guess(
        dataset,
        measure.id()
            + " by "
            + rows.level().name()
            + outer.map(one -> " and " + one.level().name()).orElse("")
            + " and "
            + columns.level().name(),
        rows.weight() + columns.weight(),
        lines,
        unknown);
  }

  /** Each row is one event. */
  private Optional<Guess> counted() {
    Optional<Guess> best = Optional.empty();
    for (MeasureDefinition measure : measures.values()) {
      Map<String, LevelMatch> columns = new LinkedHashMap<>();
      for (Level level : levels(measure)) {
        likeliest(level, columns.keySet())
            .ifPresent(one -> columns.put(one.heading().text(), match(level, one)));
      }
      if (!columns.isEmpty() && measure.unit() == Unit.COUNT) {
        best = Guess.better(best, Optional.of(counted(measure, columns)));
      }
    }
    return best;
  }

  private LevelMatch match(Level level, Column column) {
    return LevelMatch.of(level, column.values(), column.heading().text(), labels);
  }

  /** The column that is most like a level, and stands for no other one yet. */
  private Optional<Column> likeliest(Level level, Set<String> taken) {
    return table.words().stream()
        .filter(one -> !taken.contains(one.heading().text()))
        .filter(one -> level.isClosed() || one.repeats())
        .filter(one -> match(level, one).weight() > HALF)
        .max(Comparator.comparingDouble(one -> match(level, one).weight()));
  }

  private Guess counted(MeasureDefinition measure, Map<String, LevelMatch> columns) {
    List<String> unknown =
        columns.values().stream()
            .filter(one -> !one.isPartly())
            .flatMap(one -> one.unknown().stream())
            .toList();
    List<String> lines = new ArrayList<>(List.of("count: rows", "columns:"));
    columns.forEach(
        (heading, one) -> lines.add("  " + one.level().name() + ": " + Quoted.of(heading)));
    lines.addAll(named(List.copyOf(columns.values())));
    lines.addAll(leftOut(unknown));
    List<String> levels = columns.values().stream().map(one -> one.level().name()).toList();
    double weight = columns.values().stream().mapToDouble(LevelMatch::weight).sum();
    return new Guess(
        dataset, measure.id() + " by " + String.join(" and ", levels), weight, lines, unknown);
  }

  /** The layout of the Department's open data. */
  private Optional<Guess> published(String time) {
    List<String> all = table.columns().stream().map(one -> one.heading().text()).toList();
    Map<String, String> found = new LinkedHashMap<>();
    for (MeasureDefinition one : measures.values()) {
      table.numbers().stream()
          .map(it -> it.heading().text())
          .filter(it -> !it.equals(time) && !found.containsValue(it) && isOf(one, Slug.of(it)))
          .findFirst()
          .ifPresent(it -> found.put(one.id(), it));
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>(List.of("columns:", "  period: " + time));
    Optional<String> own = ownArea(all);
    if (own.isEmpty()) {
      String places = String.join(", ", PLACES.stream().filter(all::contains).toList());
      lines.add("  area: [" + places + "]");
    }
    found.forEach((measure, heading) -> lines.add("  " + measure + ": " + Quoted.of(heading)));
    List<String> filters = new ArrayList<>();
    own.ifPresent(filters::add);
    for (Column one : table.words()) {
      if (one.values().stream().anyMatch("total"::equalsIgnoreCase) && one.values().size() > 1) {
        filters.add("  " + Quoted.of(one.heading().text()) + ": Total");
      }
    }
    if (!filters.isEmpty()) {
      lines.add("where:");
      lines.addAll(filters);
    }
    return Optional.of(
        new Guess(
            dataset,
            "values by measure and " + (own.isPresent() ? "" : "area and ") + "period",
            found.size(),
            lines,
            List.of()));
  }

  /** Of a board with one area, the rows of that area alone; other areas have their own numbers. */
  private Optional<String> ownArea(List<String> headings) {
    List<Area> areas = year.definition().board().areas();
    for (String place : areas.size() == 1 ? PLACES : List.<String>of()) {
      Optional<String> label =
          table.column(place).stream()
              .flatMap(one -> one.values().stream())
              .filter(areas.get(0).label()::equalsIgnoreCase)
              .findFirst();
      if (label.isPresent() && headings.contains(place)) {
        return label.map(one -> "  " + place + ": " + Quoted.of(one));
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(MeasureDefinition measure, String heading) {
    String label = Slug.of(measure.label());
    return heading.equals(label)
        || ("-" + heading + "-").contains("-" + measure.id() + "-")
        || ("-" + heading + "-").contains("-" + label + "-");
  }

  private static List<String> named(List<LevelMatch> matches) {
    List<String> lines = new ArrayList<>();
    for (LevelMatch one : matches) {
      boolean partly = one.isPartly() && !one.unknown().isEmpty();
      if (!one.near().isEmpty() || partly) {
        lines.add("  " + one.level().name() + ":  # is it so?");
        one.near()
            .forEach((words, id) -> lines.add("    " + Quoted.of(words) + ": " + Quoted.of(id)));
      }
      if (partly) {
        one.unknown().forEach(it -> lines.add("    " + Quoted.of(it) + ": total"));
      }
    }
    if (!lines.isEmpty()) {
      lines.add(0, "names:");
    }
    return lines;
  }

  private static List<String> leftOut(List<String> unknown) {
    return unknown.isEmpty()
        ? List.of()
        : List.of(
            "leave-out: ["
                + String.join(", ", unknown.stream().map(Quoted::inList).toList())
                + "]  # names of nothing here: or say below \"names:\" what they are");
  }
}
