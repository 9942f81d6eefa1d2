package org.lscb.report.disclosure.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.disclosure.ledger.Ledger;

/** Small ledgers, where everything can be tried: the suppressor must find the same. */
class ExhaustiveTest {

  @ParameterizedTest
  @CsvSource({"0,45,false", "900,915,true"})
  void isSafeAndLightestAndNamesWhatNothingProtects(int first, int beyond, boolean insiders) {
    for (int seed = first; seed < beyond; seed++) {
      Ledger ledger = SmallLedgers.of(seed);
      Exhaustive exhaustive = new Exhaustive(ledger, 20);
      Protection protection = new Suppressor(insiders).protect(ledger);
      int hidden = exhaustive.mask(protection);
      assertThat(exhaustive.safe(hidden, insiders)).as("safe, seed %d", seed).isTrue();
      assertThat(protection.weight())
          .as("lightest, seed %d", seed)
          .isCloseTo(exhaustive.weight(hidden), within(1e-9))
          .isCloseTo(exhaustive.optimum(insiders), within(1e-9));
      assertThat(protection.proven()).as("proven, seed %d", seed).isTrue();
      Map<String, SortedSet<Long>> exposed = new TreeMap<>();
      protection.exposed().forEach(one -> exposed.put(one.cell(), one.values()));
      assertThat(exposed).as("exposed, seed %d", seed).isEqualTo(exhaustive.exposed(insiders));
    }
  }
}
