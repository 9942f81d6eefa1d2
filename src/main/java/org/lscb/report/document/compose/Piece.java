package org.lscb.report.document.compose;

import java.util.Optional;
import org.lscb.report.document.Block;

/**
 * A block on its way into a chapter, or the trace of one that is left out.
 *
 * @param block empty where there is nothing to print
 * @param boards whether the words are the board's own
 */
record Piece(Optional<Block> block, boolean boards) {

  static Piece of(Block block, boolean boards) {
    return new Piece(Optional.of(block), boards);
  }

  static Piece leftOut() {
    return new Piece(Optional.empty(), false);
  }
}
