package org.lscb.report.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One line of the corpus: a file, what is told of it, and words that its help must say.
 *
 * @param told code and place, or {@code silent}
 */
record Case(String file, String told, String help) {

  static final Path CORPUS = Path.of("src", "test", "resources", "corpus");
  static final String SILENT = "silent";

  static List<Case> all() {
    try {
      return Files.readAllLines(CORPUS.resolve("expected.txt")).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Case::parse)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Case parse(String line) {
    String[] parts = line.split(" \\| ", 3);
    return new Case(parts[0], parts[1].strip(), parts.length > 2 ? parts[2].strip() : "");
  }

  Path path() {
    return CORPUS.resolve(file);
  }

  /** The file of the board that it takes the place of. */
  String target() {
    return switch (file.substring(0, file.indexOf('/'))) {
      case "board" -> "board.yaml";
      case "report" -> "2018-19/report.yaml";
      case "chapter" -> "2018-19/chapters/plans/chapter.yaml";
      case "register" -> "2018-19/data/priorities.yaml";
      case "data" -> "2018-19/data/plans.yaml";
      case "text" -> "2018-19/text/foreword.md";
      default -> throw new IllegalStateException("no such part of the corpus: " + file);
    };
  }

  @Override
  public String toString() {
    return file;
  }
}
