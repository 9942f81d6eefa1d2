package org.lscb.report.build;

import java.nio.file.Path;
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
   * @throws IllegalArgumentException if a part of the restricted edition is asked for, or its data
   */
  public BuildOptions {
    if (edition == Edition.RESTRICTED && (!chapters.isEmpty() || formats.contains(Format.DATA))) {
      throw new IllegalArgumentException("the restricted edition is whole and has no data files");
    }
    chapters = chapters.stream().distinct().toList();
    formats = Set.copyOf(formats);
  }

  /** An output. */
  public enum Format {
    /** The web page. */
    HTML,
    /** The tagged PDF. */
    PDF,
    /** CSV files and values.json. */
    DATA;

    /** As written on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
