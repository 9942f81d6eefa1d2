package org.lscb.report.build.look;

import java.util.List;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.look.Look;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.project.BoardFolder;

/** Whether the board's own colours, pictures and fonts can be published. */
public final class LookCheck {

  private final BoardFolder folder;
  private final Diagnostics diagnostics;

  /** Checks what a board names, in its folder. */
  public LookCheck(BoardFolder folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /** Checks everything; of a board that names nothing, nothing is loaded. */
  public void check(ReportDefinition definition, List<ChapterNarrative> narratives) {
    Look look = definition.board().look();
    if (!look.colours().isEmpty()) {
      new ColourCheck(diagnostics).check(look);
    }
  }
}
