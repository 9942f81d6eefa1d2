package org.lscb.report.disclosure.joint;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lscb.report.accessibility.criterion.Criterion;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.accessibility.values.ValuesList;
import org.lscb.report.disclosure.collection.Collected;
import org.lscb.report.disclosure.collection.LedgerCollector;
import org.lscb.report.disclosure.collection.PrintedCounts;
import org.lscb.report.disclosure.joint.JointSearch.Sum;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.protection.Protection.Hidden;
import org.lscb.report.disclosure.protection.Suppressor;
import org.lscb.report.document.manifest.Manifest;
import org.lscb.report.document.manifest.Relation;
import org.lscb.report.output.data.ValuesJson;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** A report that prints a table of three breakdowns as three tables of two, and nothing more. */
final class JointBoard {

  private static final String[] NAMES = {"a", "b", "c"};

  private final int[] sizes;
  private final long[] counts;
  private final Map<String, List<Integer>> ids;
  private final ReadBoard board;
  private final ValuesList list;

  /** The counts, the last breakdown running fastest. */
  JointBoard(Path folder, int[] sizes, long... counts) {
    this.sizes = sizes;
    this.counts = counts;
    this.ids = idsOfAll();
    StringBuilder chapter = new StringBuilder(CHAPTER);
    for (int by = 0; by < sizes.length; by++) {
      chapter.append("  ").append(NAMES[by]).append(":\n    members:\n");
      for (int member = 0; member < sizes[by]; member++) {
        String id = NAMES[by] + member;
        chapter.append("      ").append(id).append(": Member ").append(id).append('\n');
      }
    }
    chapter.append("tables:\n").append(table(0, 1)).append(table(0, 2)).append(table(1, 2));
    board =
        new WrittenBoard(folder)
            .chapter(chapter.toString())
            .text("{{table: a-b}}\n\n{{table: a-c}}\n\n{{table: b-c}}\n")
            .data(data(0, 1) + data(0, 2) + data(1, 2))
            .read();
    list = ValuesList.read(new ValuesJson().of(board.composed()));
  }

  /** Everything that was said, warnings too. */
  List<String> codes() {
    return board.codes();
  }

  Manifest manifest() {
    return list.manifest().orElseThrow();
  }

  Map<String, Listed> values() {
    return list.values();
  }

  /** The auditor, who knows the truth. */
  Criterion auditor() {
    return new Criterion(manifest(), values(), Optional.of(small()));
  }

  /** An auditor to whom nobody says that the three tables are of the same children. */
  Criterion auditorOfPairs() {
    Manifest all = manifest();
    Manifest pairs =
        manifest(
            all.hidden(),
            all.relations().stream().filter(one -> !(one instanceof Relation.Joint)).toList());
    return new Criterion(pairs, values(), Optional.of(small()));
  }

  /** The auditor of what would be printed if others were hidden. */
  Criterion auditorOf(Set<String> hidden) {
    Map<String, Listed> values = new LinkedHashMap<>();
    ids()
        .forEach(
            (id, cells) -> {
              Optional<BigDecimal> number =
                  Optional.of(BigDecimal.valueOf(sum(cells))).filter(any -> !hidden.contains(id));
              Optional<String> symbol = number.isPresent() ? Optional.empty() : Optional.of("c");
              values.put(id, new Listed(id, "count", 0, number, symbol, "", Map.of()));
            });
    return new Criterion(
        manifest(List.copyOf(hidden), manifest().relations()), values, Optional.of(small()));
  }

  private Manifest manifest(List<String> hidden, List<Relation> relations) {
    Manifest all = manifest();
    return new Manifest(
        all.threshold(),
        all.zeroShown(),
        all.roundedTo(),
        all.sensitive(),
        hidden,
        all.known(),
        relations,
        all.computed(),
        all.words(),
        all.accepted());
  }

  /** What would be hidden if the tables were looked at by pairs. */
  Set<String> hiddenForPairs() {
    Collected collected = collected();
    Set<org.lscb.report.disclosure.ledger.Relation> joint = new HashSet<>();
    collected.joints().forEach(one -> joint.addAll(one.relations()));
    Ledger all = collected.ledger();
    Ledger pairs =
        new Ledger(
            all.cells().stream().filter(one -> one.seen() != Cell.Seen.UNCOUNTED).toList(),
            all.relations().stream().filter(one -> !joint.contains(one)).toList(),
            all.threshold(),
            all.zeroShown());
    return new Suppressor()
        .protect(pairs).hidden().stream().map(Hidden::cell).collect(Collectors.toSet());
  }

