package org.lscb.report.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Label;
import org.lscb.report.definition.Subject;

/** Everything that a board recorded for a report: one cube of observations, and the registers. */
public final class Datasets {

  private static final String SUBJECT = "subject ";
  private static final String BREAKDOWN = "breakdown ";
  private static final String EVERYTHING = "everything";

  private final Map<Coordinate, Observation> observations;
  private final Map<Coordinate, Observation> benchmarks;
  private final Map<String, Slice> subjects;
  private final Map<Part, List<Observation>> byMember;
  private final Map<Coordinate, Remark> remarks;
  private final Map<String, Register> registers;
  private final Map<String, Map<String, String>> openMembers;
  private final Map<String, String> signedOff;
  private final Optional<Reading> reading;

  /** An empty cube. */
  public Datasets() {
    this.observations = new LinkedHashMap<>();
    this.benchmarks = new LinkedHashMap<>();
    this.subjects = new HashMap<>();
    this.byMember = new HashMap<>();
    this.remarks = new LinkedHashMap<>();
    this.registers = new LinkedHashMap<>();
    this.openMembers = new HashMap<>();
    this.signedOff = new LinkedHashMap<>();
    this.reading = Optional.empty();
  }

  private Datasets(Datasets same, Reading reading) {
    this.observations = same.observations;
    this.benchmarks = same.benchmarks;
    this.subjects = same.subjects;
    this.byMember = same.byMember;
    this.remarks = same.remarks;
    this.registers = same.registers;
    this.openMembers = same.openMembers;
    this.signedOff = same.signedOff;
    this.reading = Optional.of(reading);
  }

  /** All that is said of one subject. */
  private static final class Slice {

    static final Slice NONE = new Slice();

    final List<Observation> observations = new ArrayList<>();
    final List<Observation> benchmarks = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    boolean unreadable;

    @Override
    public boolean equals(Object other) {
      return other instanceof Slice that
          && unreadable == that.unreadable
          && observations.equals(that.observations)
          && benchmarks.equals(that.benchmarks)
          && remarks.equals(that.remarks);
    }

    @Override
    public int hashCode() {
      return observations.hashCode();
    }
  }

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

  /** The same cube, which notes what it is asked for; it is complete, and nothing is added. */
  public Datasets noting(Reading asked) {
    return new Datasets(this, asked);
  }

  /** What a part of it holds that somebody has asked for: of one subject or breakdown, or all. */
  Object part(String part) {
    if (part.startsWith(SUBJECT)) {
      return subjects.getOrDefault(part.substring(SUBJECT.length()), Slice.NONE);
    }
    return part.startsWith(BREAKDOWN)
        ? List.copyOf(
            openMembers.getOrDefault(part.substring(BREAKDOWN.length()), Map.of()).entrySet())
        : this;
  }

  private Slice asked(Subject subject) {
    note(subject);
    return subjects.getOrDefault(subject.key(), Slice.NONE);
  }

  private void note(Subject subject) {
    if (reading.isPresent()) {
      note(SUBJECT + subject.key());
    }
  }

  private void note(String part) {
    reading.ifPresent(one -> one.note(part, part(part)));
  }

  private Datasets whole() {
    note(EVERYTHING);
    return this;
  }

  private Slice slice(Subject subject) {
    return subjects.computeIfAbsent(subject.key(), key -> new Slice());
  }

  /** Adds a value; returns the one that stands there already, if any. */
  public Optional<Observation> add(Observation observation) {
    Observation earlier = observations.putIfAbsent(observation.coordinate(), observation);
    if (earlier == null) {
      slice(observation.coordinate().subject()).observations.add(observation);
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
    Observation earlier = benchmarks.putIfAbsent(observation.coordinate(), observation);
    if (earlier == null) {
      slice(observation.coordinate().subject()).benchmarks.add(observation);
    }
    return Optional.ofNullable(earlier);
  }

  /** Somebody else's value of an indicator. */
  public Optional<Observation> benchmark(Coordinate coordinate) {
    note(coordinate.subject());
    return Optional.ofNullable(benchmarks.get(coordinate));
  }

  /** All values of an indicator that are somebody else's. */
  public List<Observation> benchmarks(Subject subject) {
    return Collections.unmodifiableList(asked(subject).benchmarks);
  }

  /** Adds what is said of a value. */
  public void add(Remark remark) {
    remarks.put(remark.coordinate(), remark);
    slice(remark.coordinate().subject()).remarks.add(remark);
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
    return Collections.unmodifiableMap(whole().signedOff);
  }

  /** Notes that some data of a measure could not be read. */
  public void markUnreadable(Subject subject) {
    slice(subject).unreadable = true;
  }

  /** The recorded value at a place. */
  public Optional<Observation> observation(Coordinate coordinate) {
    note(coordinate.subject());
    return Optional.ofNullable(observations.get(coordinate));
  }

  /** All recorded values of a measure, in the order of the files. */
  public List<Observation> of(Subject subject) {
    return asked(subject).observations;
  }

  /** The recorded values of a measure that belong to all of these members, or some more. */
  public List<Observation> of(Subject subject, Map<String, String> members) {
    List<Observation> fewest = asked(subject).observations;
    for (Map.Entry<String, String> one : members.entrySet()) {
      List<Observation> some =
          byMember.getOrDefault(new Part(subject.key(), one.getKey(), one.getValue()), List.of());
      fewest = some.size() < fewest.size() ? some : fewest;
    }
    return fewest;
  }

  /** All recorded values. */
  public Collection<Observation> all() {
    return whole().observations.values();
  }

  /** What is said of the value at a place. */
  public Optional<Remark> remark(Coordinate coordinate) {
    note(coordinate.subject());
    return Optional.ofNullable(remarks.get(coordinate));
  }

  /** All remarks. */
  public Collection<Remark> remarks() {
    return whole().remarks.values();
  }

  /** A register's entries. */
  public Optional<Register> register(String id) {
    return Optional.ofNullable(whole().registers.get(id));
  }

  /** Whether some of a measure's data could not be read, so that what is missing says nothing. */
  public boolean unreadable(Subject subject) {
    return asked(subject).unreadable;
  }

  /** The members of a breakdown, in printed order: declared, or as the data name them. */
  public List<Label> members(Breakdown breakdown) {
    if (!breakdown.open()) {
      return breakdown.members().stream().map(one -> new Label(one.id(), one.label())).toList();
    }
    note(BREAKDOWN + key(breakdown));
    Map<String, String> named = openMembers.getOrDefault(key(breakdown), Map.of());
    return named.entrySet().stream().map(one -> new Label(one.getKey(), one.getValue())).toList();
  }

  /** The labels of all members of open breakdowns. */
  public Map<String, Map<String, String>> openMembers() {
    return Collections.unmodifiableMap(whole().openMembers);
  }

  private static String key(Breakdown breakdown) {
    return breakdown.chapter() + ":" + breakdown.id();
  }
}
