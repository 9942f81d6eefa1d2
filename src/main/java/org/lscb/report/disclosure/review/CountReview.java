package org.lscb.report.disclosure.review;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.disclosure.collection.Collected;
import org.lscb.report.disclosure.collection.PrintedCounts;
import org.lscb.report.disclosure.protection.Protection;
import org.lscb.report.indicator.Computed;

/** Judges single counts: what cannot be protected, and which totals are lost. */
public final class CountReview {

  private final Collected collected;
  private final Datasets datasets;
  private final Function<Coordinate, String> labels;
  private final Diagnostics diagnostics;

  /** Judges the counts of a ledger, called by their labels. */
  public CountReview(
      Collected collected,
      Datasets datasets,
      Function<Coordinate, String> labels,
      Diagnostics diagnostics) {
    this.collected = collected;
    this.datasets = datasets;
    this.labels = labels;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports what stays too narrow, and hidden totals that were asked for.
   *
   * @param mentioned what tiles and sentences print
   */
  public void review(Protection protection, Collection<Computed> mentioned) {
    for (Protection.Exposed exposed : protection.exposed()) {
      place(exposed.cell())
          .ifPresent(
              at ->
                  diagnostics.report(
                      Problem.CANNOT_PROTECT,
                      position(at),
                      collected.places().containsKey(exposed.cell())
                          ? labels.apply(at)
                          : "what is missing from " + labels.apply(at),
                      at.subject().chapter()));
    }
    Set<Coordinate> hidden =
        protection.hidden().stream()
            .filter(one -> !one.small())
            .flatMap(one -> collected.place(one.cell()).stream())
            .filter(at -> at.members().isEmpty())
            .collect(Collectors.toSet());
    mentioned.stream()
        .filter(one -> one.observation().isPresent() || one.how() == Computed.How.TOTAL)
        .map(PrintedCounts::place)
        .filter(hidden::contains)
        .distinct()
        .forEach(
            at ->
                diagnostics.report(
                    Problem.TOTAL_HIDDEN, position(at), labels.apply(at), at.subject().chapter()));
  }

  /** A count that is only implied stands where its whole does. */
  private Optional<Coordinate> place(String id) {
    String whole = id.replaceFirst("^rest of ", "").replaceFirst(" (without|over|by) .*$", "");
    return collected.place(id).or(() -> collected.place(whole));
  }

  private Position position(Coordinate at) {
    return datasets
        .observation(at)
        .map(Observation::position)
        .orElse(((MeasureDefinition) at.subject()).position());
  }
}
