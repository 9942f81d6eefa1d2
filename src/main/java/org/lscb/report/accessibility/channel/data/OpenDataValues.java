package org.lscb.report.accessibility.channel.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.accessibility.values.ValuesList;
import org.lscb.report.document.imprint.OpenDataNames;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.Period;

/** The published values by the columns in which files of open data may give them. */
final class OpenDataValues {

  private final Map<String, List<Known>> indicators = new HashMap<>();
  private final Set<String> filters = new HashSet<>();

  OpenDataValues(ValuesList list) {
    list.values().values().forEach(this::add);
  }

  /** A value of which the address says where it stands. */
  record Known(Listed value, Address address, String label) {

    /** The columns of the breakdowns at whose members it stands. */
    Set<String> breakdowns() {
      Set<String> columns = new TreeSet<>();
      address
          .members()
          .forEach(one -> one.breakdown().map(OpenDataNames::column).ifPresent(columns::add));
      return columns;
    }

    /** What its cell should say. */
    String text() {
      return value
          .number()
          .map(one -> one.setScale(value.decimals(), RoundingMode.HALF_UP))
          .map(BigDecimal::toPlainString)
          .or(() -> value.symbol().filter(one -> !one.equals("awaited")))
          .orElse("x");
    }

    /** Whether it is of a time that the two columns say. */
    boolean at(String digits, String identifier) {
      Period period = address.period().orElseThrow();
      return digits.matches("\\d{4}|\\d{6}")
          && identifier.length() > 2
          && (digits.length() == 4
              ? inYear(period, Integer.parseInt(digits), identifier)
              : inYears(period, digits, identifier));
    }

    private static boolean inYear(Period period, int year, String identifier) {
      if (identifier.equals("Calendar year")) {
        return period.start().equals(LocalDate.of(year, 1, 1))
            && period.end().equals(LocalDate.of(year, 12, 31));
      }
      return Arrays.stream(Month.values())
          .filter(one -> one.getDisplayName(TextStyle.FULL, Locale.UK).equals(identifier))
          .map(one -> LocalDate.of(year, one, 1))
          .anyMatch(
              first ->
                  !period.start().isBefore(first)
                      && period.end().isBefore(first.plusMonths(1))
                      && (period.start().equals(period.end())
                          || period.start().equals(first)
                              && period.end().equals(first.plusMonths(1).minusDays(1))));
    }

    private static boolean inYears(Period period, String digits, String identifier) {
      int year = Integer.parseInt(digits.substring(0, 4));
      if (Integer.parseInt(digits.substring(4)) != (year + 1) % 100) {
        return false;
      }
      LocalDate april = LocalDate.of(year, 4, 1);
      return switch (identifier) {
        case "Financial year" -> spans(period, april, 12);
        case "Academic year" -> spans(period, april.plusMonths(5), 12);
        case "Part 1 (April to September)" -> spans(period, april, 6);
        case "Part 2 (October to March)" -> spans(period, april.plusMonths(6), 6);
        default ->
            identifier.matches("Financial year Q[1-4]")
                && spans(period, april.plusMonths(3L * (identifier.charAt(16) - '1')), 3);
      };
    }

    private static boolean spans(Period period, LocalDate first, int months) {
      return period.start().equals(first)
          && period.end().equals(first.plusMonths(months).minusDays(1));
    }
  }

  private void add(Listed value) {
    if (value.number().isEmpty() && value.symbol().isEmpty()) {
      return;
    }
    Address.parse(value.id())
        .filter(one -> one.period().filter(it -> it.kind() != Period.Kind.NOT_STATED).isPresent())
        .map(one -> new Known(value, one, value.others().getOrDefault("label", "")))
        .ifPresent(
            one -> {
              String name = one.address().name();
              add(OpenDataNames.column(name), one);
              add(OpenDataNames.column(one.address().chapter().orElse("") + ":" + name), one);
              filters.addAll(one.breakdowns());
            });
  }

  private void add(String column, Known known) {
    indicators.computeIfAbsent(column, any -> new ArrayList<>()).add(known);
  }

  /** Those that a column may give. */
  List<Known> of(String column) {
    return indicators.getOrDefault(column, List.of());
  }

  /** Whether a column may hold members of a breakdown. */
  boolean filter(String column) {
    return filters.contains(column);
  }

  /** Whether a value stands at a member of that name. */
  boolean member(String column, String item) {
    return indicators.values().stream()
        .flatMap(List::stream)
        .anyMatch(
            one ->
                one.breakdowns().contains(column)
                    && (one.label() + " ").contains(", " + item + ", "));
  }
}
