package org.lscb.report.output.ees;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Rules for times, places and what stands in the cells. */
final class ContentRules {

  private static final List<Set<String>> TIMES =
      List.of(
          Set.of("Calendar year"),
          Set.of("Financial year"),
          Set.of("Academic year"),
          Set.of("Tax year"),
          Set.of("Reporting year"),
          Set.of("Autumn and spring term"),
          Set.of("Spring term", "Autumn term", "Summer term"),
          Set.of(
              "January",
              "February",
              "March",
              "April",
              "May",
              "June",
              "July",
              "August",
              "September",
              "October",
              "November",
              "December"),
          Set.of(
              "Financial year Q1", "Financial year Q2", "Financial year Q3", "Financial year Q4"),
          Set.of("Part 1 (April to September)", "Part 2 (October to March)"));

  private static final Set<String> FOUR_DIGITS =
      Set.of("Calendar year", "Reporting year", "January", "March", "June");

  private final FilePair pair;
  private final Set<String> areas;

  ContentRules(FilePair pair, Set<String> areas) {
    this.pair = pair;
    this.areas = areas;
  }

  void times(Map<String, Stream<String>> rules) {
    List<String> identifiers = pair.column("time_identifier").stream().distinct().toList();
    List<String> periods = pair.column("time_period");
    rules.put(
        "time_id_valid",
        identifiers.stream().filter(one -> TIMES.stream().noneMatch(all -> all.contains(one))));
    rules.put(
        "time_id_mix",
        FilePair.when(
            TIMES.stream().noneMatch(all -> all.containsAll(identifiers)), "" + identifiers));
    rules.put("time_period_num", periods.stream().filter(one -> !one.matches("\\d+")));
    rules.put(
        "time_period",
        FilePair.rowsOf(pair.data())
            .filter(
                one -> {
                  boolean month = TIMES.get(7).contains(pair.cell(one, "time_identifier"));
                  boolean four = month || FOUR_DIGITS.contains(pair.cell(one, "time_identifier"));
                  return pair.cell(one, "time_period").length() != (four ? 4 : 6);
                })
            .map(String::valueOf));
    rules.put(
        "time_period_six",
        periods.stream()
            .filter(one -> one.matches("\\d{6}"))
            .filter(
                one ->
                    (Integer.parseInt(one.substring(2, 4)) + 1) % 100
                        != Integer.parseInt(one.substring(4))));
  }

  void places(Map<String, Stream<String>> rules) {
    List<String> levels = pair.column("geographic_level");
    rules.put(
        "geog_level",
        levels.stream()
            .filter(one -> !List.of("National", "Regional", "Local authority").contains(one)));
    rules.put(
        "geog_level_present",
        Stream.concat(
                FilePair.LA.stream().filter(one -> levels.contains("Local authority")),
                FilePair.REGION.stream().filter(one -> levels.contains("Regional")))
            .filter(one -> !pair.heads().contains(one)));
    rules.put("geog_la_col_present", partly(FilePair.LA));
    rules.put("geog_region_col_present", partly(FilePair.REGION));
    rules.put("geog_country_combos", unknown(List.of("country_code", "country_name"), ""));
    rules.put("geog_region_combos", unknown(FilePair.REGION, ""));
    rules.put("geog_la_combos", unknown(FilePair.LA, ""));
    rules.put(
        "geog_level_completed",
        Stream.concat(
            empty("Local authority", List.of("old_la_code", "la_name")),
            empty("Regional", FilePair.REGION)));
    rules.put("geog_region_for_la", empty("Local authority", FilePair.REGION));
    rules.put(
        "geog_overcompleted_cols",
        Stream.concat(
            filled(List.of("National", "Regional"), FilePair.LA),
            filled(List.of("National"), FilePair.REGION)));
  }

