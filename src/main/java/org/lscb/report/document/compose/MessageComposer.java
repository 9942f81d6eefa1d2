package org.lscb.report.document.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lscb.report.definition.ReportDefinition.Message;
import org.lscb.report.definition.guidance.Mention;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.document.Block;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.DocumentWalk;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Numbering;
import org.lscb.report.document.Published;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Tiles;
import org.lscb.report.document.headline.HeadlinePlaces;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeBlock;
import org.lscb.report.yaml.YamlNode.Scalar;

/**
 * Lays out the messages of the short version: of each a sentence, a number or a figure of the
 * report, what is to be said about it, and where the report tells more.
 */
final class MessageComposer {

  /** So many characters fill three lines of its type. */
  private static final int SENTENCE = 120;

  /** So many fill the column beside a figure, twice. */
  private static final int REMARK = 220;

  private static final String PLANNED = "What we will do";

  private final Composition composition;
  private final DisplayComposer displays;
  private final ChapterNarrative texts;
  private final Map<String, Position> said = new HashMap<>();

  MessageComposer(Composition composition, DisplayComposer displays, ChapterNarrative texts) {
    this.composition = composition;
    this.displays = displays;
    this.texts = texts;
  }

  /**
   * A chapter for each message.
   *
   * @param chapters of the report, in which its figures stand
   * @param numbering of the report
   */
  List<Chapter> compose(List<Chapter> chapters, Numbering numbering) {
    List<Message> messages = composition.definition().arrangement().messages();
    List<Chapter> pages = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      pages.add(page(messages.get(i), i, chapters, numbering));
    }
    return pages;
  }

  private Chapter page(Message message, int index, List<Chapter> chapters, Numbering numbering) {
    String id = composition.ids().next("short-message-" + (index + 1));
    List<Block> blocks = new ArrayList<>();
    once(message.sentence());
    List<Inline> sentence = text(message.sentence(), index, "message", SENTENCE);
    blocks.add(new Block.Heading(id + "-sentence", 3, sentence));
    String source = "";
    String place = "";
    Optional<Tiles> tiles = message.value().flatMap(one -> value(one, id));
    if (tiles.isPresent()) {
      PublishedValue value = tiles.get().tiles().get(0).value();
      blocks.add(tiles.get());
      source = source(value);
      place =
          HeadlinePlaces.of(value.id(), chapters)
              .map(one -> name(one, chapters, numbering))
              .orElse("");
    }
    Optional<Figure> figure = message.figure().flatMap(one -> figure(one, chapters));
    if (figure.isPresent()) {
      blocks.add(figure.get());
      place = name(figure.get().id(), chapters, numbering);
    }
    message
        .explanation()
        .map(one -> text(one, index, "explanation", REMARK))
        .ifPresent(one -> blocks.add(new Block.Paragraph(id + "-explanation", one, false)));
    message
        .next()
        .map(one -> text(one, index, "we-will", REMARK))
        .ifPresent(one -> blocks.add(planned(id + "-next", one)));
    String origin = source + (place.isEmpty() ? "" : "More in the report: " + place + ".");
    if (!origin.isBlank()) {
      blocks.add(
          new Block.Paragraph(id + "-source", List.of(new Inline.Text(origin.strip())), false));
    }
    return new Chapter(id, false, InlineComposer.plain(sentence), blocks);
  }

  private static Block planned(String id, List<Inline> words) {
    return new Block.Callout(
        id, PLANNED, List.of(new Block.Paragraph(id + "-words", words, false)));
  }

  private Optional<Tiles> value(Scalar address, String id) {
    once(address);
    Mention mention = new Mention(address.text(), address.position());
    return displays
        .headlines(Message.CHAPTER, List.of(mention))
        .map(one -> new Tiles(id + "-value", List.of(one.tiles().get(0).alone())));
  }

  private Optional<Figure> figure(Scalar name, List<Chapter> chapters) {
    once(name);
    Optional<Published.Place> place =
        composition.find("figure", Message.CHAPTER, name.text(), name.position());
    Optional<Figure> printed =
        place.flatMap(
            one ->
                chapters.stream()
                    .flatMap(chapter -> chapter.blocks().stream())
                    .flatMap(DocumentWalk::withInner)
                    .filter(block -> block.id().equals("figure-" + one.chapter() + "-" + one.id()))
                    .map(Figure.class::cast)
                    .findFirst());
    if (place.isPresent() && printed.isEmpty()) {
      composition
          .diagnostics()
          .report(Problem.DANGLING_REFERENCE, name.position(), "figure " + name.text());
    }
    return printed;
  }

  /** A page that says what another has said is no message. */
  private void once(Scalar words) {
    Position first = said.putIfAbsent(words.text(), words.position());
    if (first != null) {
      composition
          .diagnostics()
          .report(Problem.MESSAGE_TWICE, words.position(), words.text(), first.line());
    }
  }

  private List<Inline> text(Scalar written, int index, String part, int room) {
    Narrative text = texts.lines().get(Message.key(index, part));
    boolean plain =
        text.blocks().size() == 1 && text.blocks().get(0) instanceof NarrativeBlock.Paragraph;
    if (!plain) {
      composition.diagnostics().report(Problem.MESSAGE_NOT_PLAIN, written.position(), part);
    }
    List<Inline> line =
        InlineComposer.sentences(new InlineComposer(composition, Message.CHAPTER, text).line(text));
    int length = InlineComposer.plain(line).length();
    if (length > room) {
      composition
          .diagnostics()
          .report(Problem.MESSAGE_TOO_LONG, written.position(), part, length, room);
    }
    return line;
  }

  private static String source(PublishedValue value) {
    String sources =
        value.origins().stream()
            .map(PublishedValue.Origin::source)
            .distinct()
            .collect(Collectors.joining("; "));
    return sources.isEmpty() ? "" : "Source: " + sources.replaceFirst("\\.$", "") + ". ";
  }

  /** What a place is called in the report: its label, else its title. */
  private static String name(String id, List<Chapter> chapters, Numbering numbering) {
    String label = numbering.label(id);
    return label.isEmpty()
        ? chapters.stream()
            .filter(one -> one.id().equals(id))
            .map(Chapter::title)
            .findFirst()
            .orElse("")
        : label;
  }
}
