package org.lscb.report.indicator.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Label;
import org.lscb.report.definition.LineItem;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.Places;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Recorded;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.statistics.Slug;

/** The members of a level that a chapter's tables and figures are laid out by. */
final class LevelMembers {

  private final String chapter;
  private final BoardDefinition board;
  private final Names names;
  private final Datasets datasets;
  private final Recorded recorded;
  private final Diagnostics diagnostics;

  LevelMembers(
      String chapter,
      BoardDefinition board,
      Names names,
      Datasets datasets,
      Recorded recorded,
      Diagnostics diagnostics) {
    this.chapter = chapter;
    this.board = board;
    this.names = names;
    this.datasets = datasets;
    this.recorded = recorded;
    this.diagnostics = diagnostics;
  }

  /** A member with its printed name. */
  record Member(String id, String label) {}

  /**
   * What a single word fixes.
   *
   * @param breakdown empty where the member is an area
   */
  record Fixed(Optional<String> breakdown, String member) {}

  /** The members to lay out, in printed order; empty after a diagnostic. */
  List<Member> of(
      String level, List<String> only, Collection<Subject> subjects, Position position) {
    return switch (level) {
      case LineItem.PERIOD -> periods(only, subjects, position);
      case LineItem.AREA -> chosen(areas(subjects), only);
      default -> breakdown(level, only, subjects, position);
    };
  }

  /** Whether a member is the sum of others of its level, or a period that holds all the others. */
  boolean isSubtotal(String level, Member member, List<Member> all) {
    if (level.equals(LineItem.PERIOD)) {
      return all.size() > 2 && all.stream().allMatch(one -> isWithin(one, member));
    }
    return names
        .breakdown(chapter, level)
        .flatMap(one -> one.member(member.id()))
        .filter(one -> !one.parts().isEmpty())
        .isPresent();
  }

  private static boolean isWithin(Member one, Member other) {
    Optional<Period> whole = PeriodText.parse(other.id());
    return whole
        .flatMap(it -> PeriodText.parse(one.id()).filter(part -> part.within(it)))
        .isPresent();
  }

  /** Reports what is asked for but cannot be a member of any of the levels. */
  void check(List<String> only, List<String> asked, Places places) {
    for (String word : only) {
      if (asked.stream().noneMatch(level -> mayHave(level, word))) {
        diagnostics.report(Problem.UNKNOWN_LINE_MEMBER, places.of("only", word), word);
      }
    }
  }

  /** Of an open breakdown and of areas a board need not have every member that is asked for. */
  private boolean mayHave(String level, String word) {
    return switch (level) {
      case LineItem.PERIOD -> PeriodText.parse(word).isPresent();
      case LineItem.AREA, LineItem.MEASURE -> Slug.isSlug(word);
      default ->
          names
              .breakdown(chapter, level)
              .map(one -> one.open() ? Slug.isSlug(word) : one.member(word).isPresent())
              .orElse(true);
    };
  }

  private List<Member> periods(List<String> only, Collection<Subject> subjects, Position position) {
    TreeSet<Period> all = new TreeSet<>();
    String home = board.home().id();
    for (Subject subject : subjects) {
      all.addAll(
          only.isEmpty()
              ? recorded.periods(subject, home, Map.of())
              : recorded.allPeriods(subject, home));
    }
    Set<String> asked =
        only.stream()
            .flatMap(one -> PeriodText.parse(one).stream())
            .map(Period::toString)
            .collect(Collectors.toSet());
    if (!asked.isEmpty()) {
      all.removeIf(one -> !asked.contains(one.toString()));
    } else if (all.stream().map(Period::kind).distinct().count() > 1) {
      diagnostics.report(
          Problem.MIXED_PERIODS,
          position,
          String.join(", ", subjects.stream().map(Subject::id).toList()),
          String.join(", ", all.stream().map(Period::toString).toList()));
      return List.of();
    }
    return all.stream().map(one -> new Member(one.toString(), Words.first(one.words()))).toList();
  }

  private List<Member> areas(Collection<Subject> subjects) {
    return Stream.concat(board.areas().stream(), board.comparators().stream())
        .filter(area -> subjects.stream().anyMatch(one -> recorded.in(one, area.id())))
        .map(area -> new Member(area.id(), area.label()))
        .toList();
  }

  private List<Member> breakdown(
      String level, List<String> only, Collection<Subject> subjects, Position position) {
    Optional<Breakdown> breakdown = names.breakdown(chapter, level);
    if (breakdown.isEmpty()) {
      TreeSet<String> right = new TreeSet<>(List.of(LineItem.PERIOD, LineItem.AREA));
      subjects.forEach(one -> names.breakdowns(one).forEach(by -> right.add(by.id())));
      diagnostics.report(
          Problem.UNKNOWN_LINE_LEVEL,
          position,
          String.join(", ", subjects.stream().map(Subject::id).toList()),
          level,
          "use one of: " + String.join(", ", right));
      return List.of();
    }
    Set<String> used =
        subjects.stream()
            .flatMap(one -> recorded.members(one, breakdown.get()).stream())
            .collect(Collectors.toSet());
    List<Label> all = datasets.members(breakdown.get());
    List<Member> members =
        all.stream()
            .filter(one -> used.contains(one.id()) || only.contains(one.id()))
            .map(one -> new Member(one.id(), one.text()))
            .toList();
    return chosen(members, only);
  }

  /** Those that are asked for, in the order asked; all where none of them is asked for. */
  private static List<Member> chosen(List<Member> members, List<String> only) {
    Map<String, Member> byId = new LinkedHashMap<>();
    members.forEach(one -> byId.put(one.id(), one));
    List<Member> chosen = new ArrayList<>();
    only.stream().filter(byId::containsKey).forEach(one -> chosen.add(byId.get(one)));
    return chosen.isEmpty() ? members : chosen;
  }

  /** The breakdown and member, or the area, that a word names. */
  Optional<Fixed> fixed(String word, Optional<Subject> subject) {
    Optional<Area> area = board.area(word);
    int equals = word.indexOf('=');
    String member = word.substring(equals + 1);
    List<Breakdown> breakdowns = subject.map(names::breakdowns).orElseGet(this::all);
    List<String> having =
        breakdowns.stream()
            .filter(one -> equals < 0 || one.id().equals(word.substring(0, equals)))
            .filter(
                one -> datasets.members(one).stream().anyMatch(label -> label.id().equals(member)))
            .map(Breakdown::id)
            .distinct()
            .toList();
    if (having.size() == 1) {
      return Optional.of(new Fixed(Optional.of(having.get(0)), member));
    }
    return area.map(one -> new Fixed(Optional.empty(), one.id()));
  }

  private List<Breakdown> all() {
    return names.declared(chapter);
  }

  /** The head of a line that compares with an area or with the period before. */
  String comparedWith(String other) {
    return "Compared with "
        + (other.equals(Aspect.PREVIOUS)
            ? "the period before"
            : board.area(other).map(Area::label).orElse(other));
  }

  boolean canBeGivenBy(Subject subject, Set<String> breakdowns) {
    return names.breakdowns(subject).stream()
        .map(Breakdown::id)
        .collect(Collectors.toSet())
        .containsAll(breakdowns);
  }
}
