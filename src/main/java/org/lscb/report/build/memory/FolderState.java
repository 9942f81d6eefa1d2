package org.lscb.report.build.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * What files a board's folder holds, to see whether one has changed. The folder is looked at and
 * not listened to: network drives, where boards keep their files, tell nobody of changes.
 *
 * @param files by their path
 */
public record FolderState(Map<Path, Stamp> files) {

  /** What a build writes is no reason to build. */
  private static final Set<String> OUTPUTS = Set.of("out", "restricted", "published");

  /**
   * When and how large: a new content with both the same has another key on most disks.
   *
   * @param modified in nanoseconds, as far as the disk tells them
   */
  public record Stamp(long modified, long size, Object key) {}

  /** The folder as it is. */
  public static FolderState of(Path root) {
    Map<Path, Stamp> files = new HashMap<>();
    if (!Files.exists(root)) {
      return new FolderState(files);
    }
    try {
      Files.walkFileTree(root, new Collecting(root, files));
    } catch (IOException vanished) {
      throw new UncheckedIOException(vanished);
    }
    return new FolderState(files);
  }

  /** Those of its files that are asked for by their path in the folder. */
  public FolderState of(Predicate<String> which, Path root) {
    Map<Path, Stamp> some = new HashMap<>(files);
    some.keySet().removeIf(one -> !which.test(root.relativize(one).toString().replace('\\', '/')));
    return new FolderState(some);
  }

  private static final class Collecting extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Map<Path, Stamp> files;

    Collecting(Path root, Map<Path, Stamp> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
      boolean output = OUTPUTS.contains(name) && root.relativize(folder).getNameCount() == 2;
      return !folder.equals(root) && (output || name.startsWith("."))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.put(
          file,
          new Stamp(
              attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
              attributes.size(),
              attributes.fileKey()));
      return FileVisitResult.CONTINUE;
    }

    /** Gone between two looks, or not ours to read: the build says so if it needs it. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
      return FileVisitResult.CONTINUE;
    }
  }
}
