package org.lscb.report.accessibility.criterion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lscb.report.accessibility.criterion.CellFinding.Outcome;
import org.lscb.report.accessibility.inference.Inference;
import org.lscb.report.accessibility.inference.Inference.Answer;
import org.lscb.report.accessibility.inference.Knowledge;
import org.lscb.report.accessibility.inference.Possible;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.document.manifest.Manifest;

/**
 * Decides for every hidden count whether it is protected.
 *
 * <p>guidance: of a small count all small numbers stay possible that would be possible if every
 * count that is not 0 were hidden, and it has at least as many possible values as the threshold
 * says. A larger count that is hidden for the sake of others needs no protection of its own.
 */
public final class Criterion {

  private final Manifest manifest;
  private final Map<String, Listed> values;
  private final Optional<Set<String>> small;
  private final Reading reading;
  private final Inference inference;
  private Optional<Reading> allHidden = Optional.empty();
  private Optional<Inference> unavoidable = Optional.empty();

  /**
   * A criterion for one report.
   *
   * @param small the counts that are truly small, where the asker knows it; without, a count that
   *     may be small or not is no failure, but is {@link Outcome#NARROWED}
   */
  public Criterion(Manifest manifest, Map<String, Listed> values, Optional<Set<String>> small) {
    this.manifest = manifest;
    this.values = values;
    this.small = small;
    reading = new Reading(manifest, values, false);
    inference = new Inference(reading.knowledge());
  }

  /** Whether the published numbers can all be true at once. */
  public boolean consistent() {
    return inference.consistent() != Answer.NO;
  }

  /** What readers can conclude of each count of children that is not printed, in order. */
  public List<CellFinding> findings() {
    List<CellFinding> findings = new ArrayList<>();
    if (manifest.threshold() == 0) {
      return findings;
    }
    for (String id : manifest.sensitive()) {
      if (reading.place(id).isPresent()) {
        findings.add(finding(id, reading.place(id).get()));
      } else if (isSmall(id) && !manifest.known().containsKey(id)) {
        findings.add(
            new CellFinding(
                id, Outcome.PRINTED, Collections.emptySortedSet(), Collections.emptySortedSet()));
      }
    }
    return findings;
  }

  /** The least and the most that a hidden count can be, in words. */
  public String interval(String id) {
    int place = reading.place(id).orElseThrow();
    Optional<Long> least = inference.smallest(place);
    Optional<Long> most = inference.largest(place);
    if (least.isEmpty() || most.isEmpty()) {
      return "not decided";
    }
    return most.get() >= Knowledge.LARGEST
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

  private CellFinding finding(String id, int place) {
    Possible possible =
        inference.possible(place, first(), manifest.threshold(), manifest.threshold());
    return new CellFinding(id, outcome(id, possible), possible.small(), possible.others());
  }

  private Outcome outcome(String id, Possible possible) {
    if (possible.small().isEmpty() && possible.decided()) {
      return Outcome.NOT_SMALL;
    }
    if (small.isPresent() && !small.get().contains(id)) {
      return Outcome.NARROWED;
    }
    boolean enough = possible.count() >= manifest.threshold();
    if (enough && coversAll(id, possible.small())) {
      return Outcome.PROTECTED;
    }
    if (!possible.decided()) {
      return Outcome.UNDECIDED;
    }
    boolean certainlySmall = small.isPresent() || possible.others().isEmpty();
    return certainlySmall ? Outcome.LEAKS : Outcome.NARROWED;
  }

  /** Whether nothing small is ruled out but what could not be kept open by hiding everything. */
  private boolean coversAll(String id, SortedSet<Long> open) {
    SortedSet<Long> missing = new TreeSet<>();
    for (long number = first(); number <= manifest.threshold(); number++) {
      missing.add(number);
    }
    missing.removeAll(open);
    return missing.stream().allMatch(number -> impossibleAnyway(id, number));
  }

  private boolean impossibleAnyway(String id, long number) {
    if (allHidden.isEmpty()) {
      allHidden = Optional.of(new Reading(manifest, values, true));
      unavoidable = Optional.of(new Inference(allHidden.get().knowledge()));
    }
    int place = allHidden.get().place(id).orElseThrow();
    return unavoidable.get().between(place, number, number) == Answer.NO;
  }
}
