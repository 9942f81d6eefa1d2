package org.lscb.report.document.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.document.Report;
import org.lscb.report.statistics.DateText;

/** Says what stands on the cover. */
final class CoverComposer {

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
        DateText.month(definition.year().start())
            + " to "
            + DateText.month(definition.year().end()),
        definition.year().toString(),
        lines,
        definition.board().contact(),
        "en-GB",
        date.toString(),
        false,
        new Report.Palette(definition.board().mainColour(), definition.board().accentColour()));
  }
}
