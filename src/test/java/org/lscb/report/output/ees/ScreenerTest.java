package org.lscb.report.output.ees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the screener hears of a file that breaks it. */
class ScreenerTest {

  private static final Set<String> AREAS =
      Set.of("E92000001 England", "E12000007 London", "208 E09000022 Lambeth");

  private static final String PLACE =
      "Local authority,E92000001,England,E12000007,London,208,E09000022,Lambeth,";

  private static final String DATA =
      """
      time_period,time_identifier,geographic_level,country_code,country_name,region_code,\
      region_name,old_la_code,new_la_code,la_name,placement,children,rate
      201718,Financial year,National,E92000001,England,,,,,,Total,x,65.0
      201819,Financial year,Regional,E92000001,England,E12000007,London,,,,Total,9,4.0
      201819,Financial year,PLACETotal,352,56.0
      201819,Financial year,PLACEFoster care,253,z
      201819,Financial year,PLACEOwn parents,c,low
      """
          .replace("PLACE", PLACE);

  private static final String META =
      """
      col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,\
      filter_grouping_column,filter_default
      placement,Filter,Placement,,,,,,
      children,Indicator,Children looked after,,,0,,,
      rate,Indicator,Share of children,,%,1,,,
      """;

  @Test
  void aSoundPairBreaksNoRule() {
    assertThat(Screener.broken(pair(DATA, META), AREAS)).isEmpty();
  }

