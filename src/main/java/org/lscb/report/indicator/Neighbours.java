package org.lscb.report.indicator;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Diagnostic.Related;
import org.lscb.report.diagnostic.Nearest;

/** Finds what is recorded under a name that is nearly the one that nothing is recorded under. */
public final class Neighbours {

  private final Datasets datasets;
  private final Recorded recorded;

  /** Looks among what was recorded. */
  public Neighbours(Datasets datasets, Recorded recorded) {
    this.datasets = datasets;
    this.recorded = recorded;
  }

  /** The place of the first value whose member is nearest to one of those asked for, if any. */
  public List<Related> of(Subject subject, Map<String, String> members) {
    return of(recorded.measure(subject).map(datasets::of).orElse(List.of()), members);
  }

  private static List<Related> of(List<Observation> all, Map<String, String> members) {
    return members.keySet().stream()
        .map(breakdown -> of(all, breakdown, members.get(breakdown)))
        .flatMap(Optional::stream)
        .limit(1)
        .toList();
  }

  /** The same, for a place that is asked for. */
  public List<Related> of(Coordinate place) {
    return of(
        recorded.measure(place.subject()).map(datasets::of).orElse(List.of()).stream()
            .filter(one -> one.coordinate().period().equals(place.period()))
            .toList(),
        place.members());
  }

  /** The first value of a member that is nearest to the one asked for, and is not it. */
  private static Optional<Related> of(List<Observation> all, String breakdown, String member) {
    List<String> used =
        all.stream()
            .map(one -> one.coordinate().members().get(breakdown))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (used.contains(member)) {
      return Optional.empty();
    }
    return Nearest.to(member, used)
        .flatMap(
            nearest ->
                all.stream()
                    .filter(one -> nearest.equals(one.coordinate().members().get(breakdown)))
                    .findFirst()
                    .map(
                        one ->
                            new Related(one.position(), "\"" + nearest + "\" is recorded here")));
  }
}
