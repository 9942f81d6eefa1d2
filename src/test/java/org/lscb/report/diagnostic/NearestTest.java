package org.lscb.report.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> NAMES =
      List.of("table", "figure", "tiles", "register", "text", "quote", "callout");

  @ParameterizedTest
  @CsvSource({
    "tabel, table",
    "figur, figure",
    "Table, table",
    "quotes, quote",
    "call-out, callout",
    "regsiter, register",
    "tile, tiles"
  })
  void findsTheNameThatWasMeant(String wrong, String meant) {
    assertThat(Nearest.to(wrong, NAMES)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"picture", "''", "xy"})
  void saysNothingWhenNothingIsNear(String wrong) {
    assertThat(Nearest.to(wrong, NAMES)).isEmpty();
  }

  @Test
  void countsASwapOfNeighboursAsOneSlip() {
    assertThat(Nearest.to("ab", List.of("ba"))).contains("ba");
    assertThat(Nearest.to("ab", List.of("xy"))).isEmpty();
  }

  @Test
  void takesTheFirstInTheAlphabetOfNamesAsNear() {
    assertThat(Nearest.to("cat", List.of("hat", "bat"))).contains("bat");
    assertThat(Nearest.to("cat", List.of("bat", "hat"))).contains("bat");
  }

  @Test
  void looksAtNoNameThatIsTooLongToBeASlip() {
    assertThat(Nearest.to("a".repeat(100_000), List.of("a".repeat(100_000)))).isEmpty();
  }
}
