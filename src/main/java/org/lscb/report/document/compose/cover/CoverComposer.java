package org.lscb.report.document.compose.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.look.Look;
import org.lscb.report.document.Report;
import org.lscb.report.statistics.DateText;

/** Says what stands on the cover. */
public final class CoverComposer {

  private final ReportDefinition definition;

  /** For a report's cover. */
  public CoverComposer(ReportDefinition definition) {
    this.definition = definition;
  }

  private Report.Palette palette() {
    BoardDefinition board = definition.board();
    return new Report.Palette(
        board.mainColour(),
        board.accentColour(),
        board.look().colour(Look.Use.CHARTS).map(Look.Colour::text).orElse(board.mainColour()));
  }

  /** The cover, with the board's logos, picture and fonts. */
  public Report.Cover cover() {
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
        palette(),
        LookComposer.look(definition));
  }
}
