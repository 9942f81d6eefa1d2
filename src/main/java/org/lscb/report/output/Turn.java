package org.lscb.report.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A process's turn to put files into their places: of several that build one report, or import into
 * one board's folder, one has its turn, and the others wait. Otherwise the page of one could come
 * to stand beside the PDF of another.
 *
 * <p>The turn is a lock on a file that is there anyway, so that none is left behind; the system
 * ends it with the process. It lies far beyond the file's end, where nobody reads. Whose turn it is
 * does not read the file: on some systems that would end the turn.
 */
public final class Turn {

  private static final long BEYOND = Long.MAX_VALUE - 1;

  private final FileChannel channel;

  private Turn(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Waits for the turn. Where the disk knows no locks, or the file may not be written, there is
   * nothing to wait for.
   *
   * @param file which all who wait name; it stays as it is
   */
  public static Turn at(Path file) {
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.WRITE);
      channel.lock(BEYOND, 1, false);
    } catch (IOException | OverlappingFileLockException noLockHere) {
      // Two threads of one process never build the same report.
      return new Turn(channel);
    }
    return new Turn(channel);
  }

  /** Ends the turn, in a {@code finally}. */
  public void end() {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException gone) {
        // Then the lock is gone, too.
        return;
      }
    }
  }
}
