package org.lscb.report.output.ees;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules for names, columns, and the description of the columns. */
final class ShapeRules {

  private static final Pattern CATEGORIES =
      Pattern.compile(
          "male|female|asian|chinese|indian|pakistani|bangladeshi|black|african|caribbean|white"
              + "|roma|irish|english|british|scottish|welsh|arab");

  static final Pattern PLACES =
      Pattern.compile(
          "^(country|sch|prov|inst|estab|reg|la|local|rsc|pfa|pcon|lep|mca|oa|ward|mat)"
              + ".*(name|code|urn|ukprn|number|upin|id)$"
              + "|^(laestab|estab|sch|school|schools|prov|provider|providers|inst|institution"
              + "|institutions|name|code|urn|ukprn|number|upin|id|region|la|lad|rsc|pcon|lep|mca"
              + "|oa|ward|mat)$");

  private final FilePair pair;

  ShapeRules(FilePair pair) {
    this.pair = pair;
  }

  void files(Map<String, Stream<String>> rules) {
    rules.put("filename_spaces", both().filter(one -> one.contains(" ")));
    rules.put(
        "filename_special",
        both().filter(one -> !one.replaceFirst("(\\.meta)?\\.csv$", "").matches("[a-z0-9_-]+")));
    rules.put(
        "filenames_match",
        Stream.of(pair.metaName())
            .filter(one -> !one.equals(pair.dataName().replace(".csv", ".meta.csv"))));
    rules.put("col_req_data", FilePair.NEEDED.stream().filter(one -> !pair.heads().contains(one)));
    rules.put(
        "col_req_meta", FilePair.META.stream().filter(one -> !pair.metaHeads().contains(one)));
    rules.put(
        "col_invalid_meta",
        pair.metaHeads().stream()
            .filter(one -> !FilePair.META.contains(one) && !one.equals("filter_default")));
    rules.put("col_name_duplicate", FilePair.twice(pair.heads()));
    rules.put(
        "col_to_rows",
        FilePair.when(
            pair.heads().size() - FilePair.NEEDED.size() < pair.meta().size() - 1, "rows"));
    rules.put(
        "empty_rows",
        FilePair.rowsOf(pair.data())
            .filter(one -> one.stream().allMatch(String::isEmpty))
            .map(String::valueOf));
    rules.put(
        "empty_cols",
        pair.heads().stream()
            .filter(one -> !pair.uneven() && pair.column(one).stream().allMatch(String::isEmpty)));
    rules.put(
        "comma_separated", FilePair.when(pair.uneven(), "rows of other lengths than the heads"));
  }

  void columns(Map<String, Stream<String>> rules) {
    List<String> described = pair.described();
    rules.put("cross_meta_to_data", described.stream().filter(one -> !pair.heads().contains(one)));
    rules.put(
        "cross_data_to_meta",
        pair.heads().stream()
            .filter(one -> !pair.units().contains(one) && !described.contains(one))
            .filter(one -> Set.copyOf(pair.column(one)).size() > 1));
    rules.put("col_names_spaces", pair.heads().stream().filter(one -> one.contains(" ")));
    rules.put("col_snake_case", pair.heads().stream().filter(one -> !one.matches("[a-z0-9_]*")));
    rules.put("col_var_start", pair.heads().stream().filter(one -> !one.matches("[a-z].*")));
    rules.put("col_ind_smushed", pair.indicators().filter(one -> CATEGORIES.matcher(one).find()));
    rules.put(
        "col_var_characteristic",
        described.stream().filter(one -> one.matches("characteristic(_group)?")));
  }

  void description(Map<String, Stream<String>> rules) {
    rules.put(
        "meta_col_type",
        pair.metaColumn("col_type")
            .filter(one -> !one.equals("Filter") && !one.equals("Indicator")));
    rules.put("meta_ob_unit", pair.described().stream().filter(pair.units()::contains));
    rules.put("meta_col_name", pair.metaColumn("col_name").filter(String::isBlank));
    rules.put("meta_col_name_spaces", pair.metaColumn("col_name").filter(one -> one.contains(" ")));
    rules.put("meta_col_name_dupe", FilePair.twice(pair.metaColumn("col_name").toList()));
    rules.put("meta_label", pair.metaColumn("label").filter(String::isBlank));
    rules.put("meta_dupe_label", FilePair.twice(pair.metaColumn("label").toList()));
    rules.put("meta_fil_grp", pair.cells("Indicator", "filter_grouping_column"));
    rules.put("meta_filter_hint", pair.cells("Indicator", "filter_hint"));
    rules.put("meta_indicator_grouping", pair.cells("Filter", "indicator_grouping"));
    rules.put("meta_ind_unit", pair.cells("Filter", "indicator_unit"));
    rules.put("meta_indicator_dp", pair.cells("Filter", "indicator_dp"));
    rules.put(
        "meta_ind_unit_validation",
        pair.metaColumn("indicator_unit")
            .filter(
                one -> !List.of("", "%", "pp", "\u00a3", "\u00a3m", "numberstring").contains(one)));
    rules.put(
        "meta_ind_dp_values", pair.metaColumn("indicator_dp").filter(one -> !one.matches("\\d*")));
    rules.put(
        "meta_ind_dp_set",
        FilePair.rowsOf(pair.meta())
            .filter(one -> pair.metaCell(one, "col_type").equals("Indicator"))
            .filter(one -> pair.metaCell(one, "indicator_dp").isBlank())
            .map(one -> pair.metaCell(one, "col_name")));
    rules.put("meta_geog_catch", pair.filters().filter(one -> PLACES.matcher(one).find()));
  }

  private Stream<String> both() {
    return Stream.of(pair.dataName(), pair.metaName());
  }
}
