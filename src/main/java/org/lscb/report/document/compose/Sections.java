package org.lscb.report.document.compose;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.document.Block;
import org.lscb.report.document.Block.Heading;

/**
 * Leaves out sections in which there is nothing to read: no table, figure or tile with an
 * observation, and no words of the board's own.
 */
final class Sections {

  private Sections() {}

  static List<Piece> withoutEmpty(List<Piece> pieces) {
    List<Piece> kept = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Piece piece = pieces.get(at);
      if (piece.block().orElse(null) instanceof Heading heading) {
        int end = end(pieces, at, heading.level());
        List<Piece> inside = withoutEmpty(pieces.subList(at + 1, end));
        if (worthReading(inside)) {
          kept.add(piece);
          kept.addAll(inside);
        }
        at = end;
      } else {
        kept.add(piece);
        at++;
      }
    }
    return kept;
  }

  private static int end(List<Piece> pieces, int start, int level) {
    for (int i = start + 1; i < pieces.size(); i++) {
      if (pieces.get(i).block().orElse(null) instanceof Heading other && other.level() <= level) {
        return i;
      }
    }
    return pieces.size();
  }

  private static boolean worthReading(List<Piece> pieces) {
    boolean leftOut = pieces.stream().anyMatch(one -> one.block().isEmpty());
    return pieces.stream()
        .filter(one -> one.block().isPresent())
        .anyMatch(one -> one.boards() || !leftOut || isDisplay(one.block().get()));
  }

  private static boolean isDisplay(Block block) {
    return !(block instanceof Block.Plain) || block instanceof Block.Register;
  }
}
