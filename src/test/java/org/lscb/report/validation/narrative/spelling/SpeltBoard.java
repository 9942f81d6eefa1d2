package org.lscb.report.validation.narrative.spelling;

import java.nio.file.Path;
import java.util.List;
import org.lscb.report.build.Preparation;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.project.WrittenBoard;

/** A small board with what is told of its spelling. */
final class SpeltBoard {

  private final WrittenBoard board;

  SpeltBoard(Path folder) {
    board =
        new WrittenBoard(folder)
            .chapter("datasets:\n  d:\n    plans:\n      label: Plans\n")
            .data("plans: 40\n");
  }

  SpeltBoard with(String file, String text) {
    board.with(file, text);
    return this;
  }

  /** Writes the chapter's Markdown, its title in the first line. */
  SpeltBoard text(String markdown) {
    board.text(markdown);
    return this;
  }

  Diagnostics diagnostics() {
    return new Preparation(new BoardFolder(board.folder()), step -> {})
        .prepare(WrittenBoard.YEAR, false)
        .diagnostics();
  }

  List<Diagnostic> found() {
    return diagnostics().inReadingOrder().stream()
        .filter(one -> one.problem() == Problem.SPELLING)
        .toList();
  }

  /** What is told: file, line:column+length, message. */
  List<String> told() {
    return found().stream()
        .map(one -> one.position() + "+" + one.position().length() + " " + one.message())
        .toList();
  }

  /** The words that are told. */
  List<String> words() {
    return found().stream().map(one -> one.message().split("\"")[1]).toList();
  }
}
