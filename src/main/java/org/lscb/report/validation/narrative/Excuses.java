package org.lscb.report.validation.narrative;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.narrative.markdown.Excuse;

/** Takes out what the texts accept with a reason, and lists it. */
final class Excuses {

  /** What a text may accept. */
  private static final Set<Problem> ACCEPTABLE =
      EnumSet.of(
          Problem.TYPED_NUMBER,
          Problem.OLD_NUMBER,
          Problem.NEAR_NUMBER,
          Problem.STATED_NUMBER,
          Problem.AGAINST_DIRECTION,
          Problem.AGAINST_SIZE,
          Problem.AGAINST_INTERVAL,
          Problem.AGAINST_DATE,
          Problem.LIST_LENGTH,
          Problem.LIST_SUM,
          Problem.PLACEHOLDER,
          Problem.UNEXPLAINED_ABBREVIATION,
          Problem.SPELLING,
          Problem.PARAGRAPH_TWICE,
          Problem.UNCHANGED_PARAGRAPH,
          Problem.LAST_YEAR_NAMED,
          Problem.SMALL_NUMBER_TYPED,
          Problem.CASE_DETAIL);

  private final List<Excuse> excuses;

  Excuses(List<Excuse> excuses) {
    this.excuses = List.copyOf(new LinkedHashSet<>(excuses));
  }

  /**
   * Passes on what is not accepted, and says what is.
   *
   * @param unread what could not be read as Markdown, in which nothing else is wrong
   */
  void apply(Diagnostics found, List<Position> unread, Diagnostics diagnostics) {
    List<Excuse> usable = new ArrayList<>();
    for (Excuse excuse : excuses) {
      if (isSound(excuse, diagnostics)) {
        usable.add(excuse);
      }
    }
    Set<Excuse> used = new HashSet<>();
    for (Diagnostic one : found.inReadingOrder()) {
      Optional<Excuse> excuse = usable.stream().filter(it -> covers(it, one)).findFirst();
      if (unread.stream().anyMatch(it -> it.holds(one.position()))) {
        continue;
      }
      if (excuse.isPresent()) {
        used.add(excuse.get());
        diagnostics.report(
            Problem.EXCUSED,
            one.position(),
            one.problem().code(),
            one.message(),
            excuse.get().reason());
      } else {
        diagnostics.add(one);
      }
    }
    diagnostics.addCounted(found);
    usable.stream()
        .filter(one -> !used.contains(one))
        .forEach(
            one ->
                diagnostics.report(Problem.EXCUSE_UNUSED, one.position(), one.code(), one.line()));
  }

  private static boolean isSound(Excuse excuse, Diagnostics diagnostics) {
    List<String> codes = ACCEPTABLE.stream().map(Problem::code).toList();
    if (!codes.contains(excuse.code())) {
      diagnostics.report(
          Problem.EXCUSE_UNKNOWN,
          excuse.position(),
          excuse.code(),
          Nearest.advice(excuse.code(), codes));
      return false;
    }
    if (excuse.reason().isEmpty()) {
      diagnostics.report(Problem.EXCUSE_WITHOUT_REASON, excuse.position(), excuse.code());
      return false;
    }
    return true;
  }

  private static boolean covers(Excuse excuse, Diagnostic found) {
    return excuse.code().equals(found.problem().code())
        && excuse.position().file().equals(found.position().file())
        && excuse.line() == found.position().line();
  }
}
