package org.lscb.report.document;

import java.util.List;
import org.lscb.report.statistics.LanguageTag;
import org.lscb.report.statistics.Rating;

/** A piece of a line of text. */
public sealed interface Inline {

  /** The pieces that stand in it, in order; of most there are none. */
  default List<Inline> content() {
    return List.of();
  }

  /**
   * Plain words.
   *
   * @param typed whether each character stays as it was typed, as in code
   */
  record Text(String text, boolean typed) implements Inline {

    /** Words whose quotation marks are set as print has them. */
    public Text(String text) {
      this(text, false);
    }
  }

  /** Important words. */
  record Strong(List<Inline> content) implements Inline {}

  /** Stressed words. */
  record Emphasis(List<Inline> content) implements Inline {}

  /** Words in another language than the report's. */
  record Foreign(LanguageTag language, List<Inline> content) implements Inline {}

  /** A link to the web, already checked; {@code https}, {@code http} or {@code mailto}. */
  record Link(List<Inline> content, String href) implements Inline {}

  /** A published value, in words that may differ from its text ({@code down 14% from 407}). */
  record Value(PublishedValue value, String words) implements Inline {}

  /** A status in words, with the shape of its rating beside them. */
  record Rated(Rating rating, String words) implements Inline {}

  /**
   * "Table 4": a reference to a numbered block; the label is looked up in {@link Numbering}.
   *
   * @param page whether print adds the page: "Table 4 on page 12"
   */
  record CrossReference(String targetId, boolean page) implements Inline {

    /** Without the page. */
    public CrossReference(String targetId) {
      this(targetId, false);
    }
  }

  /** The place where a note is called; the note is in {@link Report#notes()}. */
  record NoteCall(String noteId) implements Inline {}

  /**
   * The first use of an abbreviation in the report.
   *
   * @param targetId where it is explained; empty where no list of abbreviations is printed
   */
  record Abbreviation(String text, String expansion, String targetId) implements Inline {

    /** Explained nowhere else. */
    public Abbreviation(String text, String expansion) {
      this(text, expansion, "");
    }
  }

  /** A forced new line. */
  record LineBreak() implements Inline {}
}
