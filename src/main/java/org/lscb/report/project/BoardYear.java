package org.lscb.report.project;

import java.util.List;
import org.lscb.report.dataset.DataFile;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.narrative.ChapterNarrative;

/**
 * A year of a board, read.
 *
 * @param complete whether every file could be read; a draft, too, needs that
 */
public record BoardYear(
    ReportDefinition definition,
    Names names,
    List<DataFile> data,
    List<ChapterNarrative> narratives,
    boolean complete) {

  /** Copies the lists. */
  public BoardYear {
    data = List.copyOf(data);
    narratives = List.copyOf(narratives);
  }
}
