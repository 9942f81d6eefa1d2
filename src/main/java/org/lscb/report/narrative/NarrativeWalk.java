package org.lscb.report.narrative;

import java.util.List;
import java.util.stream.Stream;
import org.lscb.report.narrative.NarrativeBlock.Directive;
import org.lscb.report.narrative.NarrativeInline.Reference;

/** Walks through a text and finds what it refers to. */
public final class NarrativeWalk {

  private NarrativeWalk() {}

  /** All references, those in footnotes included. */
  public static List<Reference> references(Narrative narrative) {
    return Stream.concat(
            narrative.blocks().stream().flatMap(NarrativeWalk::inlines),
            narrative.notes().values().stream().flatMap(List::stream))
        .flatMap(NarrativeWalk::flat)
        .filter(Reference.class::isInstance)
        .map(Reference.class::cast)
        .toList();
  }

  /** All directives, those within others included. */
  public static List<Directive> directives(Narrative narrative) {
    return narrative.blocks().stream()
        .flatMap(NarrativeWalk::blocks)
        .filter(Directive.class::isInstance)
        .map(Directive.class::cast)
        .toList();
  }

  private static Stream<NarrativeBlock> blocks(NarrativeBlock block) {
    return Stream.concat(Stream.of(block), children(block).stream().flatMap(NarrativeWalk::blocks));
  }

  private static List<NarrativeBlock> children(NarrativeBlock block) {
    if (block instanceof NarrativeBlock.ItemList list) {
      return list.items().stream().flatMap(List::stream).toList();
    }
    return block instanceof Directive directive ? directive.body() : List.of();
  }

  private static Stream<NarrativeInline> inlines(NarrativeBlock block) {
    return blocks(block)
        .flatMap(
            one -> {
              if (one instanceof NarrativeBlock.Heading heading) {
                return heading.content().stream();
              }
              if (one instanceof NarrativeBlock.Paragraph paragraph) {
                return paragraph.content().stream();
              }
              if (one instanceof NarrativeBlock.WordTable table) {
                return Stream.concat(Stream.of(table.heads()), table.rows().stream())
                    .flatMap(List::stream)
                    .flatMap(List::stream);
              }
              return Stream.empty();
            });
  }

  private static Stream<NarrativeInline> flat(NarrativeInline inline) {
    return Stream.concat(Stream.of(inline), inline.content().stream().flatMap(NarrativeWalk::flat));
  }
}
