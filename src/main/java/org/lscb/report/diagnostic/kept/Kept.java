package org.lscb.report.diagnostic.kept;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lscb.report.diagnostic.Diagnostics;

/**
 * What some work gave the last time, for as long as it is made from the same. It must be made from
 * nothing else, and nobody may change it. Several threads may share it.
 */
public final class Kept {

  private final boolean keeps;
  private Map<String, Result> before = new ConcurrentHashMap<>();
  private Map<String, Result> now = new ConcurrentHashMap<>();

  /**
   * What some work gave.
   *
   * @param from what it was made from
   * @param problems that it reported
   */
  private record Result(Object from, Object result, Diagnostics problems) {}

  private Kept(boolean keeps) {
    this.keeps = keeps;
  }

  /** For what is done again and again. */
  public static Kept fromLastTime() {
    return new Kept(true);
  }

  /** Keeps nothing: what is done once is worked out once. */
  public static Kept none() {
    return new Kept(false);
  }

  /** Whether anything is kept. */
  public boolean keeps() {
    return keeps;
  }

  /** The next time begins: what the last one did not ask for is forgotten. */
  public void begin() {
    before = now;
    now = new ConcurrentHashMap<>();
  }

  /**
   * What some work gives that reports no problems.
   *
   * @param name by which it is found again; what has the same name as another is done anew
   * @param from everything that it is made from, compared by what it holds
   */
  public <T> T of(String name, Object from, Supplier<T> work) {
    return keeps ? of(name, from, new Diagnostics(), problems -> work.get()) : work.get();
  }

  /**
   * What some work gives, or what it gave the last time with the same problems.
   *
   * @param name by which it is found again; what has the same name as another is done anew
   * @param from everything that it is made from, compared by what it holds
   * @param diagnostics receives its problems
   * @param work is given where to report
   */
  public <T> T of(
      String name, Object from, Diagnostics diagnostics, Function<Diagnostics, T> work) {
    return of(name, from, last -> last.from().equals(from), diagnostics, work);
  }

  /**
   * Likewise where the work alone can tell what it is made from.
   *
   * @param name by which it is found again
   * @param holds whether what it gave the last time is still what it would give
   * @param diagnostics receives its problems
   * @param work is given where to report
   */
  @SuppressWarnings("unchecked")
  public <T> T ofItself(
      String name, Predicate<T> holds, Diagnostics diagnostics, Function<Diagnostics, T> work) {
    return of(name, "", last -> holds.test((T) last.result()), diagnostics, work);
  }

  @SuppressWarnings("unchecked")
  private <T> T of(
      String name,
      Object from,
      Predicate<Result> holds,
      Diagnostics diagnostics,
      Function<Diagnostics, T> work) {
    if (!keeps) {
      return work.apply(diagnostics);
    }
    Result last = now.getOrDefault(name, before.get(name));
    if (last == null || !holds.test(last)) {
      Diagnostics problems = new Diagnostics();
      last = new Result(from, work.apply(problems), problems);
    }
    now.put(name, last);
    diagnostics.addAll(last.problems());
    return (T) last.result();
  }
}