  void values(Map<String, Stream<String>> rules) {
    List<String> filters = pair.filters().filter(pair.heads()::contains).toList();
    rules.put(
        "general_null",
        Stream.of(pair.data(), pair.meta())
            .flatMap(List::stream)
            .flatMap(List::stream)
            .filter(
                one ->
                    List.of("NULL", "Null", "null", "NA", "na", "N/A", "n/a", ".", "..", "-")
                        .contains(one)));
    rules.put(
        "filter_not_singular",
        filters.stream().filter(one -> Set.copyOf(pair.column(one)).size() < 2));
    rules.put(
        "filter_defaults",
        FilePair.rowsOf(pair.meta()).filter(this::lacksDefault).map(String::valueOf));
    rules.put(
        "filter_whitespace",
        filters.stream()
            .flatMap(one -> pair.column(one).stream())
            .filter(one -> !one.equals(one.strip())));
    rules.put(
        "filter_blanks",
        filters.stream().flatMap(one -> pair.column(one).stream()).filter(String::isEmpty));
    rules.put(
        "filter_item_limit",
        filters.stream().filter(one -> Set.copyOf(pair.column(one)).size() > 25_000));
  }

  void cells(Map<String, Stream<String>> rules) {
    List<String> filters = pair.filters().filter(pair.heads()::contains).toList();
    rules.put(
        "filter_ob_total",
        pair.heads().stream()
            .filter(one -> pair.units().contains(one) || ShapeRules.PLACES.matcher(one).find())
            .filter(
                one ->
                    pair.column(one).stream()
                        .anyMatch(it -> List.of("Total", "total", "All", "all").contains(it))));
    Set<List<String>> seen = new HashSet<>();
    rules.put(
        "general_dupes",
        FilePair.rowsOf(pair.data())
            .filter(
                one ->
                    !seen.add(
                        Stream.concat(pair.units().stream(), filters.stream())
                            .filter(pair.heads()::contains)
                            .map(it -> pair.cell(one, it))
                            .toList()))
            .map(String::valueOf));
    rules.put(
        "ind_invalid_entry",
        pair.indicators()
            .filter(pair.heads()::contains)
            .flatMap(one -> pair.column(one).stream())
            .filter(one -> !one.matches("-?\\d+(\\.\\d+)?|[cxzu]|low")));
  }

  void limits(Map<String, Stream<String>> rules) {
    rules.put("api_char_col_name", pair.heads().stream().filter(one -> one.length() > 50));
    rules.put("api_char_col_label", pair.metaColumn("label").filter(one -> one.length() > 100));
    rules.put(
        "api_char_filter_items",
        pair.filters()
            .filter(pair.heads()::contains)
            .flatMap(one -> pair.column(one).stream())
            .filter(one -> one.length() > 120));
    rules.put(
        "api_char_loc_code",
        Stream.of("country_code", "region_code", "new_la_code")
            .filter(pair.heads()::contains)
            .flatMap(one -> pair.column(one).stream())
            .filter(one -> one.length() > 30));
  }

  private boolean lacksDefault(List<String> row) {
    if (!pair.metaCell(row, "col_type").equals("Filter")) {
      return false;
    }
    String named =
        pair.metaHeads().contains("filter_default") ? pair.metaCell(row, "filter_default") : "";
    String column = pair.metaCell(row, "col_name");
    return pair.heads().contains(column)
        && !pair.column(column).contains(named.isEmpty() ? "Total" : named);
  }

  private Stream<String> unknown(List<String> columns, String blank) {
    if (!pair.heads().containsAll(columns)) {
      return Stream.of();
    }
    return FilePair.rowsOf(pair.data())
        .map(row -> String.join(" ", columns.stream().map(one -> pair.cell(row, one)).toList()))
        .filter(one -> !one.isBlank() && !areas.contains(one));
  }

  private Stream<String> partly(List<String> columns) {
    return columns.stream().noneMatch(pair.heads()::contains)
        ? Stream.of()
        : columns.stream().filter(one -> !pair.heads().contains(one));
  }

  private Stream<String> empty(String level, List<String> columns) {
    return FilePair.rowsOf(pair.data())
        .filter(row -> pair.cell(row, "geographic_level").equals(level))
        .flatMap(
            row ->
                columns.stream()
                    .filter(one -> !pair.heads().contains(one) || pair.cell(row, one).isEmpty()));
  }

  private Stream<String> filled(List<String> levels, List<String> columns) {
    return FilePair.rowsOf(pair.data())
        .filter(row -> levels.contains(pair.cell(row, "geographic_level")))
        .flatMap(
            row ->
                columns.stream()
                    .filter(one -> pair.heads().contains(one) && !pair.cell(row, one).isEmpty()));
  }
}
