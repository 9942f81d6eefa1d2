package org.lscb.report.build;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.Report;

/** Keeps some chapters of a report, with the numbers that they have in the whole. */
final class ChapterSelection {

  private ChapterSelection() {}

  /** Whether all chapters exist; reports those that do not. */
  static boolean exist(Report report, String year, List<String> ids, Diagnostics diagnostics) {
    Set<String> known =
        report.chapters().stream().map(Chapter::id).collect(Collectors.toCollection(TreeSet::new));
    for (String id : ids) {
      if (!known.contains(id)) {
        diagnostics.report(
            Problem.NO_SUCH_CHAPTER,
            Position.ofFile(year + "/report.yaml"),
            id,
            Nearest.advice(id, known));
      }
    }
    return known.containsAll(ids);
  }
}
