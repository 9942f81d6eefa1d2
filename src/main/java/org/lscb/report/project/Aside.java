package org.lscb.report.project;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Work that is done on another processor while the main line goes on.
 *
 * @param <T> what it gives
 */
public final class Aside<T> {

  private final CompletableFuture<T> work;

  private Aside(CompletableFuture<T> work) {
    this.work = work;
  }

  /** Begins some work; it must share nothing with the main line that either of them changes. */
  public static <T> Aside<T> begin(Supplier<T> work) {
    return new Aside<>(CompletableFuture.supplyAsync(work));
  }

  /** Its result, or what went wrong there as if it had gone wrong here. */
  public T join() {
    try {
      return work.join();
    } catch (CompletionException elsewhere) {
      if (elsewhere.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (elsewhere.getCause() instanceof Error fault) {
        throw fault;
      }
      throw elsewhere;
    }
  }
}
