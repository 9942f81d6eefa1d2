package org.lscb.report.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A file that a board names: inside its folder, also behind links. */
public final class BoardFile {

  private BoardFile() {}

  /**
   * Where it is, whether or not it is there.
   *
   * @param root the folder that it must not lie outside of
   * @param path relative to the folder, as the user wrote it
   * @return empty when it is outside, or when nothing can have this name
   */
  public static Optional<Path> inside(Path root, String path) {
    try {
      Path home = root.toRealPath();
      Path file = home.resolve(path).normalize();
      Path real = Files.exists(file) ? file.toRealPath() : file;
      return real.startsWith(home) ? Optional.of(real) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
