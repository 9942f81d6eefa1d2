package org.lscb.report.validation.narrative.text;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.narrative.NarrativeInline.Reference;

/**
 * A paragraph, heading, list item, cell or note as one string; each reference to a value is one
 * {@link #REFERENCE} in it.
 *
 * @param position where it begins
 * @param pieces where its parts stand in the file, in order
 * @param references what stands at each {@link #REFERENCE}, in order
 * @param links which of its words are those of links
 * @param foreign which of its words are in another language
 */
public record Passage(
    Kind kind,
    Position position,
    String text,
    List<Piece> pieces,
    List<Placed> references,
    List<Range> links,
    List<Range> foreign) {

  /** Stands for a reference. */
  public static final char REFERENCE = '\uFFFC';

  private static final int LONGEST = 20_000;

  /** Copies the lists. */
  public Passage {
    pieces = List.copyOf(pieces);
    references = List.copyOf(references);
    links = List.copyOf(links);
    foreign = List.copyOf(foreign);
  }

  /** What a passage is in its text. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    CELL,
    NOTE,
    /** Words beside the text: a callout's title, the words for a picture. */
    LABEL
  }

  /**
   * A part of the text that stands on one line of the file.
   *
   * @param start its first character's index
   * @param text as read
   * @param exact whether file and text agree character by character
   */
  public record Piece(int start, String text, Position position, boolean exact) {}

  /** A reference and its index. */
  public record Placed(int index, Reference reference) {}

  /** Whether it is longer than anything that people write in one piece. */
  public boolean tooLong() {
    return text.length() > LONGEST;
  }

  /** The place in the file of some characters, as far as they go on one line. */
  public Position at(int start, int end) {
    int before = 0;
    int behind = pieces.size();
    while (before < behind) {
      int middle = (before + behind) >>> 1;
      if (pieces.get(middle).start() <= start) {
        before = middle + 1;
      } else {
        behind = middle;
      }
    }
    if (before == 0) {
      return position;
    }
    Piece found = pieces.get(before - 1);
    if (!found.exact()) {
      return found.position();
    }
    int from = Math.min(start - found.start(), found.text().length());
    int to = Math.max(from, Math.min(end - found.start(), found.text().length()));
    int column = found.position().column() + found.text().codePointCount(0, from);
    int length = Math.max(1, found.text().codePointCount(from, to));
    return new Position(found.position().file(), found.position().line(), column, length);
  }

  /** The references within some characters. */
  public List<Placed> references(Range range) {
    List<Placed> within = new ArrayList<>();
    for (Placed one : references) {
      if (range.holds(one.index())) {
        within.add(one);
      }
    }
    return within;
  }

  /** Whether a character belongs to the words of a link. */
  public boolean linked(int index) {
    return links.stream().anyMatch(one -> one.holds(index));
  }

  /** Whether a character belongs to words in another language. */
  public boolean isForeign(int index) {
    return foreign.stream().anyMatch(one -> one.holds(index));
  }

  /** The words with every reference written out, so that two passages can be compared. */
  public String whole() {
    StringBuilder whole = new StringBuilder(text.length());
    int next = 0;
    boolean apart = false;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (Character.isWhitespace(one)) {
        apart = true;
        continue;
      }
      if (apart && !whole.isEmpty()) {
        whole.append(' ');
      }
      apart = false;
      if (one == REFERENCE && next < references.size()) {
        Reference reference = references.get(next++).reference();
        whole.append('{').append(reference.kind()).append(' ').append(reference.target());
        whole.append('}');
      } else {
        whole.append(one);
      }
    }
    return whole.toString();
  }
}
