package org.lscb.report.disclosure.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.accessibility.criterion.CellFinding;
import org.lscb.report.accessibility.criterion.Criterion;
import org.lscb.report.disclosure.collection.JointTable;

/** Three tables by two breakdowns each, and the one by all three that nobody prints. */
class JointTablesTest {

  private static final int[] CUBE = {2, 2, 2};
  private static final int[] WIDE = {2, 2, 3};

  @TempDir private Path folder;

  private JointBoard board(int[] sizes, long... counts) {
    return new JointBoard(folder.resolve(Long.toString(counts.hashCode())), sizes, counts);
  }

  @Test
  void threeTablesTellMoreThanEachPairOfThem() {
    JointBoard board = board(WIDE, 8, 2, 2, 5, 0, 3, 0, 0, 2, 7, 8, 1);
    String hidden =
        board.manifest().hidden().stream()
            .filter(one -> !board.auditor().interval(one).equals(pairs(board).interval(one)))
            .findFirst()
            .orElseThrow();
    Set<Long> possible = board.possible().get(hidden);
    assertThat(board.auditor().interval(hidden)).isEqualTo(interval(possible));
  }

  private static Criterion pairs(JointBoard board) {
    return board.auditorOfPairs();
  }

  private static String interval(Set<Long> possible) {
    return Collections.min(possible) + " to " + Collections.max(possible);
  }

  @ParameterizedTest
  @CsvSource({"5 6 0 1 0 3 8 7", "13 19 0 5 16 0 19 7", "12 9 0 11 3 0 8 14"})
  void whatIsHiddenForTheSakeOfPairsIsNotEnough(String numbers) {
    JointBoard board = board(CUBE, counts(numbers));
    assertThat(board.auditorOf(board.hiddenForPairs()).findings()).anyMatch(CellFinding::fails);
    assertThat(board.auditor().findings()).isNotEmpty().noneMatch(CellFinding::fails);
  }

  @Test
  void aCountThatNobodyRecordedIsProtectedWhereReadersCanTellThatItIsSmall() {
    int[] sizes = {2, 3, 3};
    JointBoard board = board(sizes, counts("0 16 4 13 0 19 0 0 17 9 0 18 12 0 0 0 0 0"));
    assertThat(board.hiddenForPairs()).isEmpty();
    assertThat(board.auditorOf(Set.of()).findings())
        .filteredOn(CellFinding::fails)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.id()).isEqualTo("own:met@2018-19/a=a0/b=b0/c=c2");
              assertThat(one.open()).containsExactly(4L);
            });
    assertThat(board.manifest().hidden()).isNotEmpty();
    assertThat(board.auditor().findings()).noneMatch(CellFinding::fails);
  }

  @Test
  void theAuditorFindsWhatTryingEverythingFindsAndTheCriterionHolds() {
    int compared = 0;
    for (int seed = 0; seed < 15; seed++) {
      Random random = new Random(seed);
      int[] sizes = seed % 3 == 0 ? WIDE : CUBE;
      long[] counts =
          IntStream.range(0, 4 * sizes[2])
              .mapToLong(any -> random.nextInt(3) == 0 ? 0 : random.nextInt(5))
              .toArray();
      JointBoard board = board(sizes, counts);
      Criterion auditor = board.auditor();
      if (board.manifest().hidden().contains("own:met@2018-19")) {
        continue; // there is no end to trying
      }
      Map<String, Set<Long>> all = board.possible();
      for (String id : board.manifest().hidden()) {
        Set<Long> possible = all.get(id);
        assertThat(auditor.interval(id)).as("%s, seed %d", id, seed).isEqualTo(interval(possible));
        compared++;
        if (board.small().containsKey(id) && !board.codes().contains("cannot-protect")) {
          assertThat(small(possible)).isEqualTo(board.unavoidable(id));
          assertThat(possible).hasSizeGreaterThanOrEqualTo(5);
        }
      }
    }
    assertThat(compared).isGreaterThan(40);
  }

  private static Set<Long> small(Set<Long> numbers) {
    return new TreeSet<>(numbers).subSet(1L, 6L);
  }

  @Test
  void noReportThatIsProtectedFails() {
    for (int seed = 0; seed < 10; seed++) {
      Random random = new Random(seed);
      int[] sizes = {2 + seed % 2, 3, 3};
      long[] counts =
          IntStream.range(0, sizes[0] * 9)
              .mapToLong(any -> random.nextInt(3) == 0 ? 0 : random.nextInt(20))
              .toArray();
      JointBoard board = board(sizes, counts);
      if (!board.codes().contains("cannot-protect")) {
        assertThat(board.auditor().findings()).as("seed %d", seed).noneMatch(CellFinding::fails);
      }
    }
  }

  @Test
  void tooManyCountsAreLeftOutAndTold() {
    int[] sizes = {6, 6, 6};
    long[] counts = new long[216];
    Arrays.fill(counts, 7);
    JointBoard board = board(sizes, counts);
    assertThat(board.collected().joints())
        .extracting(JointTable::state)
        .isEqualTo(List.of(JointTable.State.TOO_LARGE));
    assertThat(board.codes()).contains("joint-too-large");
  }

  private static long[] counts(String numbers) {
    return Arrays.stream(numbers.split(" ")).mapToLong(Long::parseLong).toArray();
  }
}
