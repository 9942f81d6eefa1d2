package org.lscb.report.accessibility.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lscb.report.accessibility.barrier.Heading;

/**
 * What a Word file says, and where.
 *
 * @param title of its properties
 * @param language of its styles
 * @param blocks the words inside each bookmark, in the order in which they begin
 * @param lines every paragraph in reading order
 * @param headings the title and all headings
 * @param pictures every picture
 * @param tables every table
 * @param texts what its properties, headers and footers say
 * @param addresses where its links to the web lead
 * @param hidden what no reader sees at once, and what none of our files has: comments, changes,
 *     hidden words, parts and elements of other kinds
 */
public record WordFile(
    String title,
    String language,
    Map<String, String> blocks,
    List<Line> lines,
    List<Heading> headings,
    List<Picture> pictures,
    List<Table> tables,
    List<String> texts,
    List<String> addresses,
    List<String> hidden) {

  /** Copies all. */
  public WordFile {
    blocks = new LinkedHashMap<>(blocks);
    lines = List.copyOf(lines);
    headings = List.copyOf(headings);
    pictures = List.copyOf(pictures);
    tables = List.copyOf(tables);
    texts = List.copyOf(texts);
    addresses = List.copyOf(addresses);
    hidden = List.copyOf(hidden);
  }

  /**
   * A paragraph.
   *
   * @param style by its id
   * @param words with single spaces
   * @param loose those of its words that stand in no bookmark
   * @param item whether it is an item of a list
   * @param needed whether the format of the file wants it, although it be empty
   */
  public record Line(String style, String words, String loose, boolean item, boolean needed) {}

  /**
   * A picture.
   *
   * @param alt what is said instead of it
   * @param caption the words above it that belong to it; empty where there are none
   * @param before the words before it
   * @param inside the bookmarks that it stands in, from outside to inside
   */
  public record Picture(String alt, String caption, String before, List<String> inside) {

    /** Copies the list. */
    public Picture {
      inside = List.copyOf(inside);
    }
  }

  /**
   * A table.
   *
   * @param words with which it begins
   * @param headed whether its first row is marked as its head, and is repeated on each page
   */
  public record Table(String words, boolean headed) {}
}
