package org.lscb.report.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Label;
import org.lscb.report.definition.Subject;

/** Everything that a board recorded for a report: one cube of observations, and the registers. */
public final class Datasets {

  private final Map<Coordinate, Observation> observations = new LinkedHashMap<>();
  private final Map<Coordinate, Observation> benchmarks = new LinkedHashMap<>();
  private final Map<String, List<Observation>> bySubject = new HashMap<>();
  private final Map<Part, List<Observation>> byMember = new HashMap<>();
  private final Map<Coordinate, Remark> remarks = new LinkedHashMap<>();
  private final Map<String, Register> registers = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> openMembers = new HashMap<>();
  private final Set<String> unreadable = new LinkedHashSet<>();
  private final Map<String, String> signedOff = new LinkedHashMap<>();

  /** The values of a measure that belong to one member of a breakdown. */
  private record Part(String subject, String breakdown, String member) {
    /** Spelled out, as is the hash: the generated ones cost more than all searches of a run. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Part that
          && subject.equals(that.subject)
          && breakdown.equals(that.breakdown)
          && member.equals(that.member);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * subject.hashCode() + breakdown.hashCode()) + member.hashCode();
    }
  }

  /** Adds a value; returns the one that stands there already, if any. */
  public Optional<Observation> add(Observation observation) {
    Observation earlier = observations.putIfAbsent(observation.coordinate(), observation);
    if (earlier == null) {
      bySubject
          .computeIfAbsent(observation.coordinate().subject().key(), key -> new ArrayList<>())
          .add(observation);
      observation
          .coordinate()
          .members()
          .forEach(
              (breakdown, member) ->
                  byMember
                      .computeIfAbsent(
                          new Part(observation.coordinate().subject().key(), breakdown, member),
                          key -> new ArrayList<>())
                      .add(observation));
    }
    return Optional.ofNullable(earlier);
  }

  /**
   * Adds somebody else's value of an indicator, for a comparator; returns the one that stands there
   * already, if any.
   */
  public Optional<Observation> addBenchmark(Observation observation) {
    return Optional.ofNullable(benchmarks.putIfAbsent(observation.coordinate(), observation));
  }

  /** Somebody else's value of an indicator. */
  public Optional<Observation> benchmark(Coordinate coordinate) {
    return Optional.ofNullable(benchmarks.get(coordinate));
  }

  /** All values of an indicator that are somebody else's. */
  public List<Observation> benchmarks(Subject subject) {
    return benchmarks.values().stream()
        .filter(one -> one.coordinate().subject().key().equals(subject.key()))
        .toList();
  }

  /** Adds what is said of a value. */
  public void add(Remark remark) {
    remarks.put(remark.coordinate(), remark);
  }

  /** Adds a register. */
  public void add(Register register) {
    registers.put(register.id(), register);
  }

  /** Notes the printed label of a member of an open breakdown; the first one stays. */
  public void addOpenMember(Breakdown breakdown, String id, String label) {
    openMembers
        .computeIfAbsent(key(breakdown), key -> new LinkedHashMap<>())
        .putIfAbsent(id, label);
  }

  /** Notes who signed a file's numbers off, and when. */
  public void sign(String file, String words) {
    signedOff.put(file, words);
  }

  /** Who signed the numbers of a file off, and when, by its name. */
  public Map<String, String> signedOff() {
    return Collections.unmodifiableMap(signedOff);
  }

  /** Notes that some data of a measure could not be read. */
  public void markUnreadable(Subject subject) {
    unreadable.add(subject.key());
  }

  /** The recorded value at a place. */
  public Optional<Observation> observation(Coordinate coordinate) {
    return Optional.ofNullable(observations.get(coordinate));
  }

  /** All recorded values of a measure, in the order of the files. */
  public List<Observation> of(Subject subject) {
    return bySubject.getOrDefault(subject.key(), List.of());
  }

  /** The recorded values of a measure that belong to all of these members, or some more. */
  public List<Observation> of(Subject subject, Map<String, String> members) {
    return members.entrySet().stream()
        .map(one -> new Part(subject.key(), one.getKey(), one.getValue()))
        .map(part -> byMember.getOrDefault(part, List.of()))
        .min(Comparator.comparingInt(List::size))
        .orElseGet(() -> of(subject));
  }

  /** All recorded values. */
  public Collection<Observation> all() {
    return observations.values();
  }

  /** What is said of the value at a place. */
  public Optional<Remark> remark(Coordinate coordinate) {
    return Optional.ofNullable(remarks.get(coordinate));
  }

  /** All remarks. */
  public Collection<Remark> remarks() {
    return remarks.values();
  }

  /** A register's entries. */
  public Optional<Register> register(String id) {
    return Optional.ofNullable(registers.get(id));
  }

  /** Whether some of a measure's data could not be read, so that what is missing says nothing. */
  public boolean unreadable(Subject subject) {
    return unreadable.contains(subject.key());
  }

  /** The members of a breakdown, in printed order: declared, or as the data name them. */
  public List<Label> members(Breakdown breakdown) {
    if (!breakdown.open()) {
      return breakdown.members().stream().map(one -> new Label(one.id(), one.label())).toList();
    }
    return openMembers.getOrDefault(key(breakdown), Map.of()).entrySet().stream()
        .map(one -> new Label(one.getKey(), one.getValue()))
        .toList();
  }

  /** The labels of all members of open breakdowns. */
  public Map<String, Map<String, String>> openMembers() {
    return Collections.unmodifiableMap(openMembers);
  }

  private static String key(Breakdown breakdown) {
    return breakdown.chapter() + ":" + breakdown.id();
  }
}
