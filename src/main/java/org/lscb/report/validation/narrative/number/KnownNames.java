package org.lscb.report.validation.narrative.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Label;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.Subject;
import org.lscb.report.indicator.Recorded;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.Period;
import org.lscb.report.validation.finding.PlaceNames;

/** What a known value is called, in labels and in addresses. */
final class KnownNames {

  private final ReportDefinition definition;
  private final Names names;
  private final Datasets datasets;
  private final Recorded recorded;
  private final PlaceNames places;
  private final Map<String, Set<String>> wordsOfLabels = new HashMap<>();
  private final Map<Subject, Set<String>> wordsOfSubjects = new IdentityHashMap<>();
  private final Map<List<Object>, Optional<Period>> latestPeriods = new HashMap<>();

  KnownNames(ReportDefinition definition, Names names, Datasets datasets, Recorded recorded) {
    this.definition = definition;
    this.names = names;
    this.datasets = datasets;
    this.recorded = recorded;
    this.places = new PlaceNames(definition, names, datasets);
  }

  /** What a message calls it. */
  String label(Coordinate place) {
    return places.of(place);
  }

  /** How a text of a chapter gets the value at a place. */
  String address(String chapter, Coordinate place) {
    Subject subject = place.subject();
    Optional<Subject> found =
        Address.parse(subject.id()).flatMap(address -> names.find(chapter, address));
    return found.filter(subject::equals).isPresent()
        ? written(place)
        : subject.chapter() + ":" + written(place);
  }

  /** Whether it is the board's own. */
  boolean isHome(Coordinate place) {
    return place.area().equals(definition.board().home().id());
  }

  /** Whether it is of the latest recorded period. */
  boolean isLatest(Coordinate place) {
    return latestPeriod(place).filter(place.period()::equals).isPresent();
  }

  /** The latest period recorded at a place. */
  Optional<Period> latestPeriod(Coordinate place) {
    return latestPeriods.computeIfAbsent(
        List.of(place.subject().key(), place.area(), place.members()),
        key -> recorded.latest(place.subject(), place.area(), place.members()));
  }

  /** What its label says. */
  Set<String> words(Coordinate place) {
    Set<String> words = wordsOfSubjects.get(place.subject());
    if (words == null) {
      words = words(place.subject().label() + " " + place.subject().tile());
      wordsOfSubjects.put(place.subject(), words);
    }
    return words;
  }

  /** What the label of each of its members says. */
  List<Set<String>> memberWords(Coordinate place) {
    List<Set<String>> words = new ArrayList<>();
    for (Breakdown breakdown : names.breakdowns(place.subject())) {
      String id = place.members().get(breakdown.id());
      for (Label member : id == null ? List.<Label>of() : datasets.members(breakdown)) {
        if (member.id().equals(id)) {
          words.add(words(member.text()));
        }
      }
    }
    return words;
  }

  private Set<String> words(String label) {
    return wordsOfLabels.computeIfAbsent(label, LabelWords::telling);
  }

  private String written(Coordinate place) {
    StringBuilder address = new StringBuilder(place.subject().id());
    place.members().keySet().forEach(one -> address.append('/').append(member(place, one)));
    if (!isHome(place)) {
      address.append('/').append(place.area());
    }
    return isLatest(place)
        ? address.toString()
        : address.append('@').append(place.period()).toString();
  }

  private String member(Coordinate place, String breakdown) {
    String id = place.members().get(breakdown);
    long having =
        names.breakdowns(place.subject()).stream()
            .filter(one -> datasets.members(one).stream().anyMatch(at -> at.id().equals(id)))
            .count();
    return having > 1 ? breakdown + "=" + id : id;
  }
}
