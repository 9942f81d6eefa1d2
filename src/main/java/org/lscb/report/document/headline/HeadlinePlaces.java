package org.lscb.report.document.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

  /** Looks in all chapters of a report, in order. */
  public HeadlinePlaces(List<Chapter> chapters) {
    this.chapters = List.copyOf(chapters);
  }

  /** The chapters, with headlines that say where more of each is told. */
  public List<Chapter> told() {
    return chapters.stream().map(this::told).toList();
  }

  /** The id of where a value stands: a table, a figure or a chapter. */
  public Optional<String> of(String value) {
    return place(value, new Chapter("", false, "", List.of()));
  }

  private Chapter told(Chapter chapter) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : chapter.blocks()) {
      blocks.add(block instanceof Tiles tiles && tiles.headlines() ? told(tiles, chapter) : block);
    }
    return chapter.with(blocks);
  }

  private Tiles told(Tiles tiles, Chapter home) {
    List<Tiles.Tile> all = new ArrayList<>();
    for (Tiles.Tile one : tiles.tiles()) {
      all.add(place(one.value().id(), home).map(one::at).orElseGet(one::alone));
    }
    return new Tiles(tiles.id(), all);
  }

  private Optional<String> place(String value, Chapter home) {
    List<Chapter> others = new ArrayList<>();
    Optional<Chapter> own =
        chapters.stream().filter(one -> value.startsWith(one.id() + ":")).findFirst();
    own.ifPresent(others::add);
    chapters.stream().filter(one -> !others.contains(one)).forEach(others::add);
    others.remove(home);
    return block(others, Table.class::isInstance, value)
        .or(() -> block(others, Figure.class::isInstance, value))
        .or(() -> own.filter(others::contains).map(Chapter::id))
        .or(() -> chapter(others, value));
  }

  private static Optional<String> block(
      List<Chapter> chapters, Predicate<Block> kind, String value) {
    return chapters.stream()
        .flatMap(one -> one.blocks().stream())
        .flatMap(DocumentWalk::withInner)
        .filter(kind)
        .filter(one -> prints(one, value))
        .map(Block::id)
        .findFirst();
  }

  private static Optional<String> chapter(List<Chapter> chapters, String value) {
    return chapters.stream()
        .filter(one -> one.blocks().stream().anyMatch(block -> prints(block, value)))
        .map(Chapter::id)
        .findFirst();
  }

  private static boolean prints(Block block, String value) {
    return PublishedValues.of(block).stream().anyMatch(one -> one.id().equals(value));
  }
}
