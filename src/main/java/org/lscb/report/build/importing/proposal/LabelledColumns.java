package org.lscb.report.build.importing.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.build.importing.level.Level;
import org.lscb.report.build.importing.proposal.Table.Column;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Slug;
import org.lscb.report.statistics.Unit;

/** Columns of names beside columns of numbers, whose headings say which measures they are. */
final class LabelledColumns {

  private static final double EXACT = 0.5;
  private static final double OWN_AREA = 0.6;
  private static final double PARTLY = 0.3;
  private static final double ALONE = 0.1;
  private static final int TELLING = 4;

  private final Table table;
  private final Candidate candidate;

  LabelledColumns(Table table, Candidate candidate) {
    this.table = table;
    this.candidate = candidate;
  }

  /** The best guess; empty where no column holds the members of a level. */
  Optional<Guess> guess() {
    Optional<Guess> best = Optional.empty();
    for (MeasureDefinition one : candidate.measures().values()) {
      if (one.unit() != Unit.CODE) {
        best = Guess.better(best, of(one).map(it -> it.with(table.speaksOf(one.label()))));
      }
    }
    return best;
  }

  private Optional<Guess> of(MeasureDefinition measure) {
    Map<Column, LevelMatch> levels = levels(measure);
    Optional<Column> numbers = numbers(measure);
    return levels.isEmpty() || numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(of(measure, numbers.get(), levels));
  }

  private Map<Column, LevelMatch> levels(MeasureDefinition measure) {
    Map<Column, LevelMatch> found = new LinkedHashMap<>();
    List<Level> free = new ArrayList<>(candidate.levels(measure));
    for (Column column : table.words()) {
      LevelMatch best = null;
      for (Level level : column.name().isEmpty() ? List.<Level>of() : free) {
        LevelMatch match = candidate.match(level, column.values(), column.name());
        if (match.weight() > (best == null ? LevelMatch.LIKELY : best.weight())) {
          best = match;
        }
      }
      if (best != null) {
        found.put(column, best);
        free.remove(best.level());
      }
    }
    return found;
  }

  /** The column that a measure stands in: the one that is called so, else the only one. */
  private Optional<Column> numbers(MeasureDefinition measure) {
    return table.numbers().stream()
        .filter(one -> weight(measure, one) > 0)
        .reduce((one, other) -> weight(measure, other) > weight(measure, one) ? other : one);
  }

  private double weight(MeasureDefinition measure, Column column) {
    if (column.name().isEmpty()) {
      return 0;
    }
    if (Candidate.isOf(measure, column.name())) {
      return EXACT;
    }
    List<Area> areas = candidate.year().definition().board().areas();
    String slug = Slug.of(column.name());
    if (areas.size() == 1 && slug.equals(Slug.of(areas.get(0).label()))) {
      return OWN_AREA;
    }
    boolean part = ("-" + Slug.of(measure.label()) + "-").contains("-" + slug + "-");
    if (part && slug.length() > TELLING) {
      return PARTLY;
    }
    boolean percent = column.name().toLowerCase(Locale.UK).matches(".*(%|per ?cent|share|rate).*");
    List<Column> all = table.numbers();
    boolean alone = all.size() == 1 || slug.matches("number|count|total|value");
    return alone && percent == (measure.unit() == Unit.PERCENT) ? ALONE : 0;
  }

  private Guess of(MeasureDefinition measure, Column numbers, Map<Column, LevelMatch> levels) {
    Map<MeasureDefinition, Column> measures = new LinkedHashMap<>(Map.of(measure, numbers));
    for (MeasureDefinition one : candidate.measures().values()) {
      Optional<Column> own = numbers(one).filter(it -> weight(one, it) == EXACT);
      if (own.isPresent() && !measures.containsValue(own.get()) && levels.equals(levels(one))) {
        measures.put(one, own.get());
      }
    }
    Map<String, String> columns = new LinkedHashMap<>();
    levels.forEach((column, match) -> columns.put(match.level().name(), column.name()));
    String by = String.join(" and ", columns.keySet());
    measures.forEach((one, column) -> columns.put(one.id(), column.name()));
    boolean several = measures.size() > 1;
    String block = several ? "values by measure and " + by : measure.id() + " by " + by;
    double weight = levels.values().stream().mapToDouble(LevelMatch::weight).sum();
    return new Guess(
        candidate.dataset(),
        block,
        weight + weight(measure, numbers) + (measures.size() - 1) * EXACT,
        lines(measures, levels, columns));
  }

  private List<String> lines(
      Map<MeasureDefinition, Column> measures,
      Map<Column, LevelMatch> levels,
      Map<String, String> columns) {
    ImportLines lines =
        new ImportLines()
            .columns(columns)
            .notRead(table.numbers().stream().filter(one -> !measures.containsValue(one)).toList())
            .leaveOut(table.groups());
    boolean timed = false;
    for (Map.Entry<Column, LevelMatch> one : levels.entrySet()) {
      lines.match(one.getValue());
      if (one.getValue().level().name().equals(Level.PERIOD)) {
        timed = true;
        lines.say(Times.day(one.getKey().values(), candidate.recorded(measures.keySet())));
      } else if (levels.size() == 1 && one.getValue().level().breakdown().isPresent()) {
        table
            .sum(one.getKey(), measures.values().iterator().next())
            .ifPresent(it -> lines.total(one.getValue().level().name(), it));
      }
    }
    if (!timed) {
      lines.say(Times.above(table, candidate.recorded(measures.keySet())));
    }
    return lines
        .fractions(
            measures.entrySet().stream()
                .filter(one -> one.getKey().unit() == Unit.PERCENT)
                .map(Map.Entry::getValue)
                .toList())
        .all();
  }
}
