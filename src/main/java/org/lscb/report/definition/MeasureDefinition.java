package org.lscb.report.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.statistics.Rating;
import org.lscb.report.statistics.Unit;

/**
 * Something that somebody counts.
 *
 * @param dataset the dataset that carries it
 * @param by the breakdowns by which it may be given
 * @param about whom or what it counts
 * @param boardOnly whether it is counted for the board, not for an area
 * @param addsOverTime whether a year is the sum of its quarters
 * @param subsetOf the address of a value that it never exceeds
 * @param rounded whether its parts may miss a written total by rounding
 * @param scale between which numbers its values can lie
 * @param plausibleChange the factor beyond which its rise or fall is questioned
 * @param codes the codes of a measure of unit code, with their meanings
 * @param places where its values stand, key by key
 */
public record MeasureDefinition(
    String chapter,
    String dataset,
    String id,
    String label,
    String tile,
    Unit unit,
    int decimals,
    List<String> by,
    About about,
    boolean boardOnly,
    boolean addsOverTime,
    Optional<String> subsetOf,
    boolean rounded,
    Optional<Scale> scale,
    int plausibleChange,
    List<Code> codes,
    Position position,
    Places places)
    implements Subject {

  /** Copies the lists. */
  public MeasureDefinition {
    by = List.copyOf(by);
    codes = List.copyOf(codes);
  }

  /** By its name, which tells it from all others: definitions are keys of large maps. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof MeasureDefinition that
            && chapter.equals(that.chapter)
            && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return 31 * chapter.hashCode() + id.hashCode();
  }

  /** The lowest and the highest that can be given, such as 1 and 5 for a rating. */
  public record Scale(BigDecimal from, BigDecimal to) {

    /** Whether another begins and ends where this one does. */
    public boolean isLike(Scale other) {
      return from.compareTo(other.from) == 0 && to.compareTo(other.to) == 0;
    }

    /** Whether a number can have been given. */
    public boolean holds(BigDecimal number) {
      return from.compareTo(number) <= 0 && number.compareTo(to) <= 0;
    }
  }

  /**
   * A code that stands in place of a number.
   *
   * @param label what it means
   * @param shortForm what is printed in a cell instead, explained above the table
   * @param rating how good it is
   */
  public record Code(
      String id, String label, Optional<String> shortForm, Optional<Rating> rating) {}

  /** A declared code. */
  public Optional<Code> code(String codeId) {
    return codes.stream().filter(one -> one.id().equals(codeId)).findFirst();
  }

  /** Whom or what a measure counts; only children, dead ones included, are disclosive. */
  public enum About {
    CHILDREN,
    /** Children who died: rates and percentages of few are not reliable, and tables are simple. */
    DEATHS,
    STAFF,
    PLACES,
    SESSIONS,
    MONEY,
    /** Published elsewhere, by somebody else. */
    PUBLIC
  }

  /** Whether a small number of it could identify a child. */
  public boolean disclosive() {
    return (about == About.CHILDREN || about == About.DEATHS) && unit == Unit.COUNT;
  }
}
