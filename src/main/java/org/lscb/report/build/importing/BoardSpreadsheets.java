package org.lscb.report.build.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.lscb.report.definition.imports.ImportDefinition;
import org.lscb.report.project.BoardFolder;

/** The spreadsheets in a board's folder; links that lead out of it are not followed. */
final class BoardSpreadsheets {

  private final BoardFolder folder;

  BoardSpreadsheets(BoardFolder folder) {
    this.folder = folder;
  }

  /** Those that an import is for, by their path in the folder, sorted. */
  List<String> of(ImportDefinition definition) {
    String words = definition.file().text().replace('\\', '/');
    String parent = words.contains("/") ? words.substring(0, words.lastIndexOf('/')) : "";
    Path in;
    try {
      in = folder.root().resolve(parent).normalize();
    } catch (InvalidPathException none) {
      return List.of();
    }
    if (!in.startsWith(folder.root()) || !Files.isDirectory(in)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(in)) {
      Path root = folder.root().toRealPath();
      return files
          .filter(one -> definition.isFor(one.getFileName().toString()))
          .filter(one -> !one.getFileName().toString().startsWith("."))
          .filter(one -> isInside(one, root))
          .map(one -> folder.root().relativize(one).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isInside(Path file, Path root) {
    try {
      return Files.isRegularFile(file) && file.toRealPath().startsWith(root);
    } catch (IOException gone) {
      return false;
    }
  }
}
