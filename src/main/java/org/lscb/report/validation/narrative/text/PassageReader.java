package org.lscb.report.validation.narrative.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeBlock;
import org.lscb.report.narrative.NarrativeInline;
import org.lscb.report.validation.narrative.text.Passage.Kind;

/** Lays the pieces of a text's lines end to end. */
public final class PassageReader {

  private final List<Passage> passages = new ArrayList<>();

  private PassageReader() {}

  /** All passages of a text, its notes last. */
  public static List<Passage> read(Narrative narrative) {
    PassageReader reader = new PassageReader();
    narrative.blocks().forEach(reader::block);
    new TreeMap<>(narrative.notes())
        .values()
        .forEach(
            note -> reader.passages.add(one(Kind.NOTE, Position.ofFile(narrative.file()), note)));
    return List.copyOf(reader.passages);
  }

  /** One passage from pieces of a line. */
  public static Passage one(Kind kind, Position position, List<NarrativeInline> content) {
    Collected collected = new Collected();
    content.forEach(collected::add);
    return collected.passage(kind, position);
  }

  private void block(NarrativeBlock block) {
    if (block instanceof NarrativeBlock.Heading heading) {
      passages.add(one(Kind.HEADING, heading.position(), heading.content()));
    } else if (block instanceof NarrativeBlock.Paragraph paragraph) {
      passages.add(one(Kind.PARAGRAPH, paragraph.position(), paragraph.content()));
    } else if (block instanceof NarrativeBlock.ItemList list) {
      list.items().forEach(item -> item.forEach(this::block));
    } else if (block instanceof NarrativeBlock.WordTable table) {
      table.heads().forEach(cell -> passages.add(one(Kind.CELL, table.position(), cell)));
      table
          .rows()
          .forEach(
              row -> row.forEach(cell -> passages.add(one(Kind.CELL, table.position(), cell))));
    } else if (block instanceof NarrativeBlock.Image image) {
      label(image.position(), image.alt());
    } else if (block instanceof NarrativeBlock.Directive directive) {
      if (directive.name() == NarrativeBlock.Directive.Name.CALLOUT
          || directive.name() == NarrativeBlock.Directive.Name.SIGNATURE) {
        label(directive.argumentPosition(), directive.argument());
      }
      directive.body().forEach(this::block);
    }
  }

  private void label(Position position, String words) {
    passages.add(one(Kind.LABEL, position, List.of(new NarrativeInline.Text(position, words))));
  }

  /** What has been laid down so far. */
  private static final class Collected {

    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Piece> pieces = new ArrayList<>();
    private final List<Passage.Placed> references = new ArrayList<>();
    private final List<Range> links = new ArrayList<>();
    private final List<Range> others = new ArrayList<>();

    private void add(NarrativeInline inline) {
      if (inline instanceof NarrativeInline.Text words) {
        pieces.add(new Passage.Piece(text.length(), words.text(), words.position(), exact(words)));
        text.append(words.text());
      } else if (inline instanceof NarrativeInline.Strong strong) {
        strong.content().forEach(this::add);
      } else if (inline instanceof NarrativeInline.Emphasis emphasis) {
        emphasis.content().forEach(this::add);
      } else if (inline instanceof NarrativeInline.Link link) {
        int start = text.length();
        link.content().forEach(this::add);
        links.add(new Range(start, text.length()));
      } else if (inline instanceof NarrativeInline.Foreign foreign) {
        int start = text.length();
        foreign.content().forEach(this::add);
        others.add(new Range(start, text.length()));
      } else if (inline instanceof NarrativeInline.LineBreak) {
        text.append(' ');
      } else if (inline instanceof NarrativeInline.Reference reference) {
        references.add(new Passage.Placed(text.length(), reference));
        String raw = String.valueOf(Passage.REFERENCE);
        pieces.add(new Passage.Piece(text.length(), raw, reference.position(), false));
        text.append(raw);
      }
    }

    /** An escape or an entity is longer in the file than in the text. */
    private static boolean exact(NarrativeInline.Text words) {
      int length = words.text().codePointCount(0, words.text().length());
      int bare =
          words.text().stripTrailing().codePointCount(0, words.text().stripTrailing().length());
      return words.position().length() <= length && words.position().length() >= bare;
    }

    private Passage passage(Kind kind, Position position) {
      Position begin = pieces.isEmpty() ? position : pieces.get(0).position();
      return new Passage(kind, begin, text.toString(), pieces, references, links, others);
    }
  }
}
