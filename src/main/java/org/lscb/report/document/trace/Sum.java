package org.lscb.report.document.trace;

import java.util.List;
import org.lscb.report.document.PublishedValue;

/**
 * How one value was worked out, piece by piece: {@code 254 ÷ 63,210 × 10,000 = 40.2}.
 *
 * @param where members, area and period of the value, in words
 */
public record Sum(String where, List<Piece> pieces) {

  /** Copies the list. */
  public Sum {
    pieces = List.copyOf(pieces);
  }

  /** A number or what stands between two. */
  public sealed interface Piece {

    /** A sign, or the number by which all are multiplied. */
    record Sign(String text) implements Piece {}

    /** A value that the report prints somewhere. */
    record Printed(PublishedValue value, String label) implements Piece {}

    /**
     * A number that is public although this report does not print it, such as a population.
     *
     * @param id by which it is known in the list of published values
     */
    record Known(String id, String text, String label) implements Piece {}

    /** A number that is not published. */
    record Unpublished(String label) implements Piece {}
  }
}
