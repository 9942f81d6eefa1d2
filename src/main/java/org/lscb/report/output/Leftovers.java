package org.lscb.report.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Temporary files that a killed process left behind. A process locks its temporary files for as
 * long as it needs them, and the system drops the locks of a dead process: what can be locked has
 * no owner any more. So runs beside each other never take each other's files.
 */
final class Leftovers {

  private static final Pattern OURS = Pattern.compile("\\..+\\.[0-9]+-[0-9]+-[0-9]+\\.lscb-part");

  private Leftovers() {}

  /**
   * The name under which this process writes a file.
   *
   * @param attempt from 0, for several attempts at the same target
   */
  static Path nameFor(Path target, int attempt) {
    return target.resolveSibling("." + target.getFileName() + ownEnd(attempt));
  }

  private static String ownEnd(int attempt) {
    return ownMark() + attempt + ".lscb-part";
  }

  private static String ownMark() {
    ProcessHandle self = ProcessHandle.current();
    // With the time, because containers that share a folder often have the same numbers.
    long started = self.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return "." + self.pid() + "-" + started + "-";
  }

  /**
   * Marks a temporary file as in use, until its channel closes.
   *
   * @return false when somebody else took it for a leftover in the meantime
   */
  static boolean claim(FileChannel channel, Path file) {
    try {
      return channel.tryLock() != null && Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException noLocksOnThisDisk) {
      // Then nobody can sweep there either.
      return true;
    }
  }

  /** Whether the name is one under which this program writes something. */
  static boolean isOurs(Path file) {
    return OURS.matcher(file.getFileName().toString()).matches();
  }

  /** Deletes what dead processes left in the folder; what cannot be deleted stays. */
  static void sweep(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Leftovers::isForeign)) {
      for (Path file : files) {
        deleteIfOrphaned(file);
      }
    } catch (IOException noSuchFolder) {
      return;
    }
  }

  // A process that closes any channel of a file drops all its locks on it: own files are no matter.
  private static boolean isForeign(Path file) {
    return isOurs(file)
        && !file.getFileName().toString().contains(ownMark())
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static void deleteIfOrphaned(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | OverlappingFileLockException inUse) {
      return;
    }
  }
}
