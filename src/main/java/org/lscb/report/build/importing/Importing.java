package org.lscb.report.build.importing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lscb.report.build.importing.level.Labels;
import org.lscb.report.build.importing.level.Target;
import org.lscb.report.build.importing.table.Grid;
import org.lscb.report.build.importing.table.TableImport;
import org.lscb.report.dataset.DataFile;
import org.lscb.report.dataset.reader.DatasetReader;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.dataset.spreadsheet.Spreadsheet;
import org.lscb.report.definition.imports.ImportDefinition;
import org.lscb.report.definition.imports.TableName;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Severity;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.project.BoardYear;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.YamlReader;

/** Reads spreadsheets into blocks of datasets; nothing is written here. */
public final class Importing {

  private final BoardFolder folder;
  private final BoardYear year;
  private final Diagnostics diagnostics;
  private final Map<String, String> before = new TreeMap<>();
  private final Map<String, String> after = new TreeMap<>();
  private final List<Imported> imports = new ArrayList<>();
  private List<DataFile> files;

  /** Into the datasets of a year; problems are reported at cells, or in the board's files. */
  public Importing(BoardFolder folder, BoardYear year, Diagnostics diagnostics) {
    this.folder = folder;
    this.year = year;
    this.diagnostics = diagnostics;
    this.files = new ArrayList<>(year.data());
  }

  /**
   * Reads one spreadsheet for some imports.
   *
   * @param definitions those that it is for
   * @param path where it lies
   * @param name as in messages and in datasets
   */
  public void read(List<ImportDefinition> definitions, Path path, String name, Request request) {
    Optional<Spreadsheet> spreadsheet = Spreadsheet.open(path, name, diagnostics);
    if (spreadsheet.isEmpty()) {
      return;
    }
    for (ImportDefinition one : definitions) {
      ImportDefinition asked =
          request
              .period()
              .map(words -> one.at(new Scalar(one.block().position(), words, false)))
              .orElse(one);
      Optional<Target> target =
          Target.of(asked.dataset(), asked.block(), year.definition(), year.names(), diagnostics);
      Optional<Sheet> sheet =
          target.flatMap(
              any ->
                  new SheetChoice(spreadsheet.get(), diagnostics)
                      .choose(request.sheet(), asked.sheet()));
      Optional<Grid> grid =
          sheet.flatMap(
              it ->
                  new TableImport(year.definition().board(), diagnostics)
                      .read(it, asked, target.orElseThrow()));
      grid.ifPresent(it -> edit(asked, target.orElseThrow(), it, name));
    }
  }

  private void edit(ImportDefinition definition, Target target, Grid grid, String name) {
    DataEdit first = edit(definition, target);
    Map<List<String>, Scalar> old = first.cells(grid).orElse(Map.of());
    Optional<String> trace = first.trace(grid);
    String table = name + ", " + grid.place();
    int awaited = fillAwaited(first.edit(grid, table, source(name)), first.heading(grid));
    DataEdit.Edited edited = edit(definition, target).edit(grid, table, source(name));
    change(edited.file(), edited.text());
    Map<List<String>, Scalar> now = edit(definition, target).cells(grid).orElse(Map.of());
    proveThatAllArrived(grid, now);
    List<String> lines = new ArrayList<>(Summary.of(old, now, grid));
    lines.addAll(grid.told());
    trace
        .flatMap(TableName::parse)
        .filter(one -> isElsewhere(one, TableName.parse(table)))
        .ifPresent(one -> lines.add("the table stood in " + one + " before"));
    if (awaited > 0) {
      lines.add(
          awaited == 1
              ? "a line in another block awaited one of them, and has it now"
              : awaited + " lines in other blocks awaited some of them, and have them now");
    }
    if (edited.rewritten()) {
      lines.add("its columns are others: the block is written anew, without remarks inside it");
    }
    if (takeAwaitedLineOut(edited.file())) {
      lines.add("nothing in the file is awaited any more: its line \"awaited:\" is taken out");
    }
    imports.add(
        new Imported(
            (definition.id().isEmpty() ? "" : definition.id() + ": ")
                + table
                + " → "
                + edited.file()
                + ", "
                + definition.block().text(),
            lines));
  }

