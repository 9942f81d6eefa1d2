package org.lscb.report.output.ees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A file of open data with the file that describes its columns; rows of text with their heads. */
record FilePair(
    String dataName, List<List<String>> data, String metaName, List<List<String>> meta) {

  static final List<String> NEEDED =
      List.of("time_period", "time_identifier", "geographic_level", "country_code", "country_name");

  static final List<String> META =
      List.of(
          "col_name",
          "col_type",
          "label",
          "indicator_grouping",
          "indicator_unit",
          "indicator_dp",
          "filter_hint",
          "filter_grouping_column");

  static final List<String> LA = List.of("old_la_code", "new_la_code", "la_name");
  static final List<String> REGION = List.of("region_code", "region_name");

  /** Whether columns can be looked up by their names. */
  boolean readable() {
    return heads().containsAll(NEEDED) && metaHeads().containsAll(META) && !uneven();
  }

  Stream<String> cells(String type, String column) {
    return rowsOf(meta)
        .filter(one -> metaCell(one, "col_type").equals(type))
        .map(one -> metaCell(one, column))
        .filter(one -> !one.isEmpty());
  }

  Set<String> units() {
    Set<String> units = new HashSet<>(NEEDED);
    units.addAll(LA);
    units.addAll(REGION);
    units.addAll(
        Arrays.asList("lad_code", "lad_name", "pcon_code", "pcon_name", "ward_code", "ward_name"));
    return units;
  }

  List<String> described() {
    List<String> described = new ArrayList<>(metaColumn("col_name").toList());
    metaColumn("filter_grouping_column").filter(one -> !one.isEmpty()).forEach(described::add);
    return described;
  }

  Stream<String> filters() {
    return named("Filter");
  }

  Stream<String> indicators() {
    return named("Indicator");
  }

  Stream<String> named(String type) {
    return rowsOf(meta)
        .filter(one -> metaCell(one, "col_type").equals(type))
        .map(one -> metaCell(one, "col_name"));
  }

  List<String> heads() {
    return data.get(0);
  }

  List<String> metaHeads() {
    return meta.get(0);
  }

  boolean uneven() {
    Predicate<List<String>> odd = one -> one.size() != heads().size();
    return data.stream().anyMatch(odd)
        || meta.stream().anyMatch(one -> one.size() != metaHeads().size());
  }

  List<String> column(String name) {
    return rowsOf(data).map(one -> cell(one, name)).toList();
  }

  String cell(List<String> row, String column) {
    return row.get(heads().indexOf(column));
  }

  Stream<String> metaColumn(String name) {
    return rowsOf(meta).map(one -> metaCell(one, name));
  }

  String metaCell(List<String> row, String column) {
    return row.get(metaHeads().indexOf(column));
  }

  static Stream<List<String>> rowsOf(List<List<String>> file) {
    return file.stream().skip(1);
  }

  static Stream<String> twice(List<String> all) {
    Set<String> seen = new HashSet<>();
    return all.stream().filter(one -> !seen.add(one));
  }

  static Stream<String> when(boolean broken, String what) {
    return broken ? Stream.of(what) : Stream.of();
  }
}
