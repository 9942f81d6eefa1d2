package org.lscb.report.document.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lscb.report.definition.RegisterDefinition;
import org.lscb.report.definition.RegisterDefinition.Status;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeBlock;
import org.lscb.report.narrative.NarrativeInline;

/**
 * A register with its texts read.
 *
 * @param entries field id to what stands in it
 */
public record RegisterText(RegisterDefinition definition, List<Map<String, Field>> entries) {

  /** The field of an abbreviation's short form. */
  static final String TERM = "term";

  private static final String MEANING = "meaning";

  /** Copies the list. */
  public RegisterText {
    entries = List.copyOf(entries);
  }

  /** What stands in a field of an entry. */
  public sealed interface Field {

    /** The texts that somebody wrote in sentences. */
    default List<Narrative> texts() {
      return List.of();
    }

    /**
     * Markdown.
     *
     * @param list whether it is printed as a list, if only of one text
     */
    record Words(List<Narrative> texts, boolean list) implements Field {
      /** Copies the list. */
      public Words {
        texts = List.copyOf(texts);
      }
    }

    /** Words that are printed as they are, such as a date, or that name an entry. */
    record Plain(String words) implements Field {}

    /** One of the declared statuses. */
    record Rated(Status status) implements Field {}
  }

  /** The plain words of a field, without its mark-up; empty where it has none. */
  String plain(Map<String, Field> entry, String field) {
    Optional<Field> found = Optional.ofNullable(entry.get(field));
    if (found.isPresent() && found.get() instanceof Field.Plain plain) {
      return plain.words();
    }
    return found.stream()
        .flatMap(one -> one.texts().stream())
        .flatMap(one -> Stream.of(words(one)))
        .findFirst()
        .orElse("");
  }

  /** The abbreviations that its entries explain, and what they stand for, as plain words. */
  Map<String, String> abbreviations() {
    Map<String, String> all = new TreeMap<>();
    for (Map<String, Field> entry : entries) {
      if (entry.containsKey(TERM) && entry.containsKey(MEANING)) {
        all.put(plain(entry, TERM), plain(entry, MEANING));
      }
    }
    return all;
  }

  /** Of its paragraphs. */
  private static String words(Narrative text) {
    StringBuilder all = new StringBuilder();
    for (NarrativeBlock block : text.blocks()) {
      if (block instanceof NarrativeBlock.Paragraph paragraph) {
        add(paragraph.content(), all);
      }
    }
    return all.toString();
  }

  private static void add(List<NarrativeInline> content, StringBuilder to) {
    for (NarrativeInline inline : content) {
      if (inline instanceof NarrativeInline.Text text) {
        to.append(text.text());
      }
      add(inline.content(), to);
    }
  }
}
