package org.lscb.report.build.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {

  @Test
  void jobsAreDoneBesideEachOtherAndToldInOrder() {
    CountDownLatch both = new CountDownLatch(2);
    List<Callable<Integer>> jobs = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int number = i;
      jobs.add(
          () -> {
            both.countDown();
            // Neither ends before the other has begun.
            both.await();
            return number;
          });
    }
    List<Integer> told = new ArrayList<>();
    new Batch(2).run(jobs, told::add);
    assertThat(told).containsExactly(0, 1);
  }

  @Test
  void neverAreMoreDoneAtOnceThanIsAllowed() {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Callable<Integer>> jobs =
        IntStream.range(0, 50)
            .<Callable<Integer>>mapToObj(
                one ->
                    () -> {
                      most.accumulateAndGet(running.incrementAndGet(), Math::max);
                      Thread.onSpinWait();
                      return running.decrementAndGet();
                    })
            .toList();
    new Batch(3).run(jobs, one -> {});
    assertThat(most.get()).isBetween(1, 3);
  }

  @Test
  void whatNoJobShouldThrowIsNotLost() {
    Callable<String> broken =
        () -> {
          throw new IllegalArgumentException("broken");
        };
    assertThatThrownBy(() -> new Batch(1).run(List.of(broken), one -> {}))
        .hasRootCauseMessage("broken");
  }

  @Test
  void thereIsAlwaysRoomForOneAndNeverForMoreThanProcessors() {
    assertThat(Batch.room(Long.MAX_VALUE)).isEqualTo(1);
    assertThat(Batch.room(1)).isEqualTo(Runtime.getRuntime().availableProcessors());
  }
}
