package org.lscb.report.build.preview;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.lscb.report.build.memory.FolderState;

/**
 * Draws a draft again whenever a file of the board's folder changes. What is shown is always of one
 * state of the folder: files that change while it is drawn have it drawn again.
 */
public final class Preview implements AutoCloseable {

  private static final long LOOK_MS = 25;

  /** By then a browser has its page. */
  private static final int LOOKS_TO_REST = 2;

  /** Somebody who writes all the time shall see something in between. */
  private static final int PATIENCE = 5;

  private final Path root;
  private final DraftPage page;
  private final Consumer<Shown> listener;
  private final Thread thread;
  private FolderState seen;
  private Shown shown;

  /**
   * Draws the first page and begins to look for changes.
   *
   * @param root the folder that holds {@code board.yaml}
   * @param listener hears of each page, on another thread than the first
   */
  public Preview(Path root, DraftPage page, Consumer<Shown> listener) {
    this.root = root;
    this.page = page;
    this.listener = listener;
    show(FolderState.of(root));
    this.thread = new Thread(this::look, "preview");
    thread.setDaemon(true);
    thread.start();
  }

  /** What is shown now. */
  public synchronized Shown shown() {
    return shown;
  }

  /** What the page finds beside it. */
  public Beside beside() {
    return page.beside();
  }

  /** The page that is shown now, with its bar. */
  public String html() {
    return new PreviewPage(shown()).html();
  }

  /**
   * What is shown as soon as it is newer than a version, or what is shown after a while.
   *
   * @throws InterruptedException when the thread is to end
   */
  public synchronized Shown newerThan(long version, long milliseconds) throws InterruptedException {
    long end = System.nanoTime() + milliseconds * 1_000_000;
    while (shown.version() <= version) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    return shown;
  }

  private void look() {
    int looks = 0;
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(LOOK_MS);
        FolderState now = FolderState.of(root);
        if (!now.equals(seen)) {
          show(now);
          looks = 0;
        } else if (++looks == LOOKS_TO_REST) {
          // Java would clear up in the midst of an edit, for as long as the edit itself takes.
          System.gc();
        }
      } catch (InterruptedException end) {
        return;
      }
    }
  }

  private void show(FolderState first) {
    long start = System.nanoTime();
    LocalTime time = LocalTime.now();
    DraftPage.Drawn drawn = draw(first);
    FolderState now = FolderState.of(root);
    for (int i = 0; i < PATIENCE && !now.equals(seen); i++) {
      time = LocalTime.now();
      drawn = draw(now);
      now = FolderState.of(root);
    }
    long spent = (System.nanoTime() - start) / 1_000_000;
    Shown next;
    synchronized (this) {
      next = Shown.after(shown, drawn, time, spent);
      shown = next;
      notifyAll();
    }
    listener.accept(next);
  }

  private DraftPage.Drawn draw(FolderState now) {
    seen = now;
    return page.draw(now);
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
