package org.lscb.report.build;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What to build.
 *
 * @param year such as {@code 2018-19}
 * @param chapters only these; empty for the whole report
 * @param formats which outputs
 * @param out where to; empty for the year's own folder
 * @param draft in spite of open problems, with a watermark
 * @param edition for whom
 * @param check whether to look at the finished PDF too
 */
public record BuildOptions(
    String year,
    List<String> chapters,
    Set<Format> formats,
    Optional<Path> out,
    boolean draft,
    Edition edition,
    boolean check) {

  /**
   * Copies the lists; a chapter that is named twice is drawn once.
   *
   * @throws IllegalArgumentException if a part of the restricted edition is asked for, or its data,
   *     or anything but a PDF in large print, or a part of the short version
   */
  public BuildOptions {
    if (edition == Edition.RESTRICTED
        && (!chapters.isEmpty() || formats.stream().anyMatch(Format::dividesUp))) {
      throw new IllegalArgumentException("the restricted edition is one file, page or PDF");
    }
    if (edition == Edition.LARGE_PRINT && !formats.equals(Set.of(Format.PDF))) {
      throw new IllegalArgumentException("the large-print edition is a PDF");
    }
    if (edition == Edition.SHORT
        && (!chapters.isEmpty() || formats.stream().anyMatch(Format::dividesUp))) {
      throw new IllegalArgumentException("the short version is a page and a PDF");
    }
    chapters = chapters.stream().distinct().toList();
    formats = Set.copyOf(formats);
  }

  /** Whether it is put down what was checked: of a whole report for everybody, when it was. */
  public boolean hasEvidence() {
    return check && replacesReport();
  }

  /** Whether the whole report for everybody is built, or outputs of it, or its short version. */
  public boolean replacesReport() {
    return (edition == Edition.PUBLIC || edition == Edition.SHORT) && chapters.isEmpty();
  }

  /** What the names of its evidence begin with; empty for the report itself. */
  public String evidenceOf() {
    return edition == Edition.SHORT ? edition.toString() : "";
  }

  /** An output. */
  public enum Format {
    /** The web page. */
    HTML,
    /** The tagged PDF. */
    PDF,
    /** CSV files and values.json. */
    DATA,
    /** The Word edition, for people to comment on. */
    DOCX,
    /** One piece of plain HTML for each chapter, with its pictures, for a content system. */
    FRAGMENTS,
    /** Every chart as PNG and SVG, with its words, for slides. */
    CHARTS;

    /** What is built where nothing is named. */
    public static Set<Format> usual() {
      return EnumSet.of(HTML, PDF, DATA);
    }

    /**
     * Whether it gives parts of a report, or a text that anybody can change, which could be passed
     * on without its marks.
     */
    public boolean dividesUp() {
      return this != HTML && this != PDF;
    }

    /** As written on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
