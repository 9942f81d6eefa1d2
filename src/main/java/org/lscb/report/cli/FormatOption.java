package org.lscb.report.cli;

import java.util.Locale;
import java.util.Optional;
import org.lscb.report.diagnostic.format.ResultFormat;

/** For whom the problems are written: for people, or for a program. */
enum FormatOption {
  TEXT,
  JSON,
  SARIF,
  GITHUB,
  JUNIT;

  /** The form for a program; empty for people. */
  Optional<ResultFormat> forPrograms() {
    return this == TEXT ? Optional.empty() : Optional.of(ResultFormat.valueOf(name()));
  }

  /** How it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
