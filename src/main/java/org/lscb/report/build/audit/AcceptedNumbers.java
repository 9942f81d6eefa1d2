package org.lscb.report.build.audit;

import java.util.List;
import java.util.Optional;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.project.BoardFolder;

/** The small numbers that a text may type, for a reason was given. */
public final class AcceptedNumbers {

  private AcceptedNumbers() {}

  /** The words as they stand in the texts. */
  public static List<String> of(Diagnostics diagnostics, BoardFolder folder) {
    String code = "\"" + Problem.SMALL_NUMBER_TYPED.code() + "\"";
    return diagnostics.inReadingOrder().stream()
        .filter(one -> one.problem() == Problem.EXCUSED && one.message().contains(code))
        .map(Diagnostic::position)
        .flatMap(at -> words(at, folder).stream())
        .distinct()
        .toList();
  }

  private static Optional<String> words(Position at, BoardFolder folder) {
    return folder
        .sources()
        .text(at.file())
        .map(text -> text.from(at.line(), at.column()))
        .map(
            rest ->
                rest.substring(
                    0,
                    rest.offsetByCodePoints(
                        0, Math.min(at.length(), rest.codePointCount(0, rest.length())))));
  }
}
