package org.lscb.report.diagnostic;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * Every kind of problem, with its wording. Message and help are patterns of {@link MessageFormat}
 * (an apostrophe is doubled) that share one list of words.
 */
public enum Problem {
  // ---- yaml: the file cannot be read as YAML
  DUPLICATE_KEY(
      Severity.ERROR,
      "the key \"{0}\" stands twice in one block, first on line {1}",
      "keep one of the two, or give one of them its own name"),

  // ---- yaml.shape: the file is YAML, but not what may stand in it
  MISSPELT_KEY(Severity.ERROR, "{0} has no key \"{1}\"", "write \"{2}\""),
  UNKNOWN_KEY(Severity.ERROR, "{0} has no key \"{1}\"", "remove it, or use one of: {2}"),
  MISSING_KEY(Severity.ERROR, "{0} lacks the key \"{1}\"", "add \"{1}:\" with {2}: {3}"),
  NO_SUCH_KIND(Severity.ERROR, "{0} does not say which kind it is", "add one and only one of: {1}"),
  KEYS_EXCLUDE(
      Severity.ERROR,
      "{0} has keys that exclude one another: {1}",
      "keep one and only one of them"),
  EMPTY_VALUE(
      Severity.ERROR,
      "\"{0}\" has no value",
      "write {1}; a value that begins with # needs quotes around it"),
  WRONG_TYPE(Severity.ERROR, "\"{0}\" cannot be {1}", "write {2}"),
  NOT_AN_ID(
      Severity.ERROR,
      "\"{0}\" cannot be an id",
      "write \"{1}\": ids are lower-case letters, digits and single hyphens"),
  NOT_A_WHOLE_NUMBER(
      Severity.ERROR,
      "\"{0}\" is \"{1}\", which is no whole number from {2} to {3}",
      "write digits only, without commas, units or leading zeros"),
  NOT_TRUE_OR_FALSE(
      Severity.ERROR, "\"{0}\" is \"{1}\", which is neither true nor false", "write true or false"),
  MISSPELT_WORD(Severity.ERROR, "\"{0}\" cannot be \"{1}\"", "write \"{2}\""),
  UNKNOWN_WORD(Severity.ERROR, "\"{0}\" cannot be \"{1}\"", "write one of: {2}"),
  WRONG_FORM(Severity.ERROR, "\"{0}\" is \"{1}\", which is not {2}", "write it as in: {3}"),

  // ---- dataset: a data file does not have the shape of its definitions
  WHICH_DATASET(
      Severity.ERROR,
      "the file does not say which dataset it is",
      "begin it with \"dataset:\" and the dataset''s id, or \"register:\" for text in rows"),
  UNKNOWN_DATASET(
      Severity.ERROR, "no chapter of this report declares a dataset \"{0}\"", "{1}"),
  UNKNOWN_REGISTER(
      Severity.ERROR, "no chapter of this report declares a register \"{0}\"", "{1}"),
  REGISTER_ENTRIES(
      Severity.ERROR,
      "the register \"{0}\" has no list of entries here",
      "write \"entries:\" and below it each entry after a hyphen, as field: text"),
  NO_SOURCE(
      Severity.ERROR,
      "\"{0}\" does not name its source",
      "add \"source:\" with where the numbers come from; it is printed under the tables"),
  BAD_HEADING(
      Severity.ERROR,
      "\"{0}\" is no heading of a block",
      "write a measure, or a measure by its levels: bookings by sector and booking"),
  HEADING_LEVELS(
      Severity.ERROR,
      "the levels of \"{0}\" do not fit together",
      "name each level once; \"measure\" goes with \"values\", and only with it"),
  UNKNOWN_MEASURE(Severity.ERROR, "the dataset has no measure \"{0}\"", "{1}"),
  UNKNOWN_LEVEL(Severity.ERROR, "\"{1}\" cannot be given by \"{0}\"", "{2}"),
  NOT_GIVEN_BY(
      Severity.ERROR,
      "\"{0}\" is not given by \"{1}\"",
      "take it out of the heading, or add it to the measure''s \"by\" in chapter.yaml"),
  UNKNOWN_MEMBER(Severity.ERROR, "\"{1}\" has no member \"{0}\"", "{2}"),
  MEMBER_MISSING(
      Severity.ERROR,
      "not all members of \"{0}\" are written; there is no {1}",
      "add each of them, with 0 for none or x for not known"),
  EMPTY_MEMBER(
      Severity.ERROR, "a member of \"{0}\" has no letters or digits", "give it a printed name"),
  BLOCK_NEEDS_KEYS(
      Severity.ERROR,
      "\"{0}\" needs a line for each {1}",
      "write each {1} and its value on the lines below, indented by two spaces"),
  BAD_COLUMNS(
      Severity.ERROR,
      "these columns do not fit the heading",
      "list the members of its last level in brackets, or give a list for each member of the last"
          + " level but one"),
  ROW_LENGTH(
      Severity.ERROR,
      "the row \"{0}\" has {1} values for {2} columns",
      "give a value for every column, x where one is not known"),
  ONE_VALUE(
      Severity.ERROR, "\"{0}\" has a list where one value belongs", "write a single value"),
  NO_VALUE(
      Severity.ERROR,
      "a value of \"{0}\" is empty",
      "write the number; 0 for none, x where it is not known, z where it makes no sense"),
  NOT_A_NUMBER(Severity.ERROR, "\"{0}\" is no number", "{1}"),
  NOT_WHOLE(
      Severity.ERROR,
      "{0} is not a whole number, but \"{1}\" is a count",
      "write the count itself; percentages and rates are computed"),
  NEGATIVE(
      Severity.ERROR,
      "{0} is negative, but \"{1}\" cannot be",
      "write the number without the minus; only money and points can be negative"),
  RANGE_ORDER(
      Severity.ERROR, "the span from {0} to {1} does not rise", "write the smaller number first"),
  UNKNOWN_CODE(Severity.ERROR, "\"{0}\" is no code of \"{1}\"", "use one of: {2}"),
  AWAITED_FROM(
      Severity.ERROR,
      "an awaited value does not say from whom",
      "write from whom and by when: \"awaited: police, 30 June\""),
  BAD_PERIOD(
      Severity.ERROR,
      "\"{0}\" is no period",
      "write for example 2018-19, 2018-19 Q1, 2018, 2018-04, 2019-03-31, mid-2015, 12 months to"
          + " 2017-01, 2008-04-01 to 2017-03-31, or not stated"),
  NO_PERIOD(
      Severity.ERROR,
      "a value of \"{0}\" has no period",
      "add \"period:\" to the block or to the file, for example 2018-19 or 2019-03-31"),
  UNKNOWN_AREA(Severity.ERROR, "the board has no area \"{0}\"", "{1}"),
  NO_AREA(
      Severity.ERROR,
      "a value of \"{0}\" has no area",
      "add \"area:\" to the block or to the file, or \"and area\" to the heading"),
  RECORDED_TWICE(
      Severity.ERROR,
      "\"{0}\" is {1} here, but {2} in another place",
      "correct one of them, or take one out and put it under \"remarks:\" as stated"),
  UNKNOWN_STATUS(
      Severity.ERROR,
      "\"{0}\" is no status",
      "use p provisional, r revised, e estimated or b break in series"),
  BAD_REMARK(
      Severity.ERROR,
      "the remark on \"{0}\" says nothing",
      "write stated, because, note or status on the lines below it"),
  COMPUTED_NOT_TYPED(
      Severity.ERROR,
      "\"{0}\" is computed, it cannot be typed",
      "take it out; to record what was printed write \"stated:\" below it"),

