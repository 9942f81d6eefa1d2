package org.lscb.report.disclosure.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.lscb.report.document.manifest.Relation.Axis;
import org.lscb.report.document.manifest.Relation.Joint;

/** Three tables of a seeded report, each by two of three attributes. */
final class SeededRings {

  static final String WHY = "three tables by two attributes each are of the same children";

  private static final int ALL = -1;

  private final SeededDraught draught;
  private final int[] sizes;
  private final int period;

  SeededRings(SeededDraught draught, int[] sizes, int period) {
    this.draught = draught;
    this.sizes = sizes;
    this.period = period;
  }

  /** The attributes of a table that would close a ring of two; empty where there is none. */
  List<Integer> open(Random random) {
    List<List<Integer>> open = new ArrayList<>();
    for (List<Integer> three : threes()) {
      List<List<Integer>> missing = pairs(three).stream().filter(two -> !has(two)).toList();
      if (missing.size() == 1 && !has(three)) {
        open.add(missing.get(0));
      }
    }
    return open.isEmpty() ? List.of() : open.get(random.nextInt(open.size()));
  }

  /** All closed ones of which no table by all three attributes is printed. */
  List<Joint> closed() {
    return threes().stream()
        .filter(three -> pairs(three).stream().allMatch(this::has) && !has(three))
        .map(this::joint)
        .toList();
  }

  private List<List<Integer>> threes() {
    List<List<Integer>> threes = new ArrayList<>();
    for (int first = 0; first < sizes.length; first++) {
      for (int second = first + 1; second < sizes.length; second++) {
        for (int third = second + 1; third < sizes.length; third++) {
          if (sizes[first] > 1) {
            threes.add(List.of(first, second, third));
          }
        }
      }
    }
    return threes;
  }

  private static List<List<Integer>> pairs(List<Integer> three) {
    return List.of(
        List.of(three.get(0), three.get(1)),
        List.of(three.get(0), three.get(2)),
        List.of(three.get(1), three.get(2)));
  }

  private boolean has(List<Integer> attributes) {
    int[] values = all();
    attributes.forEach(one -> values[one] = 0);
    return draught.has(ReportLedgers.id(period, values));
  }

  private int[] all() {
    int[] values = new int[sizes.length];
    Arrays.fill(values, ALL);
    return values;
  }

  private Joint joint(List<Integer> three) {
    List<Axis> axes =
        three.stream().map(one -> new Axis("attribute " + one, values(one), true)).toList();
    return new Joint(
        WHY,
        ReportLedgers.id(period, all()) + " by " + three,
        axes,
        pairs(three).stream().map(this::ids).toList());
  }

  private List<String> values(int attribute) {
    List<String> values = new ArrayList<>();
    for (int value = 0; value < sizes[attribute]; value++) {
      values.add(Integer.toString(value));
    }
    return values;
  }

  private List<String> ids(List<Integer> two) {
    List<String> ids = new ArrayList<>();
    for (int first = 0; first < sizes[two.get(0)]; first++) {
      for (int second = 0; second < sizes[two.get(1)]; second++) {
        int[] values = all();
        values[two.get(0)] = first;
        values[two.get(1)] = second;
        ids.add(ReportLedgers.id(period, values));
      }
    }
    return ids;
  }
}
