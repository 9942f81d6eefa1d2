package org.lscb.report.build.importing.proposal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lscb.report.build.importing.level.PeriodLabel;
import org.lscb.report.dataset.Observation;
import org.lscb.report.dataset.csv.TimePeriods;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.statistics.Period;

/** Of which times a spreadsheet speaks, and of which the dataset does. */
final class Times {

  private static final Set<Period.Kind> YEARS = Set.of(Period.Kind.YEAR, Period.Kind.CALENDAR_YEAR);

  private Times() {}

  /** Whether a heading says that times stand below it. */
  static boolean areCalledSo(String heading) {
    return heading.toLowerCase(Locale.UK).matches(".*\\b(period|year|quarter|month|date)\\b.*");
  }

  /**
   * The line that says at which day of the years was counted, as in the dataset; none where the
   * spreadsheet names days itself, or the dataset years.
   */
  static List<String> day(Collection<String> words, List<Observation> recorded) {
    Set<Period.Kind> kinds =
        words.stream()
            .flatMap(one -> PeriodLabel.read(one).stream())
            .map(Period::kind)
            .collect(Collectors.toSet());
    Optional<String> day = day(recorded);
    return kinds.isEmpty() || !YEARS.containsAll(kinds) || day.isEmpty()
        ? List.of()
        : List.of("day: " + day.get() + "  # is it so? the dataset counts at that day");
  }

  private static Optional<String> day(List<Observation> recorded) {
    Set<String> days =
        recorded.stream()
            .map(one -> one.coordinate().period())
            .map(one -> day(one))
            .collect(Collectors.toSet());
    return days.size() == 1
        ? days.stream().filter(one -> !one.isEmpty()).findFirst()
        : Optional.empty();
  }

  private static String day(Period period) {
    LocalDate start = period.start();
    return switch (period.kind()) {
      case MID_YEAR -> TimePeriods.MID_YEAR;
      case SNAPSHOT -> DateTimeFormatter.ofPattern("d MMMM", Locale.UK).format(start);
      default -> "";
    };
  }

  /** The line that says of which time all values are, where the lines above the table say it. */
  static List<String> above(Table table, List<Observation> recorded) {
    for (int row = 0; row < table.headings(); row++) {
      List<String> said =
          table.sheet().rows().get(row).stream()
              .filter(one -> !one.isBlank())
              .map(Cell::text)
              .toList();
      if (said.size() == 2 && areCalledSo(said.get(0))) {
        Optional<Period> period = PeriodLabel.read(said.get(1));
        if (period.isPresent()) {
          return List.of("period: " + at(period.get(), day(recorded)) + "  # is it so?");
        }
      }
    }
    return List.of();
  }

  private static Period at(Period period, Optional<String> day) {
    return day.isEmpty() || period.kind() != Period.Kind.CALENDAR_YEAR
        ? period
        : TimePeriods.of(day).flatMap(one -> one.read(period.toString(), "year")).orElse(period);
  }

  /** The lines that take the events of a year alone, where a column says when they were. */
  static List<String> within(Table table, Period year) {
    return table.words().stream()
        .filter(one -> areCalledSo(one.name()) && !one.cells().isEmpty())
        .filter(one -> PeriodLabel.read(one.cells().get(0).text()).isPresent())
        .findFirst()
        .map(one -> List.of("where:", "  " + Quoted.of(one.name()) + ": " + year + "  # is it so?"))
        .orElse(List.of());
  }
}
