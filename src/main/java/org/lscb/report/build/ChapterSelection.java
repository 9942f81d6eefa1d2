package org.lscb.report.build;

import java.util.ArrayList;
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

/** Which chapters make up which document, with the numbers that they have in the whole. */
final class ChapterSelection {

  private ChapterSelection() {}

  /**
   * A document that a build writes: the report, a chapter that is published on its own, or the
   * chapters that were asked for.
   *
   * @param stem the name of its page and its PDF without their endings
   * @param apart what the names of its folders end in
   */
  record Part(Report report, String stem, String apart) {

    /** A folder for files of one kind, such as {@code data}, with a slash at its end. */
    String folder(String kind) {
      return kind + apart + "/";
    }

    /** Where a file goes that is named with the folder of its kind. */
    String placed(String name) {
      int slash = name.indexOf('/');
      return folder(name.substring(0, slash)) + name.substring(slash + 1);
    }
  }

  /** The documents of a build. */
  static List<Part> parts(Report whole, String stem, BuildOptions options) {
    Report filed = whole.filed(stem);
    if (!options.chapters().isEmpty()) {
      return List.of(some(filed, stem, options.chapters()));
    }
    // The restricted edition is one file, to be handed over as one.
    if (options.edition() == Edition.SHORT
        || filed.restricted()
        || filed.contents().elsewhere().isEmpty()) {
      boolean brief = options.edition() == Edition.SHORT;
      return List.of(new Part(brief ? filed.withoutSeparate() : filed, stem, ""));
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(filed.withoutSeparate(), stem, ""));
    for (Report.Elsewhere one : filed.contents().elsewhere()) {
      parts.add(some(filed, stem, List.of(one.id())));
    }
    return parts;
  }

  private static Part some(Report filed, String stem, List<String> chapters) {
    String names = String.join("-", chapters);
    return new Part(filed.only(chapters), stem + "-" + names, "-" + names);
  }

  /** Whether all chapters that are asked for exist, or messages; reports what does not. */
  static boolean exist(Report report, BuildOptions options, Diagnostics diagnostics) {
    Position file = Position.ofFile(options.year() + "/report.yaml");
    if (options.edition() == Edition.SHORT && report.messages().isEmpty()) {
      diagnostics.report(Problem.NO_SHORT_VERSION, file);
      return false;
    }
    Set<String> known =
        report.chapters().stream().map(Chapter::id).collect(Collectors.toCollection(TreeSet::new));
    for (String id : options.chapters()) {
      if (!known.contains(id)) {
        diagnostics.report(Problem.NO_SUCH_CHAPTER, file, id, Nearest.advice(id, known));
      }
    }
    return known.containsAll(options.chapters());
  }
}
