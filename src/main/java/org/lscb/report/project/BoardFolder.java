package org.lscb.report.project;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.Sources;
import org.lscb.report.diagnostic.kept.Kept;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeReader;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlReader;

/** A board's folder: the only place on the disk that anything is read from. */
public final class BoardFolder {

  /** The file that makes a folder a board's. */
  public static final String BOARD_FILE = "board.yaml";

  /** More than any text or data file of a report needs. */
  private static final long LARGEST_FILE = 2_000_000;

  /** Fifty times a large board; all that is read is kept for the messages. */
  private static final long LARGEST_FOLDER = 4_000_000;

  /** Made when the first text is read. */
  private static final class Markdown {
    static final NarrativeReader READER = new NarrativeReader();
  }

  private final Path root;
  private volatile Path realRoot;
  private final Kept kept;
  private final YamlReader yaml;
  private final Sources sources = new Sources();
  private final AtomicLong left = new AtomicLong(LARGEST_FOLDER);

  /** Reads from the given folder alone. */
  public BoardFolder(Path root) {
    this(root, Kept.none());
  }

  private BoardFolder(Path root, Kept kept) {
    this.root = root.toAbsolutePath().normalize();
    this.kept = kept;
    this.yaml = new YamlReader(kept);
  }

  /** A folder that is read again and again; what is the same as before is not parsed again. */
  public static BoardFolder remembering(Path root) {
    return new BoardFolder(root, Kept.fromLastTime());
  }

  /** The same folder, to be read anew. */
  public BoardFolder again() {
    kept.begin();
    return new BoardFolder(root, kept);
  }

  /** The nearest folder, here or upwards, that holds {@code board.yaml}. */
  public static Optional<Path> find(Path start) {
    for (Path at = start.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(BOARD_FILE))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** The folder itself. */
  public Path root() {
    return root;
  }

  /** The folder's own name, as used in the names of outputs. */
  public String name() {
    return root.getFileName() == null ? "board" : root.getFileName().toString();
  }

  /** What was made from its files the last time. */
  public Kept kept() {
    return kept;
  }

  /** Everything that was read, for the excerpts in messages. */
  public Sources sources() {
    return sources;
  }

  /** Whether there is such a file. */
  public boolean has(String file) {
    try {
      return Files.isRegularFile(root.resolve(file));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  /**
   * A file that was probably meant to be one that is missing: editors write {@code board.yaml.txt},
   * and systems hide how a name ends.
   *
   * @param file a YAML file's path in the folder
   * @return its path in the folder
   */
  public Optional<String> misnamed(String file) {
    String parent = file.substring(0, file.lastIndexOf('/') + 1);
    String stem = file.substring(parent.length()).replaceFirst("\\.yaml$", "");
    Pattern meant = Pattern.compile("(?i)" + Pattern.quote(stem) + "\\.ya?ml(\\.txt)?");
    return has(file)
        ? Optional.empty()
        : list(parent, new Diagnostics()).stream()
            .filter(one -> meant.matcher(one).matches())
            .map(one -> parent + one)
            .findFirst();
  }

  /**
   * A file's bytes, or empty after a diagnostic: it is missing, too large, cannot be read, or leads
   * outside the folder.
   */
  public Optional<byte[]> read(String file, Diagnostics diagnostics) {
    Path path = root.resolve(file);
    try {
      Path real = path.toRealPath();
      if (!real.startsWith(realRoot())) {
        diagnostics.report(Problem.FILE_OUTSIDE, Position.ofFile(file), file);
        return Optional.empty();
      }
      BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
      // A pipe or a device never ends.
      if (!attributes.isRegularFile()) {
        diagnostics.report(Problem.FILE_UNREADABLE, Position.ofFile(file), file);
        return Optional.empty();
      }
      long size = attributes.size();
      long most = Math.min(LARGEST_FILE, left.get());
      if (size > most) {
        diagnostics.report(Problem.FILE_TOO_LARGE, Position.ofFile(file), size, most);
        return Optional.empty();
      }
      left.addAndGet(-size);
      byte[] bytes = contents(real);
      sources.add(file, bytes);
      return Optional.of(bytes);
    } catch (NoSuchFileException missing) {
      diagnostics.report(Problem.FILE_MISSING, Position.ofFile(file), file);
    } catch (IOException unreadable) {
      diagnostics.report(Problem.FILE_UNREADABLE, Position.ofFile(file), file);
    }
    return Optional.empty();
  }

  /** Asked for each file; of two threads that ask first, both find the same. */
  private Path realRoot() throws IOException {
    if (realRoot == null) {
      realRoot = root.toRealPath();
    }
    return realRoot;
  }

  /** By a stream, which cold starts faster than a channel. */
  private static byte[] contents(Path file) throws IOException {
    try (InputStream stream = new FileInputStream(file.toFile())) {
      return stream.readAllBytes();
    }
  }

  /** What a YAML file holds, or empty after a diagnostic. */
  public Optional<Mapping> mapping(String file, Diagnostics diagnostics) {
    return read(file, diagnostics).flatMap(bytes -> yaml.read(file, bytes, diagnostics));
  }

  /** What a text says; one that is the same as before is not parsed again. */
  public Narrative narrative(String file, String text, Diagnostics diagnostics) {
    return kept.of(
        "text of " + file,
        text,
        diagnostics,
        problems -> Markdown.READER.read(file, text, problems));
  }

  /** Reads what comes with the program, too. */
  YamlReader yaml() {
    return yaml;
  }

  /** The names of the visible files in a folder, sorted; empty where there is no such folder. */
  public List<String> list(String folder, Diagnostics diagnostics) {
    Path path = root.resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(one -> one.getFileName().toString())
          .filter(one -> !one.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      diagnostics.report(Problem.FILE_UNREADABLE, Position.ofFile(folder), folder);
      return List.of();
    }
  }
}
