package org.lscb.report.document;

import java.util.List;

/** A piece of a line of text. */
public sealed interface Inline {

  /** Plain words. */
  record Text(String text) implements Inline {}

  /** Important words. */
  record Strong(List<Inline> content) implements Inline {}

  /** Stressed words. */
  record Emphasis(List<Inline> content) implements Inline {}

  /** A link to the web, already checked; {@code https}, {@code http} or {@code mailto}. */
  record Link(List<Inline> content, String href) implements Inline {}

  /** A published value, in words that may differ from its text ({@code down 14% from 407}). */
  record Value(PublishedValue value, String words) implements Inline {}

  /** "Table 4": a reference to a numbered block; the label is looked up in {@link Numbering}. */
  record CrossReference(String targetId) implements Inline {}

  /** The place where a note is called; the note is in {@link Report#notes()}. */
  record NoteCall(String noteId) implements Inline {}

  /** The first use of an abbreviation in the report. */
  record Abbreviation(String text, String expansion) implements Inline {}

  /** A forced new line. */
  record LineBreak() implements Inline {}
}
