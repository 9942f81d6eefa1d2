package org.lscb.report.document.headline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.document.Block;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.DocumentWalk;
import org.lscb.report.document.Figure;
import org.lscb.report.document.PublishedValues;
import org.lscb.report.document.Table;
import org.lscb.report.document.Tiles;

/**
 * Finds where each headline stands in the report: in a table, else in a figure, of its own chapter
 * before others; else in a chapter that prints it or tells of its kind.
 */
public final class HeadlinePlaces {

  private final List<Chapter> chapters;
  private final Map<String, List<Printed>> printed = new HashMap<>();

  /**
   * A block that prints a value.
   *
   * @param chapter the id of where it stands
   */
  private record Printed(String chapter, Block block) {}

  /** Looks in all chapters of a report, in order, for their headlines. */
  public HeadlinePlaces(List<Chapter> chapters) {
    this(chapters, headlines(chapters));
  }

  private HeadlinePlaces(List<Chapter> chapters, Set<String> values) {
    this.chapters = List.copyOf(chapters);
    values.forEach(value -> printed.put(value, new ArrayList<>()));
    if (printed.isEmpty()) {
      return;
    }
    for (Chapter chapter : chapters) {
      chapter.blocks().stream()
          .flatMap(DocumentWalk::withInner)
          .forEach(block -> add(new Printed(chapter.id(), block)));
    }
  }

  private void add(Printed one) {
    PublishedValues.inItself(one.block()).stream()
        .map(value -> printed.get(value.id()))
        .filter(Objects::nonNull)
        .forEach(places -> places.add(one));
  }

  private static Set<String> headlines(List<Chapter> chapters) {
    return chapters.stream()
        .flatMap(chapter -> chapter.blocks().stream())
        .flatMap(
            block ->
                block instanceof Tiles tiles && tiles.headlines()
                    ? tiles.tiles().stream()
                    : Stream.empty())
        .map(one -> one.value().id())
        .collect(Collectors.toSet());
  }

  /** The chapters, with headlines that say where more of each is told. */
  public List<Chapter> told() {
    return chapters.stream().map(this::told).toList();
  }

  /** The id of where a value stands in the chapters: a table, a figure or a chapter. */
  public static Optional<String> of(String value, List<Chapter> chapters) {
    return new HeadlinePlaces(chapters, Set.of(value)).place(value, "");
  }

  private Chapter told(Chapter chapter) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : chapter.blocks()) {
      blocks.add(
          block instanceof Tiles tiles && tiles.headlines() ? told(tiles, chapter.id()) : block);
    }
    return chapter.with(blocks);
  }

  private Tiles told(Tiles tiles, String home) {
    List<Tiles.Tile> all = new ArrayList<>();
    for (Tiles.Tile one : tiles.tiles()) {
      all.add(place(one.value().id(), home).map(one::at).orElseGet(one::alone));
    }
    return new Tiles(tiles.id(), all);
  }

  /** Not in the chapter where it is asked for. */
  private Optional<String> place(String value, String home) {
    Optional<String> own =
        chapters.stream()
            .map(Chapter::id)
            .filter(one -> value.startsWith(one + ":"))
            .filter(one -> !one.equals(home))
            .findFirst();
    List<Printed> places = new ArrayList<>();
    int first = 0;
    for (Printed one : printed.getOrDefault(value, List.of())) {
      if (own.equals(Optional.of(one.chapter()))) {
        places.add(first++, one);
      } else if (!one.chapter().equals(home)) {
        places.add(one);
      }
    }
    return block(places, Table.class)
        .or(() -> block(places, Figure.class))
        .or(() -> own)
        .or(() -> places.stream().map(Printed::chapter).findFirst());
  }

  private static Optional<String> block(List<Printed> places, Class<? extends Block> kind) {
    return places.stream().map(Printed::block).filter(kind::isInstance).map(Block::id).findFirst();
  }
}
