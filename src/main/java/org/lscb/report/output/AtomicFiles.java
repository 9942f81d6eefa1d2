package org.lscb.report.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Files that appear together, each whole or not at all.
 *
 * <pre>{@code
 * try (AtomicFiles files = new AtomicFiles()) {
 *   files.write(html, htmlBytes);
 *   files.write(pdf, pdfBytes);
 *   files.commit();
 * }
 * }</pre>
 *
 * <p>Until {@code commit} every target is as it was, whatever happens: an exception, a full disk, a
 * killed process. What a killed process leaves beside the targets is swept by the next one.
 */
public final class AtomicFiles implements AutoCloseable {

  private final List<AtomicFile> pending = new ArrayList<>();
  private final Set<Path> swept = new HashSet<>();

  /**
   * Writes a file beside its place; missing folders are made.
   *
   * @param target where it shall stand
   * @throws CannotWriteException when it cannot be written
   */
  public void write(Path target, byte[] bytes) throws CannotWriteException {
    Path folder = target.toAbsolutePath().getParent();
    if (swept.add(folder)) {
      Leftovers.sweep(folder);
    }
    pending.add(AtomicFile.write(target, bytes));
  }

  /**
   * Puts all files into their places: none is moved unless all can be expected to move.
   *
   * @throws CannotWriteException when one cannot be replaced
   */
  public void commit() throws CannotWriteException {
    for (AtomicFile file : pending) {
      file.checkTarget();
    }
    // All at once, after all were written: the disk then has less to wait for.
    for (AtomicFile file : pending) {
      file.force();
    }
    for (AtomicFile file : pending) {
      file.move();
    }
  }

  /** Forgets what was not committed. */
  @Override
  public void close() {
    for (AtomicFile file : pending) {
      try {
        file.close();
      } catch (IOException e) {
        // The next run sweeps it.
        continue;
      }
    }
    pending.clear();
  }
}
