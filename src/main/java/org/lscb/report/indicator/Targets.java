package org.lscb.report.indicator;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.Subject;
import org.lscb.report.statistics.Address;

/** Leads from an indicator's place to the places of what it is computed from. */
final class Targets {

  private final BoardDefinition board;
  private final Names names;

  Targets(BoardDefinition board, Names names) {
    this.board = board;
    this.names = names;
  }

  /**
   * The place that a definition's address means, seen from an indicator's place: the same area,
   * period and members, but for what the address fixes. Empty where a name leads nowhere; the check
   * of the definitions reports that.
   */
  Optional<Coordinate> from(Coordinate at, IndicatorDefinition.Target target) {
    Optional<Address> address = names.address(target.address());
    Optional<Subject> subject = address.flatMap(one -> names.find(at.subject().chapter(), one));
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    Set<String> breakdowns =
        names.breakdowns(subject.get()).stream().map(Breakdown::id).collect(Collectors.toSet());
    Coordinate place = at.of(subject.get()).only(breakdowns);
    Map<String, String> fixed = new TreeMap<>();
    for (Address.Member member : address.get().members()) {
      Optional<String> breakdown = MemberFinder.breakdown(names.breakdowns(subject.get()), member);
      if (member.id().equals(Breakdown.TOTAL)) {
        place = breakdown.map(place::total).orElse(place);
      } else if (breakdown.isPresent()) {
        fixed.put(breakdown.get(), member.id());
      } else if (board.area(member.id()).isPresent()) {
        place = place.in(board.area(member.id()).get().id());
      } else {
        Optional<String> open = MemberFinder.openBreakdown(names.breakdowns(subject.get()));
        if (open.isEmpty()) {
          return Optional.empty();
        }
        fixed.put(open.get(), member.id());
      }
    }
    place = place.with(fixed);
    return Optional.of(address.get().period().map(place::at).orElse(place));
  }
}
