package org.lscb.report.document.diff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lscb.report.document.diff.PublishedList.Item;
import org.lscb.report.statistics.NumberText;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.statistics.Unit;

/**
 * What two reports say of one thing.
 *
 * @param kind in which way they differ
 * @param before what the earlier report says; empty for what is new
 * @param after what the later one says; empty for what is gone
 * @param reasons why a computed value differs: its method, and each of its inputs, in words
 */
public record Change(
    Kind kind, Optional<Entry> before, Optional<Entry> after, List<Reason> reasons) {

  /** In which way two reports differ. */
  public enum Kind {
    /** The newest value of each, of two periods. */
    MOVED("moved"),
    /** Both tell of the same period, but not the same. */
    REVISED("revised"),
    /** The later report has nothing newer than the earlier one had. */
    NOT_UPDATED("not-updated"),
    /** The later report has the place, but its number is still to come. */
    AWAITED("awaited"),
    /** Only the later report has it. */
    NEW("new"),
    /** Only the earlier report has it. */
    GONE("gone");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The word for other programs. */
    public String id() {
      return id;
    }
  }

  /**
   * Why a computed value differs.
   *
   * @param words for those who make the report, in the names of its measures
   * @param printed for those who read it
   * @param method whether it is computed in another way
   */
  public record Reason(String words, String printed, boolean method) {}

  /** A value with its period. */
  public record Entry(Item item, Period period) {}

  /** Copies the list. */
  public Change {
    reasons = List.copyOf(reasons);
  }

  /** The later value, or the earlier one where there is no later. */
  public Entry main() {
    return after.or(() -> before).orElseThrow();
  }

  /** The id of the chapter that it stands in. */
  public String chapter() {
    String id = main().item().id();
    return id.substring(0, Math.max(0, id.indexOf(':')));
  }

  /** By how much the printed numbers differ; empty where one is none. */
  public Optional<BigDecimal> difference() {
    return before
        .flatMap(it -> it.item().number())
        .flatMap(
            was -> after.flatMap(it -> it.item().number()).map(number -> number.subtract(was)));
  }

  /**
   * The difference in per cent of the earlier value, whole; empty where that is not above 0, and of
   * percentages, ranks, scores and codes.
   */
  public Optional<BigDecimal> percent() {
    boolean relative =
        switch (unit()) {
          case COUNT, RATE, RATIO, POUNDS -> true;
          default -> false;
        };
    return difference()
        .filter(any -> relative)
        .flatMap(
            by ->
                before
                    .flatMap(it -> it.item().number())
                    .filter(was -> was.signum() > 0)
                    .map(was -> Rounding.divide(by.movePointRight(2), was)))
        .map(exact -> Rounding.round(exact, 0));
  }

  /**
   * {@code up 4 (14%)}, {@code down 3 percentage points}, {@code the same}; empty of no numbers.
   */
  public Optional<String> amount() {
    return difference().map(this::words);
  }

  private String words(BigDecimal by) {
    if (by.signum() == 0) {
      return "the same";
    }
    String size = NumberText.of(by.abs(), shown(), main().item().decimals());
    String points =
        unit() == Unit.PERCENT || unit() == Unit.POINTS
            ? by.abs().compareTo(BigDecimal.ONE) == 0 ? " percentage point" : " percentage points"
            : "";
    String share =
        percent()
            .filter(it -> it.signum() != 0)
            .map(it -> " (" + NumberText.of(it.abs(), Unit.PERCENT, 0) + ")")
            .orElse("");
    return (by.signum() > 0 ? "up " : "down ") + size + points + share;
  }

  private Unit shown() {
    return unit() == Unit.PERCENT || unit() == Unit.RATIO ? Unit.POINTS : unit();
  }

  /** What both are counted in. */
  public Unit unit() {
    for (Unit unit : Unit.values()) {
      if (unit.id().equals(main().item().unit())) {
        return unit;
      }
    }
    return Unit.COUNT;
  }
}
