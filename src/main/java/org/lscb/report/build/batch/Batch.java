package org.lscb.report.build.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Jobs that are done beside each other, and told of in the order in which they were given.
 *
 * <p>What a job gives is kept until all before it are told of: it should be small.
 */
public final class Batch {

  private final int atOnce;

  /**
   * A batch of which so many are done at once.
   *
   * @throws IllegalArgumentException when it is less than one
   */
  public Batch(int atOnce) {
    if (atOnce < 1) {
      throw new IllegalArgumentException("at least one job at once, not " + atOnce);
    }
    this.atOnce = atOnce;
  }

  /**
   * How many jobs this computer and the memory that Java may use have room for, at least one.
   *
   * @param bytesEach what a job takes at its worst
   */
  public static int room(long bytesEach) {
    Runtime here = Runtime.getRuntime();
    long byMemory = Math.max(1, here.maxMemory() / bytesEach);
    return (int) Math.min(here.availableProcessors(), byMemory);
  }

  /**
   * Does all jobs.
   *
   * @param told hears what came of each, in order, on the thread of the caller
   * @throws IllegalStateException when a job throws, which it should not
   */
  public <T> void run(List<Callable<T>> jobs, Consumer<T> told) {
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(atOnce, jobs.size()));
    try {
      List<Future<T>> begun = new ArrayList<>();
      jobs.forEach(one -> begun.add(threads.submit(one)));
      for (Future<T> one : begun) {
        told.accept(one.get());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException fault) {
      throw new IllegalStateException(fault.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
