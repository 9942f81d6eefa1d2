package org.lscb.report.build.begin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.definition.ChapterDefinition;

/**
 * A chapter that comes with the program, and how a board begins with it.
 *
 * @param title as printed
 * @param place among the chapters; those that do not say come last
 * @param tells what it is about, in a few words; may be empty
 * @param lead what its first sentence is to say
 * @param files its data files, in order
 * @param required the texts that it cannot do without
 * @param optional the texts that it has room for
 */
public record BuiltInChapter(
    ChapterDefinition definition,
    String title,
    int place,
    String tells,
    String lead,
    List<DataFile> files,
    List<String> required,
    List<String> optional) {

  /** Copies the lists. */
  public BuiltInChapter {
    files = List.copyOf(files);
    required = List.copyOf(required);
    optional = List.copyOf(optional);
  }

  /** Its id. */
  public String id() {
    return definition.id();
  }

  /**
   * A data file that a board begins with.
   *
   * @param name without ending
   * @param comesFrom where the numbers are found; may be empty
   * @param measures that it begins with
   * @param blocks the headings of the blocks that it begins with
   * @param examples members of the board's own, by breakdown
   */
  public record DataFile(
      String name,
      String dataset,
      Counted counted,
      String source,
      String awaited,
      String comesFrom,
      List<String> measures,
      List<String> blocks,
      Map<String, List<String>> examples) {

    /** Copies the collections. */
    public DataFile {
      measures = List.copyOf(measures);
      blocks = List.copyOf(blocks);
      examples = Map.copyOf(examples);
    }

    /** Some members of a breakdown of the board's own. */
    List<String> examples(String breakdown) {
      return Optional.ofNullable(examples.get(breakdown)).orElse(List.of("First", "Second"));
    }
  }

  /** What the values of a file are of. */
  public enum Counted {
    /** The reporting year. */
    YEAR,
    /** Its last day. */
    DAY,
    /** The middle of the calendar year in which it begins. */
    MID_YEAR
  }
}
