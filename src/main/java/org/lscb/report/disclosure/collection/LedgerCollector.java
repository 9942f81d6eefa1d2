package org.lscb.report.disclosure.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Cell.Seen;
import org.lscb.report.indicator.AddressResolver;
import org.lscb.report.indicator.Calculator;

/**
 * Collects what readers can see and work out, for the whole report at once: its counts, the totals
 * and remainders that follow from them, and last year's report.
 *
 * <p>The same children in two breakdowns meet in their common total only: there is a table of both
 * with those margins whatever they are, so that it tells nothing more of them. Where a table of
 * both was recorded its counts are cells, printed or not. Of three breakdowns it is otherwise: see
 * {@link JointRelations}.
 */
public final class LedgerCollector {

  /**
   * guidance: a total, or what a sentence or a tile prints, is worth ten times another count of a
   * table.
   */
  private static final double PRECIOUS = 10;

  /** Before the ids of what last year's report said and this one does not. */
  private static final String LAST_YEAR = "last year's ";

  private final ReportDefinition definition;
  private final Names names;
  private final Datasets datasets;
  private final Calculator calculator;
  private final ValueIds ids;

  /** Collects from everything that was recorded. */
  public LedgerCollector(
      ReportDefinition definition, Names names, Datasets datasets, Calculator calculator) {
    this.definition = definition;
    this.names = names;
    this.datasets = datasets;
    this.calculator = calculator;
    this.ids = new ValueIds(definition.board());
  }

  /** The ledger of a report that prints these counts. */
  public Collected collect(PrintedCounts printed, Optional<Earlier> earlier) {
    Draught draught = new Draught();
    Cube cube = new Cube(definition.board(), names, datasets, calculator, printed.places());
    cube.counts()
        .forEach(
            (at, count) -> {
              boolean seen = printed.places().contains(at);
              double weight = weight(count, at.members().isEmpty() || printed.isMentioned(at));
              draught.cell(
                  seen ? printed(ids.of(at), count, weight) : implied(ids.of(at), count, weight));
            });
    List<JointTable> joints = new ArrayList<>();
    earlier.ifPresent(one -> before(one, cube, draught, joints));
    Sums sums = new Sums(cube, draught, ids::of);
    relate(sums, calculator, datasets);
    joint(sums, draught, "", joints);
    printed.shares().stream()
        .filter(one -> one.part().subject() != one.whole().subject())
        .forEach(one -> sums.complement(SubsetRelations.COMPLEMENT, one.whole(), one.part()));
    boolean zeroShown = definition.smallNumbers().zeroShown();
    Map<String, Coordinate> places = new HashMap<>();
    cube.places().forEach(at -> places.put(ids.of(at), at));
    return new Collected(
        draught.ledger(definition.smallNumbers().threshold(), zeroShown),
        places,
        draught.rough(),
        joints);
  }

  private static Cell implied(String id, long count, double weight) {
    return new Cell(id, count, Seen.IMPLIED, true, weight);
  }

  /** guidance: a number that is rounded to a multiple of 5 may be 2 more or 2 less. */
  private Cell printed(String id, long count, double weight) {
    int multiple = definition.smallNumbers().roundedTo();
    long shown = (count + multiple / 2) / multiple * multiple;
    long near = shown == 0 ? 0 : (multiple - 1) / 2;
    return new Cell(
        id,
        count,
        Seen.PRINTED,
        true,
        weight,
        Math.min(count, shown - near),
        Math.max(count, shown + near));
  }

  private static double weight(long count, boolean precious) {
    return Math.log1p(count) * (precious ? PRECIOUS : 1);
  }

  /** What last year's report tells stands beside what this one tells. */
  private void before(Earlier earlier, Cube now, Draught draught, List<JointTable> joints) {
    Calculator then = new Calculator(definition, names, earlier.datasets());
    Cube cube = new Cube(definition.board(), names, earlier.datasets(), then, Set.of());
    Map<Coordinate, String> own = new HashMap<>();
    cube.counts()
        .forEach(
            (at, count) -> {
              boolean revised = now.count(at).filter(one -> !one.equals(count)).isPresent();
              String id = (revised ? LAST_YEAR : "") + ids.of(at);
              own.put(at, id);
              Seen seen = earlier.printed(ids.of(at)) ? Seen.PUBLIC : Seen.IMPLIED;
              draught.cell(id, count, seen, weight(count, false));
            });
    Sums sums = new Sums(cube, draught, at -> own.getOrDefault(at, ids.of(at)));
    relate(sums, then, earlier.datasets());
    joint(sums, draught, LAST_YEAR, joints);
  }

  private void joint(Sums sums, Draught draught, String prefix, List<JointTable> joints) {
    new JointRelations(sums, draught, definition.smallNumbers().zeroShown(), prefix).find(joints);
  }

  private void relate(Sums sums, Calculator computing, Datasets data) {
    AddressResolver resolver =
        new AddressResolver(definition, names, data, computing.recorded(), new Diagnostics());
    new TotalRelations(sums).find();
    new TimeRelations(sums).find();
    new SubsetRelations(definition, sums, resolver).find();
  }
}
