package org.lscb.report.build.begin;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.definition.guidance.Guidance;

/** Writes report.yaml. */
final class ReportText {

  /** The chapter that says where each element of the guidance is answered. */
  static final String GUIDANCE = "guidance";

  private final NewBoard board;
  private final List<WrittenChapter> written;
  private final StringBuilder text = new StringBuilder();

  ReportText(NewBoard board, List<WrittenChapter> written) {
    this.board = board;
    this.written = List.copyOf(written);
  }

  String write() {
    text.append(Remark.of("The report of one year. The folder's name is the reporting year."));
    line("title: Yearly report");
    line("# published: " + (board.year().end().getYear()) + "-09-30  # the day, when you know it");
    line("");
    chapters();
    line("");
    text.append(
        Remark.of(
            "Counts of 1 to 5 children are hidden, with whatever would give them away. Type the true"
                + " numbers into data/: they are hidden when the report is built."));
    line("small-numbers:");
    line("  profile: dfe");
    line("");
    answers();
    line("");
    text.append(
        Remark.of(
            "Who approves the report. Write the day in place of awaited when it is given, as in"
                + " 2026-09-15."));
    line("approval:");
    line("  - by: " + "Those who lead the work");
    line("    on: \"awaited: the meeting that approves it, " + board.year().end().getYear() + "\"");
    return text.toString();
  }

  private void chapters() {
    text.append(
        Remark.of(
            "The chapters in the order in which they are printed. Move lines to change it; take a"
                + " line out to leave a chapter out, with its files in data/ and text/."));
    line("chapters:");
    line("  - id: foreword  # text/foreword.md");
    line("    numbered: false");
    int width = board.chapters().stream().mapToInt(one -> one.id().length()).max().orElse(0);
    for (BuiltInChapter one : board.chapters()) {
      String tells = one.tells().isEmpty() ? one.title() : one.tells();
      line("  - " + one.id() + " ".repeat(width - one.id().length()) + "  # " + tells);
    }
    for (WrittenChapter one : written) {
      line("  - " + one.id() + "  # your own words, in text/" + one.id() + ".md");
    }
    line("  - id: " + GUIDANCE + "  # the table of what the guidance asks for");
    line("    numbered: false");
  }

  private void answers() {
    text.append(
        Remark.of(
            "What the guidance asks for, and the chapters that answer it. Where no chapter answers,"
                + " the report says why:"));
    line("#   value-for-money:");
    line("#     none: The accounts are closed in November, and published with the next report");
    line("guidance: " + board.guidance().id());
    line("answers:");
    for (Guidance.Element element : board.guidance().elements()) {
      List<String> chapters = new ArrayList<>(WrittenChapter.answering(board, element));
      written.stream()
          .filter(one -> one.elements().contains(element))
          .forEach(one -> chapters.add(one.id()));
      line("  " + element.id() + ": [" + String.join(", ", chapters) + "]");
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
