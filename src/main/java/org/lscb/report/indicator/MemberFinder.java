package org.lscb.report.indicator;

import java.util.List;
import java.util.Optional;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.statistics.Address;

/** Finds the breakdown that a member in an address belongs to. */
final class MemberFinder {

  private MemberFinder() {}

  /** The breakdown that is named, or the only closed one that has the member. */
  static Optional<String> breakdown(List<Breakdown> breakdowns, Address.Member member) {
    if (member.breakdown().isPresent()) {
      return breakdowns.stream()
          .map(Breakdown::id)
          .filter(member.breakdown().get()::equals)
          .findFirst();
    }
    List<String> having =
        breakdowns.stream()
            .filter(one -> one.member(member.id()).isPresent())
            .map(Breakdown::id)
            .toList();
    return having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty();
  }

  /** The only open breakdown. */
  static Optional<String> openBreakdown(List<Breakdown> breakdowns) {
    List<String> open = breakdowns.stream().filter(Breakdown::open).map(Breakdown::id).toList();
    return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
  }
}
