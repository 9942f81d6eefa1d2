package org.lscb.report.accessibility.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lscb.report.accessibility.inference.Inference.Answer;

/** What can be worked out is worked out, and nothing else: every small case agrees with trying. */
class InferenceTest {

  private static final int LARGEST = 9;

  @Test
  void twoHiddenPartsOfATotalCanBeAnythingThatLeavesTheOtherOne() {
    Knowledge knowledge = new Knowledge();
    int one = knowledge.unknown(1);
    int other = knowledge.unknown(1);
    knowledge.relate(Map.of(one, 1L, other, 1L), 4, 4);
    Inference inference = new Inference(knowledge);
    assertThat(inference.possible(one, 1, 5, 5).small()).containsExactly(1L, 2L, 3L);
    assertThat(inference.smallest(one)).contains(1L);
    assertThat(inference.largest(one)).contains(3L);
  }

  @Test
  void ofACountThatIsNotSmallItMattersToNobodyHowManyNumbersItCanBe() {
    Knowledge knowledge = new Knowledge();
    int one = knowledge.unknown(1);
    knowledge.relate(Map.of(one, 1L), 13, 1299);
    Possible possible = new Inference(knowledge).possible(one, 1, 5, 5);
    assertThat(possible.decided()).isTrue();
    assertThat(possible.small()).isEmpty();
    assertThat(possible.others()).isEmpty();
  }

  @Test
  void aCountThatNothingSpeaksOfHasNoLimit() {
    Knowledge knowledge = new Knowledge();
    int one = knowledge.unknown(0);
    Inference inference = new Inference(knowledge);
    assertThat(inference.possible(one, 1, 5, 5).small()).hasSize(5);
    assertThat(inference.largest(one)).contains(Knowledge.LARGEST);
  }

  @Test
  void roundedPercentagesLeaveGaps() {
    Knowledge knowledge = new Knowledge();
    int part = knowledge.unknown(1);
    int whole = knowledge.unknown(1);
    // A part is a third or a quarter of its whole, give or take half a per cent.
    knowledge.relate(Map.of(part, 200L, whole, -65L), 0, Long.MAX_VALUE);
    knowledge.relate(Map.of(part, 200L, whole, -67L), Long.MIN_VALUE, -1);
    knowledge.relate(Map.of(whole, 1L), 1, 13);
    Inference inference = new Inference(knowledge);
    assertThat(inference.possible(whole, 1, 13, 13).small()).containsExactly(3L, 6L, 9L, 12L);
  }

  @Test
  void whatContradictsItselfLeavesNothing() {
    Knowledge knowledge = new Knowledge();
    int one = knowledge.unknown(1);
    knowledge.relate(Map.of(one, 2L), 3, 3);
    Inference inference = new Inference(knowledge);
    assertThat(inference.consistent()).isEqualTo(Answer.NO);
    assertThat(inference.possible(one, 1, 5, 5).count()).isZero();
  }

  @Test
  void aRelationOfKnownNumbersCanContradictItself() {
    Knowledge knowledge = new Knowledge();
    knowledge.unknown(0);
    knowledge.relate(Map.of(), 1, 1);
    assertThat(new Inference(knowledge).consistent()).isEqualTo(Answer.NO);
  }

  @Test
  void whatTakesTooLongIsNotDecided() {
    Knowledge knowledge = new Knowledge();
    Map<Integer, Long> terms = new HashMap<>();
    for (int i = 0; i < 12; i++) {
      terms.put(knowledge.unknown(0), 2L * (i + 50));
      knowledge.relate(Map.of(i, 1L), 0, 1);
    }
    terms.put(knowledge.unknown(0), 401L);
    knowledge.relate(Map.of(12, 1L), 0, 3);
    knowledge.relate(terms, 677, 677);
    Inference inference = new Inference(knowledge, 3);
    assertThat(inference.between(0, 1, 1)).isEqualTo(Answer.UNDECIDED);
    assertThat(inference.possible(0, 1, 1, 1).decided()).isFalse();
    assertThat(inference.largest(0)).isEmpty();
  }

  @Test
  void numbersTooLargeToReckonWithAreNotDecided() {
    Knowledge knowledge = new Knowledge();
    int one = knowledge.unknown(0);
    int other = knowledge.unknown(0);
    knowledge.relate(Map.of(one, Long.MAX_VALUE / 3, other, Long.MAX_VALUE / 5), 1, 1);
    assertThat(new Inference(knowledge).between(one, 1, 5)).isEqualTo(Answer.UNDECIDED);
  }

  @Test
  void everySmallSystemAgreesWithTryingAll() {
    Random random = new Random(20240331);
    for (int i = 0; i < 4000; i++) {
      compare(system(random), i);
    }
  }

  @Test
  void everySmallTableAgreesWithTryingAll() {
    Random random = new Random(20190930);
    for (int i = 0; i < 1500; i++) {
      compare(table(random), i);
    }
  }

  /** Everything known of a few unknowns, in a form that can be tried. */
  private record Case(int[] least, List<Map<Integer, Long>> terms, List<long[]> bounds) {

    Knowledge knowledge() {
      Knowledge knowledge = new Knowledge();
      for (int i = 0; i < least.length; i++) {
        knowledge.unknown(least[i]);
        knowledge.relate(Map.of(i, 1L), 0, LARGEST);
      }
      for (int i = 0; i < terms.size(); i++) {
        knowledge.relate(terms.get(i), bounds.get(i)[0], bounds.get(i)[1]);
      }
      return knowledge;
    }

