package org.lscb.report.diagnostic;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of problem. Its wording stands in {@code problems.properties}: message and help are
 * patterns of {@link MessageFormat} (an apostrophe is doubled) that share one list of words. Its
 * {@link Explanation} stands in {@code explanations.properties}.
 */
public enum Problem {
  // ---- yaml: the file cannot be read as YAML, or YAML would read something else
  FILE_TOO_LARGE(Severity.ERROR),
  NOT_UTF8(Severity.ERROR),
  CONTROL_CHARACTER(Severity.ERROR),
  CONFLICT_MARKER(Severity.ERROR),
  EMPTY_FILE(Severity.ERROR),
  NOT_A_MAPPING(Severity.ERROR),
  TOO_DEEP(Severity.ERROR),
  DUPLICATE_KEY(Severity.ERROR),
  ANCHOR(Severity.ERROR),
  ALIAS(Severity.ERROR),
  BULLET(Severity.ERROR),
  TAG(Severity.ERROR),
  MERGE_KEY(Severity.ERROR),
  KEY_TOO_LONG(Severity.ERROR),
  COMPLEX_KEY(Severity.ERROR),
  SECOND_DOCUMENT(Severity.ERROR),
  SWALLOWED_COMMENT(Severity.ERROR),
  FLOW_MAPPING(Severity.ERROR),
  INVISIBLE_CHARACTER(Severity.ERROR),
  CURLY_QUOTES(Severity.ERROR),
  TAB(Severity.ERROR),
  UNCLOSED_QUOTE(Severity.ERROR),
  UNCLOSED_BRACKET(Severity.ERROR),
  STRAY_PUNCTUATION(Severity.ERROR),
  MISSING_COMMA(Severity.ERROR),
  NO_ENTRY(Severity.ERROR),
  MISSING_SPACE(Severity.ERROR),
  MISSING_SPACE_AFTER_HYPHEN(Severity.ERROR),
  MISSING_COLON(Severity.ERROR),
  MISSING_KEY_BEFORE_COLON(Severity.ERROR),
  COLON_IN_VALUE(Severity.ERROR),
  TEXT_AFTER_VALUE(Severity.ERROR),
  TEXT_AFTER_MARK(Severity.ERROR),
  RESERVED_CHARACTER(Severity.ERROR),
  BAD_ESCAPE(Severity.ERROR),
  HYPHEN_AFTER_KEY(Severity.ERROR),
  LIST_AMONG_KEYS(Severity.ERROR),
  WRONG_INDENTATION(Severity.ERROR),
  UNREADABLE_YAML(Severity.ERROR),
  // ---- yaml.shape: the file is YAML, but not what may stand in it
  MISSPELT_KEY(Severity.ERROR),
  UNKNOWN_KEY(Severity.ERROR),
  MISSING_KEY(Severity.ERROR),
  MISSING_ONE_OF(Severity.ERROR),
  KEYS_EXCLUDE(Severity.ERROR),
  EMPTY_VALUE(Severity.ERROR),
  WRONG_TYPE(Severity.ERROR),
  NOT_AN_ID(Severity.ERROR),
  NOT_A_WHOLE_NUMBER(Severity.ERROR),
  NOT_TRUE_OR_FALSE(Severity.ERROR),
  MISSPELT_WORD(Severity.ERROR),
  UNKNOWN_WORD(Severity.ERROR),
  WRONG_FORM(Severity.ERROR),
  // ---- definition: board.yaml, report.yaml or chapter.yaml contradicts itself
  AREA_TWICE(Severity.ERROR),
  AREA_CODE_TWICE(Severity.ERROR),
  CHAPTER_TWICE(Severity.ERROR),
  CHAPTER_AFTER_APPENDIX(Severity.ERROR),
  NO_SUCH_DATE(Severity.ERROR),
  NONE_WITHOUT_REASON(Severity.ERROR),
  NO_STATUSES(Severity.ERROR),
  STATUSES_OF_NOTHING(Severity.ERROR),
  LAYOUT_FIELDS(Severity.ERROR),
  // ---- dataset: a data file does not have the shape of its definitions
  WHICH_DATASET(Severity.ERROR),
  UNKNOWN_DATASET(Severity.ERROR),
  UNKNOWN_REGISTER(Severity.ERROR),
  REGISTER_ENTRIES(Severity.ERROR),
  STATUS_NOT_DECLARED(Severity.ERROR),
  NO_DATE(Severity.ERROR),
  NO_NAME(Severity.ERROR),
  UNKNOWN_ENTRY(Severity.ERROR),
  UNDER_ITSELF(Severity.ERROR),
  NO_SOURCE(Severity.ERROR),
  BAD_HEADING(Severity.ERROR),
  HEADING_LEVELS(Severity.ERROR),
  UNKNOWN_MEASURE(Severity.ERROR),
  UNKNOWN_LEVEL(Severity.ERROR),
  NOT_GIVEN_BY(Severity.ERROR),
  UNKNOWN_MEMBER(Severity.ERROR),
  MEMBER_MISSING(Severity.ERROR),
  EMPTY_MEMBER(Severity.ERROR),
  BLOCK_NEEDS_KEYS(Severity.ERROR),
  BAD_COLUMNS(Severity.ERROR),
  ROW_LENGTH(Severity.ERROR),
  ONE_VALUE(Severity.ERROR),
  NO_VALUE(Severity.ERROR),
  NOT_A_NUMBER(Severity.ERROR),
  NOT_WHOLE(Severity.ERROR),
  NEGATIVE(Severity.ERROR),
  RANGE_ORDER(Severity.ERROR),
  UNKNOWN_CODE(Severity.ERROR),
  AWAITED_FROM(Severity.ERROR),
  BAD_PERIOD(Severity.ERROR),
  NO_PERIOD(Severity.ERROR),
  UNKNOWN_AREA(Severity.ERROR),
  NO_AREA(Severity.ERROR),
  RECORDED_TWICE(Severity.ERROR),
  UNKNOWN_STATUS(Severity.ERROR),
  BAD_REMARK(Severity.ERROR),
  COMPUTED_NOT_TYPED(Severity.ERROR),
  BENCHMARK_WITHOUT_SOURCE(Severity.ERROR),
  CSV_UNREADABLE(Severity.ERROR),
  CSV_WITHOUT_ROWS(Severity.ERROR),
  CSV_TOO_WIDE(Severity.ERROR),
  CSV_COLUMN_TWICE(Severity.ERROR),
  CSV_ROW_LENGTH(Severity.ERROR),
  CSV_WITHOUT_COLUMNS(Severity.ERROR),
  CSV_COLUMN_MISSING(Severity.ERROR),
  CSV_VALUE_MISSING(Severity.ERROR),
  CSV_DAY(Severity.ERROR),
  CSV_TIME_PERIOD(Severity.ERROR),
  CSV_ROWS_ALIKE(Severity.ERROR),
  CSV_WITHOUT_AREA(Severity.ERROR),
  AREA_CODE_CONFLICT(Severity.ERROR),
  NEIGHBOUR_NOT_FOUND(Severity.WARNING),
  // ---- indicator: a name or an address leads nowhere, or there is nothing to compute from
  BAD_ADDRESS(Severity.ERROR),
  UNKNOWN_NAME(Severity.ERROR),
  AMBIGUOUS_NAME(Severity.ERROR),
  UNKNOWN_ADDRESS_MEMBER(Severity.ERROR),
  AMBIGUOUS_MEMBER(Severity.ERROR),
  NOT_RECORDED(Severity.ERROR),
  NO_POPULATION(Severity.ERROR),
  MIXED_PERIODS(Severity.ERROR),
  NOTHING_SHOWN(Severity.ERROR),
  SEVERAL_SHOWN(Severity.ERROR),
  UNKNOWN_LINE_LEVEL(Severity.ERROR),
  UNKNOWN_LINE_MEMBER(Severity.ERROR),
  NO_INTERVAL(Severity.ERROR),
  UNKNOWN_BENCHMARK(Severity.ERROR),
  TOTAL_WITHOUT_WEIGHTS(Severity.ERROR),
  TARGET_WITHOUT_SOURCE(Severity.ERROR),
  NO_CODES_TO_COUNT(Severity.ERROR),
  CODES_OF_CHILDREN(Severity.ERROR),
  // ---- validation: the numbers contradict each other, or something is missing
  UNKNOWN_BREAKDOWN(Severity.ERROR),
  UNKNOWN_MEMBER_PART(Severity.ERROR),
  NO_DATASET(Severity.ERROR),
  AWAITED_VALUE(Severity.ERROR),
  AWAITED_APPROVAL(Severity.ERROR),
  ADDS_UP(Severity.ERROR),
  NOT_A_HUNDRED(Severity.ERROR),
  LARGER_THAN_WHOLE(Severity.ERROR),
  SHARE_ABOVE_WHOLE(Severity.ERROR),
  ZERO_POPULATION(Severity.ERROR),
  AREA_WITHOUT_POPULATION(Severity.ERROR),
  OVER_A_HUNDRED(Severity.ERROR),
  NO_GUIDANCE(Severity.ERROR),
  LAW_NOT_NAMED(Severity.WARNING),
  UNKNOWN_ELEMENT(Severity.ERROR),
  ANSWER_NOT_A_CHAPTER(Severity.ERROR),
  ANSWER_EMPTY(Severity.ERROR),
  ELEMENT_UNANSWERED(Severity.WARNING),
  NOT_THE_SAME(Severity.ERROR),
  PARTS_LARGER(Severity.ERROR),
  TOTALS_DIFFER(Severity.ERROR),
  OUTSIDE_ITS_PARTS(Severity.ERROR),
  RECORDED_DISAGREES(Severity.ERROR),
  NOT_THE_SUM(Severity.ERROR),
  NOT_THE_MEAN(Severity.ERROR),
  CLAIM_CONTRADICTED(Severity.ERROR),
  CLAIM_OUTRANKED(Severity.ERROR),
  IMPOSSIBLE_PERCENTAGE(Severity.ERROR),
  LIST_MISCOUNTED(Severity.ERROR),
  PLACEHOLDER_IN_DATA(Severity.ERROR),
  PERIOD_OUTSIDE_YEAR(Severity.WARNING),
  POPULATION_OF_OTHER_YEAR(Severity.WARNING),
  IMPLAUSIBLE_CHANGE(Severity.WARNING),
  CHANGED_SINCE_LAST_YEAR(Severity.WARNING),
  ACCEPTED_DIFFERENCE(Severity.NOTE),
  STATED_ONLY(Severity.WARNING),
  STATED_DIFFERS(Severity.WARNING),
  STATED_DIFFERENCE(Severity.NOTE),
  // ---- validation.narrative: the words contradict the numbers or each other, or are unfinished
  TYPED_NUMBER(Severity.WARNING),
  OLD_NUMBER(Severity.WARNING),
  NEAR_NUMBER(Severity.WARNING),
  AGAINST_DIRECTION(Severity.WARNING),
  AGAINST_SIZE(Severity.WARNING),
  LIST_LENGTH(Severity.WARNING),
  LIST_SUM(Severity.WARNING),
  PLACEHOLDER(Severity.WARNING),
  UNEXPLAINED_ABBREVIATION(Severity.WARNING),
  SPELLING(Severity.WARNING),
  PARAGRAPH_TWICE(Severity.WARNING),
  UNCHANGED_PARAGRAPH(Severity.WARNING),
  LAST_YEAR_NAMED(Severity.WARNING),
  SMALL_NUMBER_TYPED(Severity.ERROR),
  CASE_DETAIL(Severity.ERROR),
  EXCUSE_UNKNOWN(Severity.ERROR),
  EXCUSE_WITHOUT_REASON(Severity.ERROR),
  EXCUSE_UNUSED(Severity.WARNING),
  EXCUSED(Severity.NOTE),
  // ---- project: files are missing, or where they do not belong
  FILE_MISSING(Severity.ERROR),
  FILE_UNREADABLE(Severity.ERROR),
  FILE_OUTSIDE(Severity.ERROR),
  BAD_WORD_LINE(Severity.WARNING),
  BAD_YEAR(Severity.ERROR),
  NO_SUCH_YEAR(Severity.ERROR),
  UNKNOWN_CHAPTER(Severity.ERROR),
  UNKNOWN_GUIDANCE(Severity.ERROR),
  SLOT_MISSING(Severity.ERROR),
  TEXT_UNUSED(Severity.WARNING),
  SYNC_COPY(Severity.ERROR),
  WRONG_EXTENSION(Severity.ERROR),
  NOT_DATA(Severity.WARNING),
  UNPRINTABLE_CHARACTER(Severity.ERROR),
  // ---- build
  NO_SUCH_CHAPTER(Severity.ERROR),
  // ---- disclosure: small numbers cannot be protected, or what is left says too little
  CANNOT_PROTECT(Severity.ERROR),
  TABLE_MOSTLY_HIDDEN(Severity.ERROR),
  TABLE_PARTLY_HIDDEN(Severity.WARNING),
  ACCEPTED_UNKNOWN(Severity.ERROR),
  GROUP_DISCLOSED(Severity.WARNING),
  DEATHS_CROSSED(Severity.ERROR),
  DEATHS_NOT_POOLED(Severity.WARNING),
  CAUSE_NAMED(Severity.WARNING),
  HEADLINE_HIDDEN(Severity.WARNING),
  // ---- document: the report cannot be laid out as its texts ask
  NO_TITLE(Severity.ERROR),
  TITLE_INSIDE(Severity.ERROR),
  UNKNOWN_DISPLAY(Severity.ERROR),
  PRINTED_TWICE(Severity.ERROR),
  NO_APPROVAL(Severity.ERROR),
  DANGLING_REFERENCE(Severity.ERROR),
  REGISTER_NOT_FILLED(Severity.ERROR),
  UNKNOWN_GROUP(Severity.ERROR),
  BAD_REGISTER_PART(Severity.ERROR),
  GUIDANCE_NOT_NAMED(Severity.ERROR),
  // ---- narrative: Markdown that cannot be published as it stands
  NARRATIVE_TOO_LARGE(Severity.ERROR),
  NARRATIVE_TABLE_TOO_LARGE(Severity.ERROR),
  NARRATIVE_TOO_MANY_MARKS(Severity.ERROR),
  NARRATIVE_TOO_DEEP(Severity.ERROR),
  UNCLOSED_REFERENCE(Severity.ERROR),
  STRAY_BRACES(Severity.ERROR),
  EMPTY_REFERENCE(Severity.ERROR),
  UNKNOWN_REFERENCE_FORM(Severity.ERROR),
  UNKNOWN_SEE_TARGET(Severity.ERROR),
  UNKNOWN_DIRECTIVE(Severity.ERROR),
  DIRECTIVE_IN_TEXT(Severity.ERROR),
  DIRECTIVE_WITHOUT_ARGUMENT(Severity.ERROR),
  NESTED_DIRECTIVE(Severity.ERROR),
  UNCLOSED_DIRECTIVE(Severity.ERROR),
  END_WITHOUT_BEGINNING(Severity.ERROR),
  UNKNOWN_FOOTNOTE(Severity.ERROR),
  UNUSED_FOOTNOTE(Severity.WARNING),
  DUPLICATE_FOOTNOTE(Severity.ERROR),
  EMPTY_FOOTNOTE(Severity.ERROR),
  FOOTNOTE_NOT_TEXT(Severity.ERROR),
  FOOTNOTE_IN_FOOTNOTE(Severity.ERROR),
  RAW_HTML(Severity.ERROR),
  CODE_BLOCK(Severity.WARNING),
  HEADING_TOO_DEEP(Severity.ERROR),
  HEADING_WITHOUT_WORDS(Severity.ERROR),
  LINK_WITHOUT_WORDS(Severity.ERROR),
  LINK_NOT_ALLOWED(Severity.ERROR),
  INLINE_IMAGE(Severity.ERROR),
  IMAGE_OUTSIDE_FOLDER(Severity.ERROR),
  IMAGE_WITHOUT_ALT(Severity.ERROR),
  REFERENCE_IN_ALT(Severity.ERROR),
  TABLE_ROW_TOO_LONG(Severity.ERROR),
  // ---- output: it cannot be printed
  PICTURE_MISSING(Severity.ERROR),
  PICTURE_OUTSIDE(Severity.ERROR),
  PICTURE_UNREADABLE(Severity.ERROR),
  PICTURE_TOO_LARGE(Severity.ERROR),
  // ---- template: a template of the board cannot be filled
  TEMPLATE_FAULT(Severity.ERROR),
  // ---- accessibility: a finished file tells what is withheld
  HIDDEN_COUNT_LEAKS(Severity.ERROR),
  HIDDEN_COUNT_NARROWED(Severity.WARNING),
  HIDDEN_COUNT_UNDECIDED(Severity.ERROR),
  SMALL_COUNT_PRINTED(Severity.ERROR),
  HIDDEN_PLACE_TELLS(Severity.ERROR),
  UNMATCHED_NUMBER(Severity.ERROR),
  OUTPUTS_DISAGREE(Severity.ERROR),
  PUBLISHED_CONTRADICTION(Severity.ERROR),
  NO_LIST_OF_VALUES(Severity.ERROR),
  RESTRICTED_UNMARKED(Severity.ERROR),
  RESTRICTED_CARRIES(Severity.ERROR),
  RESTRICTED_AMONG_PUBLIC(Severity.ERROR);

  private static final int LONGEST_WORD = 1_000;

  private final Severity severity;

  Problem(Severity severity) {
    this.severity = severity;
  }

  /** How grave it is. */
  public Severity severity() {
    return severity;
  }

  /** The printed code, such as {@code duplicate-key}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The problem with a code, upper and lower case being the same. */
  public static Optional<Problem> of(String code) {
    String wanted = code.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    return Arrays.stream(values()).filter(one -> one.code().equals(wanted)).findFirst();
  }

  /** All codes, in the order of the pipeline. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Problem::code).toList();
  }

  String message(Object... words) {
    return fill(Wording.of(code()), words);
  }

  String help(Object... words) {
    return fill(Wording.of(code() + ".help"), words);
  }

  /** A text of the user's may be as long as the file. */
  private static String shortened(String word) {
    return word.length() <= LONGEST_WORD
        ? word
        : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD / 2)) + "…";
  }

  private static String fill(String pattern, Object... words) {
    Object[] plain = new Object[words.length];
    for (int i = 0; i < words.length; i++) {
      // As text, so that MessageFormat adds no thousands separators of the user's locale.
      plain[i] = shortened(String.valueOf(words[i]));
    }
    return new MessageFormat(pattern, Locale.UK).format(plain);
  }
}
