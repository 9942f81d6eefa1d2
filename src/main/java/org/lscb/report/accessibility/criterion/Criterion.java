package org.lscb.report.accessibility.criterion;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.LongStream;
import org.lscb.report.accessibility.criterion.CellFinding.Outcome;
import org.lscb.report.accessibility.inference.Inference;
import org.lscb.report.accessibility.inference.Inference.Answer;
import org.lscb.report.accessibility.inference.Knowledge;
import org.lscb.report.accessibility.inference.Possible;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.document.manifest.Manifest;
import org.lscb.report.document.manifest.Relation;

/**
 * Decides for every hidden count whether it is protected.
 *
 * <p>guidance: of a small count all small numbers stay possible that would be possible if every
 * count that is not 0 were hidden, and it has at least as many possible values as the threshold
 * says. A larger count that is hidden for the sake of others needs no protection of its own.
 */
public final class Criterion {

  private final Manifest manifest;
  private final Optional<Map<String, Long>> small;
  private final Reading reading;
  private final Inference inference;
  private final Reading allHidden;
  private final Inference unavoidable;

  /**
   * A criterion for one report.
   *
   * @param small the counts that are truly small, where the asker knows them; without, a count that
   *     may be small or not is no failure, but is {@link Outcome#NARROWED}
   */
  public Criterion(
      Manifest manifest, Map<String, Listed> values, Optional<Map<String, Long>> small) {
    this.manifest = manifest;
    this.small = small;
    reading = new Reading(manifest, values, false);
    inference = new Inference(reading.knowledge());
    allHidden = new Reading(manifest, values, true);
    unavoidable = new Inference(allHidden.knowledge());
  }

  /** Whether the published numbers can all be true at once. */
  public boolean consistent() {
    return inference.consistent() != Answer.NO;
  }

  /** What readers can conclude of each count of children that is not printed, in order. */
  public List<CellFinding> findings() {
    Map<String, CellFinding> findings = new LinkedHashMap<>();
    if (manifest.threshold() == 0) {
      return List.of();
    }
    for (String id : manifest.sensitive()) {
      if (reading.place(id).isPresent()) {
        findings.put(id, finding(id, inference, unavoidable));
      } else if (isSmall(id) && !manifest.known().containsKey(id)) {
        findings.put(
            id,
            new CellFinding(
                id, Outcome.PRINTED, Collections.emptySortedSet(), Collections.emptySortedSet()));
      }
    }
    // guidance: where zeros are hidden too, readers may be one of the children themselves.
    if (!manifest.zeroShown()) {
      List.copyOf(findings.keySet()).stream()
          .filter(this::mayBeOne)
          .forEach(insider -> addTo(findings, insider));
    }
    manifest.relations().stream()
        .filter(Relation.Joint.class::isInstance)
        .flatMap(one -> new JointSums((Relation.Joint) one).cells().stream())
        .filter(id -> reading.place(id).isPresent())
        .flatMap(id -> joint(id).stream())
        .forEach(one -> findings.put(one.id(), one));
    return List.copyOf(findings.values());
  }

  /**
   * Nobody recorded these counts, so that nobody can say which of them are small: only one fails
   * that is certain to be.
   */
  private Optional<CellFinding> joint(String id) {
    int place = reading.place(id).orElseThrow();
    Answer large = inference.between(place, manifest.threshold() + 1L, Knowledge.LARGEST);
    Answer none = manifest.zeroShown() ? inference.between(place, 0, 0) : Answer.NO;
    if (large == Answer.YES || none == Answer.YES) {
      return Optional.empty();
    }
    Possible possible =
        inference.possible(place, first(), manifest.threshold(), manifest.threshold());
    boolean undecided =
        large == Answer.UNDECIDED || none == Answer.UNDECIDED || !possible.decided();
    boolean cannotBeSmall = possible.small().isEmpty() && possible.decided();
    return cannotBeSmall || possible.count() >= manifest.threshold()
        ? Optional.empty()
        : Optional.of(
            new CellFinding(
                id,
                undecided ? Outcome.UNDECIDED : Outcome.LEAKS,
                possible.small(),
                possible.others()));
  }

