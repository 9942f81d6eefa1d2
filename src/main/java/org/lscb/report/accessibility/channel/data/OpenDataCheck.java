package org.lscb.report.accessibility.channel.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lscb.report.accessibility.channel.Finding;
import org.lscb.report.accessibility.channel.data.OpenDataValues.Known;
import org.lscb.report.document.imprint.OpenDataNames;

/** Holds the files of open data to the published values, cell by cell. */
final class OpenDataCheck {

  private static final String NOT_AVAILABLE = "x";
  private static final String NUMBER_OR_SYMBOL = "-?\\d+(\\.\\d+)?|[cxzu]|low";
  private static final String CODE = "[EKNSW]\\d{8}";

  private final OpenDataValues values;
  private final List<Finding> findings;
  private final Map<String, String> codes = new HashMap<>();

  OpenDataCheck(OpenDataValues values, List<Finding> findings) {
    this.values = values;
    this.findings = findings;
  }

  /** Holds the numbers of a file, or what it says of the columns of one. */
  void check(String name, List<List<String>> rows) {
    if (name.endsWith(OpenDataNames.META)) {
      meta(name, rows);
    } else {
      data(name, rows);
    }
  }

  private void data(String name, List<List<String>> rows) {
    List<String> heads = rows.isEmpty() ? List.of() : rows.get(0);
    if (!heads.containsAll(OpenDataNames.TIME_AND_COUNTRY)
        || rows.stream().anyMatch(one -> one.size() != heads.size())) {
      findings.add(Finding.unreadable(name));
      return;
    }
    int first = places(heads);
    List<String> filters = new ArrayList<>();
    while (first + filters.size() < heads.size()
        && isFilter(rows, first + filters.size(), heads.get(first + filters.size()))) {
      filters.add(heads.get(first + filters.size()));
    }
    heads.subList(first + filters.size(), heads.size()).stream()
        .filter(one -> values.of(one).isEmpty())
        .forEach(one -> findings.add(Finding.unmatched(one, name)));
    for (List<String> row : rows.subList(1, rows.size())) {
      row(name, heads, row, filters);
    }
  }

  /** How many columns of time and place stand in front. */
  private static int places(List<String> heads) {
    int count = 0;
    while (count < heads.size()
        && (OpenDataNames.TIME_AND_COUNTRY.contains(heads.get(count))
            || OpenDataNames.REGION.contains(heads.get(count))
            || OpenDataNames.AUTHORITY.contains(heads.get(count)))) {
      count++;
    }
    return count;
  }

  private boolean isFilter(List<List<String>> rows, int column, String head) {
    return values.filter(head)
        && (values.of(head).isEmpty()
            || rows.stream().skip(1).noneMatch(one -> one.get(column).matches(NUMBER_OR_SYMBOL)));
  }

  private void row(String name, List<String> heads, List<String> row, List<String> filters) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < row.size(); i++) {
      cells.put(heads.get(i), row.get(i).replaceFirst("^'", ""));
    }
    String area = place(name, cells);
    Set<String> breakdowns = new TreeSet<>();
    StringBuilder where = new StringBuilder(", ");
    for (String filter : filters) {
      if (!cells.get(filter).equals(OpenDataNames.TOTAL)) {
        breakdowns.add(filter);
        where.append(cells.get(filter)).append(", ");
      }
    }
    where.append(area).append(' ');
    boolean any = false;
    for (int i = places(heads) + filters.size(); i < row.size(); i++) {
      any |= cell(name, heads.get(i), cells, breakdowns, where.toString());
    }
    if (!any) {
      findings.add(Finding.unmatched(String.join(", ", row), name));
    }
  }

  /** Whether a cell can stand for a published value; that it says the same is checked. */
  private boolean cell(
      String name, String head, Map<String, String> cells, Set<String> breakdowns, String where) {
    List<String> expected =
        values.of(head).stream()
            .filter(one -> one.breakdowns().equals(breakdowns))
            .filter(one -> one.label().contains(where))
            .filter(one -> one.at(cells.get("time_period"), cells.get("time_identifier")))
            .map(Known::text)
            .toList();
    String found = cells.get(head);
    if (!(expected.isEmpty() ? List.of(NOT_AVAILABLE) : expected).contains(found)) {
      findings.add(
          Finding.disagrees(name, found, expected.isEmpty() ? NOT_AVAILABLE : expected.get(0)));
    }
    return !expected.isEmpty();
  }

  /** The area of a row; its codes must look like codes, and be the same everywhere. */
  private String place(String name, Map<String, String> cells) {
    String level = cells.get("geographic_level");
    code(name, cells, "country_code", "country_name", CODE, true);
    code(name, cells, "region_code", "region_name", CODE, level.equals("Regional"));
    code(name, cells, "new_la_code", "la_name", CODE, level.equals("Local authority"));
    code(name, cells, "old_la_code", "la_name", "\\d{3}", level.equals("Local authority"));
    return switch (level) {
      case "National" -> cells.get("country_name");
      case "Regional" -> cells.getOrDefault("region_name", "");
      default -> cells.getOrDefault("la_name", "");
    };
  }

  private void code(
      String file, Map<String, String> cells, String code, String name, String form, boolean must) {
    String found = cells.getOrDefault(code, "");
    String of = cells.getOrDefault(name, "");
    if (found.isEmpty() && of.isEmpty() && !must) {
      return;
    }
    String known = codes.putIfAbsent(code + " " + of, found);
    if (!found.matches(form) || !of.matches("\\D+") || known != null && !known.equals(found)) {
      findings.add(Finding.unmatched(found + " " + of, file));
    }
  }

  private void meta(String name, List<List<String>> rows) {
    if (rows.isEmpty()
        || !rows.get(0).equals(OpenDataNames.META_COLUMNS)
        || rows.stream().anyMatch(one -> one.size() != OpenDataNames.META_COLUMNS.size())) {
      findings.add(Finding.unreadable(name));
      return;
    }
    for (List<String> row : rows.subList(1, rows.size())) {
      List<String> cells = row.stream().map(one -> one.replaceFirst("^'", "")).toList();
      boolean right = cells.get(1).equals("Filter") ? filter(cells) : indicator(cells);
      if (!right) {
        findings.add(Finding.unmatched(String.join(", ", row), name));
      }
    }
  }

  private boolean filter(List<String> cells) {
    String label = cells.get(2);
    return values.filter(cells.get(0))
        && OpenDataNames.column(label).equals(cells.get(0))
        && cells.subList(3, 8).stream().allMatch(String::isEmpty)
        && (cells.get(8).isEmpty() || values.member(cells.get(0), cells.get(8)));
  }

  private boolean indicator(List<String> cells) {
    return cells.get(1).equals("Indicator")
        && cells.subList(6, 9).stream().allMatch(String::isEmpty)
        && values.of(cells.get(0)).stream().anyMatch(one -> describes(cells, one));
  }

  private static boolean describes(List<String> cells, Known one) {
    String chapter = one.address().chapter().orElse("-");
    String label = cells.get(2).replace(OpenDataNames.apart(chapter, one.address().name()), "");
    String unit =
        switch (one.value().unit()) {
          case "percent" -> "%";
          case "points" -> "pp";
          case "pounds" -> "\u00a3";
          default -> "";
        };
    return one.label().startsWith(label + ", ")
        && (cells.get(3).isEmpty() || cells.get(3).equals(OpenDataNames.words(chapter)))
        && cells.get(4).equals(unit)
        && cells.get(5).equals(String.valueOf(one.value().decimals()));
  }
}
