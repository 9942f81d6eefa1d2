package org.lscb.report.narrative;

import java.util.List;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.statistics.LanguageTag;

/** A piece of a line of Markdown. */
public sealed interface NarrativeInline {

  /** The pieces that stand in it, in order; of most there are none. */
  default List<NarrativeInline> content() {
    return List.of();
  }

  /**
   * Plain words.
   *
   * @param position of the first character
   * @param code whether they are code
   */
  record Text(Position position, String text, boolean code) implements NarrativeInline {

    /** Words that are no code. */
    public Text(Position position, String text) {
      this(position, text, false);
    }
  }

  /** {@code **strong**}. */
  record Strong(List<NarrativeInline> content) implements NarrativeInline {}

  /** {@code *stressed*}. */
  record Emphasis(List<NarrativeInline> content) implements NarrativeInline {}

  /** {@code [words](https://…)}; only {@code https}, {@code http} and {@code mailto} get here. */
  record Link(Position position, List<NarrativeInline> content, String href)
      implements NarrativeInline {}

  /** {@code [Croeso]{lang=cy}}: words in another language. */
  record Foreign(LanguageTag language, List<NarrativeInline> content) implements NarrativeInline {}

  /** {@code [^label]}. */
  record NoteCall(Position position, String label) implements NarrativeInline {}

  /** A forced new line. */
  record LineBreak() implements NarrativeInline {}

  /**
   * {@code {{…}}} inside a line.
   *
   * @param position of the target, of its length
   * @param target an address, or for {@link #isSee} {@code table ID}, {@code figure ID} or {@code
   *     chapter ID}, or for {@link Kind#AGAINST} {@code ADDRESS against AREA}; trimmed
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
      /** {@code {{interval of address}}}: "40.1 to 44.5". */
      INTERVAL,
      /** {@code {{address against area}}}: "higher than England, and more than …". */
      AGAINST,
      /** {@code {{see: table id}}}: "Table 4". */
      SEE,
      /** {@code {{see: table id, with page}}}: "Table 4 on page 12" in print. */
      SEE_PAGE
    }

    /** Whether it names a table, a figure or a chapter, and not a value. */
    public boolean isSee() {
      return kind == Kind.SEE || kind == Kind.SEE_PAGE;
    }

    /** Between an address and what it is compared with. */
    public static final String AGAINST = " against ";

    /** The address that is asked about. */
    public String address() {
      int at = target.indexOf(AGAINST);
      return kind == Kind.AGAINST && at >= 0 ? target.substring(0, at).strip() : target;
    }

    /** What it is compared with: an area, or {@code previous}; empty for other kinds. */
    public String other() {
      return kind == Kind.AGAINST
          ? target.substring(target.indexOf(AGAINST) + AGAINST.length()).strip()
          : "";
    }
  }
}
