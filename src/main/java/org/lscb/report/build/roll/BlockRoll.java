package org.lscb.report.build.roll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.lscb.report.build.edit.EditedText;
import org.lscb.report.build.roll.NextPeriod.Step;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.YamlNode.Sequence;

/** Rolls one block of a data file forward. */
final class BlockRoll {

  /** Stands above a block whose days somebody must look up. */
  static final String DAYS = "# These days are last year's, a year later: write the right ones.";

  private static final String PERIOD = "period";

  private final EditedText text;
  private final NextPeriod next;
  private final Cells cells;
  private final boolean current;

  /**
   * For the blocks of one file.
   *
   * @param current whether the period at the head of the file is of the year
   */
  BlockRoll(EditedText text, NextPeriod next, Cells cells, boolean current) {
    this.text = text;
    this.next = next;
    this.cells = cells;
    this.current = current;
  }

  void roll(Entry block) {
    String heading = block.key().text();
    int by = heading.indexOf(" by ");
    List<String> levels =
        by < 0 ? List.of() : List.of(heading.substring(by + " by ".length()).split(" and "));
    if (levels.contains(PERIOD) && block.value() instanceof Mapping body) {
      series(block, body, levels);
    } else {
      once(block);
    }
  }

  /** All values are of one time: that of the block, or of the file. */
  private void once(Entry block) {
    boolean isCurrent = current;
    if (block.value() instanceof Mapping body
        && body.get(PERIOD).orElse(null) instanceof Scalar own) {
      Optional<Period> period = PeriodText.parse(own.text());
      isCurrent = period.map(next::isCurrent).orElse(false);
      if (isCurrent && !cells.isOfRemarks(body)) {
        text.replace(own.position(), NextPeriod.after(period.orElseThrow()).toString());
      }
    }
    if (isCurrent) {
      cells.empty(block);
    } else {
      cells.keep(block.value());
    }
  }

  private void series(Entry block, Mapping body, List<String> levels) {
    YamlNode columns = body.get("columns").orElse(null);
    int across = columns instanceof Mapping ? 2 : columns == null ? 0 : 1;
    int depth = levels.indexOf(PERIOD);
    int rows = levels.size() - across;
    List<Entry> entries =
        body.entries().stream().filter(one -> !Cells.BODY.contains(one.key().text())).toList();
    if (depth < rows) {
      down(entries, depth);
    } else if (columns instanceof Mapping outer) {
      twoAcross(outer, leaves(entries, rows), depth == rows);
    } else {
      List<Scalar> heads = scalars(columns);
      if (next.isOfDays(words(heads))) {
        otherDays(block, heads, leaves(entries, rows));
      } else {
        List<Step> steps = next.steps(words(heads));
        heads(heads, steps);
        leaves(entries, rows).forEach(one -> longer(one, heads.size(), steps.size()));
      }
    }
  }

  /** The rows themselves, below the levels that go down. */
  private static List<Entry> leaves(List<Entry> entries, int depth) {
    if (depth <= 1) {
      return entries;
    }
    List<Entry> leaves = new ArrayList<>();
    for (Entry one : entries) {
      if (one.value() instanceof Mapping deeper) {
        leaves.addAll(leaves(deeper.entries(), depth - 1));
      }
    }
    return leaves;
  }

  private void heads(List<Scalar> heads, List<Step> steps) {
    StringBuilder more = new StringBuilder();
    steps.forEach(one -> more.append(", ").append(one.next()));
    if (!heads.isEmpty()) {
      text.insertAfter(heads.get(heads.size() - 1).position(), more.toString());
    }
  }

  /** A row with further values at its end. */
  private void longer(Entry row, int columns, int more) {
    cells.keep(row.value());
    cells.add(more);
    String words = (", " + Cells.AWAITED).repeat(more);
    if (row.value() instanceof Sequence list && list.entries().size() == columns) {
      text.insertAfter(list.entries().get(columns - 1).position(), words);
    } else if (row.value() instanceof Scalar alone && more > 0) {
      text.replace(alone.position(), "[" + alone.text() + words + "]");
    }
  }

