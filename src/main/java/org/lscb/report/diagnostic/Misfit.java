package org.lscb.report.diagnostic;

/** Why a spreadsheet cannot be imported as it is. */
public enum Misfit implements Kind {
  // ---- dataset.spreadsheet: the file
  SPREADSHEET_UNREADABLE(Severity.ERROR),
  // ---- build.importing: what is imported from it, and how
  SHEET_NOT_FOUND(Severity.ERROR),
  SHEET_NOT_NAMED(Severity.ERROR),
  SPREADSHEETS_ALIKE(Severity.ERROR),
  NOT_A_TABLE(Severity.ERROR),
  // ---- build.importing.table: the table in it
  LIST_OF_CHILDREN(Severity.ERROR),
  IMPORT_NO_TABLE(Severity.ERROR),
  IMPORT_COLUMN_MISSING(Severity.ERROR),
  IMPORT_COLUMN_TWICE(Severity.ERROR),
  IMPORT_LEVEL_NOWHERE(Severity.ERROR),
  IMPORT_WITHOUT_HEADING(Severity.ERROR),
  IMPORT_UNKNOWN_NAME(Severity.ERROR),
  IMPORT_HIDDEN(Severity.ERROR),
  IMPORT_OUTSIDE_CELLS(Severity.ERROR),
  IMPORT_ROW_INCOMPLETE(Severity.ERROR),
  IMPORT_MERGED(Severity.ERROR),
  IMPORT_EMPTY_CELL(Severity.ERROR),
  IMPORT_NOT_COMPUTED(Severity.ERROR),
  IMPORT_NOT_A_NUMBER(Severity.ERROR),
  IMPORT_FRACTIONS(Severity.ERROR),
  IMPORT_TWICE(Severity.ERROR),
  IMPORT_MEMBER_MISSING(Severity.ERROR),
  // ---- dataset.reader: it was not imported at all
  NOT_IMPORTED(Severity.ERROR);

  private final Severity severity;

  Misfit(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