  Collected collected() {
    return new LedgerCollector(
            board.definition(), board.names(), board.datasets(), board.calculator())
        .collect(new PrintedCounts(board.tabulated()), Optional.empty());
  }

  Map<String, Long> small() {
    return ids().entrySet().stream()
        .filter(one -> sum(one.getValue()) > 0 && sum(one.getValue()) <= 5)
        .collect(Collectors.toMap(Map.Entry::getKey, one -> sum(one.getValue())));
  }

  /** What readers still think possible of each count, by trying everything. */
  Map<String, Set<Long>> possible() {
    JointSearch search = search(false, sum(ids().get("own:met@2018-19")));
    Map<String, Set<Long>> possible = new HashMap<>();
    search.search(
        table -> {
          ids()
              .forEach(
                  (id, cells) ->
                      possible
                          .computeIfAbsent(id, any -> new TreeSet<>())
                          .add(cells.stream().mapToLong(one -> table[one]).sum()));
          return false;
        });
    return possible;
  }

  /** The small numbers that would be possible if everything were hidden that is not 0. */
  Set<Long> unavoidable(String id) {
    Set<Long> possible = new TreeSet<>();
    for (long number = 1; number <= 5; number++) {
      JointSearch search = search(true, 5);
      search.sum(ids().get(id), number, number);
      if (search.search(any -> true)) {
        possible.add(number);
      }
    }
    return possible;
  }

  private JointSearch search(boolean allHidden, long most) {
    JointSearch search = new JointSearch(counts.length, most);
    known(allHidden).forEach(one -> search.sum(one.cells(), one.least(), one.most()));
    return search;
  }

  private List<Sum> known(boolean allHidden) {
    List<Sum> known = new ArrayList<>();
    ids()
        .forEach(
            (id, cells) -> {
              long count = sum(cells);
              boolean printed = list.values().get(id).number().isPresent();
              if (count == 0 || printed && !allHidden) {
                known.add(new Sum(cells, count, count));
              } else {
                known.add(new Sum(cells, 1, Long.MAX_VALUE));
              }
            });
    return known;
  }

  private long sum(List<Integer> cells) {
    return cells.stream().mapToLong(one -> counts[one]).sum();
  }

  /** Everything that the report prints, with the counts that make it up. */
  Map<String, List<Integer>> ids() {
    return ids;
  }

  private Map<String, List<Integer>> idsOfAll() {
    Map<String, List<Integer>> ids = new LinkedHashMap<>();
    for (int cell = 0; cell < counts.length; cell++) {
      String[] members = new String[sizes.length];
      for (int by = 0; by < sizes.length; by++) {
        members[by] = "/" + NAMES[by] + "=" + NAMES[by] + member(cell, by);
      }
      for (String of :
          List.of(
              "",
              members[0],
              members[1],
              members[2],
              members[0] + members[1],
              members[0] + members[2],
              members[1] + members[2])) {
        ids.computeIfAbsent("own:met" + of + "@2018-19", any -> new ArrayList<>()).add(cell);
      }
    }
    return ids;
  }

  private int member(int cell, int by) {
    int rest = cell;
    for (int later = sizes.length - 1; later > by; later--) {
      rest /= sizes[later];
    }
    return rest % sizes[by];
  }

  private String table(int rows, int columns) {
    String name = NAMES[rows] + "-" + NAMES[columns];
    return "  %s:\n    caption: Table %s\n    rows:\n      by: %s\n      total: %s\n"
            .formatted(name, name, NAMES[rows], NAMES[rows])
        + "    columns:\n      - show: met\n        by: %s\n      - show: met\n        label: All\n"
            .formatted(NAMES[columns]);
  }

  private String data(int rows, int columns) {
    StringBuilder data = new StringBuilder();
    data.append("met by ").append(NAMES[rows]).append(" and ").append(NAMES[columns]);
    data.append(":\n");
    for (int row = 0; row < sizes[rows]; row++) {
      data.append("  ").append(NAMES[rows]).append(row).append(":\n");
      for (int column = 0; column < sizes[columns]; column++) {
        long sum = 0;
        for (int cell = 0; cell < counts.length; cell++) {
          boolean here = member(cell, rows) == row && member(cell, columns) == column;
          sum += here ? counts[cell] : 0;
        }
        data.append("    ").append(NAMES[columns]).append(column).append(": ").append(sum);
        data.append('\n');
      }
    }
    return data.append('\n').toString();
  }

  private static final String CHAPTER =
      """
      datasets:
        d:
          met:
            label: Children met
            by: [a, b, c]
      breakdowns:
      """;
}
