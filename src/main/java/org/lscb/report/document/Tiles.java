package org.lscb.report.document;

import java.util.List;
import java.util.Optional;

/** A row of headline values, at most four across. */
public record Tiles(String id, List<Tile> tiles) implements Block {

  /** Copies the list. */
  public Tiles {
    tiles = List.copyOf(tiles);
  }

  /**
   * One headline value.
   *
   * @param value printed large
   * @param label what it counts, in a few words
   * @param change in words with a capital, such as {@code Down 14% from 407}
   */
  public record Tile(PublishedValue value, String label, Optional<Inline.Value> change) {}
}
