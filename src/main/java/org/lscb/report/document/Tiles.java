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
   * @param when its date or period; empty where the label says it, or the text around
   * @param place where in the report more is told of it; empty for a tile that stands there
   */
  public record Tile(
      PublishedValue value,
      String label,
      Optional<Inline.Value> change,
      String when,
      Optional<Inline.CrossReference> place) {

    /** Among the tables and sentences that tell more of it. */
    public Tile(PublishedValue value, String label, Optional<Inline.Value> change) {
      this(value, label, change, "", Optional.empty());
    }

    /** The same, which says where more is told of it. */
    public Tile at(String target) {
      return new Tile(
          value, label, change, when, Optional.of(new Inline.CrossReference(target, true)));
    }

    /** The same, of which nothing more is told. */
    public Tile alone() {
      return new Tile(value, label, change, when, Optional.empty());
    }
  }

  /** Whether they stand for the whole report, and say where it tells more of each. */
  public boolean headlines() {
    return tiles.stream().anyMatch(one -> one.place().isPresent());
  }
}
