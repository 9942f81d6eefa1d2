package org.lscb.report.build.importing.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.build.importing.proposal.Table.Column;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Slug;
import org.lscb.report.statistics.Unit;

/** The layout of the Department's open data, and of its files of population. */
final class OpenData {

  private static final List<String> PLACES = List.of("la_name", "region_name", "country_name");
  private static final List<String> TIMES = List.of("time_period", "mid_year");
  private static final Set<String> COUNTS = Set.of("number", "count", "headcount", "value");

  private final Table table;
  private final Candidate candidate;
  private final String time;

  private OpenData(Table table, Candidate candidate, String time) {
    this.table = table;
    this.candidate = candidate;
    this.time = time;
  }

  /** Reads it as such; empty where it has another layout. */
  static Optional<OpenData> of(Table table, Candidate candidate) {
    return TIMES.stream()
        .filter(one -> table.column("la_name").isPresent() && table.column(one).isPresent())
        .findFirst()
        .map(one -> new OpenData(table, candidate, one));
  }

  /** The best guess; empty where no column and no value has the name of a measure. */
  Optional<Guess> guess() {
    Map<MeasureDefinition, String> columns = new LinkedHashMap<>();
    for (MeasureDefinition one : candidate.measures().values()) {
      numbers().stream()
          .filter(it -> !columns.containsValue(it) && Candidate.isOf(one, it))
          .findFirst()
          .ifPresent(it -> columns.put(one, it));
    }
    return columns.isEmpty() ? byValue() : Optional.of(guess(columns, List.of()));
  }

  private List<String> numbers() {
    return table.numbers().stream()
        .map(Column::name)
        .filter(one -> !one.equalsIgnoreCase(time))
        .toList();
  }

  /** One column of numbers, and another that says of each row what was counted. */
  private Optional<Guess> byValue() {
    Optional<String> numbers = numbers().stream().filter(COUNTS::contains).findFirst();
    for (MeasureDefinition one : candidate.measures().values()) {
      for (Column words : table.words()) {
        Optional<String> value =
            words.values().stream().filter(it -> Candidate.isOf(one, it)).findFirst();
        if (numbers.isPresent() && one.unit() == Unit.COUNT && value.isPresent()) {
          List<String> where = List.of(pair(words.name(), value.get()));
          return Optional.of(guess(Map.of(one, numbers.get()), where));
        }
      }
    }
    return Optional.empty();
  }

  private Guess guess(Map<MeasureDefinition, String> columns, List<String> which) {
    List<String> headings = table.columns().stream().map(Column::name).toList();
    Optional<String> own = ownArea();
    Map<String, String> all = new LinkedHashMap<>(Map.of("period", time));
    columns.forEach((measure, heading) -> all.put(measure.id(), heading));
    List<String> where = new ArrayList<>(own.stream().toList());
    where.addAll(which);
    for (Column one : table.words()) {
      if (one.values().size() > 1) {
        one.values().stream()
            .filter("total"::equalsIgnoreCase)
            .findFirst()
            .ifPresent(total -> where.add(pair(one.name(), total)));
      }
    }
    ImportLines lines = new ImportLines().columns(all);
    if (own.isEmpty()) {
      String places = String.join(", ", PLACES.stream().filter(headings::contains).toList());
      lines.say(List.of("  area: [" + places + "]"));
    }
    if (!time.equals("mid_year")) {
      lines.say(
          Times.day(
              table.column(time).orElseThrow().values(), candidate.recorded(columns.keySet())));
    }
    if (!where.isEmpty()) {
      lines.say(List.of("where:")).say(where);
    }
    return new Guess(
        candidate.dataset(),
        "values by measure and " + (own.isPresent() ? "" : "area and ") + "period",
        columns.size() + (which.isEmpty() ? 0 : LevelMatch.LIKELY),
        lines.all());
  }

  private static String pair(String heading, String value) {
    return "  " + Quoted.of(heading) + ": " + Quoted.of(value);
  }

  /** Of a board with one area, the rows of that area alone; other areas have their own numbers. */
  private Optional<String> ownArea() {
    List<Area> areas = candidate.year().definition().board().areas();
    for (String place : areas.size() == 1 ? PLACES : List.<String>of()) {
      Optional<String> label =
          table.column(place).stream()
              .flatMap(one -> one.values().stream())
              .filter(one -> Slug.of(one).equals(Slug.of(areas.get(0).label())))
              .findFirst();
      if (label.isPresent()) {
        return label.map(one -> pair(place, one));
      }
    }
    return Optional.empty();
  }
}
