package org.lscb.report.build.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.build.Drawing;
import org.lscb.report.build.Edition;
import org.lscb.report.build.Preparation;
import org.lscb.report.build.Prepared;
import org.lscb.report.build.PublicationDate;
import org.lscb.report.build.look.BoardPictures;
import org.lscb.report.build.memory.FolderState;
import org.lscb.report.build.memory.Memory;
import org.lscb.report.chart.ScreenCharts;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.format.Confidential;
import org.lscb.report.document.Report;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.template.ReportTemplates;
import org.lscb.report.template.TemplateSource;

/**
 * Draws the web page of a year's draft in memory, again and again: what has been protected, for
 * somebody who is still writing. The finished outputs are audited by a build, not here.
 */
public final class DraftPage {

  private static final String TEMPLATES = "templates/";

  private final Path root;
  private final String year;
  private final Memory numbers;
  private final Memory files;
  private final Map<String, String> environment;

  /** Reading the templates takes a tenth of the time; few boards have any, and change them less. */
  private ReportTemplates templates;

  private FolderState templatesState;
  private BoardFolder folder;
  private Diagnostics faults;
  private final ScreenCharts charts = new ScreenCharts();
  private final Beside beside = new Beside();

  /**
   * Draws from a board's folder.
   *
   * @param root the folder that holds {@code board.yaml}
   */
  public DraftPage(Path root, String year, Map<String, String> environment) {
    this.root = root;
    this.year = year;
    this.numbers = Memory.ofNumbers(root, year);
    this.files = Memory.ofPictures(root);
    this.folder = BoardFolder.remembering(root);
    this.environment = Map.copyOf(environment);
  }

  /**
   * What was drawn.
   *
   * @param page empty when the files are such that there is none
   * @param diagnostics every problem of the files as they were read
   * @param folder what was read, for the excerpts in messages
   * @param confidential which numbers no shared log may tell
   */
  public record Drawn(
      Optional<String> page,
      Diagnostics diagnostics,
      BoardFolder folder,
      Confidential confidential) {}

  /** Draws the folder as it is. */
  public Drawn draw() {
    return draw(FolderState.of(root));
  }

  /**
   * Reads everything anew, and works out anew what rests on a file that has changed.
   *
   * @param state of the folder, seen before its files are read
   */
  Drawn draw(FolderState state) {
    numbers.begin(state);
    files.begin(state);
    folder = folder.again();
    Prepared prepared = Preparation.forWriters(folder, numbers).prepare(year, true);
    Diagnostics diagnostics = prepared.diagnostics();
    Optional<String> page =
        prepared
            .report()
            .map(one -> PublicationDate.fixed(one, environment))
            .flatMap(one -> page(one, state, diagnostics));
    return new Drawn(page, diagnostics, folder, prepared.confidential());
  }

  /** What the pages find beside them. */
  public Beside beside() {
    return beside;
  }

  private Optional<String> page(Report report, FolderState state, Diagnostics diagnostics) {
    FolderState now = state.of(file -> file.startsWith(TEMPLATES), root);
    if (templates == null) {
      faults = new Diagnostics();
      templates = ReportTemplates.remembering(new TemplateSource(root), faults);
    } else if (!now.equals(templatesState)) {
      templates.renew();
    }
    templatesState = now;
    Optional<String> page =
        new Drawing(
                folder,
                report,
                step -> {},
                templates,
                Edition.PUBLIC,
                charts,
                files.of("pictures", root, diagnostics, () -> new BoardPictures(root, beside)))
            .webPageText(List.of());
    diagnostics.addAll(faults);
    if (page.isEmpty()) {
      templates = null;
    }
    return page;
  }
}
