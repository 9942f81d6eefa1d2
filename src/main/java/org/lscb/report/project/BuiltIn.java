package org.lscb.report.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.yaml.ParsedFile;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlReader;

/** The chapters that come with the program. */
public final class BuiltIn {

  /** What is added to the name of a definition for the file that has it parsed. */
  public static final String PARSED = ".parsed";

  private static final String HOME = "templates/chapters";

  private BuiltIn() {}

  /** The name of a chapter's file, as positions have it. */
  public static String file(String chapter, String name) {
    return HOME + "/" + chapter + "/" + name;
  }

  /** Whether a file, as positions name it, came with the program. */
  public static boolean isOne(String file) {
    return file.startsWith("templates/");
  }

  /** Such a file, if there is one. */
  public static Optional<byte[]> read(String file) {
    try (InputStream in = BuiltIn.class.getResourceAsStream("/" + file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }

  /**
   * A definition that came with the program, if there is one. The finished program has it parsed.
   */
  public static Optional<Mapping> definition(
      String file, YamlReader yaml, Diagnostics diagnostics) {
    return read(file + PARSED)
        .map(bytes -> ParsedFile.read(file, bytes))
        .or(() -> read(file).flatMap(bytes -> yaml.read(file, bytes, diagnostics)));
  }

  /** The ids of all of them. */
  public static Set<String> ids() {
    try {
      URI home = BuiltIn.class.getResource("/" + HOME).toURI();
      if (!home.getScheme().equals("jar")) {
        return ids(Path.of(home));
      }
      try (FileSystem jar = FileSystems.newFileSystem(home, Map.of())) {
        return ids(jar.getPath("/" + HOME));
      }
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    } catch (URISyntaxException brokenJar) {
      throw new IllegalStateException(brokenJar);
    }
  }

  private static Set<String> ids(Path home) throws IOException {
    try (Stream<Path> chapters = Files.list(home)) {
      return chapters
          .map(one -> one.getFileName().toString().replace("/", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  static boolean has(String file) {
    return BuiltIn.class.getResource("/" + file) != null;
  }
}
