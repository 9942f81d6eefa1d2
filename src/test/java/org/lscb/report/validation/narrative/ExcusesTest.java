package org.lscb.report.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comment with a reason accepts a warning on its line or the next. */
class ExcusesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We looked after 352 children. <!-- accept typed-number: the law says so -->",
        "<!-- accept typed-number: the law says so -->\nWe looked after 352 children.",
        "<!-- accept typed-number: the law says so -->\n\nWe looked after 352 children.",
        "- one\n- 352 children looked after <!-- accept typed-number: the law says so -->",
        "<!-- accept typed-number: the law says so -->\n## We looked after 352 children",
      })
  void acceptedWarningIsListedWithItsReason(String text) {
    List<String> told = CheckedTexts.told(folder, text);
    assertThat(told).hasSize(1);
    assertThat(told.get(0))
        .startsWith("excused ")
        .contains("typed-number")
        .contains("352")
        .endsWith("the law says so");
  }

  @Test
  void excuseIsForItsLineAndItsCodeAlone() {
    String text =
        "We looked after 352 children. <!-- accept old-number: it is old -->\n\n"
            + "We looked after 352 children there. <!-- accept typed-number: fixed -->\n\n"
            + "In all we looked after 352 children.";
    assertThat(CheckedTexts.codes(folder, text))
        .containsExactly("typed-number", "excuse-unused", "excused", "typed-number");
  }

  @Test
  void excusesAboveEachOtherSpeakOfTheTextBelow() {
    String text =
        "<!-- accept typed-number: the law -->\n<!-- accept placeholder: a name -->\n"
            + "We looked after 352 children at XX House.";
    assertThat(CheckedTexts.codes(folder, text)).containsExactly("excused", "excused");
  }

  @Test
  void unknownCodeIsAnErrorWithTheNearestName() {
    assertThat(
            CheckedTexts.found(folder, "Words. <!-- accept typed-nmber: so -->", List.of()).stream()
                .map(one -> one.problem().code() + " " + one.position().column() + " " + one.help())
                .toList())
        .containsExactly("excuse-unknown 8 did you mean \"typed-number\"?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "352 looked after. <!-- accept typed-number -->",
        "352 looked after. <!-- accept typed-number: -->"
      })
  void excuseWithoutReasonIsAnErrorAndExcusesNothing(String text) {
    assertThat(CheckedTexts.codes(folder, text))
        .containsExactly("typed-number", "excuse-without-reason");
  }

  @Test
  void excuseWithoutAnythingToExcuseIsTold() {
    assertThat(CheckedTexts.told(folder, "Words.\n\n<!-- accept typed-number: so -->\nWords."))
        .containsExactly("excuse-unused 3:1+32 there is no \"typed-number\" on line 4 to accept");
  }
}
