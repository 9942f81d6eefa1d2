package org.lscb.report.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.interval.Confidence;

/**
 * Something that we compute.
 *
 * @param kind how
 * @param of the address of what is computed from, such as the numerator
 * @param base the address of what it is set against: denominator, subtrahend
 * @param over the breakdown whose total is the whole
 * @param per so many of the base, for a rate
 * @param unit of the result; empty until the unit of {@code of} is known
 * @param polarity which direction is better
 * @param target the number that it is set against, instead of {@code base}
 * @param weights of the areas, where a total of rates or percentages is made
 * @param absolute whether a change is given as a difference, not in per cent
 * @param occurrences which codes are counted, where it counts codes
 * @param intervals what confidence intervals the chapter declares for it
 * @param places where its values stand, key by key
 */
public record IndicatorDefinition(
    String chapter,
    String id,
    Kind kind,
    Target of,
    Optional<Target> base,
    Optional<String> over,
    BigDecimal per,
    String label,
    String tile,
    Unit unit,
    int decimals,
    Polarity polarity,
    Optional<Goal> target,
    Optional<Target> weights,
    boolean absolute,
    Optional<Occurrences> occurrences,
    List<Confidence> intervals,
    Position position,
    Places places)
    implements Subject {

  /** Copies the list. */
  public IndicatorDefinition {
    intervals = List.copyOf(intervals);
  }

  /** By its name, which tells it from all others: definitions are keys of large maps. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof IndicatorDefinition that
            && chapter.equals(that.chapter)
            && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return 31 * chapter.hashCode() + id.hashCode();
  }

  /** A name written in a definition, and where. */
  public record Target(String address, Position position) {}

  /**
   * How codes are counted.
   *
   * @param codes those that are counted
   * @param leftOut those that do not count in the base of a percentage
   * @param percent whether it is a percentage of all codes but those left out
   */
  public record Occurrences(List<String> codes, List<String> leftOut, boolean percent) {

    /** Copies the lists. */
    public Occurrences {
      codes = List.copyOf(codes);
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * A number that was set beforehand.
   *
   * @param setBy who set it, and where
   */
  public record Goal(BigDecimal number, Optional<String> setBy, Position position) {}

  /** Whether it rests on a count in such a way that it has a confidence interval. */
  public boolean hasInterval() {
    return kind == Kind.RATE || kind.ofWhole();
  }

  /** The closed list of ways to compute. */
  public enum Kind {
    /** So many for each so many of a population. */
    RATE,
    /** Percentage of a whole, at most 100. */
    SHARE,
    /** Of those who took one step, how many took the next, in per cent. */
    CONVERSION,
    /** Percentage of whatever it is set against; it may exceed 100. */
    PERCENTAGE,
    /** How many of one for each one of another. */
    RATIO,
    /** The sum over areas or members; of rates and shares, sum over sum. */
    TOTAL,
    /** A written total minus its written parts. */
    REMAINDER,
    /** One value minus another. */
    DIFFERENCE,
    /** Against the period before, in per cent or as a difference. */
    CHANGE,
    /** One value divided by another. */
    MEAN,
    /** How often codes stand in the data. */
    OCCURRENCES;

    /** Whether it is a part of a whole that it cannot exceed. */
    public boolean ofWhole() {
      return this == SHARE || this == CONVERSION;
    }
  }

  /** Which direction is better; declared, never guessed. */
  public enum Polarity {
    LOWER,
    HIGHER,
    NONE
  }
}