    /** Sets of possible values, by trying. */
    TreeSet<?>[] tried() {
      TreeSet<?>[] found = new TreeSet<?>[least.length];
      List<TreeSet<Long>> all = new ArrayList<>();
      for (int i = 0; i < found.length; i++) {
        all.add(new TreeSet<>());
        found[i] = all.get(i);
      }
      attempt(new long[least.length], 0, all);
      return found;
    }

    private void attempt(long[] values, int at, List<TreeSet<Long>> found) {
      if (at == values.length) {
        for (int i = 0; i < values.length; i++) {
          found.get(i).add(values[i]);
        }
        return;
      }
      for (values[at] = least[at]; values[at] <= LARGEST; values[at]++) {
        if (fits(values, at)) {
          attempt(values, at + 1, found);
        }
      }
    }

    /** Whether the relations that speak of no later unknown hold. */
    private boolean fits(long[] values, int last) {
      for (int i = 0; i < terms.size(); i++) {
        long sum = 0;
        boolean whole = true;
        for (Map.Entry<Integer, Long> term : terms.get(i).entrySet()) {
          whole &= term.getKey() <= last;
          sum += values[term.getKey()] * term.getValue();
        }
        if (whole && (sum < bounds.get(i)[0] || sum > bounds.get(i)[1])) {
          return false;
        }
      }
      return true;
    }
  }

  private static Case system(Random random) {
    int size = 2 + random.nextInt(4);
    int[] least = new int[size];
    long[] truth = new long[size];
    for (int i = 0; i < size; i++) {
      least[i] = random.nextInt(2);
      truth[i] = least[i] + random.nextInt(LARGEST + 1 - least[i]);
    }
    List<Map<Integer, Long>> terms = new ArrayList<>();
    List<long[]> bounds = new ArrayList<>();
    int relations = 1 + random.nextInt(4);
    int largest = random.nextInt(4) == 0 ? 400 : 3;
    for (int i = 0; i < relations; i++) {
      Map<Integer, Long> sum = new HashMap<>();
      long total = 0;
      for (int j = 0; j < size; j++) {
        if (random.nextInt(3) > 0) {
          long times = random.nextInt(2 * largest + 1) - largest;
          sum.put(j, times);
          total += times * truth[j];
        }
      }
      long window = random.nextInt(3) == 0 ? random.nextInt(largest + 1) : 0;
      // Now and then nothing fits.
      long off = random.nextInt(20) == 0 ? 1 : 0;
      terms.add(sum);
      bounds.add(new long[] {total + off - random.nextInt((int) window + 1), total + off + window});
    }
    return new Case(least, terms, bounds);
  }

  /** A table of up to three by three with its margins, some of the cells known. */
  private static Case table(Random random) {
    int rows = 2 + random.nextInt(2);
    int columns = 2 + random.nextInt(2);
    long[][] cells = new long[rows][columns];
    int[][] place = new int[rows][columns];
    int unknowns = 0;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        cells[i][j] = 1 + random.nextInt(LARGEST);
        place[i][j] = (i + j == 0 || random.nextInt(4) > 0) && unknowns < 6 ? unknowns++ : -1;
      }
    }
    List<Map<Integer, Long>> terms = new ArrayList<>();
    List<long[]> bounds = new ArrayList<>();
    for (int i = 0; i < rows + columns; i++) {
      Map<Integer, Long> sum = new HashMap<>();
      long total = 0;
      for (int j = 0; j < (i < rows ? columns : rows); j++) {
        int row = i < rows ? i : j;
        int column = i < rows ? j : i - rows;
        if (place[row][column] >= 0) {
          sum.put(place[row][column], 1L);
          total += cells[row][column];
        }
      }
      if (random.nextInt(6) > 0) {
        terms.add(sum);
        bounds.add(new long[] {total, total});
      }
    }
    int[] least = new int[unknowns];
    Arrays.fill(least, 1);
    return new Case(least, terms, bounds);
  }

  private static void compare(Case one, int number) {
    TreeSet<?>[] tried = one.tried();
    Inference inference = new Inference(one.knowledge());
    boolean possibleAtAll = !tried[0].isEmpty();
    assertThat(inference.consistent())
        .as("case " + number)
        .isEqualTo(possibleAtAll ? Answer.YES : Answer.NO);
    for (int i = 0; possibleAtAll && i < tried.length; i++) {
      TreeSet<?> values = tried[i];
      Possible possible = inference.possible(i, 1, 5, 5);
      String what = "case " + number + ", unknown " + i + ": " + one;
      assertThat(possible.decided()).as(what).isTrue();
      assertThat(List.copyOf(possible.small()))
          .as(what)
          .isEqualTo(values.stream().filter(it -> (Long) it >= 1 && (Long) it <= 5).toList());
      // Of what cannot be small no other number is looked for.
      boolean mayBeSmall = !possible.small().isEmpty();
      assertThat(possible.count() >= 5).as(what).isEqualTo(mayBeSmall && values.size() >= 5);
      assertThat(possible.others().isEmpty())
          .as(what)
          .isEqualTo(
              !mayBeSmall || values.stream().allMatch(it -> (Long) it >= 1 && (Long) it <= 5));
      assertThat(values.containsAll(possible.others())).as(what).isTrue();
      assertThat(inference.smallest(i)).as(what).hasValue((Long) values.first());
      assertThat(inference.largest(i)).as(what).hasValue((Long) values.last());
    }
  }
}
