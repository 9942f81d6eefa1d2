package org.lscb.report.project;

import java.util.function.Supplier;

/**
 * Work that is done on another processor while the main line goes on.
 *
 * @param <T> what it gives
 */
public final class Aside<T> {

  private final Thread thread;
  private T result;
  private RuntimeException failed;
  private Error broken;

  private Aside(Supplier<T> work) {
    // A thread of its own starts faster than a pool, and nothing is done aside twice.
    this.thread = new Thread(() -> run(work), "aside");
    thread.setDaemon(true);
  }

  /** Begins some work; it must share nothing with the main line that either of them changes. */
  public static <T> Aside<T> begin(Supplier<T> work) {
    Aside<T> aside = new Aside<>(work);
    aside.thread.start();
    return aside;
  }

  private void run(Supplier<T> work) {
    try {
      result = work.get();
    } catch (RuntimeException fault) {
      failed = fault;
    } catch (Error fault) {
      broken = fault;
    }
  }

  /** Its result, or what went wrong there as if it had gone wrong here. */
  public T join() {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (failed != null) {
      throw failed;
    }
    if (broken != null) {
      throw broken;
    }
    return result;
  }
}
