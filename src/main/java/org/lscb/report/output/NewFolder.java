package org.lscb.report.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with all its files, which appears in one step or not at all.
 *
 * <p>It is written beside its place under a name of its own and then moved. What a killed process
 * leaves is swept by the next one that writes there; a lock says that it has an owner.
 */
public final class NewFolder implements AutoCloseable {

  private static final String LOCK = ".lock";

  private final Path target;
  private final Path temporary;
  private final FileChannel lock;
  private boolean moved;

  private NewFolder(Path target, Path temporary, FileChannel lock) {
    this.target = target;
    this.temporary = temporary;
    this.lock = lock;
  }

  /**
   * Begins a folder; missing folders above it are made.
   *
   * @param target where it shall stand; nothing or an empty folder may stand there
   * @throws CannotWriteException when nothing can be written beside it
   */
  public static NewFolder beside(Path target) throws CannotWriteException {
    Path place = target.toAbsolutePath().normalize();
    try {
      Files.createDirectories(place.getParent());
      sweep(place.getParent());
      Path temporary = Leftovers.nameFor(place, 0);
      Files.createDirectory(temporary);
      FileChannel lock =
          FileChannel.open(
              temporary.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Leftovers.claim(lock, temporary);
      return new NewFolder(place, temporary, lock);
    } catch (IOException e) {
      throw new CannotWriteException(place, e);
    }
  }

  /** Where its files stand until it has its place. */
  public Path path() {
    return temporary;
  }

  /**
   * Writes a file into it.
   *
   * @param file its path in the folder, with forward slashes
   * @throws CannotWriteException when it cannot be written
   */
  public void write(String file, byte[] bytes) throws CannotWriteException {
    Path path = temporary.resolve(file);
    try {
      Files.createDirectories(path.getParent());
      Files.write(path, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
    } catch (IOException e) {
      throw new CannotWriteException(target.resolve(file), e);
    }
  }

  /**
   * Puts the folder into its place.
   *
   * @throws CannotWriteException when something stands there by now, or the disk refuses
   */
  public void commit() throws CannotWriteException {
    try {
      lock.close();
      Files.delete(temporary.resolve(LOCK));
      // Not every system moves a folder over an empty one. One that is not empty is refused here.
      if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(target);
      }
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(target.toString());
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      moved = true;
    } catch (IOException e) {
      throw new CannotWriteException(target, e);
    }
  }

  /** Forgets the folder unless it has its place. */
  @Override
  public void close() {
    try (lock) {
      if (!moved) {
        delete(temporary);
      }
    } catch (IOException | UncheckedIOException e) {
      // The next run sweeps it.
      return;
    }
  }

  private static void sweep(Path parent) {
    try (DirectoryStream<Path> folders =
        Files.newDirectoryStream(
            parent,
            one -> Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS) && Leftovers.isOurs(one))) {
      for (Path folder : folders) {
        deleteIfOrphaned(folder);
      }
    } catch (IOException unreadable) {
      return;
    }
  }

  private static void deleteIfOrphaned(Path folder) {
    try {
      // Its owner unlocks it for the moment in which it is moved; nobody needs that for an hour.
      if (!Files.exists(folder.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)) {
        Instant changed = Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS).toInstant();
        if (changed.isBefore(Instant.now().minus(Duration.ofHours(1)))) {
          delete(folder);
        }
        return;
      }
      try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
        if (channel.tryLock() != null) {
          delete(folder);
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException inUse) {
      return;
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      Files.delete(one);
    }
  }
}
