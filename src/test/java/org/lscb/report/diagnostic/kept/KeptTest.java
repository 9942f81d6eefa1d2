package org.lscb.report.diagnostic.kept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;

/** What is worked out once, and when it is worked out again. */
class KeptTest {

  private int done;

  private int work() {
    return ++done;
  }

  @Test
  void workIsDoneAgainWhenItIsMadeFromSomethingElse() {
    Kept kept = Kept.fromLastTime();
    assertThat(kept.of("a", "same", this::work)).isEqualTo(1);
    kept.begin();
    assertThat(kept.of("a", "same", this::work)).isEqualTo(1);
    assertThat(kept.of("b", "same", this::work)).isEqualTo(2);
    assertThat(kept.of("a", "other", this::work)).isEqualTo(3);
    assertThat(kept.of("a", "other", this::work)).isEqualTo(3);
  }

  @Test
  void whatTheLastTimeDidNotAskForIsForgotten() {
    Kept kept = Kept.fromLastTime();
    kept.of("a", "same", this::work);
    kept.begin();
    kept.begin();
    assertThat(kept.of("a", "same", this::work)).isEqualTo(2);
  }

  @Test
  void workThatAloneKnowsWhatItIsMadeFromIsAskedWhetherThatHolds() {
    Kept kept = Kept.fromLastTime();
    Diagnostics diagnostics = new Diagnostics();
    for (int time = 0; time < 4; time++) {
      kept.begin();
      int odd = time;
      kept.ofItself("a", last -> odd % 2 == 1, diagnostics, problems -> work());
    }
    assertThat(done).isEqualTo(2);
  }

  @Test
  void whatEqualsAnotherIsNotTheSame() {
    String one = new String("a");
    assertThat(new Same(one)).isEqualTo(new Same(one)).isNotEqualTo(new Same(new String("a")));
  }

  @Test
  void problemsAreReportedEachTime() {
    Kept kept = Kept.fromLastTime();
    for (int time = 0; time < 3; time++) {
      kept.begin();
      Diagnostics diagnostics = new Diagnostics();
      kept.of(
          "a",
          "same",
          diagnostics,
          problems -> {
            problems.report(Problem.EMPTY_FILE, Position.ofFile("a.md"));
            return work();
          });
      assertThat(diagnostics.inReadingOrder()).hasSize(1);
    }
    assertThat(done).isEqualTo(1);
  }

  @Test
  void nothingIsKeptOfWhatIsDoneOnce() {
    Kept kept = Kept.none();
    kept.of("a", "same", this::work);
    assertThat(kept.of("a", "same", this::work)).isEqualTo(2);
  }
}
