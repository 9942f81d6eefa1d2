package org.lscb.report.disclosure.collection;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Breakdown.Member;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Period;

/** What a measure's own totals tell: over categories, subtotals, areas and time. */
final class TotalRelations {

  /** Periods of these kinds never overlap each other. */
  private static final Set<Period.Kind> DISJOINT =
      EnumSet.of(
          Period.Kind.MONTH,
          Period.Kind.QUARTER,
          Period.Kind.YEAR,
          Period.Kind.CALENDAR_YEAR,
          Period.Kind.SCHOOL_YEAR);

  private final Cube cube;
  private final Sums sums;

  TotalRelations(Sums sums) {
    this.sums = sums;
    this.cube = sums.cube();
  }

  void find() {
    for (Coordinate total : cube.places()) {
      for (Breakdown breakdown : cube.names().breakdowns(total.subject())) {
        if (!total.members().containsKey(breakdown.id())
            && !cube.below(total, breakdown).isEmpty()) {
          over(total, breakdown);
        }
      }
      areas(total);
      if (Cube.addsOverTime(total)) {
        time(total);
      }
    }
  }

  private void over(Coordinate total, Breakdown breakdown) {
    switch (breakdown.addsUp()) {
      case FULLY, PARTLY -> categories(total, breakdown);
      case OVERLAPPING -> overlapping(total, breakdown);
      case NEVER -> each(total, breakdown);
      case TO_100 -> {}
      default -> throw new IllegalArgumentException(breakdown.addsUp().name());
    }
  }

  private void categories(Coordinate total, Breakdown breakdown) {
    List<String> leaves = new ArrayList<>();
    List<Member> subtotals = new ArrayList<>();
    if (breakdown.open()) {
      cube.below(total, breakdown).forEach(one -> leaves.add(one.members().get(breakdown.id())));
    } else {
      for (Member member : breakdown.members()) {
        if (member.parts().isEmpty()) {
          leaves.add(member.id());
        } else {
          subtotals.add(member);
        }
      }
    }
    subtotals.forEach(one -> subtotal(total, breakdown, one, leaves));
    boolean complete =
        breakdown.addsUp() == Breakdown.AddsUp.FULLY
            && !(breakdown.open() && falls(total, leaves, breakdown));
    sums.add(
        "categories add up to their total",
        total,
        members(total, breakdown, leaves),
        complete,
        "rest of " + sums.id(total) + " over " + breakdown.id());
    if (breakdown.addsUp() == Breakdown.AddsUp.PARTLY) {
      each(total, breakdown);
    }
  }

  /** A subtotal stands in the total for its parts, where not all of them are known. */
  private void subtotal(Coordinate total, Breakdown breakdown, Member member, List<String> leaves) {
    Coordinate subtotal = total.member(breakdown.id(), member.id());
    List<Coordinate> parts = members(total, breakdown, member.parts());
    sums.add(
        "parts add up to their subtotal", subtotal, parts, true, "rest of " + sums.id(subtotal));
    boolean gaps = parts.stream().anyMatch(one -> sums.cell(one).isEmpty());
    if (gaps && sums.cell(subtotal).isPresent() && leaves.removeAll(member.parts())) {
      leaves.add(member.id());
    }
  }

  /** Whether the written members of an open breakdown do not reach the written total. */
  private boolean falls(Coordinate total, List<String> leaves, Breakdown breakdown) {
    long sum =
        members(total, breakdown, leaves).stream()
            .flatMap(one -> cube.count(one).stream())
            .mapToLong(Long::longValue)
            .sum();
    return cube.count(total).filter(one -> sum < one).isPresent();
  }

  private static List<Coordinate> members(
      Coordinate total, Breakdown breakdown, List<String> members) {
    return members.stream().map(one -> total.member(breakdown.id(), one)).toList();
  }

  private void overlapping(Coordinate total, Breakdown breakdown) {
    List<Coordinate> members = new ArrayList<>();
    List<Coordinate> shared = new ArrayList<>();
    for (Member member : breakdown.members()) {
      Coordinate at = total.member(breakdown.id(), member.id());
      if (!member.overlapOf().isEmpty()) {
        shared.add(at);
      } else if (member.parts().isEmpty()) {
        members.add(at);
      }
    }
    if (breakdown.open()) {
      members.addAll(cube.below(total, breakdown));
    } else {
      sums.overlapping(
          "categories add up to their total, minus what they share", total, members, shared);
    }
    each(total, breakdown);
    for (Member member : breakdown.members()) {
      for (String container : member.overlapOf()) {
        sums.complement(
            "what two categories share is part of each",
            total.member(breakdown.id(), container),
            total.member(breakdown.id(), member.id()));
      }
    }
  }

  /** Each category is a part of all, though they are not all that there is. */
  private void each(Coordinate total, Breakdown breakdown) {
    cube.below(total, breakdown)
        .forEach(one -> sums.complement("a category is part of its total", total, one));
  }

  private void areas(Coordinate total) {
    if (total.area().equals(Area.TOTAL_ID)) {
      sums.add(
          "areas add up to their total",
          total,
          cube.board().areas().stream().map(one -> total.in(one.id())).toList(),
          true,
          "rest of " + sums.id(total) + " over areas");
    }
  }

  private void time(Coordinate total) {
    Map<Period.Kind, List<Coordinate>> parts = new LinkedHashMap<>();
    for (Coordinate one : cube.overTime(total)) {
      Period period = one.period();
      if (DISJOINT.contains(period.kind())
          && !period.equals(total.period())
          && period.within(total.period())
          && sums.cell(one).isPresent()) {
        parts.computeIfAbsent(period.kind(), any -> new ArrayList<>()).add(one);
      }
    }
    parts.forEach(
        (kind, all) ->
            sums.add(
                "shorter times add up to the longer one",
                total,
                all,
                days(total) == all.stream().mapToLong(TotalRelations::days).sum(),
                "rest of "
                    + sums.id(total)
                    + " by "
                    + kind.name().toLowerCase(java.util.Locale.ROOT)));
  }

  private static long days(Coordinate at) {
    return ChronoUnit.DAYS.between(at.period().start(), at.period().end()) + 1;
  }
}
