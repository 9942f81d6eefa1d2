package org.lscb.report.document.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lscb.report.document.Block;
import org.lscb.report.document.Inline;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Table;
import org.lscb.report.document.diff.Change.Kind;
import org.lscb.report.document.diff.Change.Reason;
import org.lscb.report.document.diff.PublishedList.Item;
import org.lscb.report.statistics.Unit;

/** Tells readers of a report what changed since another one: in a sentence, a table and lists. */
public final class ChangeBlocks {

  private static final int SHOWN = 10;
  private static final int NAMED = 20;

  /** guidance: of fewer, a percentage tells more of chance than of anything else. */
  private static final BigDecimal FEWEST = BigDecimal.valueOf(20);

  private final Diff diff;
  private final Map<String, PublishedValue> now;
  private final String id;
  private final String tableId;
  private final Optional<String> area;

  /**
   * About two reports.
   *
   * @param now the later report's values, by id
   * @param id the first part of the ids of paragraphs and lists
   * @param tableId the id of the table
   */
  public ChangeBlocks(Diff diff, Map<String, PublishedValue> now, String id, String tableId) {
    this.diff = diff;
    this.now = now;
    this.id = id;
    this.tableId = tableId;
    this.area = area(now.values());
  }

  /** All of it; what a report withholds is held against nothing. */
  public List<Block> blocks() {
    List<Change> moved = seen(Kind.MOVED);
    List<Change> revised = seen(Kind.REVISED);
    Set<String> added = names(diff.of(Kind.NEW), diff.before());
    Set<String> gone = names(diff.of(Kind.GONE), diff.after());
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            id, List.of(new Inline.Text(summary(moved.size(), revised.size()))), false));
    List<Change> most = most(moved);
    if (!most.isEmpty()) {
      blocks.add(table(most));
    }
    named("Computed in another way than before", methods(), "method", blocks);
    revised(revised, blocks);
    named("New in this report", added, "new", blocks);
    named("No longer in it", gone, "gone", blocks);
    return blocks;
  }

  private String summary(int moved, int revised) {
    String before = diff.before().year();
    return "Since the report for "
        + before
        + ", "
        + counted(moved, "number has", "numbers have")
        + " moved"
        + (revised == 0
            ? ""
            : ", and "
                + counted(revised, "number", "numbers")
                + " that it gave "
                + (revised == 1 ? "has" : "have")
                + " been revised")
        + ".";
  }

  private static String counted(int count, String one, String more) {
    return count == 0 ? "no " + one : count + " " + (count == 1 ? one : more);
  }

  /** Those of which both reports tell a number, computed alike, and which this one prints. */
  private List<Change> seen(Kind kind) {
    return diff.of(kind).stream()
        .filter(one -> one.difference().isPresent())
        .filter(one -> one.reasons().stream().noneMatch(Reason::method))
        .filter(one -> now.containsKey(one.main().item().id()))
        .toList();
  }

  private static List<Change> most(List<Change> moved) {
    return moved.stream()
        .filter(one -> size(one).signum() > 0)
        .sorted(Comparator.comparing(ChangeBlocks::size).reversed())
        .limit(SHOWN)
        .toList();
  }

  /** In per cent of the earlier number; of percentages in percentage points; 0 of too few. */
  private static BigDecimal size(Change change) {
    if (change.unit() == Unit.PERCENT) {
      return change.difference().orElseThrow().abs();
    }
    BigDecimal was = change.before().orElseThrow().item().number().orElseThrow();
    boolean few =
        change.unit() == Unit.COUNT && was.compareTo(FEWEST) < 0
            || was.signum() <= 0
            || change.percent().isEmpty();
    return few ? BigDecimal.ZERO : change.percent().orElseThrow().abs();
  }

  private Table table(List<Change> most) {
    List<String> notes = new ArrayList<>();
    List<Table.Row> rows = most.stream().map(one -> row(one, notes)).toList();
    notes.add(
        "Each number is the newest that a report gives. Those that moved most come first, in per"
            + " cent of the number before, and percentages in percentage points; what counted less"
            + " than "
            + FEWEST
            + " before is left out.");
    return new Table(
        tableId,
        "What changed most since the report for " + diff.before().year(),
        "What",
        List.of(diff.before().year(), diff.after().year(), "Change"),
        rows,
        List.of(),
        notes,
        "the values published with both reports",
        false);
  }

  private Table.Row row(Change change, List<String> notes) {
    String why =
        change.reasons().stream().map(Reason::printed).distinct().collect(Collectors.joining("; "));
    List<Integer> called = new ArrayList<>();
    if (!why.isEmpty()) {
      String note = why.substring(0, 1).toUpperCase(Locale.UK) + why.substring(1) + ".";
      if (!notes.contains(note)) {
        notes.add(note);
      }
      called.add(notes.indexOf(note) + 1);
    }
    return new Table.Row(
        Table.Row.Kind.BODY,
        name(change.main().item()),
        List.of(
            new Table.Cell.Words(change.before().orElseThrow().item().text()),
            new Table.Cell.Value(now.get(change.main().item().id()), called),
            new Table.Cell.Words(change.amount().orElse(""))));
  }

  /** Without the area where it is the same for all. */
  private String name(Item item) {
    String name = item.name();
    return area.filter(name::endsWith)
        .map(it -> name.substring(0, name.length() - it.length()))
        .orElse(name);
  }

  /** What the names of most values end with: the board's own area. */
  private static Optional<String> area(Collection<PublishedValue> values) {
    Map<String, Integer> ends = new TreeMap<>();
    for (Item one : PublishedList.of("", "", values).items().values()) {
      int comma = one.name().lastIndexOf(", ");
      if (comma >= 0) {
        ends.merge(one.name().substring(comma), 1, Integer::sum);
      }
    }
    return ends.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private Set<String> methods() {
    Set<String> names = new LinkedHashSet<>();
    for (Change one : diff.changes()) {
      if (one.reasons().stream().anyMatch(Reason::method)) {
        names.add(name(one.main().item()));
      }
    }
    return names;
  }

  /** What is new or gone as a whole, by the value that has fewest members. */
  private Set<String> names(List<Change> changes, PublishedList other) {
    Set<String> known = new HashSet<>();
    other.items().keySet().forEach(one -> known.add(subject(one)));
    Set<String> names = new LinkedHashSet<>();
    changes.stream()
        .map(one -> one.main().item())
        .filter(one -> !one.withheld())
        .sorted(Comparator.comparing((Item one) -> one.id().split("/").length))
        .filter(one -> known.add(subject(one.id())))
        .forEach(one -> names.add(name(one)));
    return names;
  }

  private static String subject(String valueId) {
    return valueId.split("[/@]")[0];
  }

  private void revised(List<Change> revised, List<Block> blocks) {
    if (revised.isEmpty()) {
      return;
    }
    head("Revised since they were published", "revised", blocks);
    List<List<Block>> items = new ArrayList<>();
    for (Change one : revised.subList(0, Math.min(NAMED, revised.size()))) {
      PublishedValue value = now.get(one.main().item().id());
      List<Inline> words =
          List.of(
              new Inline.Text(
                  value.label()
                      + ": "
                      + one.before().orElseThrow().item().text()
                      + " as first published, now "),
              new Inline.Value(value, value.text()));
      items.add(List.of(new Block.Paragraph(id + "-revised-" + (items.size() + 1), words, false)));
    }
    more(revised.size(), "revised", items);
    blocks.add(new Block.ItemList(id + "-revised-list", false, items));
  }

  private void named(String head, Set<String> names, String part, List<Block> blocks) {
    if (names.isEmpty()) {
      return;
    }
    head(head, part, blocks);
    List<List<Block>> items = new ArrayList<>();
    names.stream().limit(NAMED).forEach(one -> items.add(item(one, part, items.size() + 1)));
    more(names.size(), part, items);
    blocks.add(new Block.ItemList(id + "-" + part + "-list", false, items));
  }

  private void more(int all, String part, List<List<Block>> items) {
    if (all > NAMED) {
      items.add(item("and " + (all - NAMED) + " more", part, items.size() + 1));
    }
  }

  private List<Block> item(String words, String part, int number) {
    return List.of(
        new Block.Paragraph(
            id + "-" + part + "-" + number, List.of(new Inline.Text(words)), false));
  }

  private void head(String words, String part, List<Block> blocks) {
    Inline strong = new Inline.Strong(List.of(new Inline.Text(words + ":")));
    blocks.add(new Block.Paragraph(id + "-" + part, List.of(strong), false));
  }
}
