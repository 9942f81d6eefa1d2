package org.lscb.report.document.compose;

import java.util.Optional;
import org.lscb.report.document.Block;

/**
 * A block on its way into a chapter, or the trace of one that is left out.
 *
 * @param block empty where there is nothing to print
 * @param boards whether the words are the board's own
 * @param lines what of a text it was made from; empty where others beside it tell
 */
record Piece(Optional<Block> block, boolean boards, Optional<Lines> lines) {

  /**
   * Some lines of a file, with the empty ones that follow.
   *
   * @param first from 1
   * @param last the last that belongs to it
   */
  record Lines(String file, int first, int last) {}

  static Piece of(Block block, boolean boards) {
    return new Piece(Optional.of(block), boards, Optional.empty());
  }

  static Piece leftOut() {
    return new Piece(Optional.empty(), false, Optional.empty());
  }

  /** The same, unless it knows already what it was made from. */
  Piece from(Lines source) {
    return new Piece(block, boards, lines.or(() -> Optional.of(source)));
  }
}
