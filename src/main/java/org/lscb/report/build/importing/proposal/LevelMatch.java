package org.lscb.report.build.importing.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.build.importing.level.Labels;
import org.lscb.report.build.importing.level.Level;
import org.lscb.report.build.importing.level.Member;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Label;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.statistics.Slug;

/**
 * How well some words are the members of a level.
 *
 * @param weight from 0 to 1, and somewhat more where the heading says it too
 * @param near words that are spelt otherwise, with the member that each may be
 * @param unknown words that name nothing
 * @param missing declared members that no word names
 */
record LevelMatch(
    Level level,
    double weight,
    Map<String, String> near,
    List<String> unknown,
    List<String> missing) {

  /** From here on words are taken for the members of a level. */
  static final double LIKELY = 0.5;

  private static final double CALLED = 0.3;
  private static final double NEAR = 0.6;

  /** Copies what was not found. */
  LevelMatch {
    unknown = List.copyOf(unknown);
    missing = List.copyOf(missing);
  }

  /**
   * Compares.
   *
   * @param heading of the column that holds them; blank where none does
   * @param recorded in which the members of open breakdowns stand
   */
  static LevelMatch of(
      Level level, Collection<String> words, String heading, Labels labels, Datasets recorded) {
    List<Label> members = level.breakdown().map(recorded::members).orElse(List.of());
    Set<String> ids = new HashSet<>(members.stream().map(Label::id).toList());
    Set<String> found = new HashSet<>();
    Map<String, String> near = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    List<String> subtotals = new ArrayList<>();
    for (String one : words) {
      Optional<Member> member = labels.of(level, Cell.text(one));
      boolean there =
          member.filter(it -> level.isClosed() || isTotal(it) || ids.contains(it.id())).isPresent();
      if (there) {
        found.add(member.get().id());
      } else if (member.isEmpty() && !level.isClosed()) {
        subtotals.add(one);
      } else {
        nearest(level, one, members)
            .filter(it -> !near.containsValue(it))
            .ifPresentOrElse(it -> near.put(one, it), () -> unknown.add(one));
      }
    }
    boolean called = isCalled(level, heading);
    double share =
        words.isEmpty()
            ? 0
            : (words.size() - unknown.size() - subtotals.size() - near.size() * (1 - NEAR))
                / words.size();
    found.addAll(near.values());
    if (!level.isClosed()) {
      // Names of which nobody has heard yet are nothing wrong.
      return new LevelMatch(
          level, Math.max(share, CALLED) + (called ? CALLED * 2 : 0), near, subtotals, List.of());
    }
    double weight = share > 0 ? share + (called ? CALLED : 0) : 0;
    return new LevelMatch(level, weight, near, unknown, missing(level, found));
  }

  private static boolean isTotal(Member member) {
    return member.id().equals(Breakdown.TOTAL);
  }

  private static List<String> missing(Level level, Set<String> found) {
    return level.breakdown().map(Breakdown::members).orElse(List.of()).stream()
        .filter(one -> one.parts().isEmpty() && !found.contains(one.id()))
        .map(Breakdown.Member::id)
        .toList();
  }

  private static Optional<String> nearest(Level level, String words, List<Label> members) {
    String slug = Slug.of(words);
    List<Label> alike =
        members.stream()
            .filter(one -> !numbers(slug).isEmpty() && numbers(slug).equals(numbers(one.id())))
            .toList();
    // Of what has numbers in it, such as ages, other numbers are no slip of the finger.
    if (!numbers(slug).isEmpty()) {
      return alike.size() == 1 ? Optional.of(name(level, alike.get(0))) : Optional.empty();
    }
    return members.stream()
        .filter(one -> isShort(slug, one.id()))
        .findFirst()
        .or(
            () ->
                Nearest.to(slug, members.stream().map(Label::id).toList())
                    .flatMap(id -> members.stream().filter(one -> one.id().equals(id)).findFirst()))
        .or(
            () ->
                members.stream()
                    .filter(one -> Nearest.to(words, List.of(one.text())).isPresent())
                    .findFirst())
        .map(one -> name(level, one));
  }

  /** Whether one of some words is made of the first letters of a name, as NFA is. */
  private static boolean isShort(String slug, String id) {
    String letters =
        Stream.of(id.split("-"))
            .filter(one -> !one.isEmpty())
            .map(one -> one.substring(0, 1))
            .collect(Collectors.joining());
    return letters.length() > 2 && List.of(slug.split("-")).contains(letters);
  }

  private static String name(Level level, Label member) {
    return level.isClosed() ? member.id() : member.text();
  }

  private static List<String> numbers(String slug) {
    return List.of(slug.split("-")).stream().filter(one -> one.matches("\\d+")).toList();
  }

  /** The same where members that no word names are nothing to ask about. */
  LevelMatch withoutMissing() {
    return new LevelMatch(level, weight, near, unknown, List.of());
  }

  /** Whether what names none of its members still belongs to the total. */
  boolean isPartly() {
    return level.breakdown().filter(one -> one.addsUp() == Breakdown.AddsUp.PARTLY).isPresent();
  }

  /** Whether a heading is the level's name, or holds it as a word. */
  private static boolean isCalled(Level level, String heading) {
    String slug = Slug.of(heading);
    if (level.name().equals(Level.PERIOD)) {
      return Times.areCalledSo(heading);
    }
    return !slug.isEmpty()
        && (Nearest.to(slug, List.of(level.name())).isPresent()
            || ("-" + slug + "-").contains("-" + level.name() + "-")
            || ("-" + level.name() + "-").contains("-" + slug + "-"));
  }
}