  private DataEdit edit(ImportDefinition definition, Target target) {
    Labels labels = new Labels(year.definition().board(), target.measures(), definition);
    return new DataEdit(
        year.definition().year().toString(), files, this::current, definition, labels);
  }

  /** How many lines of other blocks had values awaited that are known now. */
  private int fillAwaited(DataEdit.Edited edited, String heading) {
    Optional<DataFile> file =
        new YamlReader()
            .read(edited.file(), edited.text().getBytes(StandardCharsets.UTF_8), new Diagnostics())
            .map(content -> new DataFile(edited.file(), content, Optional.empty()));
    int lines = 0;
    Map<String, String> filled =
        file.map(one -> new AwaitedPlaces(year, files).filled(one, heading, this::current))
            .orElse(Map.of());
    for (Map.Entry<String, String> one : filled.entrySet()) {
      List<String> there = current(one.getKey()).lines().toList();
      List<String> then = one.getValue().lines().toList();
      for (int i = 0; i < there.size(); i++) {
        lines += there.get(i).equals(then.get(i)) ? 0 : 1;
      }
      change(one.getKey(), one.getValue());
    }
    filled.keySet().stream()
        .filter(one -> !one.equals(edited.file()))
        .forEach(this::takeAwaitedLineOut);
    return lines;
  }

  /** Whether a file's header said from whom its values are awaited, and no value is any more. */
  private boolean takeAwaitedLineOut(String file) {
    Optional<String> text =
        files.stream()
            .filter(one -> one.file().equals(file))
            .findFirst()
            .flatMap(one -> new AwaitedPlaces(year, files).withoutLine(one, current(file)));
    text.ifPresent(one -> change(file, one));
    return text.isPresent();
  }

  private void change(String file, String text) {
    before.putIfAbsent(file, current(file));
    after.put(file, text);
    reread(file, text);
  }

  /** Another corner, or another sheet; that it is longer is said by its new rows. */
  private static boolean isElsewhere(TableName before, Optional<TableName> now) {
    String corner = before.cells().orElse("").replaceFirst(":.*", "");
    return now.isPresent()
        && !corner.isEmpty()
        && !(corner.equals(now.get().cells().orElse("").replaceFirst(":.*", ""))
            && before.sheet().equals(now.get().sheet()));
  }

  private static String source(String name) {
    return name.replaceFirst("\\.[A-Za-z]+$", "").replaceAll(".*[/\\\\]", "");
  }

  /** What was read must be what the file says, whatever stood there before. */
  private void proveThatAllArrived(Grid grid, Map<List<String>, Scalar> now) {
    if (grid.levels().isEmpty() || diagnostics.hasErrors()) {
      return;
    }
    grid.cells()
        .forEach(
            (key, value) -> {
              Scalar there = now.get(key);
              if (there == null || !BlockUpdate.same(there.text(), value)) {
                throw new IllegalStateException("a value did not arrive: " + key);
              }
            });
  }

  private String current(String file) {
    if (after.containsKey(file)) {
      return after.get(file);
    }
    return folder.has(file)
        ? folder
            .read(file, new Diagnostics())
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .orElse("")
        : "";
  }

  private void reread(String file, String text) {
    new YamlReader()
        .read(file, text.getBytes(StandardCharsets.UTF_8), diagnostics)
        .ifPresent(
            content -> {
              DataFile now = new DataFile(file, content, Optional.empty());
              List<DataFile> others = new ArrayList<>();
              files.forEach(one -> others.add(one.file().equals(file) ? now : one));
              if (!others.contains(now)) {
                others.add(now);
              }
              files = others;
            });
  }

  /** All changes, after the changed files were checked as validate checks them. */
  public Changes changes() {
    Diagnostics found = new Diagnostics();
    after.forEach(
        (file, text) -> folder.sources().add(file, text.getBytes(StandardCharsets.UTF_8)));
    Diagnostics known = new Diagnostics();
    DatasetReader reader = new DatasetReader(year.definition(), year.names());
    reader.read(year.data(), known);
    reader.read(files, found);
    // What is wrong elsewhere was so before, unless a new value contradicts what stands there.
    found.inReadingOrder().stream()
        .filter(one -> one.severity() == Severity.ERROR)
        .filter(
            one ->
                after.containsKey(one.position().file()) || !known.inReadingOrder().contains(one))
        .forEach(diagnostics::add);
    return new Changes(imports, before, after);
  }
}
