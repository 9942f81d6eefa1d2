package org.lscb.report.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.lscb.report.statistics.Address;

/** Finds the measure, indicator or breakdown that a name means. */
public final class Names {

  private final ReportDefinition definition;
  private final Map<String, List<Subject>> subjects = new HashMap<>();
  private final Map<String, Map<String, Breakdown>> own = new HashMap<>();

  /** The breakdowns of each name, over all chapters. */
  private final Map<String, List<Breakdown>> everywhere = new HashMap<>();

  /** Asked for every value, and by more than one thread. */
  private final Map<Subject, List<Breakdown>> ofSubjects = new ConcurrentHashMap<>();

  private final Map<String, Optional<Address>> addresses = new ConcurrentHashMap<>();

  /** Indexes a report's names. */
  public Names(ReportDefinition definition) {
    this.definition = definition;
    for (ChapterDefinition chapter : definition.chapters()) {
      chapter.measures().forEach(this::add);
      chapter.indicators().forEach(this::add);
      Map<String, Breakdown> declared = new HashMap<>();
      for (Breakdown one : chapter.breakdowns()) {
        if (declared.putIfAbsent(one.id(), one) == null) {
          everywhere.computeIfAbsent(one.id(), any -> new ArrayList<>()).add(one);
        }
      }
      own.putIfAbsent(chapter.id(), declared);
    }
  }

  private void add(Subject subject) {
    subjects.computeIfAbsent(subject.id(), key -> new ArrayList<>()).add(subject);
  }

  /**
   * Everything that a name may mean: the chapter's own alone if it has one of that name, otherwise
   * those of all chapters.
   *
   * @param chapter where the name is written
   */
  public List<Subject> candidates(String chapter, Address address) {
    List<Subject> all = subjects.getOrDefault(address.name(), List.of());
    String wanted = address.chapter().orElse(chapter);
    List<Subject> own = all.stream().filter(one -> one.chapter().equals(wanted)).toList();
    return own.isEmpty() && address.chapter().isEmpty() ? all : own;
  }

  /** The address that a definition writes; empty where the text has not its form. */
  public Optional<Address> address(String text) {
    Optional<Address> known = addresses.get(text);
    if (known == null) {
      known = Address.parse(text);
      addresses.put(text, known);
    }
    return known;
  }

  /** The one that is meant, if it is one. */
  public Optional<Subject> find(String chapter, Address address) {
    List<Subject> candidates = candidates(chapter, address);
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** Everything of a name, of whichever chapter. */
  public List<Subject> called(String name) {
    return List.copyOf(subjects.getOrDefault(name, List.of()));
  }

  /** All names that exist. */
  public Set<String> all() {
    return new TreeSet<>(subjects.keySet());
  }

  /** The breakdown that a chapter means by a name: its own, or the only one of that name. */
  public Optional<Breakdown> breakdown(String chapter, String id) {
    Breakdown declared = own.getOrDefault(chapter, Map.of()).get(id);
    List<Breakdown> all = everywhere.getOrDefault(id, List.of());
    return declared == null && all.size() == 1
        ? Optional.of(all.get(0))
        : Optional.ofNullable(declared);
  }

  /** The breakdowns that a chapter declares. */
  public List<Breakdown> declared(String chapter) {
    return definition.chapter(chapter).map(ChapterDefinition::breakdowns).orElse(List.of());
  }

  /** The breakdowns by which a subject can be given. */
  public List<Breakdown> breakdowns(Subject subject) {
    List<Breakdown> known = ofSubjects.get(subject);
    if (known == null) {
      known = breakdowns(subject, 0);
      ofSubjects.put(subject, known);
    }
    return known;
  }

  private List<Breakdown> breakdowns(Subject subject, int depth) {
    if (subject instanceof MeasureDefinition measure) {
      return measure.by().stream()
          .flatMap(id -> breakdown(measure.chapter(), id).stream())
          .toList();
    }
    IndicatorDefinition indicator = (IndicatorDefinition) subject;
    return address(indicator.of().address())
        .flatMap(address -> find(indicator.chapter(), address))
        .filter(of -> depth < 20)
        .map(of -> breakdowns(of, depth + 1))
        .orElse(List.of());
  }
}
