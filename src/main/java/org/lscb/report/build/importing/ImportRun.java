package org.lscb.report.build.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.build.importing.proposal.Proposing;
import org.lscb.report.dataset.DataFile;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.dataset.spreadsheet.Spreadsheet;
import org.lscb.report.definition.imports.ImportDefinition;
import org.lscb.report.definition.imports.TableName;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Misfit;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.project.BoardYear;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;

/** One run of the command: finds which spreadsheets are meant, and imports them. */
public final class ImportRun {

  private final BoardFolder folder;
  private final BoardYear year;
  private final Diagnostics diagnostics = new Diagnostics();

  /** Into the datasets of a year. */
  public ImportRun(BoardFolder folder, BoardYear year) {
    this.folder = folder;
    this.year = year;
  }

  /**
   * What came of it.
   *
   * @param introduction said before the changes
   * @param conclusion said after they were saved
   */
  public record Result(
      Changes changes,
      Diagnostics diagnostics,
      List<String> introduction,
      List<String> conclusion) {

    /** Copies the lists. */
    public Result {
      introduction = List.copyOf(introduction);
      conclusion = List.copyOf(conclusion);
    }
  }

  /** Nothing fits what was asked; the message says what to write. */
  public static final class NothingToDoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingToDoException(String message) {
      super(message);
    }
  }

  /**
   * Imports what is asked for.
   *
   * @throws NothingToDoException when there is nothing of that
   */
  public Result run(Request request) {
    List<ImportDefinition> all = new ArrayList<>(new ImportsFile(folder).read(diagnostics));
    if (diagnostics.hasErrors()) {
      return result(new Changes(List.of(), Map.of(), Map.of()), List.of(), List.of());
    }
    all.addAll(named(all));
    request.as().ifPresent(name -> choose(name, all));
    return request.file().isPresent()
        ? one(request.file().get(), all, request)
        : inFolder(all, request);
  }

  private Result result(Changes changes, List<String> introduction, List<String> conclusion) {
    return new Result(changes, diagnostics, introduction, conclusion);
  }

  private static void choose(String name, List<ImportDefinition> all) {
    List<String> ids =
        all.stream().map(ImportDefinition::id).filter(one -> !one.isEmpty()).toList();
    if (!ids.contains(name)) {
      throw new NothingToDoException(
          "imports.yaml has no import " + name + "; " + Nearest.advice(name, ids));
    }
    all.removeIf(one -> !one.id().equals(name));
  }

  private Result one(Path path, List<ImportDefinition> all, Request request) {
    String name = name(path);
    List<ImportDefinition> meant =
        request.as().isPresent() ? all : all.stream().filter(one -> one.isFor(name)).toList();
    if (meant.isEmpty()) {
      return proposed(path, name, request);
    }
    Importing importing = new Importing(folder, year, diagnostics);
    importing.read(meant, path, name, request);
    return result(importing.changes(), List.of(), List.of());
  }

  /** Nothing is imported before somebody has looked at how. */
  private Result proposed(Path path, String name, Request request) {
    request.dataset().ifPresent(this::refuseUnknown);
    Changes none = new Changes(List.of(), Map.of(), Map.of());
    Optional<Spreadsheet> spreadsheet = Spreadsheet.open(path, name, diagnostics);
    List<Sheet> sheets = spreadsheet.map(one -> sheets(one, request)).orElse(List.of());
    if (diagnostics.hasErrors()) {
      return result(none, List.of(), List.of());
    }
    Proposing.Proposal proposal =
        new Proposing(year, request.dataset(), diagnostics)
            .propose(name, sheets, spreadsheet.orElseThrow().sheets().size() > 1);
    if (diagnostics.hasErrors()) {
      return result(none, List.of(), List.of());
    }
    List<String> introduction = new ArrayList<>();
    introduction.add(ImportsFile.NAME + " says nothing of " + name + " yet. What is in it:");
    proposal.seen().forEach(one -> introduction.add("  " + one));
    if (proposal.text().isEmpty()) {
      throw new NothingToDoException(
          String.join("\n  ", introduction) + "\n" + whyNothing(request.dataset(), proposal));
    }
    ProposedText text = new ProposedText(new ImportsFile(folder).text(), proposal);
    introduction.add(
        proposal.begun()
            ? "Nothing there is called as in the dataset "
                + request.dataset().orElseThrow()
                + ". This begins an import; it must be completed before anything is imported."
            : "This could be written into it; look whether it is so before you save it.");
    return result(
        new Changes(
            List.of(),
            Map.of(ImportsFile.NAME, text.before()),
            Map.of(ImportsFile.NAME, text.after())),
        introduction,
        List.of(
            proposal.begun()
                ? "now complete it there: it is called " + text.name()
                : "now run it again: it is imported as " + text.name()));
  }

  /** The one that is asked for, or all that are not hidden. */
  private List<Sheet> sheets(Spreadsheet spreadsheet, Request request) {
    if (request.sheet().isPresent()) {
      return new SheetChoice(spreadsheet, diagnostics)
          .choose(request.sheet(), Optional.empty()).stream().toList();
    }
    return spreadsheet.sheets().stream()
        .flatMap(one -> spreadsheet.sheet(one, diagnostics).stream())
        .toList();
  }

  private void refuseUnknown(String dataset) {
    if (!datasets().contains(dataset)) {
      throw new NothingToDoException(
          "there is no dataset " + dataset + "; " + Nearest.advice(dataset, datasets()));
    }
  }

  private String whyNothing(Optional<String> dataset, Proposing.Proposal proposal) {
    return dataset.isPresent() || !proposal.anyTable()
        ? "no row of headings with rows below it was found; import reads tables and lists"
        : "no dataset has names like these; say with --dataset which one it is for: "
            + String.join(", ", datasets());
  }

  private List<String> datasets() {
    return year.definition().measures().stream().map(one -> one.dataset()).distinct().toList();
  }

  /** Where it lies in the board's folder, or its name alone. */
  private String name(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    return whole.startsWith(folder.root())
        ? folder.root().relativize(whole).toString().replace('\\', '/')
        : whole.getFileName().toString();
  }

  /** All spreadsheets of the board's own folder that some import is for. */
  private Result inFolder(List<ImportDefinition> all, Request request) {
    Map<String, List<ImportDefinition>> byFile = new LinkedHashMap<>();
    List<String> introduction = new ArrayList<>();
    for (ImportDefinition one : all) {
      List<String> files = new BoardSpreadsheets(folder).of(one);
      if (files.size() == 1) {
        byFile.computeIfAbsent(files.get(0), any -> new ArrayList<>()).add(one);
      } else if (files.isEmpty()) {
        introduction.add("not there: " + one.file().text());
      } else {
        diagnostics.report(
            Misfit.SPREADSHEETS_ALIKE,
            one.file().position(),
            one.file().text(),
            String.join(", ", files));
      }
    }
    if (byFile.isEmpty() && !diagnostics.hasErrors()) {
      throw new NothingToDoException(
          all.isEmpty()
              ? "no import is written yet; name a spreadsheet, and one is proposed"
              : "none of the spreadsheets that imports name lies in the board's folder; name one");
    }
    Importing importing = new Importing(folder, year, diagnostics);
    byFile.forEach(
        (file, definitions) ->
            importing.read(definitions, folder.root().resolve(file), file, request));
    return result(importing.changes(), introduction, List.of());
  }

  /** Blocks that name the spreadsheet that they come from, and that no import is for. */
  private List<ImportDefinition> named(List<ImportDefinition> written) {
    List<ImportDefinition> named = new ArrayList<>();
    for (DataFile file : year.data()) {
      if (!(file.content().get("dataset").orElse(null) instanceof Scalar dataset)) {
        continue;
      }
      for (Entry block : file.content().entries()) {
        boolean governed =
            written.stream()
                .anyMatch(
                    one ->
                        one.dataset().text().equals(dataset.text())
                            && one.block().text().equals(block.key().text()));
        if (!governed
            && block.value() instanceof Mapping body
            && body.get("table").orElse(null) instanceof Scalar table) {
          definition(dataset, block.key(), table).ifPresent(named::add);
        }
      }
    }
    return named;
  }

  private Optional<ImportDefinition> definition(Scalar dataset, Scalar heading, Scalar table) {
    Optional<TableName> name = TableName.parse(table.text());
    if (name.isEmpty()) {
      diagnostics.report(Misfit.NOT_A_TABLE, table.position(), table.text());
      return Optional.empty();
    }
    return Optional.of(
        ImportDefinition.of(
            new Scalar(table.position(), name.get().file(), false),
            name.get().sheet().map(one -> new Scalar(table.position(), one, false)),
            name.get().cells().map(one -> new Scalar(table.position(), one, false)),
            dataset,
            heading));
  }
}
