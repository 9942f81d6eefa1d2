package org.lscb.report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds every value that a report prints anywhere: cells, figures, tiles, sentences, notes, and its
 * short version.
 */
public final class PublishedValues {

  private PublishedValues() {}

  /**
   * Each value once, sorted by id.
   *
   * @throws IllegalStateException if two values of one id differ in what they publish: one place
   *     would print what another withholds
   */
  public static List<PublishedValue> of(Report report) {
    Map<String, PublishedValue> found = new TreeMap<>();
    occurrences(report)
        .forEach(
            value -> {
              PublishedValue known = found.putIfAbsent(value.id(), value);
              if (known != null && known != value && !publishesTheSame(known, value)) {
                throw new IllegalStateException(
                    value.id() + " is published as " + known.text() + " and as " + value.text());
              }
            });
    return List.copyOf(found.values());
  }

  /** The values of chapters and notes, each as often as it stands there. */
  public static List<PublishedValue> of(List<Chapter> chapters, List<Note> notes) {
    return Stream.concat(
            chapters.stream()
                .flatMap(one -> one.blocks().stream())
                .flatMap(one -> of(one).stream()),
            notes.stream().flatMap(note -> ofText(DocumentWalk.flat(note.content()))))
        .toList();
  }

  /** The values in one block and the blocks inside it, in reading order. */
  public static List<PublishedValue> of(Block block) {
    return DocumentWalk.withInner(block).flatMap(PublishedValues::inItself).toList();
  }

  /** The values in one block, not in the blocks inside it, in reading order. */
  public static Stream<PublishedValue> inItself(Block block) {
    return Stream.concat(ofBlock(block), ofText(DocumentWalk.inlines(block)));
  }

  private static Stream<PublishedValue> occurrences(Report report) {
    Stream<Block> inMessages =
        report.messages().stream()
            .flatMap(one -> one.blocks().stream())
            .flatMap(DocumentWalk::withInner);
    Stream<PublishedValue> inBlocks =
        Stream.concat(DocumentWalk.blocks(report), inMessages).flatMap(PublishedValues::inItself);
    Stream<PublishedValue> inNotes =
        report.notes().stream().flatMap(note -> ofText(DocumentWalk.flat(note.content())));
    return Stream.concat(inBlocks, inNotes);
  }

  private static Stream<PublishedValue> ofBlock(Block block) {
    if (block instanceof Table table) {
      return ofTable(table);
    } else if (block instanceof Figure figure) {
      return Stream.concat(
          Stream.concat(
              figure.reference().map(Figure.Reference::value).stream(),
              figure.series().stream().flatMap(series -> series.values().stream())),
          ofTable(figure.data()));
    } else if (block instanceof Tiles tiles) {
      return tiles.tiles().stream()
          .flatMap(
              tile ->
                  Stream.concat(
                      Stream.concat(Stream.of(tile.value()), tile.history().stream()),
                      ofText(tile.change().stream())));
    }
    return Stream.empty();
  }

  private static Stream<PublishedValue> ofTable(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(Table.Cell.Value.class::isInstance)
        .map(cell -> ((Table.Cell.Value) cell).value());
  }

  private static Stream<PublishedValue> ofText(Stream<? extends Inline> text) {
    return text.filter(Inline.Value.class::isInstance).map(one -> ((Inline.Value) one).value());
  }

  private static boolean publishesTheSame(PublishedValue one, PublishedValue other) {
    return one.symbol().equals(other.symbol())
        && one.number()
            .map(PublishedValues::plain)
            .equals(other.number().map(PublishedValues::plain));
  }

  /** Without zeros at the end, which {@code equals} of a decimal would count. */
  private static BigDecimal plain(BigDecimal number) {
    return number.stripTrailingZeros();
  }
}
