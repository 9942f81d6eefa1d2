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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lscb.report.diagnostic.Diagnostics;

/** The chapters that a year's report may list: built-in ones, and those in the board's folder. */
public final class ChapterNames {

  private static final String HOME = "/templates/chapters";
  private static final String TEXT = ".md";

  private ChapterNames() {}

  /** Their ids, sorted. */
  public static List<String> of(BoardFolder folder, String year) {
    Diagnostics unread = new Diagnostics();
    Set<String> names = new TreeSet<>(builtIn());
    names.addAll(folder.list(year + "/chapters", unread));
    folder.list(year + "/text", unread).stream()
        .filter(one -> one.endsWith(TEXT))
        .forEach(one -> names.add(one.substring(0, one.length() - TEXT.length())));
    return List.copyOf(names);
  }

  private static List<String> builtIn() {
    try {
      URI uri = ChapterNames.class.getResource(HOME).toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          return names(jar.getPath(HOME));
        }
      }
      return names(Path.of(uri));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException brokenJar) {
      throw new IllegalStateException(brokenJar);
    }
  }

  private static List<String> names(Path home) throws IOException {
    try (Stream<Path> chapters = Files.list(home)) {
      return chapters.map(one -> one.getFileName().toString().replace("/", "")).sorted().toList();
    }
  }
}
