package org.lscb.report.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The problems found so far; collected, never thrown.
 *
 * <p>Of each file the first {@value #KEPT} of each gravity are kept, so that a broken file cannot
 * drown the others or fill the memory; the rest are counted.
 */
public final class Diagnostics {

  /** How many problems of one gravity are kept of one file. */
  public static final int KEPT = 200;

  private static final Comparator<Diagnostic> READING_ORDER =
      (one, other) -> one.position().compareTo(other.position());

  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private final Set<Kind> kinds = new HashSet<>();
  private final Set<Kind> leftOut = new HashSet<>();
  private final Map<Pile, Set<Integer>> places = new HashMap<>();
  private final Map<Pile, Integer> kept = new HashMap<>();
  private final Map<String, Map<Kind, Integer>> beyond = new TreeMap<>();

  /** The problems of one gravity in one file. */
  private record Pile(String file, Severity severity) {
    /** Spelled out, as is the hash: the generated ones cost more than all searches of a run. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Pile that && severity == that.severity && file.equals(that.file);
    }

    @Override
    public int hashCode() {
      return 31 * file.hashCode() + severity.ordinal();
    }
  }

  /**
   * Records a problem.
   *
   * @param words fill the gaps of the problem's message and help, in order
   */
  public void report(Kind problem, Position position, Object... words) {
    report(problem, position, List.of(), words);
  }

  /** Records a problem that also concerns other places. */
  public void report(
      Kind problem, Position position, List<Diagnostic.Related> related, Object... words) {
    // Looked at before the words are put together, which takes longer than all else here.
    if (leftOut.contains(problem)) {
      return;
    }
    if (hasRoom(problem, position)) {
      add(Diagnostic.of(problem, position, related, words));
    } else {
      count(problem, position);
    }
  }

  /** Records a problem that was found elsewhere. */
  public void add(Diagnostic diagnostic) {
    if (leftOut.contains(diagnostic.problem())) {
      return;
    }
    if (!hasRoom(diagnostic.problem(), diagnostic.position())) {
      count(diagnostic.problem(), diagnostic.position());
    } else if (found.add(diagnostic)) {
      Pile pile = new Pile(diagnostic.position().file(), diagnostic.severity());
      kinds.add(diagnostic.problem());
      kept.merge(pile, 1, Integer::sum);
      isNew(diagnostic.problem(), diagnostic.position());
    }
  }

  /** Records all that was found elsewhere, the counted ones too. */
  public void addAll(Diagnostics others) {
    others.inReadingOrder().forEach(this::add);
    addCounted(others);
  }

  /** Records only how many more there were elsewhere than were kept. */
  public void addCounted(Diagnostics others) {
    others.beyond.forEach(
        (file, counts) ->
            counts.forEach(
                (problem, count) -> {
                  if (!leftOut.contains(problem)) {
                    kinds.add(problem);
                    beyond(file).merge(problem, count, Integer::sum);
                  }
                }));
  }

  /**
   * How far a collection has come.
   *
   * @param found how many are kept
   * @param counted how many are only counted
   * @param leftOut what is left out
   */
  public record Mark(int found, long counted, Set<Kind> leftOut) {}

  /**
   * What some work has found.
   *
   * @param before where it began
   * @param after where it ended
   * @param found in the order in which it was found
   */
  public record Found(Mark before, Mark after, List<Diagnostic> found) {}

  /** One that goes on from here by itself, for work on another processor. */
  public Diagnostics fork() {
    Diagnostics fork = new Diagnostics();
    found.forEach(fork::add);
    fork.addCounted(this);
    fork.leftOut.addAll(leftOut);
    return fork;
  }

  /** How far it has come. */
  public Mark mark() {
    long counted = notKept().values().stream().mapToLong(Long::longValue).sum();
    return new Mark(found.size(), counted, Set.copyOf(leftOut));
  }

  /** What was found since then. */
  public Found since(Mark before) {
    return new Found(before, mark(), found.stream().skip(before.found()).toList());
  }

  /**
   * Records once more what some work has found, instead of doing it again.
   *
   * @return whether that is the same as to do it again; if not, nothing was recorded
   */
  public boolean repeat(Found work) {
    // Where some were only counted, the count depends on what had been found before.
    if (!work.before().leftOut().equals(leftOut) || work.after().counted() > 0) {
      return false;
    }
    work.found().forEach(this::add);
    leftOut.addAll(work.after().leftOut());
    return true;
  }

  /**
   * Leaves out the given kinds from now on: after a problem that has been reported they would only
   * repeat it in other words.
   */
  public void leaveOut(Set<Kind> consequences) {
    leftOut.addAll(consequences);
  }

  /**
   * Whether a problem would be kept, not only counted or left out: where it would not, its words
   * need not be looked for.
   */
  public boolean keeps(Kind problem, Position position) {
    return !leftOut.contains(problem) && hasRoom(problem, position);
  }

  private boolean hasRoom(Kind problem, Position position) {
    return kept.getOrDefault(new Pile(position.file(), problem.severity()), 0) < KEPT;
  }

  private void count(Kind problem, Position position) {
    kinds.add(problem);
    if (isNew(problem, position)) {
      beyond(position.file()).merge(problem, 1, Integer::sum);
    }
  }

  private Map<Kind, Integer> beyond(String file) {
    return beyond.computeIfAbsent(file, any -> new HashMap<>());
  }

  /** Whether no problem of this kind was counted at this place yet. */
  private boolean isNew(Kind problem, Position position) {
    Pile pile = new Pile(position.file(), problem.severity());
    int place = (position.line() * 31 + position.column()) * 997 + problem.ordinal();
    return places.computeIfAbsent(pile, any -> new HashSet<>()).add(place);
  }

  /** Whether anything prevents publication. */
  public boolean hasErrors() {
    return found.stream().anyMatch(one -> one.severity() == Severity.ERROR);
  }

  /** Whether any problem of the given kinds was found. */
  public boolean hasAny(Kind... problems) {
    return Arrays.stream(problems).anyMatch(kinds::contains);
  }

  /** How many there are of a severity, those that were only counted too. */
  public long count(Severity severity) {
    long all = 0;
    for (Map.Entry<Kind, Long> one : byProblem().entrySet()) {
      all += one.getKey().severity() == severity ? one.getValue() : 0;
    }
    return all;
  }

  /** How many there are of each kind, those that were only counted too. */
  public SortedMap<Kind, Long> byProblem() {
    SortedMap<Kind, Long> counts = new TreeMap<>(Kind.order());
    found.forEach(one -> counts.merge(one.problem(), 1L, Long::sum));
    beyond
        .values()
        .forEach(more -> more.forEach((problem, n) -> counts.merge(problem, (long) n, Long::sum)));
    return counts;
  }

  /** How many there are in each file, those that were only counted too. */
  public SortedMap<String, Long> byFile() {
    SortedMap<String, Long> counts = new TreeMap<>();
    found.forEach(one -> counts.merge(one.position().container(), 1L, Long::sum));
    notKept().forEach((file, n) -> counts.merge(file, n, Long::sum));
    return counts;
  }

  /** How many were only counted, by file. */
  public SortedMap<String, Long> notKept() {
    SortedMap<String, Long> counts = new TreeMap<>();
    beyond.forEach(
        (file, more) ->
            counts.put(file, more.values().stream().mapToLong(Integer::longValue).sum()));
    return counts;
  }

  /** All that were kept, by file, line and column. */
  public List<Diagnostic> inReadingOrder() {
    List<Diagnostic> sorted = new ArrayList<>(found);
    sorted.sort(READING_ORDER);
    return List.copyOf(sorted);
  }

  /** The places of all that were kept, in no order. */
  public List<Position> positions() {
    return found.stream().map(Diagnostic::position).toList();
  }
}
