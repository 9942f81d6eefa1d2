package org.lscb.report.definition;

import java.util.List;
import java.util.Optional;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.statistics.Period;

/** What must agree beyond the sums: one of a closed list of kinds. */
public sealed interface CheckDefinition {

  /** The chapter that declares it, where its addresses are looked up first. */
  String chapter();

  /** Why the report is right although the check says otherwise. */
  Optional<String> because();

  /** Where it is declared. */
  Position position();

  /** Values that must be the same, by their addresses. */
  record Same(String chapter, List<String> addresses, Optional<String> because, Position position)
      implements CheckDefinition {

    /** Copies the list. */
    public Same {
      addresses = List.copyOf(addresses);
    }
  }

  /**
   * A recorded percentage, rate or average that must be the computed one, rounded.
   *
   * @param recorded the address of a measure
   * @param computed the address of an indicator
   */
  record Agrees(
      String chapter, String recorded, String computed, Optional<String> because, Position position)
      implements CheckDefinition {}

  /**
   * A value that must be the sum of others.
   *
   * @param total its address
   * @param parts theirs
   */
  record Sum(
      String chapter, String total, List<String> parts, Optional<String> because, Position position)
      implements CheckDefinition {

    /** Copies the list. */
    public Sum {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part that must not be more than its whole.
   *
   * @param part its address
   * @param whole the address of the whole
   */
  record Subset(
      String chapter, String part, String whole, Optional<String> because, Position position)
      implements CheckDefinition {}

  /**
   * A percentage, rate or average whose total must be the weighted mean of its parts.
   *
   * @param of its address
   * @param weights the address of what the parts are weighted by, their base
   * @param over the breakdown that makes the parts
   */
  record Mean(
      String chapter,
      String of,
      String weights,
      String over,
      Optional<String> because,
      Position position)
      implements CheckDefinition {}

  /**
   * A claim of a direction that the numbers must bear out.
   *
   * @param of the address of the value
   * @param from the period that it is compared with; the one before where it is empty
   * @param everyArea whether it is claimed of each of the board's areas
   */
  record Direction(
      String chapter,
      String of,
      Way way,
      Optional<Period> from,
      boolean everyArea,
      Optional<String> because,
      Position position)
      implements CheckDefinition {

    /** The closed list of directions. */
    public enum Way {
      DOWN,
      UP,
      UNCHANGED
    }
  }

  /**
   * A list that must have as many entries as is said.
   *
   * @param register the list
   * @param is the address of the stated number, or the number itself
   */
  record Count(
      String chapter, String register, String is, Optional<String> because, Position position)
      implements CheckDefinition {}

  /**
   * A claim that nothing is higher, or lower.
   *
   * @param of the addresses of the values of which it is claimed
   * @param highest whether they are said to be the highest, or the lowest
   * @param among the breakdowns by which the others are told apart, or period, or area
   */
  record Extreme(
      String chapter,
      List<String> of,
      boolean highest,
      List<String> among,
      Optional<String> because,
      Position position)
      implements CheckDefinition {

    /** Copies the lists. */
    public Extreme {
      of = List.copyOf(of);
      among = List.copyOf(among);
    }
  }

  /**
   * A recorded percentage of few that some whole number of them must give.
   *
   * @param percentage its address; every member of it is looked at
   * @param whole the address of how many they are
   */
  record Possible(
      String chapter, String percentage, String whole, Optional<String> because, Position position)
      implements CheckDefinition {}
}
