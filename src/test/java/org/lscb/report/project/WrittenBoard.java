package org.lscb.report.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A board's folder that a test writes: one year, 2018-19, with one chapter of its own called {@code
 * own}, until the test writes more.
 */
public final class WrittenBoard {

  /** The year that is written. */
  public static final String YEAR = "2018-19";

  private final Path folder;
  private int files;

  /** Begins a board with one area, Riverside, and England to compare it with. */
  public WrittenBoard(Path folder) {
    this.folder = folder;
    with(
        "board.yaml",
        """
        name: Riverside Safeguarding Children Board
        short-name: Riverside LSCB
        area: Riverside
        comparators:
          england: England
        """);
    with(
        YEAR + "/report.yaml",
        """
        title: Annual report
        chapters:
          - own
        """);
    with(YEAR + "/chapters/own/chapter.md", "# Own\n");
  }

  /** Writes a file, in place of one of that name. */
  public WrittenBoard with(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException cannotWrite) {
      throw new UncheckedIOException(cannotWrite);
    }
  }

  /** Gives the board several areas. */
  public WrittenBoard areas(String... names) {
    StringBuilder text = new StringBuilder("name: Three Rivers Board\nshort-name: Three Rivers\n");
    text.append("areas:\n");
    for (String name : names) {
      text.append("  ").append(name.toLowerCase(java.util.Locale.ROOT)).append(": ");
      text.append(name).append('\n');
    }
    return with("board.yaml", text.append("comparators:\n  england: England\n").toString());
  }

  /** Declares the chapter. */
  public WrittenBoard chapter(String yaml) {
    return with(YEAR + "/chapters/own/chapter.yaml", yaml);
  }

  /** Writes the chapter's Markdown, below its title. */
  public WrittenBoard text(String markdown) {
    return with(YEAR + "/chapters/own/chapter.md", "# Own\n\n" + markdown);
  }

  /** Adds another chapter with its declarations. */
  public WrittenBoard other(String id, String yaml) {
    with(YEAR + "/report.yaml", "title: Annual report\nchapters: [own, " + id + "]\n");
    with(YEAR + "/chapters/" + id + "/chapter.md", "# Other\n");
    return with(YEAR + "/chapters/" + id + "/chapter.yaml", yaml);
  }

  /** Adds a data file of the dataset {@code d}, with a source and the period 2018-19. */
  public WrittenBoard data(String blocks) {
    return file("dataset: d\nsource: Returns\nperiod: 2018-19\n\n" + blocks);
  }

  /** Adds a whole data file. */
  public WrittenBoard file(String yaml) {
    files++;
    return with(YEAR + "/data/file-" + files + ".yaml", yaml);
  }

  /** Shows small numbers, with a reason. */
  public WrittenBoard showingSmallNumbers() {
    return with(
        YEAR + "/report.yaml",
        """
        title: Annual report
        chapters:
          - own
        small-numbers:
          profile: none
          because: Invented children.
        """);
  }

  /** Reads it as the program does. */
  public ReadBoard read() {
    return ReadBoard.of(new BoardFolder(folder));
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }
}
