package org.lscb.report.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.reader.DatasetReader;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Sources;
import org.lscb.report.disclosure.DisclosureControl;
import org.lscb.report.disclosure.collection.Earlier;
import org.lscb.report.disclosure.collection.PrintedCounts;
import org.lscb.report.disclosure.collection.ValueIds;
import org.lscb.report.document.Published;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.table.Tabulations;
import org.lscb.report.indicator.table.Tabulator;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.project.BoardYear;
import org.lscb.report.project.Project;
import org.lscb.report.statistics.Period;

/**
 * What last year's report published, for readers have kept it. It is worked out from last year's
 * folder, not looked up in the files that were built from it, which may be gone or of another day.
 */
final class EarlierReport {

  private final BoardFolder folder;

  /** What is wrong in last year's files is not this year's business. */
  private final Diagnostics ignored = new Diagnostics();

  EarlierReport(BoardFolder folder) {
    this.folder = folder;
  }

  /**
   * Last year's report, if there is one.
   *
   * @param datasets last year's data under this year's names
   */
  Optional<Earlier> of(ReportDefinition now, Datasets datasets) {
    String before = Period.year(now.year().start().getYear() - 1).toString();
    if (!folder.has(before + "/report.yaml")) {
      return Optional.empty();
    }
    // With a count of its own of how much is read.
    BoardFolder apart = new BoardFolder(folder.root());
    return new Project(apart)
        .read(before, ignored)
        .map(year -> earlier(year, apart.sources(), datasets));
  }

  private Earlier earlier(BoardYear year, Sources sources, Datasets underNewNames) {
    ReportDefinition definition = year.definition();
    Datasets datasets = new DatasetReader(definition, year.names()).read(year.data(), ignored);
    List<ChapterNarrative> narratives =
        new RegisterTexts(definition, datasets, sources, ignored).addTo(year.narratives());
    Calculator calculator = new Calculator(definition, year.names(), datasets);
    Tabulations tabulations =
        new Tabulator(definition, year.names(), datasets, calculator, ignored).tabulate(narratives);
    Published published =
        new DisclosureControl(
                definition, year.names(), datasets, calculator, Optional.empty(), ignored)
            .publish(tabulations)
            .published();
    ValueIds ids = new ValueIds(definition.board());
    Set<String> printed =
        new PrintedCounts(tabulations).places().stream().map(ids::of).collect(Collectors.toSet());
    return Earlier.of(underNewNames, published, printed);
  }
}
