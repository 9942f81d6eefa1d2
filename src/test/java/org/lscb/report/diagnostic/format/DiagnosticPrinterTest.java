package org.lscb.report.diagnostic.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.Sources;

/** What a person reads on the screen. */
class DiagnosticPrinterTest {

  private final Diagnostics diagnostics = new Diagnostics();
  private final Sources sources = new Sources();

  @Test
  void showsMessagePlaceLineCaretRelatedAndHelp() {
    source("data/a.yaml", "a: 1\n\nb:\n  a: 12\n");
    diagnostics.report(
        Problem.DUPLICATE_KEY,
        new Position("data/a.yaml", 4, 6, 2),
        List.of(new Diagnostic.Related(new Position("data/a.yaml", 1, 1, 1), "first")),
        "a",
        1);
    assertThat(printed())
        .isEqualTo(
            """
            error[duplicate-key]: the key "a" stands twice in one block, first on line 1
             --> data/a.yaml:4:6
              |
            4 |   a: 12
              |      ^^
              = see data/a.yaml:1:1 (first)
              = help: keep one of the two, or give one of them its own name

            1 error in 1 file
            """);
  }

  @Test
  void warningsThatSayTheSameOfSeveralThingsStandTogetherByWhoIsAsked() {
    source("data/a.yaml", "a: awaited\n".repeat(6));
    for (int line = 1; line <= 4; line++) {
      awaited("data/a.yaml", line, "Plan " + line, "police");
    }
    awaited("data/a.yaml", 5, "Other", "health");
    awaited("data/b.yaml", 7, "Last", "police");
    assertThat(printed())
        .isEqualTo(
            """
            warning[awaited-value]: "Plan 1" is still awaited: police
             --> data/a.yaml:1:4
              |
            1 | a: awaited
              |    ^^^^^^^
              = 4 more like it:
                  data/a.yaml, lines 2 to 4: Plan 2; Plan 3; Plan 4
                  data/b.yaml, line 7: Last
              = help: write the value when it has come, or build a draft with --draft

            warning[awaited-value]: "Other" is still awaited: health
             --> data/a.yaml:5:4
              |
            5 | a: awaited
              |    ^^^^^^^
              = help: write the value when it has come, or build a draft with --draft

            6 warnings in 2 files
            """);
  }

  @Test
  void aListOfWhatTheyAreAboutIsCut() {
    for (int line = 1; line <= 60; line++) {
      awaited("a.yaml", line, "A measure with a name " + line, "police");
    }
    String printed = printed();
    assertThat(printed).contains("= 59 more like it:\n      a.yaml, lines 2 to 60: A measure");
    assertThat(printed.lines()).allMatch(one -> one.length() < 160);
    assertThat(printed).contains("…\n").endsWith("\n60 warnings in 1 file\n");
  }

  @Test
  void errorsAndFewWarningsAreToldOneByOne() {
    for (int line = 1; line <= 9; line++) {
      report(new Position("a.yaml", line, 1, 1));
    }
    for (int line = 1; line <= 3; line++) {
      awaited("b.yaml", line, "Plan", "police");
    }
    assertThat(printed()).doesNotContain("more like it");
  }

  private void awaited(String file, int line, String what, String from) {
    diagnostics.report(Problem.AWAITED_VALUE, new Position(file, line, 4, 7), what, from);
  }

  @Test
  void longLineNumbersWidenTheMargin() {
    source("a.yaml", "\n".repeat(119) + "a\n");
    report(new Position("a.yaml", 120, 1, 1));
    assertThat(printed()).contains("   --> a.yaml:120:1\n    |\n120 | a\n    | ^\n    = help: ");
  }

  @Test
  void carriesTheCaretBehindWideAndCombiningCharactersAndTabs() {
    assertCaret("兒童x", 3, 1, "兒童x", "    ^");
    assertCaret("x兒童", 2, 2, "x兒童", " ^^^^");
    assertCaret("e\u0301x", 3, 1, "e\u0301x", " ^");
    assertCaret("\tx", 2, 1, "    x", "    ^");
    assertCaret("😀x", 2, 1, "😀x", "  ^");
    assertCaret("ab", 3, 1, "ab", "  ^");
  }

  @Test
  void aLineAsAWholeHasNoCaret() {
    source("a.yaml", "a: 1\n");
    report(new Position("a.yaml", 1, 0, 1));
    assertThat(printed()).contains(" --> a.yaml:1\n  |\n1 | a: 1\n  = help: ");
  }

  @Test
  void aFileThatWasNotReadIsOnlyNamed() {
    report(new Position("missing.yaml", 3, 4, 1));
    assertThat(printed()).contains(" --> missing.yaml:3:4\n  = help: ");
  }

  @Test
  void aLongLineIsShownWhereTheCaretStands() {
    source("a.yaml", "x".repeat(500) + "HERE" + "y".repeat(500));
    report(new Position("a.yaml", 1, 501, 4));
    String[] lines = printed().split("\n");
    assertThat(lines[3]).startsWith("1 | …x").endsWith("y…").hasSizeLessThan(130);
    assertThat(lines[4].indexOf('^')).isEqualTo(lines[3].indexOf("HERE"));
    assertThat(lines[4]).endsWith(" ^^^^");
  }

  @Test
  void aUsersTextCannotSteerTheTerminal() {
    source("a.yaml", "a\u001B[31m\u202Eb\n");
    diagnostics.report(Problem.DUPLICATE_KEY, new Position("a.yaml", 1, 1, 1), "\u001B[2J\n", 1);
    assertThat(printed()).doesNotContain("\u001B", "\u202E").contains("\"\uFFFD[2J\uFFFD\"");
  }

  @Test
  void coloursAreUsedOnlyWhenAskedFor() {
    source("a.yaml", "a: 1\n");
    report(new Position("a.yaml", 1, 1, 1));
    String coloured = new DiagnosticPrinter(sources, true).print(diagnostics);
    assertThat(coloured).contains("\u001B[1;31merror[duplicate-key]\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(printed());
  }

  @Test
  void problemsStandInReadingOrderAndAreCounted() {
    report(new Position("b.yaml", 1, 1, 1));
    report(new Position("a.yaml", 10, 1, 1));
    report(new Position("a.yaml", 9, 1, 1));
    assertThat(printed())
        .containsSubsequence("a.yaml:9:1", "a.yaml:10:1", "b.yaml:1:1", "3 errors in 2 files\n");
  }

  @Test
  void nothingIsSaidOfNothing() {
    assertThat(printed()).isEmpty();
  }

  private void assertCaret(String line, int column, int length, String shown, String carets) {
    Excerpt excerpt = Excerpt.of(line, new Position("a", 1, column, length), 120);
    assertThat(excerpt.line()).isEqualTo(shown);
    assertThat(" ".repeat(excerpt.indent()) + "^".repeat(excerpt.width())).isEqualTo(carets);
  }

  private void source(String file, String text) {
    sources.add(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private void report(Position position) {
    diagnostics.report(Problem.DUPLICATE_KEY, position, "a", 1);
  }

  private String printed() {
    return new DiagnosticPrinter(sources, false).print(diagnostics);
  }
}
