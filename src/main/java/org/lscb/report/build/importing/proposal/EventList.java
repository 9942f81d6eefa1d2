package org.lscb.report.build.importing.proposal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.build.importing.level.Level;
import org.lscb.report.build.importing.proposal.Table.Column;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.statistics.Unit;

/** A list with one booking, meeting or referral in each row, which are counted. */
final class EventList {

  private final Table table;
  private final Candidate candidate;

  EventList(Table table, Candidate candidate) {
    this.table = table;
    this.candidate = candidate;
  }

  /** Whether a table has rather more words in it than tables of numbers have. */
  static boolean mayBe(Table table) {
    return table.numbers().isEmpty() || table.words().size() > table.numbers().size() + 1;
  }

  /** The best guess; empty where no column holds the members of a breakdown. */
  Optional<Guess> guess() {
    Optional<Guess> best = Optional.empty();
    for (MeasureDefinition measure : candidate.measures().values()) {
      Map<Column, LevelMatch> columns = new LinkedHashMap<>();
      for (Level level : candidate.breakdowns(measure)) {
        likeliest(level, columns.keySet()).ifPresent(one -> columns.put(one, match(level, one)));
      }
      if (!columns.isEmpty() && measure.unit() == Unit.COUNT) {
        best = Guess.better(best, Optional.of(of(measure, columns)));
      }
    }
    return best;
  }

  private LevelMatch match(Level level, Column column) {
    return candidate.match(level, column.values(), column.name());
  }

  /** The column that is most like a level, and stands for no other one yet. */
  private Optional<Column> likeliest(Level level, Set<Column> taken) {
    return table.words().stream()
        .filter(one -> !taken.contains(one))
        .filter(one -> level.isClosed() || one.repeats())
        .filter(one -> match(level, one).weight() > LevelMatch.LIKELY)
        .max(Comparator.comparingDouble(one -> match(level, one).weight()));
  }

  private Guess of(MeasureDefinition measure, Map<Column, LevelMatch> columns) {
    Map<String, String> named = new LinkedHashMap<>();
    columns.forEach((column, one) -> named.put(one.level().name(), column.name()));
    ImportLines lines = new ImportLines().say(List.of("count: rows")).columns(named);
    // What no row has was counted, and there is none of it.
    columns.values().forEach(one -> lines.match(one.withoutMissing()));
    lines.say(Times.within(table, candidate.year().definition().year()));
    double weight = columns.values().stream().mapToDouble(LevelMatch::weight).sum();
    String block = measure.id() + " by " + String.join(" and ", named.keySet());
    return new Guess(candidate.dataset(), block, weight, lines.all());
  }
}
