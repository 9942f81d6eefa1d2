package org.lscb.report.definition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lscb.report.diagnostic.Position;

/**
 * The categories by which measures are given.
 *
 * @param chapter the chapter that declares it
 * @param open whether the data name the members themselves
 * @param members of a closed one, in printed order
 * @param addsUp whether the members make up the total
 * @param natural whether the order has a meaning (ages, likelihood)
 * @param places where its members stand, member by member
 */
public record Breakdown(
    String chapter,
    String id,
    boolean open,
    List<Member> members,
    AddsUp addsUp,
    boolean natural,
    Position position,
    Places places) {

  /** The member that stands for all of them. */
  public static final String TOTAL = "total";

  /** Copies the list. */
  public Breakdown {
    members = List.copyOf(members);
  }

  /** Spelled out, as is the hash: the generated ones cost more than all searches of a run. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Breakdown that
            && chapter.equals(that.chapter)
            && id.equals(that.id)
            && open == that.open
            && members.equals(that.members)
            && addsUp == that.addsUp
            && natural == that.natural
            && position.equals(that.position)
            && places.equals(that.places);
  }

  @Override
  public int hashCode() {
    return 31 * chapter.hashCode() + id.hashCode();
  }

  /**
   * A category.
   *
   * @param parts the members that it is the subtotal of
   * @param overlapOf the members that both contain it
   * @param mergeWith the member that it may be printed together with, where one of them is small
   */
  public record Member(
      String id,
      String label,
      List<String> parts,
      List<String> overlapOf,
      Optional<String> mergeWith) {

    /** Copies the lists. */
    public Member {
      parts = List.copyOf(parts);
      overlapOf = List.copyOf(overlapOf);
    }
  }

  /** Whether the members make up the total. */
  public enum AddsUp {
    FULLY,
    PARTLY,
    OVERLAPPING,
    TO_100,
    NEVER
  }

  /** A closed breakdown's member. */
  public Optional<Member> member(String memberId) {
    return members.stream().filter(one -> one.id().equals(memberId)).findFirst();
  }

  /** Whether a member is made of others, which stand beside it. */
  public boolean isSubtotal(String memberId) {
    return member(memberId).filter(one -> !one.parts().isEmpty()).isPresent();
  }

  /** Whether among some members are all that are not made of others; an open one has no all. */
  public boolean isWhole(Collection<String> some) {
    return open
        || members.stream().allMatch(one -> !one.parts().isEmpty() || some.contains(one.id()));
  }
}
