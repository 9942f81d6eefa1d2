package org.lscb.report.build.importing.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lscb.report.build.importing.proposal.Table.Column;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.definition.Breakdown;

/** The lines of an import that say which words mean what; what is not sure asks so. */
final class ImportLines {

  private static final String ASKED = "  # is it so?";

  /** Names nothing, so that nothing is imported before somebody has answered it. */
  private static final String OPEN = "?";

  private static final int NAMED = 6;

  private final List<String> lines = new ArrayList<>();
  private final Map<String, Map<String, String>> names = new LinkedHashMap<>();
  private final Set<String> leftOut = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  /** Adds lines as they are. */
  ImportLines say(Collection<String> more) {
    lines.addAll(more);
    return this;
  }

  /** Says which columns hold what. */
  ImportLines columns(Map<String, String> columns) {
    lines.add("columns:");
    columns.forEach((name, heading) -> lines.add("  " + name + ": " + Quoted.of(heading)));
    return this;
  }

  /** Says which columns of numbers are not read. */
  ImportLines notRead(Collection<Column> columns) {
    List<String> names =
        columns.stream().map(Column::name).filter(one -> !one.isEmpty()).distinct().toList();
    if (!names.isEmpty()) {
      int more = names.size() - NAMED;
      lines.add(
          "# not read: "
              + String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
              + (more > 0 ? " and " + more + " more" : ""));
    }
    return this;
  }

  /** Says what the words of a level mean. */
  ImportLines match(LevelMatch match) {
    Map<String, String> own =
        names.computeIfAbsent(match.level().name(), any -> new LinkedHashMap<>());
    own.putAll(match.near());
    for (String one : match.unknown()) {
      if (match.isPartly()) {
        own.put(one, Breakdown.TOTAL);
      } else if (!match.missing().isEmpty()) {
        // Left out, it would take the numbers of a member with it.
        own.put(one, OPEN);
      } else if (!match.level().isSparse()) {
        leftOut.add(one);
      }
    }
    missing.addAll(match.missing());
    return this;
  }

  /** Says that a name stands for all of a level. */
  ImportLines total(String level, String word) {
    names.computeIfAbsent(level, any -> new LinkedHashMap<>()).put(word, Breakdown.TOTAL);
    leftOut.remove(word);
    return this;
  }

  /** Says that some headings are not read. */
  ImportLines leaveOut(Collection<String> headings) {
    headings.stream().filter(one -> !one.isEmpty()).forEach(leftOut::add);
    return this;
  }

  /** Says that what looks like fractions of 1 is meant in per cent. */
  ImportLines fractions(Collection<Column> percentages) {
    List<Cell> cells =
        percentages.stream()
            .flatMap(one -> one.cells().stream())
            .filter(ImportLines::plain)
            .toList();
    boolean small = cells.stream().allMatch(one -> number(one).compareTo(BigDecimal.ONE) <= 0);
    cells.stream()
        .filter(one -> small && number(one).scale() > 0)
        .findFirst()
        .ifPresent(
            one ->
                lines.add(
                    "percent: fractions"
                        + ASKED
                        + " "
                        + one.text()
                        + " is read as "
                        + number(one).movePointRight(2).stripTrailingZeros().toPlainString()
                        + "%"));
    return this;
  }

  private static boolean plain(Cell cell) {
    return !cell.percent() && cell.text().matches("\\d+(\\.\\d+)?");
  }

  private static BigDecimal number(Cell cell) {
    return new BigDecimal(cell.text());
  }

  /** All of them. */
  List<String> all() {
    List<String> all = new ArrayList<>(lines);
    if (names.values().stream().anyMatch(one -> !one.isEmpty())) {
      all.add("names:");
    }
    names.forEach(
        (level, words) -> {
          if (!words.isEmpty()) {
            all.add("  " + level + ":" + ASKED);
            words.forEach(
                (word, id) ->
                    all.add(
                        "    "
                            + Quoted.of(word)
                            + ": "
                            + (id.equals(OPEN) ? which() : Quoted.of(id))));
          }
        });
    if (!leftOut.isEmpty()) {
      all.add(
          "leave-out: ["
              + String.join(", ", leftOut.stream().map(Quoted::inList).toList())
              + "]  # names of nothing here: or say below \"names:\" what they are");
    }
    if (!missing.isEmpty()) {
      all.add("# not in the spreadsheet: " + String.join(", ", missing));
      all.add("# if there were none, say \"empty: 0\"; if nobody knows, \"empty: x\"");
    }
    return all;
  }

  private String which() {
    return "\"" + OPEN + "\"  # which one: " + String.join(", ", missing) + ", total";
  }
}
