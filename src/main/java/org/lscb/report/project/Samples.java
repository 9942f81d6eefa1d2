package org.lscb.report.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sample boards that come with the program. */
public final class Samples {

  private static final String HOME = "sample-data";

  private Samples() {}

  /**
   * Unpacks a sample where it is asked for by its path, {@code sample-data/NAME}, and no such
   * folder exists.
   *
   * @return whether there is such a sample
   * @throws UncheckedIOException when the folder cannot be written
   */
  public static boolean unpack(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    boolean named =
        absolute.getParent() != null
            && absolute.getParent().endsWith(HOME)
            && !Files.exists(absolute);
    String name = absolute.getFileName() == null ? "" : absolute.getFileName().toString();
    String resource = "/" + HOME + "/" + name + "/" + BoardFolder.BOARD_FILE;
    if (!named || Samples.class.getResource(resource) == null) {
      return false;
    }
    try {
      URI uri = Samples.class.getResource(resource).toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          copy(jar.getPath("/" + HOME + "/" + name), absolute);
        }
      } else {
        copy(Path.of(uri).getParent(), absolute);
      }
      return true;
    } catch (IOException cannotWrite) {
      throw new UncheckedIOException(cannotWrite);
    } catch (URISyntaxException brokenJar) {
      throw new IllegalStateException(brokenJar);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }
}