  /** Days of meetings have no next ones: the same days a year later stand for them. */
  private void otherDays(Entry block, List<Scalar> heads, List<Entry> rows) {
    List<Step> steps = next.steps(words(heads));
    for (Step step : steps) {
      text.replace(heads.get(step.index()).position(), step.next());
      for (Entry row : rows) {
        if (row.value() instanceof Sequence list
            && list.entries().size() == heads.size()
            && list.entries().get(step.index()) instanceof Scalar value) {
          cells.empty(value);
        }
      }
    }
    text.insertLineBefore(block.key().position().line(), DAYS);
  }

  /** Two levels across: a list under each name. */
  private void twoAcross(Mapping outer, List<Entry> rows, boolean periodsFirst) {
    List<List<Scalar>> lists = outer.entries().stream().map(one -> scalars(one.value())).toList();
    // After which value of a row how many are awaited.
    List<Integer> after = new ArrayList<>();
    List<Integer> more = new ArrayList<>();
    int size = 0;
    if (periodsFirst) {
      List<Scalar> keys = outer.entries().stream().map(Entry::key).toList();
      int last = lines(outer);
      for (List<Scalar> one : lists) {
        size += one.size();
      }
      for (Step step : next.steps(words(keys))) {
        String indent = " ".repeat(keys.get(step.index()).position().column() - 1);
        String list = String.join(", ", words(lists.get(step.index())));
        text.insertLinesAfter(last, indent + step.next() + ": [" + list + "]");
        after.add(size - 1);
        more.add(lists.get(step.index()).size());
      }
    } else {
      for (List<Scalar> one : lists) {
        size += one.size();
        List<Step> steps = next.steps(words(one));
        heads(one, steps);
        after.add(size - 1);
        more.add(steps.size());
      }
    }
    for (Entry row : rows) {
      cells.keep(row.value());
      if (row.value() instanceof Sequence list && list.entries().size() == size) {
        for (int i = 0; i < after.size(); i++) {
          cells.add(more.get(i));
          text.insertAfter(
              list.entries().get(after.get(i)).position(),
              (", " + Cells.AWAITED).repeat(more.get(i)));
        }
      }
    }
  }

  private int lines(Mapping mapping) {
    return mapping.entries().stream()
        .mapToInt(one -> text.lastLine(one.key().position()))
        .max()
        .orElseThrow();
  }

  /** Periods that stand one under another. */
  private void down(List<Entry> entries, int depth) {
    if (depth > 0) {
      for (Entry one : entries) {
        if (one.value() instanceof Mapping deeper) {
          down(deeper.entries(), depth - 1);
        }
      }
      return;
    }
    entries.forEach(one -> cells.keep(one.value()));
    List<Scalar> keys = entries.stream().map(Entry::key).toList();
    int last = keys.stream().mapToInt(one -> text.lastLine(one.position())).max().orElse(0);
    for (Step step : next.steps(words(keys))) {
      text.insertLinesAfter(last, copy(entries.get(step.index()), step.next()));
    }
  }

  /** The lines of a period with another name, and everything in it awaited. */
  private String copy(Entry entry, String name) {
    EditedText copied = text.unchanged();
    Cells emptied = new Cells(copied);
    copied.replace(entry.key().position(), name);
    emptied.empty(entry);
    cells.add(emptied.awaited());
    EditedText result = new EditedText(copied.result());
    List<String> lines = new ArrayList<>();
    for (int line = entry.key().position().line();
        line <= text.lastLine(entry.key().position());
        line++) {
      if (!result.line(line).stripLeading().startsWith("#")) {
        lines.add(result.line(line));
      }
    }
    return String.join(text.lineEnd(), lines);
  }

  private static List<Scalar> scalars(YamlNode node) {
    List<YamlNode> all =
        node instanceof Sequence list ? list.entries() : Collections.singletonList(node);
    return all.stream().filter(Scalar.class::isInstance).map(Scalar.class::cast).toList();
  }

  private static List<String> words(List<Scalar> scalars) {
    return scalars.stream().map(Scalar::text).toList();
  }
}
