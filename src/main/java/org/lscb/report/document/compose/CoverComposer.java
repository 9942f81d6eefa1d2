package org.lscb.report.document.compose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.document.Report;

/** Says what stands on the cover. */
final class CoverComposer {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private final ReportDefinition definition;

  CoverComposer(ReportDefinition definition) {
    this.definition = definition;
  }

  Report.Cover cover() {
    LocalDate date = definition.published().orElse(definition.year()).end();
    List<String> lines = new ArrayList<>(definition.cover());
    definition.published().ifPresent(one -> lines.add("Published " + one.words()));
    definition.board().website().ifPresent(lines::add);
    return new Report.Cover(
        definition.board().name(),
        definition.board().shortName(),
        definition.title(),
        MONTH.format(definition.year().start()) + " to " + MONTH.format(definition.year().end()),
        definition.year().toString(),
        lines,
        definition.board().contact(),
        "en-GB",
        date.toString(),
        false,
        new Report.Palette(definition.board().mainColour(), definition.board().accentColour()));
  }
}
