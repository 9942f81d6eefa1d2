package org.lscb.report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lscb.report.statistics.Rating;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;

/**
 * A value that may be printed: it has passed disclosure control. Only {@code disclosure} makes one;
 * a test holds this.
 *
 * @param id its address, unique in the report, such as {@code training:bookings/health@2018-19}
 * @param label what it is, in words, with area and period
 * @param unit what it is counted in
 * @param decimals how many decimals are printed
 * @param number as printed, rounded; empty when a symbol stands instead
 * @param symbol what stands instead of a number
 * @param text as printed in tables, tiles and sentences: {@code 40.2}, {@code £1,200}, {@code [c]}
 * @param formula how it was computed, in words; "as recorded" for a recorded value
 * @param inputs the ids of what it was computed from, printed or not; none of a withheld value
 * @param origins where it comes from
 * @param notes what must be said beside it
 * @param mark how a code is printed; empty for everything else
 * @param span from where to where, as printed, where the value is such; empty for everything else
 */
public record PublishedValue(
    String id,
    String label,
    Unit unit,
    int decimals,
    Optional<BigDecimal> number,
    Optional<Symbol> symbol,
    String text,
    String formula,
    List<String> inputs,
    List<Origin> origins,
    List<String> notes,
    Optional<Mark> mark,
    Optional<Span> span) {

  /** From where to where something lies: an interval, limits, a recorded range; rounded. */
  public record Span(BigDecimal from, BigDecimal to) {}

  /**
   * How a code is printed; what it means is the value's text.
   *
   * @param place its place among the codes of its measure, from 0
   * @param shortForm what stands in a cell instead of the text
   * @param rating what its shape and colour tell
   */
  public record Mark(int place, Optional<String> shortForm, Optional<Rating> rating) {}

  /**
   * Where a value comes from.
   *
   * @param file relative to the board's folder
   * @param line from 1
   * @param source the source that the dataset names
   */
  public record Origin(String file, int line, String source) {
    /** Spelled out, as is the hash: the generated ones cost more than all searches of a run. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Origin that
          && line == that.line
          && file.equals(that.file)
          && source.equals(that.source);
    }

    @Override
    public int hashCode() {
      return 31 * file.hashCode() + line;
    }
  }

  /**
   * Checks that there are not both a number and a symbol; a code or a span of numbers has neither.
   */
  public PublishedValue {
    Objects.requireNonNull(id);
    if (number.isPresent() && symbol.isPresent()) {
      throw new IllegalArgumentException(id + " has a number and a symbol");
    }
    if (span.isPresent() && symbol.isPresent()) {
      throw new IllegalArgumentException(id + " has a span and a symbol");
    }
    inputs = List.copyOf(inputs);
    origins = List.copyOf(origins);
    notes = List.copyOf(notes);
  }

  /** Whether the number was withheld to protect confidentiality. */
  public boolean withheld() {
    return symbol.filter(one -> one == Symbol.CONFIDENTIAL).isPresent();
  }
}
