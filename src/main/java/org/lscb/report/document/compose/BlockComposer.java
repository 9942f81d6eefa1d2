package org.lscb.report.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.document.Block;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Tiles;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeBlock;
import org.lscb.report.narrative.NarrativeBlock.Directive;

/** Turns the blocks of one text of a chapter into blocks of the report. */
final class BlockComposer {

  private final Composition composition;
  private final ChapterNarrative chapter;
  private final DisplayComposer displays;
  private final Narrative text;
  private final InlineComposer inlines;
  private final boolean boards;

  /**
   * For one text.
   *
   * @param boards whether its words are the board's own
   */
  BlockComposer(
      Composition composition,
      ChapterNarrative chapter,
      DisplayComposer displays,
      Narrative text,
      boolean boards) {
    this.composition = composition;
    this.chapter = chapter;
    this.displays = displays;
    this.text = text;
    this.inlines = new InlineComposer(composition, chapter.chapter(), text);
    this.boards = boards;
  }

  List<Piece> compose() {
    return pieces(text.blocks());
  }

  List<Block> blocks(List<NarrativeBlock> source) {
    return pieces(source).stream().flatMap(one -> one.block().stream()).toList();
  }

  private List<Piece> pieces(List<NarrativeBlock> source) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      NarrativeBlock block = source.get(i);
      List<Piece> made =
          new ArrayList<>(
              block instanceof Directive directive
                  ? directive(directive)
                  : plain(block).stream().map(one -> Piece.of(one, boards)).toList());
      if (!made.isEmpty()) {
        Piece.Lines lines = lines(source, i);
        made.replaceAll(one -> one == made.get(made.size() - 1) ? one.from(lines) : one);
      }
      pieces.addAll(made);
    }
    return pieces;
  }

  /** As far as the next block begins; what stands before the first belongs to it. */
  private static Piece.Lines lines(List<NarrativeBlock> source, int index) {
    Position start = source.get(index).position();
    int last =
        index + 1 < source.size() ? source.get(index + 1).position().line() - 1 : Integer.MAX_VALUE;
    return new Piece.Lines(
        start.file(), index == 0 ? 1 : start.line(), Math.max(start.line(), last));
  }

  private Optional<Block> plain(NarrativeBlock block) {
    if (block instanceof NarrativeBlock.Heading heading) {
      return heading(heading);
    }
    if (block instanceof NarrativeBlock.Paragraph paragraph) {
      return Optional.of(new Block.Paragraph(id("p"), inlines.compose(paragraph.content()), false));
    }
    if (block instanceof NarrativeBlock.ItemList list) {
      String id = id("list");
      return Optional.of(
          new Block.ItemList(
              id, list.ordered(), list.first(), list.items().stream().map(this::blocks).toList()));
    }
    if (block instanceof NarrativeBlock.WordTable table) {
      String id = composition.ids().numbered("words", chapter.chapter());
      return Optional.of(
          new Block.WordTable(
              id,
              Optional.empty(),
              table.heads().stream().map(inlines::compose).toList(),
              table.rows().stream()
                  .map(row -> row.stream().map(inlines::compose).toList())
                  .toList()));
    }
    if (block instanceof NarrativeBlock.Image image) {
      return Optional.of(
          new Block.Image(
              id("image"),
              image.path(),
              image.alt(),
              image.credit().or(() -> composition.definition().credit(image.path()))));
    }
    return Optional.empty();
  }

  /** The title is level 1 in the file and is not among the blocks. */
  private Optional<Block> heading(NarrativeBlock.Heading heading) {
    if (heading.level() == 1) {
      boolean title =
          text == chapter.main()
              && text.title().filter(one -> one.position().equals(heading.position())).isPresent();
      if (!title) {
        composition.diagnostics().report(Problem.TITLE_INSIDE, heading.position());
      }
      return Optional.empty();
    }
    List<Inline> content = inlines.withoutNotes(heading.content());
    String id = composition.ids().heading(chapter.chapter(), InlineComposer.plain(content));
    return Optional.of(new Block.Heading(id, Math.min(5, heading.level() + 1), content));
  }

  private String id(String kind) {
    return composition.ids().numbered(chapter.chapter(), kind);
  }

  private List<Piece> directive(Directive directive) {
    return switch (directive.name()) {
      case TABLE -> List.of(shown(displays.table(chapter, directive)));
      case FIGURE -> figure(directive);
      case TILES -> tiles(directive);
      case HEADLINES -> List.of(shown(composition.headlines(directive, displays, chapter)));
      case REGISTER -> new RegisterComposer(composition, chapter, displays).compose(directive);
      case SIGNATURE -> List.of(Piece.of(signature(directive), boards));
      case AWAITED -> remark("Awaited: " + directive.argument());
      case REVIEW -> remark(review(directive));
      case TEXT -> slot(directive);
      case GUIDANCE -> guidance(directive);
      case APPROVAL -> List.of(shown(composition.approval(directive)));
      case CHANGES -> changes(directive);
      case QUOTE ->
          List.of(
              Piece.of(
                  new Block.Quote(
                      id("quote"),
                      blocks(directive.body()),
                      Optional.of(directive.argument()).filter(one -> !one.isEmpty())),
                  boards));
      case CALLOUT ->
          List.of(
              Piece.of(
                  new Block.Callout(id("callout"), directive.argument(), blocks(directive.body())),
                  boards));
    };
  }

  /** Only a draft comes as far as print with them. */
  private List<Piece> remark(String words) {
    return List.of(Piece.of(new Block.DraftRemark(id("remark"), words), boards));
  }

  private static String review(Directive directive) {
    String why = directive.argument().isEmpty() ? "" : ": " + directive.argument();
    return "This text is still to be reviewed" + why;
  }

  private Block signature(Directive directive) {
    return new Block.Signature(id("signature"), directive.subject(), directive.detail().orElse(""));
  }

  private List<Piece> figure(Directive directive) {
    return List.of(shown(displays.figure(chapter, directive)));
  }

  private static Piece shown(Optional<? extends Block> block) {
    return block.map(one -> Piece.of((Block) one, false)).orElseGet(Piece::leftOut);
  }

  private List<Piece> tiles(Directive directive) {
    Optional<Tiles> tiles = displays.tiles(chapter.chapter(), directive);
    return List.of(shown(tiles));
  }

  private List<Piece> changes(Directive directive) {
    return composition.changes(directive).stream().map(one -> Piece.of(one, true)).toList();
  }

  private List<Piece> guidance(Directive directive) {
    return new GuidanceComposer(composition)
        .compose(directive).stream().map(one -> Piece.of(one, true)).toList();
  }

  private List<Piece> slot(Directive directive) {
    Narrative slot = chapter.slots().get(directive.subject());
    if (slot == null) {
      // A required slot that is missing has been reported when the project was read.
      return List.of(Piece.leftOut());
    }
    return new BlockComposer(composition, chapter, displays, slot, true).compose();
  }
}
