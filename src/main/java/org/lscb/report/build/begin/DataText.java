package org.lscb.report.build.begin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.lscb.report.build.begin.BuiltInChapter.DataFile;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.statistics.Period;

/** Writes a data file in which everything is still awaited. */
final class DataText {

  private static final String AWAITED = "awaited";

  private final NewBoard board;
  private final BuiltInChapter begun;
  private final ChapterDefinition chapter;
  private final DataFile file;
  private final StringBuilder text = new StringBuilder();

  DataText(NewBoard board, BuiltInChapter chapter, DataFile file) {
    this.board = board;
    this.begun = chapter;
    this.chapter = chapter.definition();
    this.file = file;
  }

  /** The whole file. */
  String write() {
    header();
    grid();
    for (String block : file.blocks()) {
      block(block);
    }
    others();
    return text.toString();
  }

  private void header() {
    text.append(Remark.of(file.comesFrom()));
    text.append(
        Remark.of(
            "Write each number in place of the word awaited: without commas or signs, 0 where there"
                + " were none, x where nobody knows. Small numbers are typed as they are: the report"
                + " hides them. Take out what you do not have; a table without numbers is left"
                + " out."));
    line("dataset: " + file.dataset());
    line("source: " + YamlScalar.of(file.source()));
    line("period: " + period() + "  # " + meaning());
    line("awaited: " + YamlScalar.of(file.awaited() + ", " + board.due()) + "  # who, by when");
  }

  private String period() {
    return switch (file.counted()) {
      case YEAR -> board.year().toString();
      case DAY -> Period.snapshot(board.year().end()).toString();
      case MID_YEAR -> "mid-" + board.year().start().getYear();
    };
  }

  private String meaning() {
    return switch (file.counted()) {
      case YEAR -> "what happened from April to March";
      case DAY -> "what was so on that day";
      case MID_YEAR -> "at the end of June, as the population is estimated";
    };
  }

  private void grid() {
    List<String> plain = file.measures();
    if (plain.isEmpty()) {
      return;
    }
    int width = plain.stream().mapToInt(String::length).max().orElse(0) + 2;
    line("");
    if (!board.hasSeveralAreas()) {
      text.append(
          Remark.of(
              "One column for each year. If you know earlier ones, write them in front, so that the"
                  + " report shows a series."));
    }
    line("values by measure and " + across() + ":");
    line("  " + padded("columns:", width) + columns());
    for (String one : plain) {
      String label = measure(one).map(MeasureDefinition::label).orElse(one);
      String unit = measure(one).map(MeasureDefinition::unit).map(it -> it.id()).orElse("");
      String percent = unit.equals("percent") ? ", in per cent" : "";
      line("  " + padded(one + ":", width) + row() + "  # " + label + percent);
    }
  }

  private String across() {
    return board.hasSeveralAreas() ? "area" : "period";
  }

  private String columns() {
    return board.hasSeveralAreas()
        ? "[" + String.join(", ", board.areaIds()) + "]"
        : "[" + period() + "]";
  }

  private String row() {
    int cells = board.hasSeveralAreas() ? board.areas().size() : 1;
    return "[" + String.join(", ", Collections.nCopies(cells, AWAITED)) + "]";
  }

  private void block(String heading) {
    List<Breakdown> levels = breakdowns(heading);
    boolean open = levels.stream().anyMatch(Breakdown::open);
    line("");
    if (open) {
      text.append(
          Remark.of(
              "An example, with names of your own as they are to be printed. Take the # away from"
                  + " each line, and write your names and numbers."));
    }
    for (String line : lines(heading, levels)) {
      line(open ? "# " + line : line);
    }
  }

  private List<String> lines(String heading, List<Breakdown> levels) {
    List<String> lines = new ArrayList<>();
    boolean areas = board.hasSeveralAreas();
    Breakdown last = levels.get(levels.size() - 1);
    String cell = levels.stream().anyMatch(Breakdown::open) ? "12" : AWAITED;
    if (levels.size() == 1) {
      lines.add(heading + (areas ? " and area:" : ":"));
      if (areas) {
        lines.add("  columns: " + columns());
      }
      String row = areas ? row().replace(AWAITED, cell) : cell;
      names(last).forEach(one -> lines.add("  " + one + ": " + row));
      return lines;
    }
    lines.add(heading + ":");
    if (areas) {
      lines.add("  area: " + board.areaIds().get(0));
    }
    if (last.open()) {
      for (String group : names(levels.get(0))) {
        lines.add("  " + group + ":");
        names(last).forEach(one -> lines.add("    " + one + ": 3.2"));
      }
      return lines;
    }
    lines.add("  columns: [" + String.join(", ", names(last)) + "]");
    String row = String.join(", ", Collections.nCopies(names(last).size(), "12"));
    names(levels.get(0)).forEach(one -> lines.add("  " + one + ": [" + row + "]"));
    return lines;
  }

  private List<String> names(Breakdown breakdown) {
    return breakdown.open()
        ? file.examples(breakdown.id()).stream().map(YamlScalar::of).toList()
        : breakdown.members().stream()
            // What is the sum of others is computed.
            .filter(one -> one.parts().isEmpty())
            .map(one -> YamlScalar.of(one.id()))
            .toList();
  }

  private List<Breakdown> breakdowns(String heading) {
    String levels = heading.substring(heading.indexOf(" by ") + " by ".length());
    return List.of(levels.split(" and ")).stream()
        .map(one -> chapter.breakdown(one).orElseThrow())
        .toList();
  }

  /** What the chapter has room for beside what stands in its files; said in the last of them. */
  private void others() {
    List<DataFile> beside =
        begun.files().stream().filter(one -> one.dataset().equals(file.dataset())).toList();
    if (!beside.get(beside.size() - 1).equals(file)) {
      return;
    }
    List<MeasureDefinition> others =
        chapter.measures().stream()
            .filter(one -> one.dataset().equals(file.dataset()))
            .filter(one -> beside.stream().noneMatch(it -> writes(it, one.id())))
            .toList();
    if (!others.isEmpty()) {
      line("");
      line("# The report has room for these too, here or in another file of the same dataset:");
      others.forEach(one -> line("#   " + one.id() + "  (" + one.label() + ")"));
    }
  }

  private static boolean writes(DataFile file, String measure) {
    return file.measures().contains(measure)
        || file.blocks().stream().anyMatch(one -> one.startsWith(measure + " by "));
  }

  private Optional<MeasureDefinition> measure(String id) {
    return chapter.measures().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static String padded(String word, int width) {
    return word + " ".repeat(Math.max(1, width - word.length() + 1));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
