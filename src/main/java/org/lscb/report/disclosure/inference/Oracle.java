package org.lscb.report.disclosure.inference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Answers whether demands are met, remembering every witness. */
public final class Oracle {

  private final Network network;
  private final Evidence evidence;
  private final Reach reach;
  private final Cutter cutter;
  private final boolean[] everything;

  /** Knows nothing as yet. */
  public Oracle(Network network) {
    this.network = network;
    evidence = new Evidence(network);
    reach = new Reach(network);
    cutter = new Cutter(network);
    everything = network.everything();
  }

  /** Whether a reader cannot rule the value out while these are hidden. */
  public boolean meets(Demand demand, boolean[] hidden) {
    if (evidence.has(demand, hidden)) {
      return true;
    }
    Witness witness = reach.find(demand, hidden);
    if (witness != null) {
      evidence.note(witness);
    }
    return witness != null;
  }

  /** Whether some choice of hidden nodes meets it. */
  public boolean isPossible(Demand demand) {
    return meets(demand, everything);
  }

  /** Whether some choice of hidden nodes meets it, whose cheapest steps are these. */
  public boolean isPossible(Demand demand, double[] moves) {
    Witness witness = Witness.of(network, moves);
    if (witness == null) {
      return isPossible(demand);
    }
    evidence.note(witness);
    return true;
  }

  /** Keeps for good what shows that a demand can be met. */
  public void remember(Demand demand) {
    evidence.remember(demand, everything);
  }

  /** Whether the last search for whole numbers ended without an answer. */
  public boolean gaveUp() {
    return reach.gaveUp();
  }

  /** What a demand needs that fails while these are hidden: null if nothing can meet it. */
  public Finding look(Demand demand, boolean[] hidden) {
    return cutter.look(demand, hidden);
  }

  /** A cut for a demand that fails while these are hidden, though it can be met. */
  public Cut cut(Demand demand, boolean[] hidden) {
    Finding finding = noted(demand, hidden);
    return finding == null || finding.cut() == null || finding.cut().nodes().length == 0
        ? wholeNumberCut(demand, hidden)
        : finding.cut();
  }

  /** A cut without nodes that it does not need; the cheapest are left out first. */
  public Cut shrink(Cut cut, boolean[] hidden) {
    boolean[] wide = network.everything();
    for (int node : cut.nodes()) {
      wide[node] = hidden[node];
    }
    Cut best = cut;
    for (int node : cheapestFirst(cut)) {
      boolean in = Arrays.binarySearch(best.nodes(), node) >= 0;
      wide[node] = true;
      if (in && best.nodes().length > 1 && !evidence.has(cut.demand(), wide)) {
        Finding finding = noted(cut.demand(), wide);
        if (finding != null && finding.cut() != null) {
          best = finding.cut();
          continue;
        }
      }
      wide[node] = !in;
    }
    return best;
  }

  private int[] cheapestFirst(Cut cut) {
    return IntStream.of(cut.nodes())
        .boxed()
        .sorted(Comparator.comparingLong(node -> network.node(node).weight()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private Finding noted(Demand demand, boolean[] hidden) {
    Finding finding = cutter.look(demand, hidden);
    Witness witness = finding == null ? null : Witness.of(network, finding.moves());
    if (witness != null) {
      evidence.note(witness);
    }
    return finding;
  }

  /** Hides one node after the other for as long as the demand still fails: the rest is the cut. */
  private Cut wholeNumberCut(Demand demand, boolean[] hidden) {
    boolean[] wide = hidden.clone();
    int left = 0;
    int[] nodes = new int[network.size()];
    for (int node = 0; node < wide.length; node++) {
      if (network.node(node).hideable() && !wide[node]) {
        wide[node] = true;
        if (meets(demand, wide)) {
          wide[node] = false;
          nodes[left++] = node;
        }
      }
    }
    return new Cut(Arrays.copyOf(nodes, left), demand, network.rowsOf(demand.node()));
  }

  /** How many linear programmes were solved. */
  public long solved() {
    return reach.solved() + cutter.solved();
  }
}
