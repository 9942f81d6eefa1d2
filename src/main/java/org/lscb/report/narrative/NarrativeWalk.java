package org.lscb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.narrative.NarrativeBlock.Directive;
import org.lscb.report.narrative.NarrativeInline.Reference;

/** Walks through a text and finds what it refers to. */
public final class NarrativeWalk {

  private NarrativeWalk() {}

  /** All references, those in footnotes included. */
  public static List<Reference> references(Narrative narrative) {
    List<Reference> references = new ArrayList<>();
    narrative.blocks().forEach(one -> addReferences(one, references));
    narrative.notes().values().forEach(one -> addReferences(one, references));
    return references;
  }

  /** All directives, those within others included. */
  public static List<Directive> directives(Narrative narrative) {
    List<Directive> directives = new ArrayList<>();
    narrative.blocks().forEach(one -> addDirectives(one, directives));
    return directives;
  }

  private static void addDirectives(NarrativeBlock block, List<Directive> to) {
    if (block instanceof Directive directive) {
      to.add(directive);
      directive.body().forEach(one -> addDirectives(one, to));
    } else if (block instanceof NarrativeBlock.ItemList list) {
      list.items().forEach(item -> item.forEach(one -> addDirectives(one, to)));
    }
  }

  private static void addReferences(NarrativeBlock block, List<Reference> to) {
    if (block instanceof NarrativeBlock.Heading heading) {
      addReferences(heading.content(), to);
    } else if (block instanceof NarrativeBlock.Paragraph paragraph) {
      addReferences(paragraph.content(), to);
    } else if (block instanceof NarrativeBlock.WordTable table) {
      table.heads().forEach(one -> addReferences(one, to));
      table.rows().forEach(row -> row.forEach(one -> addReferences(one, to)));
    } else if (block instanceof NarrativeBlock.ItemList list) {
      list.items().forEach(item -> item.forEach(one -> addReferences(one, to)));
    } else if (block instanceof Directive directive) {
      directive.body().forEach(one -> addReferences(one, to));
    }
  }

  private static void addReferences(List<NarrativeInline> inlines, List<Reference> to) {
    for (NarrativeInline one : inlines) {
      if (one instanceof Reference reference) {
        to.add(reference);
      }
      addReferences(one.content(), to);
    }
  }
}