  @Test
  void everyRuleHasItsSpoiltFile() {
    assertThat(spoilt().map(one -> (String) one.get()[0]).collect(Collectors.toSet()))
        .isEqualTo(Screener.rules(pair(DATA, META), AREAS).keySet());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spoilt")
  void aSpoiltPairIsHeard(String rule, FilePair spoilt) {
    assertThat(Screener.broken(spoilt, AREAS)).containsKey(rule);
  }

  static Stream<Arguments> spoilt() {
    return Stream.of(names(), columns(), descriptions(), times(), places(), values(), limits())
        .flatMap(one -> one);
  }

  private static Stream<Arguments> names() {
    FilePair sound = pair(DATA, META);
    return Stream.of(
        arguments("filename_spaces", named("a b.csv", "a b.meta.csv", sound)),
        arguments("filename_special", named("a+b.csv", "a+b.meta.csv", sound)),
        arguments("filenames_match", named("a.csv", "b.meta.csv", sound)),
        data("col_req_data", "time_identifier,", "when,"),
        meta("col_req_meta", "filter_hint", "hint"),
        meta("col_invalid_meta", "filter_default", "default"),
        data("col_name_duplicate", "children,rate", "rate,rate"),
        meta(
            "col_to_rows",
            "\nrate",
            "\na,,,,,,,,\na,,,,,,,,\na,,,,,,,,\na,,,,,,,,\na,,,,,,,," + "\na,,,,,,,,\nrate"),
        data("empty_rows", "\n201718", "\n,,,,,,,,,,,,\n201718"),
        data("empty_cols", ",London,", ",,"),
        data("comma_separated", "Total,x,", "Total;x;"));
  }

  private static Stream<Arguments> columns() {
    return Stream.of(
        meta("cross_meta_to_data", "\nchildren", "\npupils"),
        meta("cross_data_to_meta", "rate,Indicator,Share of children,,%,1,,,\n", ""),
        data("col_names_spaces", ",placement,", ",place ment,"),
        data("col_snake_case", ",placement,", ",Placement,"),
        data("col_var_start", ",placement,", ",1placement,"),
        meta("col_ind_smushed", "\nchildren", "\nfemale_children"),
        meta("col_var_characteristic", "\nplacement", "\ncharacteristic"));
  }

  private static Stream<Arguments> descriptions() {
    return Stream.of(
        meta("meta_col_type", ",Filter,", ",Breakdown,"),
        meta("meta_ob_unit", "\nplacement", "\nla_name"),
        meta("meta_col_name", "\nrate,", "\n,"),
        meta("meta_col_name_spaces", "\nrate,", "\nthe rate,"),
        meta("meta_col_name_dupe", "\nrate,", "\nchildren,"),
        meta("meta_label", "Share of children", ""),
        meta("meta_dupe_label", "Share of children", "Children looked after"),
        meta("meta_fil_grp", "%,1,,,", "%,1,,placement,"),
        meta("meta_filter_hint", "%,1,,,", "%,1,Choose one,,"),
        meta("meta_indicator_grouping", "Placement,,", "Placement,Children,"),
        meta("meta_ind_unit", "Placement,,", "Placement,,%"),
        meta("meta_indicator_dp", "Placement,,,", "Placement,,,0"),
        meta("meta_ind_unit_validation", ",%,", ",percent,"),
        meta("meta_ind_dp_values", "%,1,", "%,one,"),
        meta("meta_ind_dp_set", "%,1,", "%,,"),
        meta("meta_geog_catch", "\nplacement", "\nschool"));
  }

  private static Stream<Arguments> times() {
    return Stream.of(
        data("time_id_valid", "201718,Financial year", "201718,Fiscal year"),
        data("time_id_mix", "201718,Financial year", "2017,Calendar year"),
        data("time_period_num", "201718,", "2017-18,"),
        data("time_period", "201718,", "2018,"),
        data("time_period_six", "201718,", "201719,"));
  }

  private static Stream<Arguments> places() {
    return Stream.of(
        data("geog_level", ",National,", ",Nation,"),
        data("geog_level_present", "old_la_code", "la_code"),
        data("geog_la_col_present", "old_la_code", "la_code"),
        data("geog_region_col_present", "region_code", "code_of_region"),
        data("geog_country_combos", "E92000001,England", "E92000001,Wales"),
        data("geog_region_combos", "E12000007,London", "E12000008,London"),
        data("geog_la_combos", "208,E09000022", "209,E09000022"),
        data("geog_level_completed", "208,E09000022", ",E09000022"),
        data("geog_region_for_la", "England,E12000007,London,208", "England,,,208"),
        data("geog_overcompleted_cols", "England,,,,,,", "England,,,208,E09000022,Lambeth,"));
  }

  private static Stream<Arguments> values() {
    return Stream.of(
        data("general_null", "Own parents", "N/A"),
        data("filter_not_singular", "Foster care|Own parents|Total", "Total"),
        data("filter_defaults", "Total", "All placements"),
        data("filter_whitespace", "Own parents", "Own parents "),
        data("filter_blanks", "Own parents", ""),
        arguments("filter_item_limit", manyItems()),
        data("filter_ob_total", "Lambeth,Own", "Total,Own"),
        data("general_dupes", "Own parents", "Foster care"),
        data("ind_invalid_entry", "Own parents,c", "Own parents,:"));
  }

  private static Stream<Arguments> limits() {
    String longName = "a".repeat(121);
    return Stream.of(
        data("api_char_col_name", "placement", longName),
        meta("api_char_col_label", "Placement", longName),
        data("api_char_filter_items", "Own parents", longName),
        data("api_char_loc_code", "E09000022", longName));
  }

  private static FilePair manyItems() {
    StringBuilder rows = new StringBuilder(DATA);
    for (int i = 0; i < 25_001; i++) {
      rows.append("201819,Financial year,")
          .append(PLACE)
          .append("Item ")
          .append(i)
          .append(",1,1\n");
    }
    return pair(rows.toString(), META);
  }

  private static Arguments data(String rule, String pattern, String other) {
    return arguments(rule, pair(replaced(DATA, pattern, other), META));
  }

  private static Arguments meta(String rule, String pattern, String other) {
    return arguments(rule, pair(DATA, replaced(META, pattern, other)));
  }

  private static String replaced(String text, String pattern, String other) {
    String spoilt = text.replaceAll(pattern, other);
    assertThat(spoilt).isNotEqualTo(text);
    return spoilt;
  }

  private static FilePair named(String data, String meta, FilePair sound) {
    return new FilePair(data, sound.data(), meta, sound.meta());
  }

  private static FilePair pair(String data, String meta) {
    return new FilePair("ees-placement.csv", rows(data), "ees-placement.meta.csv", rows(meta));
  }

  private static List<List<String>> rows(String text) {
    return text.lines().map(one -> List.of(one.split(",", -1))).toList();
  }
}
