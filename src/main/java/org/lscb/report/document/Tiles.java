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
   * @param history the values of this and earlier periods at even distances, oldest first, which
   *     the report prints elsewhere; empty where there is not enough of it
   */
  public record Tile(
      PublishedValue value,
      String label,
      Optional<Inline.Value> change,
      String when,
      Optional<Inline.CrossReference> place,
      List<PublishedValue> history) {

    /** Copies the list. */
    public Tile {
      history = List.copyOf(history);
    }

    /** Among the tables and sentences that tell more of it. */
    public Tile(PublishedValue value, String label, Optional<Inline.Value> change) {
      this(value, label, change, "", Optional.empty(), List.of());
    }

    /** The same, which says where more is told of it. */
    public Tile at(String target) {
      return new Tile(
          value,
          label,
          change,
          when,
          Optional.of(new Inline.CrossReference(target, true)),
          history);
    }

    /** The same, of which nothing more is told. */
    public Tile alone() {
      return new Tile(value, label, change, when, Optional.empty(), history);
    }

    /** The same, with its past. */
    public Tile after(List<PublishedValue> history) {
      return new Tile(value, label, change, when, place, history);
    }
  }

  /** Whether they stand for the whole report, and say where it tells more of each. */
  public boolean headlines() {
    return tiles.stream().anyMatch(one -> one.place().isPresent());
  }
}
