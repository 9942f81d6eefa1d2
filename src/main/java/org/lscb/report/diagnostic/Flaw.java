package org.lscb.report.diagnostic;

/** What can be wrong with a finished file: it tells what is withheld, or not all can read it. */
public enum Flaw implements Kind {
  // ---- a finished file tells what is withheld
  HIDDEN_COUNT_LEAKS(Severity.ERROR),
  HIDDEN_COUNT_NARROWED(Severity.WARNING),
  HIDDEN_COUNT_UNDECIDED(Severity.ERROR),
  SMALL_COUNT_PRINTED(Severity.ERROR),
  HIDDEN_PLACE_TELLS(Severity.ERROR),
  UNMATCHED_NUMBER(Severity.ERROR),
  OUTPUTS_DISAGREE(Severity.ERROR),
  PUBLISHED_CONTRADICTION(Severity.ERROR),
  NO_LIST_OF_VALUES(Severity.ERROR),
  OUTPUT_UNREADABLE(Severity.ERROR),
  CHANGED_AFTERWARDS(Severity.ERROR),
  RESTRICTED_UNMARKED(Severity.ERROR),
  RESTRICTED_CARRIES(Severity.ERROR),
  // ---- somebody cannot read a finished file
  TITLE_MISSING(Severity.ERROR),
  LANGUAGE_MISSING(Severity.ERROR),
  LANGUAGE_WRONG(Severity.ERROR),
  LANGUAGE_UNKNOWN(Severity.ERROR),
  LANGUAGE_UNMARKED(Severity.WARNING),
  LANGUAGES_DIFFER(Severity.ERROR),
  MAIN_LANDMARK(Severity.ERROR),
  TOP_HEADING_MISSING(Severity.ERROR),
  TOP_HEADING_TWICE(Severity.ERROR),
  HEADING_SKIPPED(Severity.ERROR),
  HEADING_EMPTY(Severity.ERROR),
  DUPLICATE_ID(Severity.ERROR),
  ID_MISSING(Severity.ERROR),
  NAME_MISSING(Severity.ERROR),
  LANDMARKS_ALIKE(Severity.WARNING),
  ALT_MISSING(Severity.ERROR),
  ALT_REPEATS_CAPTION(Severity.WARNING),
  LINK_SAYS_NOTHING(Severity.WARNING),
  CAPTION_OUTSIDE(Severity.ERROR),
  TABLE_UNNAMED(Severity.ERROR),
  TABLE_WITHOUT_HEADERS(Severity.ERROR),
  HEADER_WITHOUT_SCOPE(Severity.ERROR),
  CELL_WITHOUT_HEADER(Severity.ERROR),
  LIST_BROKEN(Severity.ERROR),
  LIST_UNTAGGED(Severity.ERROR),
  NOTE_BEFORE_CALL(Severity.ERROR),
  UNREADABLE_CHARACTER(Severity.ERROR),
  LOW_CONTRAST(Severity.ERROR),
  SHAPE_PALE(Severity.ERROR),
  SHAPES_ALIKE(Severity.ERROR),
  FOCUS_PALE(Severity.ERROR),
  CONTROL_PALE(Severity.ERROR),
  NOT_TAGGED(Severity.ERROR),
  CONTENTS_UNTAGGED(Severity.ERROR),
  BOOKMARKS_MISSING(Severity.ERROR),
  BOOKMARKS_DIFFER(Severity.ERROR),
  PAGE_NUMBER_WRONG(Severity.ERROR),
  WORDS_CUT_OFF(Severity.ERROR),
  WORDS_DIFFER(Severity.ERROR),
  ORDER_DIFFERS(Severity.ERROR),
  PARAGRAPH_EMPTY(Severity.ERROR),
  FRAGMENT_NOT_PLAIN(Severity.ERROR),
  // ---- what well-known checkers say of a finished file
  BREAKS_PDF_UA(Severity.ERROR),
  BREAKS_PDF_A(Severity.ERROR),
  INVALID_HTML(Severity.ERROR),
  DOUBTFUL_HTML(Severity.WARNING),
  NOT_CHECKED(Severity.NOTE),
  // ---- what lies beside the program is not there
  LIBRARY_MISSING(Severity.ERROR);

  private final Severity severity;

  Flaw(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
