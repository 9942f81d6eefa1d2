package org.lscb.report.narrative;

import java.util.List;
import org.lscb.report.diagnostic.Position;

/** A piece of a line of Markdown. */
public sealed interface NarrativeInline {

  /** Plain words; the position is that of the first character. */
  record Text(Position position, String text) implements NarrativeInline {}

  /** {@code **strong**}. */
  record Strong(List<NarrativeInline> content) implements NarrativeInline {}

  /** {@code *stressed*}. */
  record Emphasis(List<NarrativeInline> content) implements NarrativeInline {}

  /** {@code [words](https://…)}; only {@code https}, {@code http} and {@code mailto} get here. */
  record Link(Position position, List<NarrativeInline> content, String href)
      implements NarrativeInline {}

  /** {@code [^label]}. */
  record NoteCall(Position position, String label) implements NarrativeInline {}

  /** A forced new line. */
  record LineBreak() implements NarrativeInline {}

  /**
   * {@code {{…}}} inside a line.
   *
   * @param position of the target, of its length
   * @param target an address, or for {@link Kind#SEE} {@code table ID}, {@code figure ID} or {@code
   *     chapter ID}; trimmed
   */
  record Reference(Position position, Kind kind, String target) implements NarrativeInline {

    /** What is asked for. */
    public enum Kind {
      /** {@code {{address}}}: the value, formatted. */
      VALUE,
      /** {@code {{change of address}}}: "down 14% from 407". */
      CHANGE,
      /** {@code {{words for address}}}: "two". */
      WORDS,
      /** {@code {{see: table id}}}: "Table 4". */
      SEE
    }
  }
}
