package org.lscb.report.disclosure.protection;

import java.util.stream.IntStream;
import org.lscb.report.disclosure.inference.Network;
import org.lscb.report.disclosure.inference.Row;

/**
 * What many do by hand: wherever one hidden count stands alone in a sum, the smallest other count
 * of that sum is hidden too, until none stands alone. What three tables tell together nobody sees
 * who looks at one. It leaks; the comparison shows how much.
 */
final class RowsAndColumns {

  private final Network network;

  RowsAndColumns(Network network) {
    this.network = network;
  }

  boolean[] hide() {
    boolean[] hidden = network.primaries();
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int place = 0; place < network.rowCount(); place++) {
        Row row = network.row(place);
        boolean sum = row.gates().length == 0 && row.least() == 0 && row.most() == 0;
        sum &= !row.why().equals(SeededRings.WHY);
        int partner = sum && unknown(row, hidden) == 1 ? smallest(row, hidden) : -1;
        if (partner >= 0) {
          hidden[partner] = true;
          changed = true;
        }
      }
    }
    return hidden;
  }

  private long unknown(Row row, boolean[] hidden) {
    return IntStream.of(row.nodes())
        .filter(
            node -> network.node(node).low(hidden[node]) < network.node(node).high(hidden[node]))
        .count();
  }

  private int smallest(Row row, boolean[] hidden) {
    return IntStream.of(row.nodes())
        .filter(node -> network.node(node).hideable() && !hidden[node])
        .boxed()
        .min((one, other) -> Long.compare(network.node(one).count(), network.node(other).count()))
        .orElse(-1);
  }
}
