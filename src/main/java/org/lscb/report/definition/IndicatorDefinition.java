package org.lscb.report.definition;

import java.math.BigDecimal;
import java.util.Optional;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.statistics.Unit;

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
    Position position,
    Places places)
    implements Subject {

  /** A name written in a definition, and where. */
  public record Target(String address, Position position) {}

  /** The closed list of ways to compute. */
  public enum Kind {
    /** So many for each so many of a population. */
    RATE,
    /** Percentage of a whole. */
    SHARE,
    /** A written total minus its written parts. */
    REMAINDER,
    /** One value minus another. */
    DIFFERENCE,
    /** Against the period before, in per cent. */
    CHANGE,
    /** One value divided by another. */
    MEAN
  }

  /** Which direction is better; declared, never guessed. */
  public enum Polarity {
    LOWER,
    HIGHER,
    NONE
  }
}
