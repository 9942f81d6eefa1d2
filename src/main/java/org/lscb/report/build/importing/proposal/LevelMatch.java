package org.lscb.report.build.importing.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.build.importing.level.Labels;
import org.lscb.report.build.importing.level.Level;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.statistics.Slug;

/**
 * How well some words are the members of a level.
 *
 * @param weight from 0 to 1
 * @param near words that are spelt otherwise, with the member that each may be
 * @param unknown words that name nothing
 */
record LevelMatch(Level level, double weight, Map<String, String> near, List<String> unknown) {

  private static final double OPEN = 0.3;
  private static final double NAMED = 0.6;

  /** Copies what was not found. */
  LevelMatch {
    unknown = List.copyOf(unknown);
  }

  /**
   * Compares.
   *
   * @param heading of the column that holds them; blank where none does
   */
  static LevelMatch of(Level level, Collection<String> words, String heading, Labels labels) {
    boolean called = isCalled(level, heading);
    if (!level.isClosed()) {
      return new LevelMatch(level, called ? NAMED + OPEN : OPEN, Map.of(), List.of());
    }
    Map<String, String> near = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    int known = 0;
    for (String one : words) {
      if (labels.of(level, Cell.text(one)).isPresent()) {
        known++;
      } else {
        nearest(level, one).ifPresentOrElse(id -> near.put(one, id), () -> unknown.add(one));
      }
    }
    double share = words.isEmpty() ? 0 : (known + near.size() * NAMED) / words.size();
    boolean some = known + near.size() > 0;
    return new LevelMatch(level, some ? share + (called ? OPEN : 0) : 0, near, unknown);
  }

  private static Optional<String> nearest(Level level, String words) {
    if (level.breakdown().isEmpty()) {
      return Optional.empty();
    }
    List<Breakdown.Member> members = level.breakdown().get().members();
    List<String> ids = members.stream().map(Breakdown.Member::id).toList();
    return Nearest.to(Slug.of(words), ids)
        .or(
            () ->
                members.stream()
                    .filter(one -> Nearest.to(words, List.of(one.label())).isPresent())
                    .map(Breakdown.Member::id)
                    .findFirst());
  }

  /** Whether what names none of its members still belongs to the total. */
  boolean isPartly() {
    return level.breakdown().filter(one -> one.addsUp() == Breakdown.AddsUp.PARTLY).isPresent();
  }

  /** Whether a heading is the level's name, or holds it as a word. */
  static boolean isCalled(Level level, String heading) {
    String slug = Slug.of(heading);
    return !slug.isEmpty()
        && (Nearest.to(slug, List.of(level.name())).isPresent()
            || ("-" + slug + "-").contains("-" + level.name() + "-")
            || ("-" + level.name() + "-").contains("-" + slug + "-"));
  }
}
