package org.lscb.report.accessibility.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Answers what unknown whole numbers can still be, exactly.
 *
 * <p>Every question ends: after a fixed number of steps the answer is {@link Answer#UNDECIDED},
 * which never counts as protection. A solution that was found answers later questions too.
 */
public final class Inference {

  private static final long STEPS = 20_000;

  private final Component[] component;
  private final int[] place;
  private final List<TreeSet<Long>> seen = new ArrayList<>();
  private final List<List<long[]>> solutions = new ArrayList<>();
  private final List<int[]> members;
  private final int[] group;
  private final boolean contradicted;
  private final List<List<Row>> rows;
  private final long steps;

  /** Whether something is possible. */
  public enum Answer {
    /** There is a solution. */
    YES,
    /** There is none. */
    NO,
    /** It would take too long to say. */
    UNDECIDED
  }

  /** Draws first conclusions. */
  public Inference(Knowledge knowledge) {
    this(knowledge, STEPS);
  }

  Inference(Knowledge knowledge, long steps) {
    this.steps = steps;
    int size = knowledge.size();
    for (int i = 0; i < size; i++) {
      seen.add(new TreeSet<>());
    }
    group = Groups.of(size, knowledge.rows());
    members = Groups.members(group);
    place = new int[size];
    members.forEach(
        all -> {
          for (int i = 0; i < all.length; i++) {
            place[all[i]] = i;
          }
        });
    component = new Component[members.size()];
    rows = Groups.rows(group, place, members.size(), knowledge.rows());
    for (int i = 0; i < component.length; i++) {
      long[] least = Arrays.stream(members.get(i)).mapToLong(knowledge::least).toArray();
      long[] most = new long[least.length];
      Arrays.fill(most, Knowledge.LARGEST);
      component[i] = new Component(least, most, rows.get(i), steps);
      solutions.add(new ArrayList<>());
    }
    contradicted =
        knowledge.rows().stream()
            .anyMatch(row -> row.unknowns().length == 0 && (row.least() > 0 || row.most() < 0));
  }

  /** The same knowledge, and that an unknown is this number. */
  private Inference(Inference other, int unknown, long number) {
    steps = other.steps;
    group = other.group;
    members = other.members;
    place = other.place;
    rows = other.rows;
    contradicted = other.contradicted;
    component = other.component.clone();
    other.seen.forEach(all -> seen.add(new TreeSet<>(all)));
    other.solutions.forEach(all -> solutions.add(new ArrayList<>(all)));
    int which = group[unknown];
    Component theirs = other.component[which];
    long[] least = new long[members.get(which).length];
    long[] most = new long[least.length];
    for (int i = 0; i < least.length; i++) {
      least[i] = theirs.least(i);
      most[i] = theirs.most(i);
      seen.get(members.get(which)[i]).clear();
    }
    least[place[unknown]] = Math.max(least[place[unknown]], number);
    most[place[unknown]] = Math.min(most[place[unknown]], number);
    component[which] = new Component(least, most, rows.get(which), steps);
    solutions.set(which, new ArrayList<>());
    other.solutions.get(which).stream()
        .filter(one -> one[place[unknown]] == number)
        .forEach(one -> remember(which, one));
  }

  /** What follows if an unknown is known to be this number; what was found before still serves. */
  public Inference knowing(int unknown, long number) {
    return new Inference(this, unknown, number);
  }

  /** Whether any relation connects two unknowns, through others perhaps. */
  public boolean related(int one, int other) {
    return group[one] == group[other];
  }

  /** Whether an unknown can be a number between two, both included. */
  public Answer between(int unknown, long from, long to) {
    if (contradicted) {
      return Answer.NO;
    }
    Long known = seen.get(unknown).ceiling(from);
    if (known != null && known <= to) {
      return Answer.YES;
    }
    Component all = component[group[unknown]];
    try {
      Optional<long[]> solution = all.solve(place[unknown], from, to);
      solution.ifPresent(one -> remember(group[unknown], one));
      return solution.isPresent() ? Answer.YES : Answer.NO;
    } catch (Steps.Exhausted | ArithmeticException tooHard) {
      return Answer.UNDECIDED;
    }
  }

  private void remember(int which, long[] solution) {
    int[] theirs = members.get(which);
    solutions.get(which).add(solution);
    for (int i = 0; i < theirs.length; i++) {
      seen.get(theirs[i]).add(solution[i]);
    }
  }

  /** Whether it all fits together: an unknown of each group has a value. */
  public Answer consistent() {
    Answer worst = contradicted ? Answer.NO : Answer.YES;
    for (int[] theirs : members) {
      Answer answer = between(theirs[0], Long.MIN_VALUE, Long.MAX_VALUE);
      worst = answer.compareTo(worst) > 0 && worst != Answer.NO ? answer : worst;
    }
    return worst;
  }

  /**
   * What an unknown can be. Where it can be none of the numbers that are told apart, no other is
   * looked for: how many there are then matters to nobody, and may take long to find out.
   *
   * @param from the first number that is told apart from others
   * @param to the last
   * @param enough how many numbers in all are looked for
   */
  public Possible possible(int unknown, long from, long to, int enough) {
    TreeSet<Long> found = new TreeSet<>();
    boolean decided = true;
    for (long number = from; number <= to; number++) {
      Answer answer = between(unknown, number, number);
      decided &= answer != Answer.UNDECIDED;
      if (answer == Answer.YES) {
        found.add(number);
      }
    }
    TreeSet<Long> others = new TreeSet<>();
    if (found.isEmpty() && decided) {
      return new Possible(found, others, true);
    }
    int wanted = Math.max(1, enough - found.size());
    decided &= collect(unknown, least(unknown), from - 1, wanted, others);
    decided &= collect(unknown, to + 1, most(unknown), wanted, others);
    return new Possible(found, others, decided);
  }

  /** Collects so many numbers of a span; false when it could not be said whether there are more. */
  private boolean collect(int unknown, long from, long to, int wanted, TreeSet<Long> into) {
    if (from > to || into.size() >= wanted) {
      return true;
    }
    Answer answer = between(unknown, from, to);
    if (answer != Answer.YES) {
      return answer == Answer.NO;
    }
    long number = seen.get(unknown).ceiling(from);
    into.add(number);
    return collect(unknown, number + 1, to, wanted, into)
        & collect(unknown, from, number - 1, wanted, into);
  }

  /** The smallest number that an unknown can be; empty when that could not be decided. */
  public Optional<Long> smallest(int unknown) {
    return outermost(unknown, true);
  }

  /** The largest, likewise; {@link Knowledge#LARGEST} says that there is no limit. */
  public Optional<Long> largest(int unknown) {
    return outermost(unknown, false);
  }

  private Optional<Long> outermost(int unknown, boolean downwards) {
    if (between(unknown, least(unknown), most(unknown)) != Answer.YES) {
      return Optional.empty();
    }
    long edge = downwards ? least(unknown) : most(unknown);
    long inner = downwards ? seen.get(unknown).first() : seen.get(unknown).last();
    // What lies beyond is halved, but the first guess is the edge: mostly it is possible.
    long guess = edge;
    while (inner != edge) {
      Answer answer = downwards ? between(unknown, edge, guess) : between(unknown, guess, edge);
      if (answer == Answer.UNDECIDED) {
        return Optional.empty();
      }
      if (answer == Answer.YES) {
        inner = downwards ? seen.get(unknown).first() : seen.get(unknown).last();
      } else {
        edge = downwards ? guess + 1 : guess - 1;
      }
      guess = edge + (inner - edge) / 2;
    }
    return Optional.of(inner);
  }

  private long least(int unknown) {
    return component[group[unknown]].least(place[unknown]);
  }

  private long most(int unknown) {
    return component[group[unknown]].most(place[unknown]);
  }
}
