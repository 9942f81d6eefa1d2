package org.lscb.report.build.importing.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.build.importing.level.Level;
import org.lscb.report.build.importing.proposal.Table.Column;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.statistics.Unit;

/** A table as it is printed: its rows are one level, its headings another one or two. */
final class CrossTable {

  private final Table table;
  private final Candidate candidate;
  private final Column first;
  private final List<String> headings;

  CrossTable(Table table, Candidate candidate) {
    this.table = table;
    this.candidate = candidate;
    this.first = table.columns().get(0);
    this.headings =
        table.numbers().stream().map(Column::name).filter(one -> !one.isEmpty()).toList();
  }

  /** The best guess; empty where nothing fits. */
  Optional<Guess> guess() {
    if (first.numbers()) {
      return Optional.empty();
    }
    Optional<Guess> best = byMeasure();
    for (MeasureDefinition one : candidate.measures().values()) {
      // A table of numbers holds no codes.
      if (one.unit() != Unit.CODE) {
        best = Guess.better(best, of(one).map(it -> it.with(table.speaksOf(one.label()))));
      }
    }
    return best;
  }

  /** Each row is a measure. */
  private Optional<Guess> byMeasure() {
    LevelMatch rows =
        candidate.match(new Level(Level.MEASURE, Optional.empty()), first.values(), first.name());
    List<MeasureDefinition> measures = measures(rows);
    Optional<Guess> best = list(rows, measures);
    for (Level across : Candidate.always()) {
      LevelMatch columns = candidate.match(across, headings, "");
      if (rows.weight() > 0 && columns.weight() > LevelMatch.LIKELY) {
        best = Guess.better(best, Optional.of(byMeasure(rows, columns, measures)));
      }
    }
    return best;
  }

  private List<MeasureDefinition> measures(LevelMatch rows) {
    Set<String> unknown = new HashSet<>(rows.unknown());
    return candidate.measures().values().stream()
        .filter(
            one ->
                first.values().stream()
                    .anyMatch(it -> !unknown.contains(it) && Candidate.isOf(one, it)))
        .toList();
  }

  /** Each row is a measure, and the column beside it its value. */
  private Optional<Guess> list(LevelMatch rows, List<MeasureDefinition> measures) {
    List<Column> numbers = table.numbers();
    boolean beside = !numbers.isEmpty() && numbers.get(0).place() == first.place() + 1;
    if (!beside || rows.weight() <= LevelMatch.LIKELY) {
      return Optional.empty();
    }
    ImportLines lines =
        new ImportLines()
            .match(rows)
            .leaveOut(table.groups())
            .say(Times.above(table, candidate.recorded(measures)));
    return Optional.of(
        new Guess(candidate.dataset(), "values by measure", rows.weight(), lines.all()));
  }

  private Guess byMeasure(LevelMatch rows, LevelMatch columns, List<MeasureDefinition> measures) {
    boolean percent =
        !measures.isEmpty() && measures.stream().allMatch(one -> one.unit() == Unit.PERCENT);
    ImportLines lines =
        common(rows, List.of(columns), measures)
            .fractions(percent ? table.numbers() : List.<Column>of());
    return guess("values by measure and " + columns.level().name(), rows, columns, lines);
  }

  /** Rows are one level of a measure, headings another. */
  private Optional<Guess> of(MeasureDefinition measure) {
    List<Level> all = candidate.levels(measure);
    Optional<Guess> best = Optional.empty();
    for (Level across : all) {
      LevelMatch columns = candidate.match(across, headings, "");
      if (columns.weight() < LevelMatch.LIKELY) {
        continue;
      }
      // That years or areas stand in headings does not say of what the table is.
      double enough = across.breakdown().isPresent() ? 0 : LevelMatch.LIKELY;
      for (Level down : all) {
        LevelMatch rows = candidate.match(down, first.values(), first.name());
        if (!down.equals(across) && rows.weight() > 0 && rows.weight() >= enough) {
          best = Guess.better(best, Optional.of(of(measure, rows, columns, all)));
        }
      }
    }
    return best;
  }

  private Guess of(
      MeasureDefinition measure, LevelMatch rows, LevelMatch columns, List<Level> all) {
    Optional<LevelMatch> outer =
        all.stream()
            .filter(one -> one.isClosed() && !one.equals(rows.level()))
            .filter(one -> !one.equals(columns.level()))
            .map(one -> candidate.match(one, table.upper(), ""))
            .filter(one -> one.weight() > LevelMatch.LIKELY)
            .findFirst();
    List<LevelMatch> across = new ArrayList<>(outer.stream().toList());
    across.add(columns);
    ImportLines lines = common(rows, across, List.of(measure));
    if (measure.unit() == Unit.PERCENT) {
      lines.fractions(table.numbers());
    } else if (rows.level().breakdown().isPresent() && !table.numbers().isEmpty()) {
      table
          .sum(first, table.numbers().get(0))
          .ifPresent(one -> lines.total(rows.level().name(), one));
    }
    String block =
        measure.id()
            + " by "
            + rows.level().name()
            + outer.map(one -> " and " + one.level().name()).orElse("")
            + " and "
            + columns.level().name();
    return guess(block, rows, columns, lines);
  }

  private ImportLines common(
      LevelMatch rows, List<LevelMatch> across, List<MeasureDefinition> measures) {
    ImportLines lines =
        new ImportLines().say(across.size() > 1 ? List.of("across: 2") : List.<String>of());
    across.forEach(lines::match);
    lines.match(rows);
    // What stands between the names and the numbers would be taken for one of them.
    lines.leaveOut(
        table.words().stream().filter(one -> !one.equals(first)).map(Column::name).toList());
    lines.leaveOut(table.groups());
    List<LevelMatch> all = new ArrayList<>(across);
    all.add(rows);
    boolean timed = false;
    for (LevelMatch one : all) {
      if (one.level().name().equals(Level.AREA) && across.contains(one)) {
        lines.leaveOut(one.unknown());
      }
      if (one.level().name().equals(Level.PERIOD)) {
        timed = true;
        Collection<String> words = one == rows ? first.values() : said(one, across);
        lines.say(Times.day(words, candidate.recorded(measures)));
      }
    }
    return timed ? lines : lines.say(Times.above(table, candidate.recorded(measures)));
  }

  private Collection<String> said(LevelMatch match, List<LevelMatch> across) {
    return across.indexOf(match) < across.size() - 1 ? table.upper() : headings;
  }

  private Guess guess(String block, LevelMatch rows, LevelMatch columns, ImportLines lines) {
    return new Guess(candidate.dataset(), block, rows.weight() + columns.weight(), lines.all());
  }
}
