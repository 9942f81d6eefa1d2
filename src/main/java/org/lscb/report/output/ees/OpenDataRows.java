package org.lscb.report.output.ees;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.document.codebook.Codebook.Level;
import org.lscb.report.document.codebook.Codebook.Place;
import org.lscb.report.document.codebook.Codebook.Region;
import org.lscb.report.document.imprint.OpenDataNames;
import org.lscb.report.statistics.Symbol;

/** The rows of a table and of the description of its columns, as text. */
final class OpenDataRows {

  private static final Place ENGLAND =
      new Place("England", Level.NATIONAL, "E92000001", "", Optional.empty());

  private final OpenDataTable table;
  private final boolean regions;
  private final boolean authorities;

  OpenDataRows(OpenDataTable table) {
    this.table = table;
    List<Place> places = table.rows().stream().map(one -> one.getKey().place()).toList();
    regions = places.stream().anyMatch(one -> region(one).isPresent());
    authorities = places.stream().anyMatch(one -> one.level() == Level.LOCAL);
  }

  /** The numbers under their heads. */
  List<List<String>> data() {
    List<String> heads = new ArrayList<>(OpenDataNames.TIME_AND_COUNTRY);
    heads.addAll(regions ? OpenDataNames.REGION : List.of());
    heads.addAll(authorities ? OpenDataNames.AUTHORITY : List.of());
    table.filters().forEach(one -> heads.add(OpenDataNames.column(one)));
    table.indicators().keySet().forEach(one -> heads.add(table.column(one)));
    List<List<String>> rows = new ArrayList<>(List.of(heads));
    for (Map.Entry<OpenDataTable.Key, Map<String, OpenNumber>> row : table.rows()) {
      List<String> cells = new ArrayList<>(place(row.getKey()));
      row.getKey().items().forEach(one -> cells.add(guarded(one)));
      for (String indicator : table.indicators().keySet()) {
        OpenNumber number = row.getValue().get(indicator);
        cells.add(number == null ? Symbol.NOT_AVAILABLE.id() : number.text());
      }
      rows.add(cells);
    }
    return rows;
  }

  private List<String> place(OpenDataTable.Key key) {
    Place place = key.place();
    Place country = place.level() == Level.NATIONAL ? place : ENGLAND;
    List<String> cells =
        new ArrayList<>(
            List.of(
                key.time().period(),
                key.time().identifier(),
                place.level().words(),
                country.code(),
                country.name()));
    if (regions) {
      Optional<Region> region = region(place);
      cells.add(region.map(Region::code).orElse(""));
      cells.add(region.map(Region::name).orElse(""));
    }
    if (authorities) {
      cells.addAll(
          place.level() == Level.LOCAL
              ? List.of(place.oldCode(), place.code(), place.name())
              : List.of("", "", ""));
    }
    return cells;
  }

  /** The region that a place is or lies in. */
  private static Optional<Region> region(Place place) {
    return place.level() == Level.REGIONAL
        ? Optional.of(new Region(place.name(), place.code()))
        : place.region();
  }

  /**
   * What the columns are. A filter of one item is none.
   *
   * <p>guidance: a filter without a total names the item that is chosen before a reader chooses.
   */
  List<List<String>> meta() {
    List<List<String>> rows = new ArrayList<>(List.of(OpenDataNames.META_COLUMNS));
    for (String filter : table.filters()) {
      List<String> items = List.copyOf(table.items(filter));
      if (items.size() > 1) {
        String first = items.contains(OpenDataNames.TOTAL) ? "" : guarded(items.get(0));
        rows.add(
            List.of(
                OpenDataNames.column(filter),
                "Filter",
                OpenDataNames.words(filter),
                "",
                "",
                "",
                "",
                "",
                first));
      }
    }
    table
        .indicators()
        .forEach(
            (indicator, numbers) ->
                rows.add(
                    List.of(
                        table.column(indicator),
                        "Indicator",
                        guarded(table.label(indicator)),
                        grouping(numbers),
                        unit(numbers),
                        String.valueOf(decimals(numbers)),
                        "",
                        "",
                        "")));
    return rows;
  }

  /** Where the indicators are of several chapters, each stands with those of its own. */
  private String grouping(List<OpenNumber> numbers) {
    boolean several =
        table.indicators().keySet().stream()
                .map(one -> one.substring(0, one.indexOf(':')))
                .distinct()
                .count()
            > 1;
    return several ? OpenDataNames.words(numbers.get(0).entry().chapter()) : "";
  }

  /** guidance: a closed list, in which whatever is neither money nor a percentage has no unit. */
  private static String unit(List<OpenNumber> numbers) {
    return switch (numbers.get(0).value().unit()) {
      case PERCENT -> "%";
      case POINTS -> "pp";
      case POUNDS -> "\u00a3";
      default -> "";
    };
  }

  private static int decimals(List<OpenNumber> numbers) {
    return numbers.stream().mapToInt(one -> one.value().decimals()).max().orElse(0);
  }

  /** Keeps spreadsheet programs from running words as formulas. */
  private static String guarded(String text) {
    return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
