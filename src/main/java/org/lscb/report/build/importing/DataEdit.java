package org.lscb.report.build.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lscb.report.build.begin.YamlScalar;
import org.lscb.report.build.edit.EditedText;
import org.lscb.report.build.importing.level.BlockHeading;
import org.lscb.report.build.importing.level.Labels;
import org.lscb.report.build.importing.level.Level;
import org.lscb.report.build.importing.table.Grid;
import org.lscb.report.dataset.DataFile;
import org.lscb.report.definition.imports.ImportDefinition;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Finds the block of a dataset that is meant, and writes its values into the file's text. */
final class DataEdit {

  private static final String PERIOD = "period";
  private static final String AREA = "area";
  private static final List<String> KEPT =
      List.of(PERIOD, AREA, "note", "stated", "by", "because", "status");

  private final String year;
  private final List<DataFile> files;
  private final Function<String, String> texts;
  private final ImportDefinition definition;
  private final Labels labels;

  /**
   * For one import.
   *
   * @param files of the year
   * @param texts what stands in each of them now, changes of other imports included
   */
  DataEdit(
      String year,
      List<DataFile> files,
      Function<String, String> texts,
      ImportDefinition definition,
      Labels labels) {
    this.year = year;
    this.files = files;
    this.texts = texts;
    this.definition = definition;
    this.labels = labels;
  }

  /**
   * A file as it would be.
   *
   * @param rewritten whether a block was written anew, without the remarks in it
   */
  record Edited(String file, String text, boolean rewritten) {}

  /** A block that is there. */
  private record Found(DataFile file, Entry block) {}

  /** The change. */
  Edited edit(Grid grid, String table, String source) {
    Optional<Found> found = block(grid);
    if (found.isPresent()) {
      return update(found.get(), grid, table);
    }
    List<String> head = new ArrayList<>(List.of("table: " + scalar(table)));
    Optional<DataFile> file = fileForMore();
    boolean periodNeeded =
        definition.period().isPresent()
            && grid.levels().stream().noneMatch(one -> one.name().equals(PERIOD));
    String wanted = definition.period().map(Scalar::text).orElse(year);
    if (periodNeeded
        && file.isPresent()
        && !header(file.get(), PERIOD).filter(wanted::equals).isPresent()) {
      head.add(0, "period: " + wanted);
    }
    definition.area().ifPresent(one -> head.add(0, "area: " + one.text()));
    List<String> lines =
        new BlockText(grid, definition.block().text(), head).lines(definition.across().orElse(1));
    if (file.isPresent()) {
      String before = texts.apply(file.get().file());
      String end = before.contains("\r\n") ? "\r\n" : "\n";
      String gap = before.endsWith("\n") ? end : end + end;
      return new Edited(file.get().file(), before + gap + String.join(end, lines) + end, false);
    }
    String header =
        "dataset: "
            + definition.dataset().text()
            + "\nsource: "
            + YamlScalar.of(source)
            + "\nperiod: "
            + wanted
            + "\n\n";
    return new Edited(newFile(), header + String.join("\n", lines) + "\n", false);
  }

  private String newFile() {
    String name = definition.dataset().text();
    List<String> taken = files.stream().map(DataFile::file).toList();
    String file = year + "/data/" + name + ".yaml";
    for (int i = 2; taken.contains(file) || !texts.apply(file).isEmpty(); i++) {
      file = year + "/data/" + name + "-" + i + ".yaml";
    }
    return file;
  }

