package org.lscb.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Walks through a report in reading order. */
public final class DocumentWalk {

  private DocumentWalk() {}

  /** Every block of every chapter, each before the blocks that stand in it. */
  public static Stream<Block> blocks(Report report) {
    return report.chapters().stream()
        .flatMap(chapter -> chapter.blocks().stream())
        .flatMap(DocumentWalk::withInner);
  }

  /** A block, then the blocks that stand in it, to any depth. */
  public static Stream<Block> withInner(Block block) {
    // A list: streams in streams take several times as long, and are walked at every turn.
    List<Block> found = new ArrayList<>();
    add(block, found);
    return found.stream();
  }

  private static void add(Block block, List<Block> found) {
    found.add(block);
    inner(block).forEach(one -> add(one, found));
  }

  /** Every piece of the text that stands in a block itself, not in the blocks inside it. */
  public static Stream<Inline> inlines(Block block) {
    if (block instanceof Block.Heading heading) {
      return flat(heading.content());
    } else if (block instanceof Block.Paragraph paragraph) {
      return flat(paragraph.content());
    } else if (block instanceof Block.WordTable table) {
      return Stream.concat(
          table.heads().stream().flatMap(DocumentWalk::flat),
          table.rows().stream().flatMap(List::stream).flatMap(DocumentWalk::flat));
    } else if (block instanceof Block.Register register) {
      return register.groups().stream().flatMap(group -> flat(group.heading()));
    }
    return Stream.empty();
  }

  /** Pieces of text, each before the pieces that stand in it. */
  public static Stream<Inline> flat(List<Inline> content) {
    List<Inline> found = new ArrayList<>();
    add(content, found);
    return found.stream();
  }

  private static void add(List<Inline> content, List<Inline> found) {
    for (Inline one : content) {
      found.add(one);
      add(one.content(), found);
    }
  }

  private static Stream<Block> inner(Block block) {
    if (block instanceof Block.ItemList list) {
      return list.items().stream().flatMap(List::stream);
    } else if (block instanceof Block.Quote quote) {
      return quote.content().stream();
    } else if (block instanceof Block.Callout callout) {
      return callout.content().stream();
    } else if (block instanceof Block.Register register) {
      return register.entries().stream().flatMap(List::stream).flatMap(List::stream);
    } else if (block instanceof Block.Tree tree) {
      return tree.roots().stream()
          .flatMap(Block.Tree.Node::all)
          .flatMap(one -> one.entry().stream())
          .flatMap(List::stream);
    }
    return Stream.empty();
  }
}
