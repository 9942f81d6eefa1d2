package org.lscb.report.document;

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
    return Stream.concat(Stream.of(block), inner(block).flatMap(DocumentWalk::withInner));
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
    return content.stream().flatMap(one -> Stream.concat(Stream.of(one), flat(one.content())));
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
