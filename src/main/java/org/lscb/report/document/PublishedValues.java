package org.lscb.report.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, PublishedValue> found = new HashMap<>();
    occurrences(report)
        .forEach(
            value -> {
              PublishedValue known = found.putIfAbsent(value.id(), value);
              if (known != null && known != value && !publishesTheSame(known, value)) {
                throw new IllegalStateException(
                    value.id() + " is published as " + known.text() + " and as " + value.text());
              }
            });
    return found.values().stream().sorted(Comparator.comparing(PublishedValue::id)).toList();
  }

  /** The values of chapters and notes, each as often as it stands there. */
  public static List<PublishedValue> of(List<Chapter> chapters, List<Note> notes) {
    return Stream.concat(
            chapters.stream()
                .flatMap(one -> one.blocks().stream())
                .flatMap(one -> of(one).stream()),
            notes.stream()
                .flatMap(note -> DocumentWalk.flat(note.content()))
                .filter(Inline.Value.class::isInstance)
                .map(one -> ((Inline.Value) one).value()))
        .toList();
  }

  /** The values in one block and the blocks inside it, in reading order. */
  public static List<PublishedValue> of(Block block) {
    List<PublishedValue> values = new ArrayList<>();
    DocumentWalk.withInner(block).forEach(one -> add(one, values));
    return List.copyOf(values);
  }

  /** The values in one block, not in the blocks inside it, in reading order. */
  public static List<PublishedValue> inItself(Block block) {
    List<PublishedValue> values = new ArrayList<>();
    add(block, values);
    return values;
  }

  /** Each value as often as it stands anywhere. */
  public static List<PublishedValue> occurrences(Report report) {
    List<PublishedValue> values = new ArrayList<>();
    Stream<Block> inMessages =
        report.messages().stream()
            .flatMap(one -> one.blocks().stream())
            .flatMap(DocumentWalk::withInner);
    Stream.concat(DocumentWalk.blocks(report), inMessages).forEach(one -> add(one, values));
    report.notes().forEach(note -> add(DocumentWalk.flat(note.content()), values));
    return values;
  }

  private static void add(Block block, List<PublishedValue> values) {
    if (block instanceof Table table) {
      add(table, values);
    } else if (block instanceof Figure figure) {
      figure.reference().map(Figure.Reference::value).ifPresent(values::add);
      figure.series().forEach(series -> values.addAll(series.values()));
      add(figure.data(), values);
    } else if (block instanceof Tiles tiles) {
      for (Tiles.Tile tile : tiles.tiles()) {
        values.add(tile.value());
        values.addAll(tile.history());
        add(tile.change().stream(), values);
      }
    }
    add(DocumentWalk.inlines(block), values);
  }

  private static void add(Table table, List<PublishedValue> values) {
    for (Table.Row row : table.rows()) {
      for (Table.Cell cell : row.cells()) {
        if (cell instanceof Table.Cell.Value value) {
          values.add(value.value());
        }
      }
    }
  }

  private static void add(Stream<? extends Inline> text, List<PublishedValue> values) {
    text.forEach(
        one -> {
          if (one instanceof Inline.Value value) {
            values.add(value.value());
          }
        });
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
