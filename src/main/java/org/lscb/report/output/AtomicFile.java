package org.lscb.report.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** One file written beside its place, then moved into it in one step. */
final class AtomicFile implements Closeable {

  private final Path target;
  private final Path temporary;
  private final FileChannel channel;
  private boolean moved;

  private AtomicFile(Path target, Path temporary, FileChannel channel) {
    this.target = target;
    this.temporary = temporary;
    this.channel = channel;
  }

  /**
   * Writes the bytes beside the target, which stays as it is.
   *
   * @param target where they shall stand
   * @throws CannotWriteException when they cannot be written; nothing is left behind
   */
  static AtomicFile write(Path target, byte[] bytes) throws CannotWriteException {
    try {
      AtomicFile file = open(target);
      try {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          file.channel.write(rest);
        }
        return file;
      } catch (IOException e) {
        file.close();
        throw e;
      }
    } catch (IOException e) {
      throw new CannotWriteException(target, e);
    }
  }

  private static AtomicFile open(Path target) throws IOException {
    createFolder(target.toAbsolutePath().getParent());
    int attempt = 0;
    while (true) {
      Path temporary = Leftovers.nameFor(target, attempt++);
      try {
        FileChannel channel =
            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (Leftovers.claim(channel, temporary)) {
          return new AtomicFile(target, temporary, channel);
        }
        channel.close();
      } catch (FileAlreadyExistsException taken) {
        // Another thread of this process writes the same target: take the next name.
        if (attempt > 1000) {
          throw taken;
        }
      }
    }
  }

  private static void createFolder(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      NotDirectoryException blocked = new NotDirectoryException(e.getFile());
      blocked.initCause(e);
      throw blocked;
    }
  }

  /**
   * Brings the bytes all the way to the disk, so that even a power cut after the move finds them.
   *
   * @throws CannotWriteException when the disk refuses them
   */
  void force() throws CannotWriteException {
    try {
      channel.force(true);
    } catch (IOException e) {
      throw new CannotWriteException(target, e);
    }
  }

  /**
   * Asks whether the target could be replaced, without touching it.
   *
   * @throws CannotWriteException when it is a folder, is protected, or is held by another program
   */
  void checkTarget() throws CannotWriteException {
    if (!Files.exists(target)) {
      return;
    }
    // A program that holds the file open, or a folder of its name, refuses to be opened so.
    try (FileChannel probe = FileChannel.open(target, StandardOpenOption.WRITE)) {
      probe.position(0);
    } catch (IOException e) {
      throw new CannotWriteException(target, e);
    }
  }

  /**
   * Puts the file into its place in one step, over what stood there.
   *
   * @throws CannotWriteException when that is refused; what stood there is as it was
   */
  void move() throws CannotWriteException {
    try {
      moveOver();
      moved = true;
    } catch (IOException e) {
      throw new CannotWriteException(target, e);
    }
  }

  private void moveOver() throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("this disk cannot replace a file in one step", e);
    }
  }

  /** Forgets the file unless it was moved. */
  @Override
  public void close() throws IOException {
    try (channel) {
      if (!moved) {
        // Deleted before its lock goes, so that nobody else takes it for a leftover.
        Files.deleteIfExists(temporary);
      }
    }
  }
}
