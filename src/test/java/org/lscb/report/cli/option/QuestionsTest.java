package org.lscb.report.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lscb.report.build.begin.BuiltInChapter;
import org.lscb.report.build.begin.NewBoard;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the command line leaves open is asked, with an answer that an empty line gives. */
class QuestionsTest {

  private final StringWriter heard = new StringWriter();

  @Test
  void emptyLinesTakeWhatIsOffered() {
    NewBoard board =
        board(LocalDate.of(2026, 11, 21), "Larkmouth Safeguarding Children Board", "", "Larkmouth");
    assertThat(board.shortName()).isEqualTo("Larkmouth SCB");
    assertThat(board.areas()).containsExactly("Larkmouth");
    assertThat(board.year()).hasToString("2025-26");
    assertThat(board.guidance().id()).isEqualTo("working-together-2023");
    assertThat(board.chapters()).hasSizeGreaterThan(7);
    assertThat(heard.toString())
        .contains("[Larkmouth SCB]")
        .contains("[2025-26]")
        .contains("[working-together-2023]")
        .contains("[all]")
        .contains("training: courses");
  }

  @Test
  void aYearThatHasNotEndedIsNotOffered() {
    assertThat(board(LocalDate.of(2026, 3, 31), "A", "", "A").year()).hasToString("2024-25");
    assertThat(board(LocalDate.of(2026, 4, 1), "A", "", "A").year()).hasToString("2025-26");
  }

  @Test
  void aWrongAnswerIsAskedAgainWithTheReason() {
    NewBoard board =
        board(
            LocalDate.of(2026, 11, 21),
            "",
            "Coast",
            "Coast",
            "...",
            "East; West",
            "2025",
            "2024-25",
            "",
            "trainig",
            "training, population");
    assertThat(board.areas()).containsExactly("East", "West");
    assertThat(board.year()).hasToString("2024-25");
    assertThat(board.chapters())
        .extracting(BuiltInChapter::id)
        .containsExactly("population", "training");
    assertThat(heard.toString())
        .contains("an answer is needed")
        .contains("\"...\" cannot be the name of an area")
        .contains("a reporting year is written like 2025-26")
        .contains("there is no chapter trainig");
  }

  private NewBoard board(LocalDate today, String... answers) {
    CommandSpec command = CommandSpec.create();
    NewBoardOptions options = new NewBoardOptions(command);
    new CommandLine(command).parseArgs();
    String typed = String.join("\n", List.of(answers)) + "\n\n\n\n\n";
    Questions questions =
        new Questions(new BufferedReader(new StringReader(typed)), new PrintWriter(heard));
    return options.board(Optional.of(questions), today);
  }
}
