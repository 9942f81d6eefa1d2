package org.lscb.report.build.roll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.statistics.Period;

class AddressRollTest {

  private final AddressRoll addresses =
      new AddressRoll(
          Period.year(2025),
          "columns: [2025-03-31, 2026-03-31]\nplans by period:\n  2025-26 Q4: 3\n");

  @ParameterizedTest
  @CsvSource({
    "{{plans@2025-26}}, {{plans@2026-27}}",
    "{{plans@2024-25}}, {{plans@2025-26}}",
    "{{plans@2026-03-31}}, {{plans@2027-03-31}}",
    "{{plans@2025-03-31}}, {{plans@2026-03-31}}",
    "{{change of a:plans/home@2025-26 Q4}}, {{change of a:plans/home@2026-27 Q4}}",
    "{{words for plans@2025-26 }}, {{words for plans@2026-27 }}",
    "{{rate@2025-26 against england}}, {{rate@2026-27 against england}}"
  })
  void theYearItIsAboutAndTheOneBeforeGoOn(String before, String after) {
    assertThat(addresses.text("Then " + before + " now.")).isEqualTo("Then " + after + " now.");
  }

  @ParameterizedTest
  @CsvSource({"{{plans@2019-20}}", "{{plans}}", "{{plans@2025-01-29}}", "{{plans@not stated}}"})
  void aBeginningThatATextLooksBackToStays(String reference) {
    assertThat(addresses.text(reference)).isEqualTo(reference);
  }

  @Test
  void everyAddressOfADirectiveMovesAndNoWordOutsideOfBraces() {
    assertThat(addresses.text("{{tiles: a@2025-26, b, c/d@2024-25}}\nwrite to x@2025-26"))
        .isEqualTo("{{tiles: a@2026-27, b, c/d@2025-26}}\nwrite to x@2025-26");
    assertThat(addresses.words("plans@2025-26")).isEqualTo("plans@2026-27");
  }

  @Test
  void linesThatNameTheYearAreFoundButNotRemarks() {
    assertThat(addresses.named("a: 1\n# 2025-26\nonly: [2024-25, 2025-26]\nb: 2026-03-31\n"))
        .containsExactly(3, 4);
    assertThat(addresses.named("a: 12025-26\nb: 2025-26-x\n")).isEmpty();
  }
}
