package org.lscb.report.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names a value everywhere: {@code chapter:bookings/health/booking=attended@2018-19}.
 *
 * @param chapter the chapter in front of the colon
 * @param name of a measure or an indicator
 * @param members in any order: members of breakdowns, areas
 * @param period after the {@code @}
 */
public record Address(
    Optional<String> chapter, String name, List<Member> members, Optional<Period> period) {

  /** Copies the list. */
  public Address {
    members = List.copyOf(members);
  }

  /**
   * A member, with its breakdown where two share the name.
   *
   * @param breakdown in front of {@code =}
   */
  public record Member(Optional<String> breakdown, String id) {

    @Override
    public String toString() {
      return breakdown.map(one -> one + "=").orElse("") + id;
    }
  }

  /**
   * Reads an address.
   *
   * @return empty if the text has not its form
   */
  public static Optional<Address> parse(String text) {
    String rest = text.strip();
    Optional<Period> period = Optional.empty();
    int at = rest.indexOf('@');
    if (at >= 0) {
      period = PeriodText.parse(rest.substring(at + 1));
      if (period.isEmpty()) {
        return Optional.empty();
      }
      rest = rest.substring(0, at);
    }
    Optional<String> chapter = Optional.empty();
    int colon = rest.indexOf(':');
    if (colon >= 0) {
      chapter = Optional.of(rest.substring(0, colon).strip());
      rest = rest.substring(colon + 1);
    }
    String[] parts = rest.strip().split("/", -1);
    List<Member> members = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      members.add(member(parts[i].strip()));
    }
    Address address = new Address(chapter, parts[0].strip(), members, period);
    return address.wellFormed() ? Optional.of(address) : Optional.empty();
  }

  private static Member member(String text) {
    int equals = text.indexOf('=');
    return equals < 0
        ? new Member(Optional.empty(), text)
        : new Member(Optional.of(text.substring(0, equals)), text.substring(equals + 1));
  }

  private boolean wellFormed() {
    return Slug.isSlug(name)
        && chapter.map(Slug::isSlug).orElse(true)
        && members.stream()
            .allMatch(
                one -> Slug.isSlug(one.id()) && one.breakdown().map(Slug::isSlug).orElse(true));
  }

  @Override
  public String toString() {
    return chapter.map(one -> one + ":").orElse("")
        + name
        + members.stream().map(one -> "/" + one).collect(Collectors.joining())
        + period.map(one -> "@" + one).orElse("");
  }
}
