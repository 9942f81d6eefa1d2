package org.lscb.report.document.imprint;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names in files of the open data standard of explore education statistics.
 *
 * <p>guidance: lower case with underscores, beginning with a letter; no name of a time or a place
 * for anything else; no column for a category, which the standard's screener finds by its name.
 */
public final class OpenDataNames {

  /** What the names of all such files begin with. */
  public static final String PREFIX = "ees-";

  /** The end of the name of a file that describes the columns of another. */
  public static final String META = ".meta.csv";

  /** The member that stands for all. */
  public static final String TOTAL = "Total";

  /** The columns of the description. */
  public static final List<String> META_COLUMNS =
      List.of(
          "col_name",
          "col_type",
          "label",
          "indicator_grouping",
          "indicator_unit",
          "indicator_dp",
          "filter_hint",
          "filter_grouping_column",
          "filter_default");

  /** The columns of time and place that every file has. */
  public static final List<String> TIME_AND_COUNTRY =
      List.of("time_period", "time_identifier", "geographic_level", "country_code", "country_name");

  /** The columns of a file with regions. */
  public static final List<String> REGION = List.of("region_code", "region_name");

  /** The columns of a file with local authorities. */
  public static final List<String> AUTHORITY = List.of("old_la_code", "new_la_code", "la_name");

  private static final Pattern CATEGORY =
      Pattern.compile(
          "female|male|asian|chinese|indian|pakistani|bangladeshi|black|african|caribbean|white"
              + "|roma|irish|english|british|scottish|welsh|arab");

  private static final Pattern PLACE =
      Pattern.compile(
          "(country|sch|prov|inst|estab|reg|la|local|rsc|pfa|pcon|lep|lsip|lad|mca|oa|ward|mat"
              + "|trust|sponsor|english_devolved|opportunity|planning).*"
              + "(name|code|urn|ukprn|number|upin|id|laestab)"
              + "|laestab|estab|sch|schools?|prov|providers?|inst|institutions?|name|code|urn|ukprn"
              + "|number|upin|id|region|la|lad|rsc|pcon|lep|mca|oa|ward|mat"
              + "|time_period|time_identifier|geographic_level|characteristic(_group)?");

  private OpenDataNames() {}

  /** The column of a measure, an indicator or a breakdown. */
  public static String column(String id) {
    String name = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    name = CATEGORY.matcher(name).replaceAll(found -> found.group().substring(0, 3));
    if (!name.matches("[a-z].*")) {
      name = "n_" + name;
    }
    return PLACE.matcher(name).matches() ? name + "_kind" : name;
  }

  /** What stands behind a label that two indicators share. */
  public static String apart(String chapter, String subject) {
    return " (" + words(chapter) + ", " + subject.replace('-', ' ') + ")";
  }

  /** A breakdown in words, which has no other name than its id. */
  public static String words(String id) {
    String words = id.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