  /** A plain text where nothing in it has a meaning of its own. */
  static String scalar(String words) {
    boolean plain = words.matches("[\\p{L}\\d][^#\"'\\\\]*") && !words.contains(": ");
    return plain ? words : "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** The heading of the block, as its file has it. */
  String heading(Grid grid) {
    return block(grid).map(one -> one.block().key().text()).orElse(definition.block().text());
  }

  /** From which cells the values came the last time. */
  Optional<String> trace(Grid grid) {
    return block(grid)
        .map(one -> one.block().value())
        .filter(Mapping.class::isInstance)
        .flatMap(one -> ((Mapping) one).get("table"))
        .filter(Scalar.class::isInstance)
        .map(one -> ((Scalar) one).text());
  }

  /** Where the values stand now. */
  Optional<Map<List<String>, Scalar>> cells(Grid grid) {
    return block(grid)
        .flatMap(one -> grid(one.block(), grid))
        .map(one -> ordered(one.cells(), levels(one.block()), grid));
  }

  private static Map<List<String>, Scalar> ordered(
      Map<List<String>, Scalar> cells, List<String> from, Grid grid) {
    Map<List<String>, Scalar> ordered = new LinkedHashMap<>();
    List<String> to = grid.levels().stream().map(Level::name).toList();
    cells.forEach(
        (key, value) ->
            ordered.put(to.stream().map(one -> key.get(from.indexOf(one))).toList(), value));
    return ordered;
  }

  private Optional<GridBlock> grid(Entry block, Grid grid) {
    List<Level> levels = new ArrayList<>();
    for (String name : levels(block)) {
      grid.levels().stream().filter(one -> one.name().equals(name)).forEach(levels::add);
    }
    return GridBlock.of(block, levels, labels);
  }

  private Edited update(Found found, Grid grid, String table) {
    EditedText text = new EditedText(texts.apply(found.file().file()));
    Entry block = found.block();
    Grid turned = turned(grid, levels(block));
    Optional<GridBlock> there = grid(block, grid);
    Optional<BlockUpdate> update = there.map(one -> new BlockUpdate(text, one, turned));
    if (update.isPresent() && !there.get().rows().isEmpty() && update.get().fits()) {
      update.get().apply();
      Optional<YamlNode> trace = there.get().head("table");
      if (trace.isPresent()) {
        text.replace(trace.get().position(), scalar(table));
      } else {
        text.insertLinesAfter(block.key().position().line(), "  table: " + scalar(table));
      }
      return new Edited(found.file().file(), text.result(), false);
    }
    List<String> head = new ArrayList<>(List.of("table: " + scalar(table)));
    List<String> tail = new ArrayList<>();
    if (block.value() instanceof Mapping body) {
      for (Entry one : body.entries()) {
        String key = one.key().text();
        if (KEPT.contains(key)) {
          head.addAll(lines(text, one));
        } else if (key.equals("remarks")) {
          tail.addAll(lines(text, one));
        }
      }
    }
    List<String> lines =
        new BlockText(turned, block.key().text(), head).lines(definition.across().orElse(1));
    tail.forEach(one -> lines.add("  " + one));
    int first = block.key().position().line();
    text.insertLineBefore(first, String.join(text.lineEnd(), lines));
    text.remove(first, text.lastLine(block.key().position()));
    boolean anew = there.map(one -> !one.rows().isEmpty()).orElse(block.value() instanceof Mapping);
    return new Edited(found.file().file(), text.result(), anew && there.isPresent());
  }

  private static List<String> lines(EditedText text, Entry entry) {
    List<String> lines = new ArrayList<>();
    int indent = entry.key().position().column() - 1;
    for (int line = entry.key().position().line();
        line <= text.lastLine(entry.key().position());
        line++) {
      String words = text.line(line);
      lines.add(words.substring(Math.min(indent, words.length())));
    }
    return lines;
  }

  private static Grid turned(Grid grid, List<String> order) {
    List<String> from = grid.levels().stream().map(Level::name).toList();
    if (from.equals(order)) {
      return grid;
    }
    List<Integer> places = order.stream().map(from::indexOf).toList();
    Map<List<String>, String> cells = new LinkedHashMap<>();
    grid.cells().forEach((key, value) -> cells.put(places.stream().map(key::get).toList(), value));
    return new Grid(
        places.stream().map(grid.levels()::get).toList(),
        cells,
        places.stream().map(grid.texts()::get).toList(),
        grid.place(),
        grid.told());
  }

  /** Of blocks that are alike, the one that has most of what the spreadsheet has. */
  private Optional<Found> block(Grid grid) {
    Found best = null;
    long most = -1;
    for (Found one : blocks()) {
      long shared = grid(one.block(), grid).map(it -> shared(it, grid)).orElse(0L);
      if (shared > most) {
        most = shared;
        best = one;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many members of all levels a block has in common with a spreadsheet. */
  private static long shared(GridBlock block, Grid grid) {
    long shared = 0;
    for (int i = 0; i < block.levels().size(); i++) {
      int level = i;
      int there = grid.levels().indexOf(block.levels().get(i));
      Set<String> ids = grid.texts().get(there).keySet();
      shared +=
          block.cells().keySet().stream()
              .map(one -> one.get(level))
              .distinct()
              .filter(ids::contains)
              .count();
    }
    return shared;
  }

  /** The blocks with the same subject and levels, and of the same time and area. */
  private List<Found> blocks() {
    List<Found> found = new ArrayList<>();
    BlockHeading heading = BlockHeading.of(definition.block().text());
    for (DataFile file : files) {
      if (!header(file, "dataset").filter(definition.dataset().text()::equals).isPresent()) {
        continue;
      }
      for (Entry entry : file.content().entries()) {
        boolean same = BlockHeading.of(entry.key().text()).isLike(heading);
        if (same
            && isOf(file, entry, PERIOD, definition.period())
            && isOf(file, entry, AREA, definition.area())) {
          found.add(new Found(file, entry));
        }
      }
    }
    return found;
  }

  private boolean isOf(DataFile file, Entry block, String key, Optional<Scalar> wanted) {
    if (wanted.isEmpty() || levels(block).contains(key)) {
      return true;
    }
    Optional<String> own =
        block.value() instanceof Mapping body && body.get(key).orElse(null) instanceof Scalar said
            ? Optional.of(said.text())
            : header(file, key);
    Optional<Period> period = own.flatMap(PeriodText::parse);
    return own.filter(wanted.get().text()::equals).isPresent()
        || period.isPresent() && period.equals(PeriodText.parse(wanted.get().text()));
  }

  /** A file of the dataset in which no block has the heading yet. */
  private Optional<DataFile> fileForMore() {
    return files.stream()
        .filter(
            one -> header(one, "dataset").filter(definition.dataset().text()::equals).isPresent())
        .filter(one -> one.content().get("from").isEmpty())
        .filter(one -> one.content().get(definition.block().text()).isEmpty())
        .findFirst();
  }

  private static Optional<String> header(DataFile file, String key) {
    return file.content()
        .get(key)
        .filter(Scalar.class::isInstance)
        .map(one -> ((Scalar) one).text());
  }

  private static List<String> levels(Entry block) {
    return BlockHeading.of(block.key().text()).levels();
  }
}