  /** The least and the most that a hidden count can be, in words. */
  public String interval(String id) {
    int place = reading.place(id).orElseThrow();
    Optional<Long> least = inference.smallest(place);
    Optional<Long> most = inference.largest(place);
    if (least.isEmpty() || most.isEmpty()) {
      return "not decided";
    }
    // What is only bounded by the sum of all children is not bounded.
    return most.get() > Knowledge.LARGEST / 2
        ? least.get() + " or more"
        : least.get() + " to " + most.get();
  }

  private boolean isSmall(String id) {
    BigDecimal number = reading.number(id).orElseThrow();
    return number.compareTo(BigDecimal.valueOf(first())) >= 0
        && number.compareTo(BigDecimal.valueOf(manifest.threshold())) <= 0;
  }

  private long first() {
    return manifest.zeroShown() ? 1 : 0;
  }

  private boolean mayBeOne(String id) {
    return small
        .map(truth -> Long.valueOf(1).equals(truth.get(id)))
        .orElseGet(
            () ->
                reading
                    .place(id)
                    .filter(at -> inference.between(at, 1, 1) == Answer.YES)
                    .isPresent());
  }

  /** What somebody can conclude of each count who knows that this one is 1. */
  private void addTo(Map<String, CellFinding> findings, String insider) {
    int own = reading.place(insider).orElse(-1);
    if (own < 0) {
      return;
    }
    Inference knowing = inference.knowing(own, 1);
    Inference anyway = unavoidable.knowing(allHidden.place(insider).orElseThrow(), 1);
    for (CellFinding known : List.copyOf(findings.values())) {
      String id = known.id();
      Optional<Integer> place = reading.place(id).filter(at -> inference.related(own, at));
      if (place.isPresent() && !id.equals(insider) && known.outcome() == Outcome.PROTECTED) {
        CellFinding now = finding(id, knowing, anyway);
        if (now.outcome() != Outcome.PROTECTED && now.outcome() != Outcome.NOT_SMALL) {
          // Without the truth it is not certain that there is such a reader.
          Outcome worst = small.isPresent() ? now.outcome() : Outcome.NARROWED;
          findings.put(id, new CellFinding(id, worst, now.open(), now.others(), insider));
        }
      }
    }
  }

  private CellFinding finding(String id, Inference known, Inference anyway) {
    int place = reading.place(id).orElseThrow();
    Possible possible = known.possible(place, first(), manifest.threshold(), manifest.threshold());
    return new CellFinding(id, outcome(id, possible, anyway), possible.small(), possible.others());
  }

  private Outcome outcome(String id, Possible possible, Inference anyway) {
    if (possible.small().isEmpty() && possible.decided()) {
      return Outcome.NOT_SMALL;
    }
    if (small.isPresent() && !small.get().containsKey(id)) {
      return Outcome.NARROWED;
    }
    boolean enough = possible.count() >= manifest.threshold();
    if (enough && coversAll(id, possible.small(), anyway)) {
      return Outcome.PROTECTED;
    }
    if (!possible.decided()) {
      return Outcome.UNDECIDED;
    }
    boolean certainlySmall = small.isPresent() || possible.others().isEmpty();
    return certainlySmall ? Outcome.LEAKS : Outcome.NARROWED;
  }

  /** Whether nothing small is ruled out but what could not be kept open by hiding everything. */
  private boolean coversAll(String id, SortedSet<Long> open, Inference anyway) {
    int place = allHidden.place(id).orElseThrow();
    return LongStream.rangeClosed(first(), manifest.threshold())
        .filter(number -> !open.contains(number))
        .allMatch(number -> anyway.between(place, number, number) == Answer.NO);
  }
}