  // ---- indicator: a name or an address leads nowhere, or there is nothing to compute from
  BAD_ADDRESS(
      Severity.ERROR,
      "\"{0}\" is no address of a value",
      "write it as name, name/member or name/member@2018-19"),
  UNKNOWN_NAME(
      Severity.ERROR, "no measure or indicator of this report is called \"{0}\"", "{1}"),
  AMBIGUOUS_NAME(
      Severity.ERROR, "several chapters have a \"{0}\"", "write which one is meant: {1}"),
  UNKNOWN_ADDRESS_MEMBER(Severity.ERROR, "\"{0}\" has no member or area \"{1}\"", "{2}"),
  AMBIGUOUS_MEMBER(
      Severity.ERROR, "several breakdowns have a member \"{0}\"", "write which one: {1}"),
  NOT_RECORDED(
      Severity.ERROR,
      "no data file records \"{0}\"",
      "record it in a file of the data folder, with x if it is not known, or take it out of the"
          + " text"),
  NO_POPULATION(
      Severity.ERROR,
      "\"{0}\" cannot be computed: no data file records \"{1}\"",
      "record the population in the data folder, with its period and source"),
  MIXED_PERIODS(
      Severity.ERROR,
      "\"{0}\" would mix different kinds of periods: {1}",
      "add \"only:\" with the periods that are meant"),
  NOTHING_SHOWN(
      Severity.ERROR,
      "neither the rows nor the columns of \"{0}\" say what to show",
      "add \"show:\" with a measure or an indicator to one side"),
  UNKNOWN_LINE_LEVEL(Severity.ERROR, "\"{0}\" cannot be laid out by \"{1}\"", "{2}"),
  UNKNOWN_LINE_MEMBER(
      Severity.ERROR,
      "\"{0}\" is no member, area or period here",
      "use the id of a member, an area or a period such as 2018-19");

  private final Severity severity;
  private final String message;
  private final String help;

  Problem(Severity severity, String message, String help) {
    this.severity = severity;
    this.message = message;
    this.help = help;
  }

  /** How grave it is. */
  public Severity severity() {
    return severity;
  }

  /** The printed code, such as {@code duplicate-key}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String message(Object... words) {
    return fill(message, words);
  }

  String help(Object... words) {
    return fill(help, words);
  }

  private static String fill(String pattern, Object... words) {
    Object[] plain = new Object[words.length];
    for (int i = 0; i < words.length; i++) {
      // As text, so that MessageFormat adds no thousands separators of the user's locale.
      plain[i] = String.valueOf(words[i]);
    }
    return new MessageFormat(pattern, Locale.UK).format(plain);
  }
}
