package org.lscb.report.disclosure.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lscb.report.disclosure.inference.Cut;
import org.lscb.report.disclosure.inference.Demand;

class CoverTest {

  private static Cut cut(int... nodes) {
    return new Cut(nodes, new Demand(0, 1, Demand.NOBODY), new int[0]);
  }

  @Test
  void theLightestNodesServeEveryCut() {
    Cover.Result result =
        new Cover(new long[] {5, 4, 4}, List.of(cut(0, 1), cut(0, 2)), 100).solve();
    assertThat(result.chosen()).containsExactly(true, false, false);
    assertThat(result.proven()).isTrue();
  }

  @Test
  void noCutNeedsNoNode() {
    assertThat(new Cover(new long[] {1}, List.of(), 100).solve().weight()).isZero();
  }

  @Test
  void agreesWithTryingEverything() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      int size = 3 + random.nextInt(9);
      long[] weights = random.longs(size, 1, 20).toArray();
      List<Cut> cuts = new ArrayList<>();
      for (int count = 1 + random.nextInt(10); count > 0; count--) {
        int[] nodes = IntStream.range(0, size).filter(node -> random.nextInt(3) == 0).toArray();
        cuts.add(nodes.length == 0 ? cut(0) : cut(nodes));
      }
      Cover.Result result = new Cover(weights, cuts, 100_000).solve();
      assertThat(result.weight()).isEqualTo(lightest(weights, cuts));
      assertThat(result.proven()).isTrue();
      assertThat(cuts).allMatch(cut -> cut.served(result.chosen()));
    }
  }

  @Test
  void whereItStopsEarlyItSaysHowMuchBetterAnotherCouldBe() {
    Random random = new Random(2);
    List<Cut> cuts = new ArrayList<>();
    for (int count = 0; count < 60; count++) {
      cuts.add(cut(random.ints(0, 40).distinct().limit(4).sorted().toArray()));
    }
    long[] weights = random.longs(40, 50, 100).toArray();
    Cover.Result early = new Cover(weights, cuts, 5).solve();
    Cover.Result late = new Cover(weights, cuts, 2_000_000).solve();
    assertThat(late.proven()).isTrue();
    assertThat(early.proven()).isFalse();
    assertThat(late.weight()).isBetween(early.bound(), early.weight());
  }

  private static long lightest(long[] weights, List<Cut> cuts) {
    long best = Long.MAX_VALUE;
    for (int mask = 0; mask < 1 << weights.length; mask++) {
      boolean[] chosen = new boolean[weights.length];
      long weight = 0;
      for (int node = 0; node < weights.length; node++) {
        chosen[node] = (mask & 1 << node) != 0;
        weight += chosen[node] ? weights[node] : 0;
      }
      if (weight < best && cuts.stream().allMatch(cut -> cut.served(chosen))) {
        best = weight;
      }
    }
    return best;
  }
}
